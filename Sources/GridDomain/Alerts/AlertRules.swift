/// The rules of alerts: which orders become which changes. Pure; runs only inside the handler's write transaction.
public enum AlertRules {
    /// Decides an order for an existing alert.
    ///
    /// - Parameter seen: the version that the officer saw. A step by somebody else since then is a conflict, told with
    ///   who and when; what the desk itself did, notes and calls never conflict.
    public static func decide(
        _ order: AlertOrder, _ alert: Alert, seen: EntryNumber?, last: Entry?, officer: OfficerCode, now: Instant
    ) throws(Refusal) -> [Fact] {
        switch order {
        case .note(let words): return [try note(alert, words)]
        case .phone(let who, let result, let note): return [remark(alert, .phoned(who, result), note ?? "")]
        case .refer(let note): return [remark(alert, .referred, note ?? "")]
        case .lapse, .shelfEnds: return dueWork(order, alert)
        default: break
        }
        if let closed = alert.standing.closed { throw .closed(at: closed) }
        if let seen, let last, last.number > seen, last.officer != officer, last.officer != .desk,
            case .alert(let event) = last.event
        {
            throw .conflict(by: last.officer, at: last.happened, change: event.change.kind)
        }
        return try step(order, alert, officer: officer, now: now)
    }

    /// Why `decide` would refuse an order to an alert that nobody else has changed; nil when it would not.
    public static func refusal(
        of order: AlertOrder, to alert: Alert, officer: OfficerCode, now: Instant
    ) -> Refusal? {
        do {
            _ = try decide(order, alert, seen: nil, last: nil, officer: officer, now: now)
            return nil
        } catch {
            return error
        }
    }

    private static func step(
        _ order: AlertOrder, _ alert: Alert, officer: OfficerCode, now: Instant
    ) throws(Refusal) -> [Fact] {
        let draft = Draft(alert)
        switch order {
        case .take(let note):
            guard alert.standing.taken == nil else { throw .already(.acknowledged) }
            return draft.facts(takeFirst(alert, now), note)
        case .send(let who):
            return draft.facts(takeFirst(alert, now) + [.sent(who)])
        case .underway:
            guard alert.standing.response.who != nil else { throw .nobodySent }
            return draft.facts(takeFirst(alert, now) + [.underway])
        case .arrived:
            guard alert.standing.response.who != nil else { throw .nobodySent }
            return draft.facts(takeFirst(alert, now) + [.arrived])
        case .outcome(let kind, let note):
            let ends: [AlertChange] = alert.standing.condition == .normal ? [.closed] : []
            return draft.facts(takeFirst(alert, now) + [.outcome(kind)] + ends, note)
        case .close(let kind, let note):
            let clear: [AlertChange] = alert.standing.condition == .abnormal ? [.cleared] : []
            return draft.facts(takeFirst(alert, now) + clear + [.outcome(kind), .closed], note)
        case .shelve(let until, let reason, let note):
            return draft.facts([try shelf(until: until, reason: reason, note: note, now: now)], note)
        case .unshelve:
            guard alert.standing.service != .inService else { throw .already(alert.stateName) }
            return draft.facts([.unshelved])
        case .escalate(let priority):
            guard priority > alert.priority else { throw .priorityNotHigher }
            return draft.facts([.escalated(to: priority)])
        case .note, .phone, .refer, .lapse, .shelfEnds: return []
        }
    }

    private static func take(_ alert: Alert, _ now: Instant) -> AlertChange {
        .taken(until: now + AlertPolicy.takeHolds(alert.priority))
    }

    /// Whoever acts on an alert that nobody has taken takes it by that.
    private static func takeFirst(_ alert: Alert, _ now: Instant) -> [AlertChange] {
        let back: [AlertChange] = alert.standing.service == .inService ? [] : [.unshelved]
        return back + (alert.standing.taken == nil ? [take(alert, now)] : [])
    }

    private static func shelf(
        until: Instant, reason: ShelfReason, note: String?, now: Instant
    ) throws(Refusal) -> AlertChange {
        guard until > now, until - now <= AlertPolicy.longestShelf else {
            throw .shelfEnd(longest: AlertPolicy.longestShelf)
        }
        if reason == .other, until - now > AlertPolicy.shelfWithoutReason, (note ?? "").isEmpty {
            throw .reasonMissing
        }
        return .shelved(until: until, reason: reason)
    }

    private static func remark(_ alert: Alert, _ change: AlertChange, _ words: String) -> Fact {
        Fact(
            .alert(AlertEvent(alert.code, change)), Personal(household: alert.household, words: words))
    }

    private static func note(_ alert: Alert, _ words: String) throws(Refusal) -> Fact {
        guard !words.isEmpty else { throw .reasonMissing }
        return remark(alert, .noted, words)
    }

    /// Work that came due is dropped in silence when the alert has moved on.
    private static func dueWork(_ order: AlertOrder, _ alert: Alert) -> [Fact] {
        switch (order, alert.group) {
        case (.lapse, .open): [Fact(.alert(AlertEvent(alert.code, .lapsed)))]
        case (.shelfEnds, .shelved): suppressionEnds(alert)
        default: []
        }
    }

    /// How an alert closes that was announced: it is never untaken on the way, so that no bell rings.
    private static let announcedEnds: [AlertChange] = [.outcome(.announced), .closed, .unshelved]

    /// A shelf or an announced opening is over: the alert stands by its condition then. One that was announced and is
    /// over closes by that; one that still holds is untaken.
    static func suppressionEnds(_ alert: Alert) -> [Fact] {
        endings(alert).map { Fact(.alert(AlertEvent(alert.code, $0))) }
    }

    /// The same by an officer's act, who may take it back.
    static func suppressionWithdrawn(_ alert: Alert) -> [Fact] { Draft(alert).facts(endings(alert)) }

    private static func endings(_ alert: Alert) -> [AlertChange] {
        guard case .suppressed = alert.standing.service, alert.standing.condition == .normal else {
            return [.unshelved]
        }
        return announcedEnds
    }

    /// The condition came back to normal. An episode that has its outcome closes by that, and so does one that was
    /// announced: nobody needs to take it.
    public static func cleared(_ alert: Alert) -> [Fact] {
        guard alert.standing.condition == .abnormal, !alert.isClosed else { return [] }
        var ends: [AlertChange] = alert.standing.outcome == nil ? [.cleared] : [.cleared, .closed]
        if case .suppressed = alert.standing.service { ends = [.cleared] + announcedEnds }
        return ends.map { Fact(.alert(AlertEvent(alert.code, $0))) }
    }

    /// The desk itself knows the outcome: the episode is over.
    static func end(_ alert: Alert, _ outcome: OutcomeKind) -> [Fact] {
        guard !alert.isClosed else { return [] }
        let clear: [AlertChange] = alert.standing.condition == .abnormal ? [.cleared] : []
        return (clear + [.outcome(outcome), .closed]).map { Fact(.alert(AlertEvent(alert.code, $0))) }
    }

    /// The condition began again during the episode.
    public static func recurred(_ alert: Alert) -> [Fact] {
        guard alert.standing.condition == .normal, !alert.isClosed else { return [] }
        return [Fact(.alert(AlertEvent(alert.code, .recurred)))]
    }

    /// A new alert. A source on a household goes into the personal part with it.
    ///
    /// - Parameter source: the source that the report names, when the desk knows it.
    public static func raise(_ report: AlertReport, from source: Source? = nil, code: AlertCode) -> [Fact] {
        var stored = report
        var personal = report.about ?? Personal()
        stored.about = nil
        if personal.household == nil { personal.household = source?.household }
        if personal.household != nil {
            personal.source = report.source
            stored.source = nil
        }
        return [Fact(.alert(AlertEvent(code, .raised(stored))), personal)]
    }

    /// Takes back what one command did to one alert, as long as a closed one still stands on the boards.
    public static func undo(
        _ entries: [Entry], _ alert: Alert, last step: Entry?, now: Instant
    ) throws(Refusal) -> [Fact] {
        if let closed = alert.standing.closed, now - closed > AlertBoard.keepsClosed { throw .closed(at: closed) }
        let steps = entries.compactMap { entry -> (EntryNumber, AlertEvent)? in
            guard case .alert(let event) = entry.event, event.before != nil else { return nil }
            return (entry.number, event)
        }
        guard let first = steps.first?.1.before, let last = steps.last?.0 else { throw .cannotUndo }
        guard alert.standing.step == last else {
            guard let step, alert.standing.step > last else { throw .alreadyUndone }
            throw .builtUpon(by: step.officer, at: step.happened)
        }
        return [
            Fact(
                .alert(AlertEvent(alert.code, .undone(first), priority: steps.lazy.compactMap(\.1.priority).first)),
                Personal(household: alert.household))
        ]
    }

    /// Turns changes into facts, each with the standing that it replaces.
    private struct Draft {
        let alert: Alert

        init(_ alert: Alert) { self.alert = alert }

        func facts(_ changes: [AlertChange], _ note: String? = nil) -> [Fact] {
            changes.enumerated().map { index, change in
                let words = index == changes.count - 1 ? note : nil
                var event = AlertEvent(alert.code, change, before: alert.standing)
                if case .escalated = change { event.priority = alert.priority }
                return Fact(
                    .alert(event),
                    Personal(household: alert.household, words: words))
            }
        }
    }
}
