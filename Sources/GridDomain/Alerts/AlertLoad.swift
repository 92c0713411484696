/// How many alerts came within ten minutes, and whether that is a flood.
public struct AlertLoad: Sendable, Equatable {
    /// What an officer can bear, by the alerts of ten minutes (ISA-18.2, IEC 62682).
    public enum Band: Int, Sendable, Comparable, CaseIterable {
        /// One at most.
        case acceptable
        /// Two at most.
        case manageable
        /// Up to ten: more than one officer can follow for long.
        case heavy
        /// More than ten.
        case flood

        public static func < (a: Band, b: Band) -> Bool { a.rawValue < b.rawValue }
    }

    /// Alerts raised within the last ten minutes.
    public let count: Int
    /// Since when the flood lasts; nil while there is none.
    public let floodSince: Instant?

    /// The load at an instant.
    ///
    /// - Parameter raised: when alerts were raised, in order, an hour back at least: a load that has stayed below the
    ///   beginning of a flood for an hour is none.
    public init(raised: [Instant], at now: Instant) {
        var meter = FloodMeter()
        for instant in raised where instant <= now { meter.raise(at: instant) }
        meter.advance(to: now)
        count = meter.recent.count
        floodSince = meter.since
    }

    /// Whether a flood lasts: it may do so below its beginning.
    public var isFlood: Bool { floodSince != nil }

    /// The band of the count alone.
    public var band: Band { Band(count: count) }
}

extension AlertLoad.Band {
    /// The band of a count of ten minutes.
    public init(count: Int) {
        switch count {
        case ...1: self = .acceptable
        case 2: self = .manageable
        case ...FloodMeter.begins: self = .heavy
        default: self = .flood
        }
    }
}

extension Alert {
    /// Whether an announced opening held it back from the beginning to its end, or still does: it has never called.
    public var isHeldBack: Bool {
        if case .suppressed = standing.service { return true }
        guard let outcome = standing.outcome else { return false }
        return outcome.kind == .announced && outcome.by == .desk
    }
}

extension AlertBoard {
    /// The load at an instant. What an announced opening holds back does not count: it does not call.
    public func load(at now: Instant) -> AlertLoad {
        let start = now - Self.sparkline
        let raised = items.values.lazy.filter { $0.raised >= start && !$0.isHeldBack }.map(\.raised)
        return AlertLoad(raised: raised.sorted(), at: now)
    }

    /// The alerts that the load counts: raised within ten minutes, and not held back.
    public func recent(at now: Instant) -> [Alert] {
        items.values.filter { $0.raised > now - FloodMeter.window && $0.raised <= now && !$0.isHeldBack }
    }
}
