/// What a stretch of the journal says of the alerts as a whole, for the figures of ISA-18.2 and IEC 62682.
public struct AlertFigures: Sendable, Equatable {
    /// How many of the sources that call most are named.
    public static let topSources = 10
    /// How far the figures reach back unless asked otherwise, in days.
    public static let days = 30
    /// Who takes an alert sooner than this has not read it: a rubber stamp.
    public static let stamp = Span.seconds(2)

    /// A source and how many alerts it raised.
    public struct SourceLoad: Sendable, Equatable {
        /// What called.
        public var source: SourceCode
        /// How often.
        public var count: Int

        /// A source with its count.
        public init(_ source: SourceCode, _ count: Int) {
            self.source = source
            self.count = count
        }
    }

    /// From when on the journal was read: its own beginning when that is later than was asked for.
    public var from: Instant
    /// Up to when; the figures are of this moment.
    public var until: Instant
    /// Alerts that called. What an announced opening held back is none; one that began again before it was closed is
    /// still the same.
    public var alerts = 0
    /// Ten-minute periods that the stretch touches, by the clock, and those of them with more than ten alerts.
    public var periods = 1
    public var crowdedPeriods = 0
    /// How long floods have lasted together.
    public var flood = Span(milliseconds: 0)
    /// The sources that called most.
    public var sources: [SourceLoad] = []
    /// Sources that began three times or more within a minute.
    public var chattering = 0
    /// Conditions that were over before ten seconds had passed.
    public var fleeting = 0
    /// Alerts that stand at the end for more than a day.
    public var stale = 0
    /// Alerts by the priority at which they first called.
    public var priorities: [Priority: Int] = [:]
    /// From the touch to the take: what 95 of a hundred do not exceed.
    public var toTake: [Priority: Span] = [:]
    /// Alerts whose condition can end by itself, and those of them that were over before anybody took them.
    public var clearable = 0
    public var clearedUnseen = 0
    /// Alerts that were taken, and those of them taken within two seconds of appearing.
    public var taken = 0
    public var stamped = 0

    /// Figures of a stretch in which nothing happened.
    public init(from: Instant, until: Instant) {
        self.from = from
        self.until = until
    }
}

extension AlertFigures {
    /// Alerts for each so much time; nil where the stretch is shorter than that: it says nothing of it yet.
    public func rate(per length: Span) -> Double? {
        let stretch = until - from
        guard stretch >= length, length.milliseconds > 0 else { return nil }
        return Double(alerts) * Double(length.milliseconds) / Double(stretch.milliseconds)
    }

    /// A part of a whole; nil where the whole is empty.
    static func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}
