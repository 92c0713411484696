/// What follows from the four fields and the clock: ISA's name, the group on the screen, what is due when.
extension Alert {
    /// The three groups of the pane; closed ones leave it.
    public enum Group: Int, Sendable, Comparable, CaseIterable {
        case untaken, open, shelved, closed

        public static func < (a: Group, b: Group) -> Bool { a.rawValue < b.rawValue }
    }

    /// The state as ISA-18.2 names it.
    public var stateName: AlertStateName {
        switch standing.service {
        case .shelved: return .shelved
        case .suppressed: return .suppressed
        case .inService: break
        }
        switch (standing.condition, standing.taken) {
        case (.abnormal, nil): return .unacknowledged
        case (.abnormal, _): return .acknowledged
        case (.normal, nil): return standing.closed == nil ? .returnedUnacknowledged : .normal
        case (.normal, _): return .normal
        }
    }

    /// Exactly one for each alert; closed goes before shelved, and shelved before taken.
    public var group: Group {
        if standing.closed != nil { return .closed }
        if standing.service != .inService { return .shelved }
        return standing.taken == nil ? .untaken : .open
    }

    /// Whether the episode is over.
    public var isClosed: Bool { standing.closed != nil }

    /// The times of its kind, with the priority that it has now: one that was raised is due no earlier.
    public var policy: AlertPolicy {
        var policy = AlertPolicy.standard(kind)
        policy.priority = priority
        return policy
    }

    /// What an open alert waits for.
    public enum Wait: Sendable, Equatable {
        case take, door, outcome, close, shelfEnd
    }

    /// The next deadline and what it is for: one clock column for all of them. Nil once it is closed.
    public var deadline: (wait: Wait, at: Instant)? {
        switch group {
        case .closed: return nil
        case .shelved:
            switch standing.service {
            case .shelved(_, let until, _), .suppressed(let until): return (.shelfEnd, until)
            case .inService: return nil
            }
        case .untaken: return (.take, touched + policy.toTake)
        case .open: break
        }
        if standing.outcome != nil { return (.close, touched + policy.toClose) }
        if case .there = standing.response { return (.outcome, touched + policy.toClose) }
        if let door = policy.toDoor { return (.door, touched + door) }
        return (.close, touched + policy.toClose)
    }

    /// Whether its deadline lies behind.
    public func isOverdue(at now: Instant) -> Bool { deadline.map { $0.at < now } ?? false }

    /// What must happen by itself later, for the table of due work.
    public var dueWork: [DueWork] {
        switch group {
        case .closed, .untaken: return []
        case .shelved:
            guard let deadline else { return [] }
            return [DueWork(at: deadline.at, kind: .shelfEnds, thing: code.text, version: version)]
        case .open:
            guard let taken = standing.taken, standing.outcome == nil else { return [] }
            return [DueWork(at: taken.until, kind: .takeLapses, thing: code.text, version: version)]
        }
    }

    /// The order inside a group: high priority first, then what waits longest.
    public static func isBefore(_ a: Alert, _ b: Alert) -> Bool {
        if a.priority != b.priority { return a.priority > b.priority }
        if a.touched != b.touched { return a.touched < b.touched }
        return a.code < b.code
    }
}
