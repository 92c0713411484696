/// A need of a household that cannot go out 代办需求: errands, medicine, somebody to talk to. Services done count as much
/// as alarms raised.
public typealias Need = Matter<NeedStanding>
/// Names a need: `990000101-2020-N-0042`.
public typealias NeedCode = Code<Need>

/// What is needed.
public enum NeedKind: String, Sendable, Codable, CaseIterable {
    case errand, medicine, information, counselling, waste, other
}

/// Why a need was not met.
public enum NotDoneReason: String, Sendable, Codable, CaseIterable {
    case nobodyHome, outOfStock, notAllowed, withdrawn, other
}

/// How a need stands.
public struct NeedStanding: MatterStanding {
    public static let area = "need"
    public static let series = CodeSeries.need

    public enum Change: String, MatterChange {
        case asked
        /// Somebody took it on.
        case assigned
        case done
        case notDone
        /// Money that was laid out has come back.
        case repaid
        case undone

        public static let first = Self.asked
    }

    public var kind: NeedKind
    public var isUrgent: Bool
    /// Whether 120 was called; asked first of all where it is urgent.
    public var ambulance: Bool?
    /// By when.
    public var due: Instant?
    /// Who takes it.
    public var who: StaffCode?
    public var isDone = false
    public var reason: NotDoneReason?
    /// People who were served.
    public var people = 0
    /// Money laid out, in fen.
    public var outlay = 0
    public var isRepaid = false
    /// When it was done, or was not.
    public var ended: Instant?
    public var closed: Instant?
    /// The call that brought it.
    public var call: String?

    public init(kind: NeedKind, isUrgent: Bool, ambulance: Bool?, due: Instant?, call: String? = nil) {
        self.kind = kind
        self.isUrgent = isUrgent
        self.ambulance = ambulance
        self.due = due
        self.call = call
    }

    public var served: Int { isDone ? people : 0 }

    /// Whether money that was laid out has not come back.
    public var isOwed: Bool { outlay > 0 && !isRepaid }

    /// Whether its time has come and nobody has met it.
    public func isOverdue(at now: Instant) -> Bool { ended == nil && due.map { $0 < now } ?? false }
}

/// What somebody needs.
public struct NeedPlan: Sendable, Equatable, Codable {
    public var at: MatterSpot
    public var kind: NeedKind
    public var isUrgent: Bool
    /// Whether 120 was called; must be answered where it is urgent.
    public var ambulance: Bool?
    public var due: Instant?
    public var words: String

    public init(
        at: MatterSpot, kind: NeedKind, isUrgent: Bool = false, ambulance: Bool? = nil, due: Instant?, words: String
    ) {
        self.at = at
        self.kind = kind
        self.isUrgent = isUrgent
        self.ambulance = ambulance
        self.due = due
        self.words = words
    }
}

/// What is asked for with a need.
public enum NeedOrder: Sendable, Equatable, Codable {
    /// Somebody takes it, perhaps by another time.
    case assign(StaffCode, due: Instant?)
    /// Done, for so many people, with so much money laid out (fen).
    case finish(people: Int, outlay: Int, note: String?)
    case fail(NotDoneReason, note: String?)
    /// The money has come back.
    case repay
}
