internal import Canvas
internal import GridDomain
internal import Language

/// What works in every list: moving, searching, marking.
enum ListActions {
    static let all: [Action] =
        movement
        + [find, next, previous, filter, sort, mark, markAll, unfold, fold, views, shelf, history].flatMap { $0 }

    private static let movement: [Action] = [
        move("list.down", [.character("j"), .down], Phrase(zh: "下", en: "down"), 1),
        move("list.up", [.character("k"), .up], Phrase(zh: "上", en: "up"), -1),
        page("list.halfDown", [.control("d")], Phrase(zh: "下半页", en: "half down"), 1, 2),
        page("list.halfUp", [.control("u")], Phrase(zh: "上半页", en: "half up"), -1, 2),
        page("list.pageDown", [.pageDown, .control("f")], Phrase(zh: "下页", en: "page down"), 1, 1),
        page("list.pageUp", [.pageUp, .control("b")], Phrase(zh: "上页", en: "page up"), -1, 1),
        Action(
            "list.first", .list, [.character("g"), .home], Phrase(zh: "首行", en: "first"),
            Phrase(zh: "到第一行。", en: "To the first row."),
            perform: { state, _ in state.moveToEnd(first: true) }),
        Action(
            "list.last", .list, [.character("G"), .end], Phrase(zh: "末行", en: "last"),
            Phrase(zh: "到最后一行。", en: "To the last row."),
            perform: { state, out in
                state.moveToEnd(first: false)
                state.needMoreHouseholds(&out)
            }),
    ]

    private static func move(_ id: String, _ keys: [Key], _ name: Phrase, _ steps: Int) -> Action {
        Action(
            id, .list, keys, name, Phrase(zh: "移动一行。", en: "Move by one row."),
            perform: { state, out in
                state.move(by: steps)
                state.needMoreHouseholds(&out)
            })
    }

    private static func page(_ id: String, _ keys: [Key], _ name: Phrase, _ direction: Int, _ part: Int) -> Action {
        Action(
            id, .list, keys, name, Phrase(zh: "移动一页或半页。", en: "Move by a page or half of one."),
            perform: { state, out in
                state.movePage(direction, part: part)
                state.needMoreHouseholds(&out)
            })
    }

    private static let find = [
        Action(
            "list.find", .list, [.character("/")], Phrase(zh: "找(拼音)", en: "find"),
            Phrase(zh: "按字、拼音或首字母找，不隐藏任何行。", en: "Find by characters, pinyin or initials; hides nothing."),
            footer: 40, disabled: inHousehold, perform: { state, _ in state.open(.prompt(Prompt(.find, state.search))) }
        ).taking(.searched)
    ]

    private static let next = [
        Action(
            "list.next", .list, [.character("n")], Phrase(zh: "下一处", en: "next match"),
            Phrase(zh: "下一个找到的。", en: "The next match."), disabled: noSearch,
            perform: { state, _ in state.findAgain(1) })
    ]

    private static let previous = [
        Action(
            "list.previous", .list, [.character("N")], Phrase(zh: "上一处", en: "previous match"),
            Phrase(zh: "上一个找到的。", en: "The previous match."), disabled: noSearch,
            perform: { state, _ in state.findAgain(-1) })
    ]

    private static let filter = [
        Action(
            "list.filter", .list, [.character("&")], Phrase(zh: "筛选", en: "filter"),
            Phrase(zh: "只显示符合的行，标题里总有标签；Esc 取消。", en: "Show only rows that match; a chip says so; Esc ends it."),
            footer: 30, disabled: inHousehold,
            perform: { state, _ in state.open(.prompt(Prompt(.filter, state.filter))) }
        ).taking(.filtered)
    ]

    private static let sort = [
        Action(
            "list.sort", .list, [.character("o")], Phrase(zh: "排序", en: "sort"),
            Phrase(zh: "换一种次序。", en: "Another order."),
            disabled: { state in
                let isFixed =
                    state.book != nil || state.focus == .rota || (state.focus == .grids && state.grids.level != nil)
                return isFixed ? ConsoleWords.fixedOrder : nil
            }, perform: { state, _ in state.sortDifferently() })
    ]

    private static let mark = [
        Action(
            "list.mark", .list, [.character(" ")], Phrase(zh: "标记", en: "mark"),
            Phrase(zh: "标记或取消标记这一行，并下移。", en: "Mark the row or take the mark off, and move down."),
            footer: 28, disabled: cannotMark, perform: { state, _ in state.markSelected() })
    ]

    private static let markAll = [
        Action(
            "list.markAll", .list, [.character("*")], Phrase(zh: "全标记", en: "mark all"),
            Phrase(zh: "标记所显示的全部，再按一次取消。", en: "Mark all that are shown; once more, none."),
            disabled: cannotMark, perform: { state, _ in state.markAll() })
    ]

    private static let unfold = [
        Action(
            "alert.unfold", .alerts, [.character("+"), .character("=")], Phrase(zh: "展开", en: "unfold"),
            Phrase(zh: "展开这一组。", en: "Unfold the group."),
            disabled: { state in
                if case .folded = state.alerts.cursor.selected { return nil }
                guard let group = state.selectedGroup, !state.alerts.unfolded.contains(group.key) else {
                    return ConsoleWords.nothingBelow
                }
                return nil
            }, perform: { state, _ in state.unfoldGroup() })
    ]

    private static let fold = [
        Action(
            "alert.fold", .alerts, [.character("-")], Phrase(zh: "折起", en: "fold"),
            Phrase(
                zh: "折起这一组；未签收的只在泛滥时按村和事由成组。",
                en: "Fold the group; what is untaken has groups only in a flood, by village and kind."),
            disabled: { state in
                if state.canFoldFlood { return nil }
                guard let code = state.alerts.selected, let alert = state.desk.alerts.items[code],
                    alert.group != .untaken
                else { return ConsoleWords.nothingBelow }
                return nil
            }, perform: { state, _ in state.foldGroup() })
    ]

    private static let views = [
        Action(
            "list.plain", .list, [.character("0")], Phrase(zh: "平常视图", en: "plain view"),
            Phrase(zh: "回到平常的视图。", en: "Back to the plain view."),
            perform: { state, _ in state.showPlain() })
    ]

    private static let shelf = [
        Action(
            "alert.shelf", .alerts, [.character("5")], Phrase(zh: "暂缓表", en: "shelf"),
            Phrase(zh: "暂缓的预警、原因和剩余时间。", en: "What is shelved, why, and the time left."),
            perform: { state, _ in state.show(.shelf) })
    ]

    private static let history = [
        Action(
            "alert.history", .alerts, [.character("6")], Phrase(zh: "已办结", en: "closed"),
            Phrase(zh: "一天之内办结的预警和结果。", en: "What was closed within a day, and the outcome."),
            perform: { state, _ in state.show(.history) })
    ]

    private static let noSearch: @Sendable (ConsoleState) -> Phrase? = {
        $0.search.isEmpty ? ConsoleWords.noSearch : inHousehold($0)
    }

    /// The few people of one household, masked as they are, are not searched.
    private static let inHousehold: @Sendable (ConsoleState) -> Phrase? = { state in
        guard state.book == nil, state.focus == .grids, case .residents = state.grids.level else { return nil }
        return ConsoleWords.nothingToFind
    }

    private static let cannotMark: @Sendable (ConsoleState) -> Phrase? = { state in
        if state.book != nil { return ConsoleWords.nothingToMark }
        return switch state.focus {
        case .alerts: state.alerts.detail != nil ? ConsoleWords.nothingToMark : nil
        case .grids: state.grids.level == nil ? ConsoleWords.nothingToMark : nil
        case .rota: state.rota.view == .members ? ConsoleWords.nothingToMark : nil
        case .disputes: ConsoleWords.nothingToMark
        }
    }
}
