/// A need of a household that cannot go out 代办需求: errands, medicine, somebody to talk to. Services done count as much
/// as alarms raised.
public typealias Need = Matter<NeedStanding>
/// Names a need: `990000101-2020-N-0042`.
public typealias NeedCode = Code<Need>

/// What is needed.
public enum NeedKind: String, Sendable, Codable, CaseIterable {
    /// As the household asks for it.
    case errand, medicine, information, counselling, waste, other
}

/// Why a need was not met.
public enum NotDoneReason: String, Sendable, Codable, CaseIterable {
    /// As whoever went there found it.
    case nobodyHome, outOfStock, notAllowed, withdrawn, other
}

/// How a need stands.
public struct NeedStanding: MatterStanding {
    /// The first half of an entry's kind.
    public static let area = "need"
    /// What its codes are drawn from.
    public static let series = CodeSeries.need

    /// The ways in which it changes.
    public enum Change: String, MatterChange {
        /// The household, or somebody for it, asked.
        case asked
        /// Somebody took it on.
        case assigned
        /// It was met.
        case done
        /// It was not, for a reason.
        case notDone
        /// Money that was laid out has come back.
        case repaid
        /// An officer took a step back.
        case undone

        /// The change that begins it.
        public static let first = Self.asked
    }

    /// What is needed.
    public var kind: NeedKind
    /// Whether it cannot wait.
    public var isUrgent: Bool
    /// Whether 120 was called; asked first of all where it is urgent.
    public var ambulance: Bool?
    /// By when.
    public var due: Instant?
    /// Who takes it.
    public var who: StaffCode?
    /// Whether it was met.
    public var isDone = false
    /// Why it was not.
    public var reason: NotDoneReason?
    /// People who were served.
    public var people = 0
    /// Money laid out, in fen.
    public var outlay = 0
    /// Whether the money has come back.
    public var isRepaid = false
    /// When it was done, or was not.
    public var ended: Instant?
    /// When it was over; nil while it is open.
    public var closed: Instant?
    /// The call that brought it.
    public var call: String?

    /// From its parts.
    public init(kind: NeedKind, isUrgent: Bool, ambulance: Bool?, due: Instant?, call: String? = nil) {
        self.kind = kind
        self.isUrgent = isUrgent
        self.ambulance = ambulance
        self.due = due
        self.call = call
    }

    /// Who goes there for it: nobody once the household has withdrawn it.
    public var goes: StaffCode? { reason == .withdrawn ? nil : who }

    /// People who were served, once it is met.
    public var served: Int { isDone ? people : 0 }

    /// Whether money that was laid out has not come back.
    public var isOwed: Bool { outlay > 0 && !isRepaid }

    /// Whether its time has come and nobody has met it.
    public func isOverdue(at now: Instant) -> Bool { ended == nil && due.map { $0 < now } ?? false }
}

/// What somebody needs.
public struct NeedPlan: Sendable, Equatable, Codable {
    /// Whose need it is.
    public var at: MatterSpot
    /// What is needed.
    public var kind: NeedKind
    /// Whether it cannot wait.
    public var isUrgent: Bool
    /// Whether 120 was called; must be answered where it is urgent.
    public var ambulance: Bool?
    /// By when.
    public var due: Instant?
    /// What and how much, in words.
    public var words: String

    /// From its parts.
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
    /// It was not met, and why.
    case fail(NotDoneReason, note: String?)
    /// The money has come back.
    case repay
}
