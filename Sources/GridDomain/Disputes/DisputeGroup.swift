extension Dispute {
    /// The groups of the pane; closed ones leave it.
    public enum Group: Int, Sendable, Comparable, CaseIterable {
        case tonight, open, closed

        public static func < (a: Group, b: Group) -> Bool { a.rawValue < b.rawValue }
    }

    /// The end of the duty day, which runs from 08:00 to 08:00.
    public static func nightEnds(at now: Instant, zone: Zone) -> Instant {
        let civil = zone.civil(now)
        return zone.instant(CivilTime(date: civil.date.adding(days: civil.hour < 8 ? 0 : 1), hour: 8))
    }

    /// Until when something is to be done that has so many days: 24:00 of the last.
    public static func end(ofDays days: Int, from start: Instant, zone: Zone) -> Instant {
        zone.instant(CivilTime(date: zone.date(start).adding(days: days + 1)))
    }
}

/// A dispute with the clocks that run for it at an instant: they are counted once, however often it is compared.
public struct TimedDispute: Sendable, Equatable {
    /// The dispute.
    public let dispute: Dispute
    /// All its clocks, the nearest first.
    public let deadlines: [DisputeDeadline]

    /// Counts the clocks.
    public init(_ dispute: Dispute, at now: Instant, _ zone: Zone) {
        self.dispute = dispute
        deadlines = dispute.deadlines(at: now, zone)
    }

    /// Where it stands on the screen. A right that lapses tonight is nothing that must be done.
    ///
    /// - Parameter nightEnds: the end of the duty day: what comes due before is due tonight.
    public func group(until nightEnds: Instant) -> Dispute.Group {
        if dispute.isClosed { return .closed }
        return deadlines.contains { $0.isDuty && $0.at <= nightEnds } ? .tonight : .open
    }

    /// The order inside a group: what comes due first, then what waits for somebody, then the newest.
    public static func isBefore(_ a: Self, _ b: Self) -> Bool {
        switch (a.deadlines.first?.at, b.deadlines.first?.at) {
        case (let one?, let two?) where one != two: one < two
        case (.some, nil): true
        case (nil, .some): false
        default: a.dispute.code > b.dispute.code
        }
    }
}
