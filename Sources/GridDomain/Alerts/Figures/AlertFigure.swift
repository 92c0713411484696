/// The figures by which the load of alerts is judged, in their order. The raw values are the keys of lists.
public enum AlertFigure: String, Sendable, CaseIterable {
    case perHour = "average-per-hour"
    case perTenMinutes = "average-per-10-min"
    case perDay = "average-per-day"
    case crowdedPeriods = "share-of-10-min-periods-above-10"
    case flood = "share-of-time-in-flood"
    case topSources = "share-of-top-10-sources"
    case chattering = "chattering-sources"
    case fleeting = "fleeting-alerts"
    case stale = "stale-alerts"
    case low = "share-of-low-priority"
    case medium = "share-of-medium-priority"
    case high = "share-of-high-priority"
    case takeHigh = "time-to-take-high-p95"
    case takeMedium = "time-to-take-medium-p95"
    case takeLow = "time-to-take-low-p95"
    case clearedUnseen = "share-cleared-before-taken"
    case stamped = "share-taken-within-2-s"

    /// What a figure is.
    public enum Value: Sendable, Equatable {
        case number(Double)
        case count(Int)
        case share(Double)
        case time(Span)
        /// The stretch is too short, or there is nothing that it could be about.
        case unknown
    }

    /// What it is held to.
    public enum Target: Sendable, Equatable {
        /// At most so much; up to `bearable` it can be borne for a while.
        case atMost(Double, bearable: Double?)
        /// Less than so much.
        case below(Double)
        /// Between the two: a share that should be about their middle.
        case between(Double, Double)
    }

    /// Whether the target is met.
    public enum Verdict: String, Sendable, Equatable {
        case met, bearable, missed, unknown
    }
}

extension AlertFigure {
    /// What the figure is in these figures.
    public func value(in figures: AlertFigures) -> Value {
        switch self {
        case .perHour: Self.number(figures.rate(per: .hours(1)))
        case .perTenMinutes: Self.number(figures.rate(per: .minutes(10)))
        case .perDay: Self.number(figures.rate(per: .days(1)))
        case .crowdedPeriods: Self.share(figures.crowdedPeriods, of: figures.periods)
        case .flood:
            Self.share(Int(figures.flood.milliseconds), of: Int((figures.until - figures.from).milliseconds))
        case .topSources: Self.share(figures.sources.reduce(0) { $0 + $1.count }, of: figures.alerts)
        case .chattering: .count(figures.chattering)
        case .fleeting: .count(figures.fleeting)
        case .stale: .count(figures.stale)
        case .low: Self.share(figures.priorities[.low] ?? 0, of: figures.alerts)
        case .medium: Self.share(figures.priorities[.medium] ?? 0, of: figures.alerts)
        case .high: Self.share(figures.priorities[.high] ?? 0, of: figures.alerts)
        case .takeHigh: Self.time(figures.toTake[.high])
        case .takeMedium: Self.time(figures.toTake[.medium])
        case .takeLow: Self.time(figures.toTake[.low])
        case .clearedUnseen: Self.share(figures.clearedUnseen, of: figures.clearable)
        case .stamped: Self.share(figures.stamped, of: figures.taken)
        }
    }

    private static func number(_ number: Double?) -> Value { number.map { .number($0) } ?? .unknown }
    private static func time(_ time: Span?) -> Value { time.map { .time($0) } ?? .unknown }
    private static func share(_ part: Int, of whole: Int) -> Value {
        AlertFigures.share(part, of: whole).map { .share($0) } ?? .unknown
    }

    /// What it is held to: numbers, shares of one, seconds.
    ///
    /// Loads, floods, sources and priorities are those of ISA-18.2 and IEC 62682, whose priorities of 80, 15 and 5 of a
    /// hundred are given five points of room. The times to take are the shortest that the desk's policy has for a
    /// priority. The last two are the desk's own.
    public var target: Target {
        switch self {
        case .perHour: .atMost(6, bearable: 12)
        case .perTenMinutes: .atMost(1, bearable: 2)
        case .perDay: .atMost(144, bearable: 288)
        case .crowdedPeriods, .flood: .below(0.01)
        case .topSources: .atMost(0.05, bearable: nil)
        case .chattering, .fleeting: .atMost(0, bearable: nil)
        case .stale: .below(5)
        case .low: .between(0.75, 0.85)
        case .medium: .between(0.10, 0.20)
        case .high: .between(0, 0.10)
        case .takeHigh: Self.shortestTake(.high)
        case .takeMedium: Self.shortestTake(.medium)
        case .takeLow: Self.shortestTake(.low)
        case .clearedUnseen: .below(0.05)
        case .stamped: .below(0.01)
        }
    }

    private static func shortestTake(_ priority: Priority) -> Target {
        let times = AlertKind.allCases.map(AlertPolicy.standard).filter { $0.priority == priority }.map(
            \.toTake.seconds)
        return .atMost(Double(times.min() ?? 0), bearable: nil)
    }

    /// Whether the figure meets its target.
    public func verdict(in figures: AlertFigures) -> Verdict {
        let value: Double
        switch self.value(in: figures) {
        case .unknown: return .unknown
        case .number(let number), .share(let number): value = number
        case .count(let count): value = Double(count)
        case .time(let time): value = Double(time.milliseconds) / 1000
        }
        switch target {
        case .atMost(let most, let bearable):
            return value <= most ? .met : bearable.map { value <= $0 } ?? false ? .bearable : .missed
        case .below(let limit): return value < limit ? .met : .missed
        case .between(let least, let most): return least <= value && value <= most ? .met : .missed
        }
    }
}
