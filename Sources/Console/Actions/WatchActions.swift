internal import GridDomain
internal import Language

/// Who answers for the desk.
enum WatchActions {
    static let all: [Action] = [begin]

    static let begin = Action(
        "watch.begin", .anywhere, [], Phrase(zh: "开始值班", en: "begin a watch"),
        Phrase(
            zh: "从现在起由你值班；前一班随之结束，留痕写明两人。",
            en: "The watch is yours from now on; the one before ends, and the journal names both officers."),
        order: .beginWatch,
        disabled: { state in
            guard let officer = state.officer else { return nil }
            let refusal = state.refusal(of: .beginWatch, in: [state.desk.identity.scope])
            return (refusal ?? state.refusal(ofBeginning: state.plan(for: officer)))?.phrase(state.naming)
        },
        perform: { state, _ in
            guard let officer = state.officer else { return }
            state.open(.picker(state.watchPicker(state.plan(for: officer))))
        })
}

extension ConsoleState {
    func plan(for officer: Officer) -> WatchPlan { .untilShiftsChange(officer.code, now: now, zone: zone) }

    func refusal(ofBeginning plan: WatchPlan) -> Refusal? {
        do {
            _ = try WatchRules.begin(plan, after: desk.watch.watch, code: WatchCode(""), at: now)
            return nil
        } catch {
            return error
        }
    }

    /// What ends by it is said before y.
    func watchPicker(_ plan: WatchPlan) -> Picker {
        let ends = Phrase { Times.ending(plan.ends, now: now, zone, $0) }
        let last = desk.watch.watch.map { naming.officer($0.officer) }
        return Picker(
            purpose: .beginWatch(plan), title: WatchActions.begin.name,
            subject: last.map(ConsoleWords.watchOf) ?? ConsoleWords.noWatch,
            options: [Picker.Option(value: .beginWatch, label: ConsoleWords.watchUntil(ends))])
    }

    mutating func beginWatch(_ plan: WatchPlan, _ out: inout Outbox) {
        let name = naming.officer(plan.officer)
        send(
            [Request(order: .beginWatch(plan), thing: .desk)], ConsoleWords.didBeginWatch(name), canUndo: false, &out)
    }
}
