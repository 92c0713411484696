internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with needs.
enum NeedActions {
    static let all: [Action] = [book, new, give, done, notDone]

    static let book = Action(
        "desk.needs", .alerts, [.character("8")], Phrase(zh: "代办表", en: "needs"),
        Phrase(zh: "代办需求：急的在前，谁接、几时前、垫付还没还。", en: "Needs, urgent first: who takes them, by when, money out."),
        perform: { state, _ in state.open(.needs) })

    static let new = Action(
        "need.new", .needs, [.character("i")], Phrase(zh: "登记代办", en: "new need"),
        Phrase(zh: "住户需要什么：急事先问120。", en: "What a household needs; where it is urgent, 120 comes first."),
        order: .ask, canUndo: true, footer: 60,
        disabled: { $0.hasSeveralTargets ? ConsoleWords.oneHouseholdEach : nil },
        perform: { state, _ in state.open(state.needForm) })

    static let give = act(
        "need.send", "d", Phrase(zh: "交人办", en: "give to"),
        Phrase(zh: "谁接：列出最近的三人，/ 找别人。", en: "Who takes it: the three nearest, / finds others."), footer: 58,
        where: { $0.ended == nil }
    ) { state, _ in
        guard let need = state.selectedNeed else { return }
        state.open(.picker(state.needPicker(need)))
    }

    static let done = act(
        "need.done", "w", Phrase(zh: "办好/还款", en: "done/repaid"),
        Phrase(
            zh: "办好了：服务几人、垫付多少；再按一次：垫付已还。", en: "Met: people served, money laid out; once more: the money is back."),
        footer: 56, where: { $0.ended == nil || $0.isOwed }
    ) { state, out in state.stepNeed(&out) }

    static let notDone = act(
        "need.notDone", "f", Phrase(zh: "未办成", en: "not done"),
        Phrase(zh: "没办成，为什么。", en: "It was not met, and why."), footer: 54, where: { $0.ended == nil }
    ) { state, _ in
        guard let need = state.selectedNeed else { return }
        state.open(.picker(.notDone(need.code, state.spotLabel(need.place, need.householdNumber))))
    }

    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, footer: Int,
        where allows: @escaping @Sendable (NeedStanding) -> Bool,
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .needs, [.character(key)], name, help, order: .finishNeed, canUndo: true, footer: footer,
            disabled: { state in
                guard let need = state.selectedNeed else { return ConsoleWords.nothingSelected }
                return need.isClosed || !allows(need.standing) ? ConsoleWords.closedAlready : nil
            }, perform: perform)
    }
}
