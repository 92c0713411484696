internal import Canvas
internal import GridDomain
internal import Language

/// What works anywhere.
enum DeskActions {
    static let all: [Action] =
        [nextUntaken, back, undo, again, silence] + PaneActions.all
        + [zoom, out, copy, palette, help, leave, redraw, suspend]

    static let nextUntaken = Action(
        "desk.nextUntaken", .anywhere, [.character("!"), .function(3)], Phrase(zh: "下一条未签收", en: "next untaken"),
        Phrase(
            zh: "从任何地方到最急的未签收预警；再按到下一条。", en: "From anywhere to the most urgent untaken alert; again, the next."),
        footer: 90, disabled: { $0.live.summary.untaken.isEmpty ? ConsoleWords.nothingUntaken : nil },
        perform: { state, out in
            // What waits now waits in no replay.
            state.endReplay()
            state.goToNextUntaken(&out)
        })

    static let back = Action(
        "desk.back", .anywhere, [.character("'"), .function(4)], Phrase(zh: "回原处", en: "back"),
        Phrase(zh: "回到 ! 之前的地方，没写完的也还在。", en: "Back where you were before !, form and all."), footer: 60,
        disabled: { $0.back.isEmpty ? ConsoleWords.nowhereBack : nil }, perform: { state, _ in state.goBack() })

    static let undo = Action(
        "desk.undo", .anywhere, [.character("u")], Phrase(zh: "撤销", en: "undo"),
        Phrase(zh: "撤销本席上一步操作。", en: "Take back what this seat did last."), order: .undo, footer: 70,
        disabled: { $0.done.isEmpty ? Refusal.nothingToUndo.phrase($0.naming) : nil },
        perform: { state, out in state.undoLast(&out) })

    static let again = Action(
        "desk.repeat", .anywhere, [.character(".")], Phrase(zh: "重复", en: "repeat"),
        Phrase(zh: "对所选的再做一次上一步（办结和菜单除外）。", en: "Do the last act again to what is selected; never a close."),
        writes: true, order: { $0.repeatable?.order }, canUndo: true,
        disabled: { state in
            switch state.repeatable {
            case nil: ConsoleWords.nothingToRepeat
            case .alert, .shelve:
                state.focus == .alerts && !state.alertTargets.isEmpty ? nil : ConsoleWords.nothingToRepeat
            case .visit: state.focus == .grids && !state.householdTargets.isEmpty ? nil : ConsoleWords.nothingToRepeat
            }
        }, perform: { state, out in state.repeatLast(&out) })

    static let silence = Action(
        "desk.silence", .anywhere, [.character(";")], Phrase(zh: "消音", en: "silence"),
        Phrase(zh: "铃声停到下一条新的高级预警。", en: "No bell until the next new alert of high priority."), footer: 20,
        perform: { state, _ in
            state.bell.isSilenced = true
            state.replay?.live.bell.isSilenced = true
            state.tell(ConsoleWords.didSilence)
        })

    static let zoom = Action(
        "desk.zoom", .anywhere, [.character("z")], Phrase(zh: "放大", en: "zoom"),
        Phrase(
            zh: "这一栏占满屏幕，再按一次还原；各栏分别记住。", en: "The pane takes the whole screen; once more, back. Each pane remembers."),
        footer: 15,
        perform: { state, _ in state.isZoomed.toggle() })

    static let out = Action(
        "desk.out", .anywhere, [.escape], Phrase(zh: "返回", en: "out"),
        Phrase(zh: "依次离开筛选、标记、详情、视图；从不退出程序。", en: "Leaves filter, marks, details, view in turn; never quits."),
        perform: { state, _ in state.goOut() })

    static let copy = Action(
        "desk.copy", .anywhere, [.character("y")], Phrase(zh: "复制", en: "copy"),
        Phrase(zh: "复制这一行到剪贴板和文件，姓名仍脱敏。", en: "Copy the row to the clipboard and a file; names stay masked."),
        disabled: { $0.copyText == nil ? ConsoleWords.nothingSelected : nil },
        perform: { state, out in
            guard let text = state.copyText else { return }
            out.add(.copy(text))
            state.tell(ConsoleWords.didCopy)
        })

    static let palette = Action(
        "desk.palette", .anywhere, [.character(":"), .control("p")], Phrase(zh: "命令", en: "command"),
        Phrase(zh: "全部操作，可按字、拼音首字母或英文找。", en: "Every action, searched as you type."), footer: 45,
        perform: { state, _ in state.open(.palette(Palette())) })

    static let help = Action(
        "desk.help", .anywhere, [.character("?"), .function(1)], Phrase(zh: "帮助", en: "help"),
        Phrase(zh: "这里有哪些键。", en: "Which keys work here."), footer: 80,
        perform: { state, _ in state.open(.help(HelpView())) })

    static let leave = Action(
        "desk.leave", .anywhere, [.character("q"), .control("c")], Phrase(zh: "离开", en: "leave"),
        Phrase(zh: "离开席位：暂离或留下。", en: "Leave the seat, or stay."), footer: 35,
        perform: { state, _ in state.open(.picker(state.leavePicker)) })

    static let redraw = Action(
        "desk.redraw", .anywhere, [.control("l")], Phrase(zh: "重画", en: "redraw"),
        Phrase(zh: "整屏重画。", en: "Draw the whole screen anew."), perform: { _, out in out.add(.redraw) })

    static let suspend = Action(
        "desk.suspend", .anywhere, [.control("z")], Phrase(zh: "挂起", en: "suspend"),
        Phrase(zh: "回到命令行，fg 返回。", en: "To the shell; fg comes back."), perform: { _, out in out.add(.suspend) })
}
