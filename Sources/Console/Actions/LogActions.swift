internal import Canvas
internal import GridDomain
internal import Language

/// What can be done in the officer's log, where every call stands too.
enum LogActions {
    static let all: [Action] = [book, new, sort, promise, callBack]

    static let book = Action(
        "desk.log", .grids, [.character("i")], Phrase(zh: "值班日志", en: "log"),
        Phrase(zh: "值班日志：随手所记和每个来电，可找。", en: "The officer's log: what was written and every call, searchable."),
        perform: { state, _ in state.open(.log) })

    static let new = Action(
        "log.new", .log, [.character("i")], Phrase(zh: "记一笔", en: "write"),
        Phrase(zh: "在值班日志里写一句。", en: "Write a line into the officer's log."), order: .write, footer: 60,
        perform: { state, _ in state.open(state.logForm) })

    static let sort = act(
        "call.sort", ",", Phrase(zh: "定类别", en: "what it is"),
        Phrase(zh: "这个来电是什么：纠纷、代办、上报、报备、咨询；同一起纠纷并案。", en: "What the call is; a second call on one quarrel is joined."),
        footer: 58, where: { $0.hasBrought ? ConsoleWords.closedAlready : nil }
    ) { state, _ in
        guard let call = state.selectedCall else { return }
        let spot = MatterSpot(household: call.household, place: call.place, number: call.householdNumber)
        let subject = Phrase(
            same: CodeSeries.short(call.code.text) + " " + state.spotLabel(call.place, call.householdNumber))
        state.open(.picker(state.kindPicker(.logged(call.code), at: spot, subject: subject)))
    }

    static let promise = act(
        "call.promise", "s", Phrase(zh: "答应回电", en: "promise"),
        Phrase(zh: "几时前回电；到时在下一行里提醒。", en: "By when somebody calls back; the line of what comes next says so."),
        footer: 56
    ) { state, _ in
        guard let code = state.selectedCall?.code else { return }
        state.open(
            WorkForm(
                .callPromise(code), ConsoleWords.callBackBy, at: state.now,
                [.line(.until, ConsoleWords.callBackBy, ConsoleWords.timeHint)]))
    }

    static let callBack = act(
        "call.callBack", "p", Phrase(zh: "回电", en: "call back"),
        Phrase(zh: "回了电话，结果如何。", en: "Called back, and what came of it."), footer: 54,
        where: { $0.callback == nil ? ConsoleWords.nothingPromised : nil }
    ) { state, _ in
        guard let call = state.selectedCall else { return }
        state.open(.picker(.callBack(call.code)))
    }

    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, footer: Int,
        where reason: @escaping @Sendable (CallStanding) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .log, [.character(key)], name, help, order: .sortCall, canUndo: true, footer: footer,
            disabled: { state in
                guard let call = state.selectedCall else { return ConsoleWords.noCall }
                if call.standing.isTakenBack { return ConsoleWords.closedAlready }
                return reason(call.standing)
            }, perform: perform)
    }
}
