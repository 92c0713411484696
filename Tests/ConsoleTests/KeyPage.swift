import Canvas
import Console
import Language

/// The page of every key in both languages, made from the registry: it cannot differ from what the console does.
enum KeyPage {
    static let markdown = """
        # Keys · 按键

        Made from the registry of actions by the tests of the console; do not edit. `?` shows the same at the desk, searched as you
        type. · 由操作登记表生成，请勿手改；席位上按 `?` 也能查。


        """ + [english, chinese].joined(separator: "\n")

    private static let english =
        page(
            .en, "English",
            """
            Under a Chinese input method ！ ？ ： ／ 、 and full-width letters work as their keys. **u** in the last column: `u` takes the
            act back. `:theme <name>` in a row: the palette takes what stands after the space; Tab writes it out.
            """)
            + """

            ### Popups and forms

            | Key | What it does |
            | --- | --- |
            | `1`–`9` | take that choice at once |
            | `↵` | take the selected choice; submit a form |
            | `j` `k` `↑` `↓` | move among the choices |
            | `y` | confirm a close, after the outcome was chosen |
            | `/` | find somebody among all staff, where people are proposed |
            | `i` `Tab` | write a note to go with the choice; in the sign-on form, the other field |
            | `F3` `F4` | to the next untaken alert and back, form and all, also while writing |
            | `Esc` | cancel; a text that was begun is kept for the next time |

            ### Mouse

            A click focuses a pane, then selects a row; a second click on it opens it. The wheel moves. In a popup a click takes a choice or
            goes to a field; a click outside closes it unless something was typed. Tabs, the urgent rows below them and the lines of keys can be clicked. `--no-mouse` turns it off.

            """

    private static let chinese =
        page(
            .zh, "中文",
            "输入法开着时，！ ？ ： ／ 、 和全角字母与原键相同。末列有 **u** 的可以按 `u` 撤销。行里写着 `:theme <配色>` 的，可在命令里空一格写参数，Tab 补全。")
            + """

            ### 弹出的选项和表单

            | 键 | 说明 |
            | --- | --- |
            | `1`–`9` | 直接选这一项 |
            | `↵` | 选定所在的一项；提交表单 |
            | `j` `k` `↑` `↓` | 在选项间移动 |
            | `y` | 办结时选好结果后确认 |
            | `/` | 列出人员时，在全部人员中找别人 |
            | `i` `Tab` | 写随选项一起的备注；上席表单里换一栏 |
            | `F3` `F4` | 去下一条未签收、回原处，写到一半也可以 |
            | `Esc` | 取消；写了一半的留到下次 |

            ### 鼠标

            点一下到那一栏，再点选中一行，双击打开；滚轮移动。弹出的选项点一下即选，表单点一下到那一栏；点在外面即关闭，已写了字的除外。
            窄屏上的标签、其下的紧急预警和底部两行的键都可以点。`--no-mouse` 关闭鼠标。

            """

    private static func page(_ tongue: Tongue, _ title: String, _ intro: String) -> String {
        "## \(title)\n\n\(intro)\n\n" + Scope.allCases.map { section($0, tongue) }.joined(separator: "\n")
    }

    private static func section(_ scope: Scope, _ tongue: Tongue) -> String {
        let heads = Phrase(zh: "| 键 | 名称 | 说明 | 撤销 |", en: "| Key | Name | What it does | Undo |")
        let rows = Registry.all.filter { $0.scope == scope }.map { row($0, tongue) }
        return (["### " + scope.name[tongue], "", heads[tongue], "| --- | --- | --- | --- |"] + rows)
            .joined(separator: "\n") + "\n"
    }

    /// What has no key of its own is found in the palette.
    private static func row(_ action: Action, _ tongue: Tongue) -> String {
        let keys = action.keys.isEmpty ? [Key.character(":")] : action.keys
        let argument = action.argument.map { " `:\($0.usage(tongue))`" } ?? ""
        let cells = [
            keys.map { "`" + $0.label(.unicode) + "`" }.joined(separator: " "), action.name[tongue],
            action.help[tongue] + argument,
            action.canUndo ? "u" : "",
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
