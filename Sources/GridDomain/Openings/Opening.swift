/// An announced opening 报备: a household says beforehand that its door will be opened, from when until when and why.
/// While it runs, the door's alert is suppressed by design (ISA-18.2, DSUPR) and shown as announced.
public typealias Opening = Matter<OpeningStanding>
/// Names an announced opening: `990000101-2020-O-0003`.
public typealias OpeningCode = Code<Opening>

/// Why a door will be opened.
public enum OpeningReason: String, Sendable, Codable, CaseIterable {
    /// As the household says.
    case parcel, waste, doctor, repair, supplies, other
}

/// How an announced opening stands.
public struct OpeningStanding: MatterStanding {
    /// The first half of an entry's kind.
    public static let area = "opening"
    /// What its codes are drawn from.
    public static let series = CodeSeries.opening

    /// The ways in which it changes.
    public enum Change: String, MatterChange {
        /// The household told of it.
        case announced
        /// The door was opened inside the window.
        case used
        /// The window is over.
        case expired
        /// It is off.
        case cancelled
        /// An officer took a step back.
        case undone

        /// The change that begins it.
        public static let first = Self.announced
    }

    /// When the window begins.
    public var from: Instant
    /// When it ends.
    public var until: Instant
    /// Why the door will be opened.
    public var reason: OpeningReason
    /// How often the door may be opened; nil for as often as is needed.
    public var uses: Int?
    /// How often it was.
    public var used = 0
    /// When it was over; nil while it is open.
    public var closed: Instant?
    /// The call in which it was announced.
    public var call: String?

    /// From its parts.
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

    /// The end of the window.
    public var waits: [MatterWait] { [MatterWait(at: until, kind: .openingEnds)] }
}

/// What somebody asks for who announces an opening.
public struct OpeningPlan: Sendable, Equatable, Codable {
    /// Whose door.
    public var at: MatterSpot
    /// When the window begins.
    public var from: Instant
    /// When it ends.
    public var until: Instant
    /// Why the door will be opened.
    public var reason: OpeningReason
    /// How often the door may be opened; nil for as often as is needed.
    public var uses: Int?
    /// A word for the record.
    public var note: String?

    /// From its parts.
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
    /// It is off.
    case cancel
    /// Due work: the window is over.
    case expire
}
