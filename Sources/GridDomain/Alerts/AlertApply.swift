extension Alert {
    /// The one fold: the handler applies it before it saves the row, every seat applies it to its board.
    public mutating func apply(_ event: AlertEvent, at stamp: Stamp) {
        switch event.change {
        case .noted, .phoned, .referred:
            notes += 1
            if standing.taken?.by == stamp.officer { renewTake(at: stamp) }
            return
        case .undone(let standing):
            self.standing = standing
            if let priority = event.priority { self.priority = priority }
        case .raised:
            break
        default:
            change(event.change, at: stamp)
            standing.step = stamp.number
        }
        version = stamp.number
    }

    /// Takes away everything that leads to a household.
    mutating func erase() {
        if household != nil { source = nil }
        household = nil
        householdNumber = nil
        point = nil
        reading = nil
    }

    private mutating func change(_ change: AlertChange, at stamp: Stamp) {
        switch change {
        case .cleared: standing.condition = .normal
        case .recurred: standing.condition = .abnormal
        case .escalated(let priority):
            self.priority = priority
            standing.taken = nil
        case .taken(let until):
            standing.taken = AlertStanding.Taken(
                by: stamp.officer, at: stamp.happened, until: until, priority: priority)
        case .lapsed: standing.taken = nil
        case .sent(let who): respond(.sent(who, at: stamp.happened), at: stamp)
        case .underway:
            if let who = standing.response.who { respond(.underway(who, at: stamp.happened), at: stamp) }
        case .arrived:
            if let who = standing.response.who { respond(.there(who, at: stamp.happened), at: stamp) }
        case .outcome(let kind):
            standing.outcome = AlertStanding.Outcome(kind: kind, by: stamp.officer, at: stamp.happened)
        case .closed: standing.closed = stamp.happened
        case .shelved(let until, let reason):
            standing.service = .shelved(by: stamp.officer, until: until, reason: reason)
        case .unshelved: standing.service = .inService
        case .raised, .noted, .phoned, .referred, .undone: break
        }
    }

    /// A step of the response renews the take, as a word of its owner does: somebody is at work.
    private mutating func respond(_ response: AlertStanding.Response, at stamp: Stamp) {
        standing.response = response
        renewTake(at: stamp)
    }

    private mutating func renewTake(at stamp: Stamp) {
        standing.taken?.until = stamp.happened + AlertPolicy.takeHolds(priority)
    }
}
