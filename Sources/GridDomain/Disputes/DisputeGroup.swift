extension Dispute {
    /// The groups of the pane; closed ones leave it.
    public enum Group: Int, Sendable, Comparable, CaseIterable {
        case tonight, open, closed

        public static func < (a: Group, b: Group) -> Bool { a.rawValue < b.rawValue }
    }

    /// Where it stands on the screen.
    ///
    /// - Parameter nightEnds: the end of the duty day: what comes due before is due tonight.
    public func group(until nightEnds: Instant) -> Group {
        if isClosed { return .closed }
        return deadlines.contains { $0.at <= nightEnds } ? .tonight : .open
    }

    /// The end of the duty day, which runs from 08:00 to 08:00.
    public static func nightEnds(at now: Instant, zone: Zone) -> Instant {
        let civil = zone.civil(now)
        return zone.instant(CivilTime(date: civil.date.adding(days: civil.hour < 8 ? 0 : 1), hour: 8))
    }

    /// The order inside a group: what comes due first, then what waits for somebody, then the newest.
    public static func isBefore(_ a: Dispute, _ b: Dispute) -> Bool {
        switch (a.deadlines.first?.at, b.deadlines.first?.at) {
        case (let one?, let two?) where one != two: one < two
        case (.some, nil): true
        case (nil, .some): false
        default: a.code > b.code
        }
    }
}
