internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with announced openings.
enum OpeningActions {
    static let all: [Action] = [book, new, cancel]

    static let book = Action(
        "desk.openings", .alerts, [.character("7")], Phrase(zh: "报备表", en: "announced"),
        Phrase(zh: "报备的开门：谁家、时段、原因、用了几次。", en: "Announced openings: whose, when, why, how often used."),
        perform: { state, _ in state.open(.openings) })

    static let new = Action(
        "opening.new", .openings, [.character("i")], Phrase(zh: "登记报备", en: "new opening"),
        Phrase(
            zh: "住户说好要开门：哪户、时段、原因。时段内开门不报警，到时自动结束。",
            en: "A household announces an opening: within the window its door raises no alert; it ends by itself."),
        order: .announce, canUndo: true, footer: 60,
        disabled: { $0.hasSeveralTargets ? ConsoleWords.oneHouseholdEach : nil },
        perform: { state, _ in state.open(state.openingForm) })

    static let cancel = Action(
        "opening.cancel", .openings, [.character("x")], Phrase(zh: "取消报备", en: "cancel"),
        Phrase(zh: "不开门了：取消，压住的预警随即恢复。", en: "It is off: cancelled, and what it held back comes forward."),
        order: .cancelOpening, canUndo: true, footer: 50,
        disabled: { state in
            guard let code = state.book?.selected, let opening = state.desk.work.openings[OpeningCode(code)] else {
                return ConsoleWords.nothingSelected
            }
            return opening.isClosed ? ConsoleWords.closedAlready : nil
        }, perform: { state, out in state.cancelOpening(&out) })
}
