internal import Canvas
internal import GridDomain
internal import Language

/// What only the palette offers.
enum PaletteActions {
    static let all: [Action] = [signOn, language, theme]

    static let signOn = Action(
        "desk.signOn", .anywhere, [], Phrase(zh: "签到上席", en: "sign on"),
        Phrase(zh: "以工号和口令签到。", en: "Sign on with your code and PIN."),
        disabled: { $0.readOnlyReason },
        perform: { state, _ in state.open(.signOn(SignOnForm(state, resume: nil))) })

    static let language = Action(
        "desk.language", .anywhere, [], Phrase(zh: "English / 中文", en: "中文 / English"),
        Phrase(zh: "换界面语言。", en: "Change the language."),
        perform: { state, out in
            state.settings.tongue = state.tongue == .zh ? .en : .zh
            out.add(.saveSettings(state.settings))
        }
    ).taking(.language)

    static let theme = Action(
        "desk.theme", .anywhere, [], Phrase(zh: "配色", en: "theme"),
        Phrase(zh: "选配色，移动即预览。", en: "Choose a theme; moving previews it."),
        disabled: { $0.themes.isEmpty ? ConsoleWords.noThemes : nil },
        perform: { state, _ in state.open(.picker(.theme(state.themes, state.theme))) }
    ).taking(.theme)
}
