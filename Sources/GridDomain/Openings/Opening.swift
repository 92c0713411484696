/// An announced opening 报备: a household says beforehand that its door will be opened, from when until when and why.
/// While it runs, the door's alert is suppressed by design (ISA-18.2, DSUPR) and shown as announced.
public typealias Opening = Matter<OpeningStanding>
/// Names an announced opening: `990000101-2020-O-0003`.
public typealias OpeningCode = Code<Opening>

/// Why a door will be opened.
public enum OpeningReason: String, Sendable, Codable, CaseIterable {
    case parcel, waste, doctor, repair, supplies, other
}

/// How an announced opening stands.
public struct OpeningStanding: MatterStanding {
    public static let area = "opening"
    public static let series = CodeSeries.opening

    public enum Change: String, MatterChange {
        case announced
        /// The door was opened inside the window.
        case used
        /// The window is over.
        case expired
        case cancelled
        case undone

        public static let first = Self.announced
    }

    public var from: Instant
    public var until: Instant
    public var reason: OpeningReason
    /// How often the door may be opened; nil for as often as is needed.
    public var uses: Int?
    /// How often it was.
    public var used = 0
    public var closed: Instant?
    /// The call in which it was announced.
    public var call: String?

    public init(from: Instant, until: Instant, reason: OpeningReason, uses: Int?, call: String? = nil) {
        self.from = from
        self.until = until
        self.reason = reason
        self.uses = uses
        self.call = call
    }

    /// Whether a door that opens now was announced.
    public func covers(_ now: Instant) -> Bool { closed == nil && from <= now && now < until && !isUsedUp }

    /// Whether the door was opened as often as was announced.
    public var isUsedUp: Bool { uses.map { used >= $0 } ?? false }

    public var waits: [MatterWait] { [MatterWait(at: until, kind: .openingEnds)] }
}

/// What somebody asks for who announces an opening.
public struct OpeningPlan: Sendable, Equatable, Codable {
    public var at: MatterSpot
    public var from: Instant
    public var until: Instant
    public var reason: OpeningReason
    /// How often the door may be opened; nil for as often as is needed.
    public var uses: Int?
    public var note: String?

    public init(
        at: MatterSpot, from: Instant, until: Instant, reason: OpeningReason, uses: Int? = 1, note: String? = nil
    ) {
        self.at = at
        self.from = from
        self.until = until
        self.reason = reason
        self.uses = uses
        self.note = note
    }
}

/// What is asked for with an announced opening.
public enum OpeningOrder: Sendable, Equatable, Codable {
    case cancel
    /// Due work: the window is over.
    case expire
}
