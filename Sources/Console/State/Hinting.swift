internal import Canvas
internal import GridDomain
internal import Language

/// What a drill suggests, and when that is over.
extension ConsoleState {
    /// How long a suggestion stands that nobody follows.
    private static var hintStays: TimeSpan { .minutes(2) }

    mutating func suggest(_ hint: ConsoleHint) {
        self.hint = hint
        hintSince = moment
        hintAlert = nil
        findHintAlert()
        endHint()
    }

    /// Finds what it is about while that still stands as the suggestion's entry left it.
    mutating func findHintAlert() {
        guard hintAlert == nil, let hint, hint.entry != .none else { return }
        hintAlert = desk.alerts.items.values.first { $0.version == hint.entry }?.code
    }

    /// Over when anybody has done it, when its alert is closed, and after a while in any case.
    mutating func endHint() {
        guard let hint else { return }
        let alert = hintAlert.flatMap { desk.alerts.items[$0] }
        let isOver = alert.map { isDone(hint, to: $0) } ?? (hintAlert != nil)
        if isOver && hint.answeredBy.isEmpty || moment - hintSince >= Self.hintStays { self.hint = nil }
    }

    private func isDone(_ hint: ConsoleHint, to alert: Alert) -> Bool {
        if alert.isClosed { return true }
        let action = AlertActions.all.first { $0.keys.contains { $0.label(.unicode) == hint.key } }
        switch action?.id {
        case AlertActions.take.id: return alert.standing.taken != nil
        case AlertActions.send.id: return alert.standing.response.who != nil
        case AlertActions.outcome.id: return alert.standing.outcome != nil
        case AlertActions.shelve.id: return alert.group == .shelved
        default: return false
        }
    }
}
