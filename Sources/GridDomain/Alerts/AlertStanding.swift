/// The four fields of an alert: condition, taken, service, response; and what came of it. Everything that an act can
/// change and `undo` can put back.
public struct AlertStanding: Sendable, Equatable, Codable {
    /// Momentary kinds are normal from the start.
    public var condition: Condition
    /// Nil while nobody answers for it: it then belongs to the untaken.
    public var taken: Taken?
    /// Shelved alerts do not call and are not counted as overdue.
    public var service: Service
    /// Of the last one sent; sending somebody else begins it anew.
    public var response: Response
    /// Nil until an officer says what it was.
    public var outcome: Outcome?
    /// When it was closed; nil while the episode goes on.
    public var closed: Instant?
    /// The entry whose act made this standing; undo follows it back.
    public var step: EntryNumber

    /// A new alert: untaken, in service, nobody sent.
    public init(condition: Condition, step: EntryNumber) {
        self.condition = condition
        self.step = step
        service = .inService
        response = .none
    }

    /// Whether what was sensed still holds.
    public enum Condition: String, Sendable, Codable {
        case normal, abnormal
    }

    /// Who answers for it, until when, and at which priority they took it.
    public struct Taken: Sendable, Equatable, Codable {
        /// Others may act on it too; it stays with this officer until the take lapses.
        public var by: OfficerCode
        /// When it was taken, as the fact tells.
        public var at: Instant
        /// When the take lapses. Steps of the response, and notes and calls of its owner, move it on.
        public var until: Instant
        /// The alert's at that time; a later rise takes the alert back to untaken.
        public var priority: Priority
    }

    /// Whether the alert may call.
    public enum Service: Sendable, Equatable {
        case inService
        /// Put aside until `until`, which ends by itself.
        case shelved(by: OfficerCode, until: Instant, reason: ShelfReason)
        /// Held back by design while an announced opening runs.
        case suppressed(until: Instant)
    }

    /// How far somebody is on the way.
    public enum Response: Sendable, Equatable {
        case none
        case sent(StaffCode, at: Instant)
        case underway(StaffCode, at: Instant)
        case there(StaffCode, at: Instant)

        /// Who was sent.
        public var who: StaffCode? {
            switch self {
            case .none: nil
            case .sent(let who, _), .underway(let who, _), .there(let who, _): who
            }
        }
    }

    /// What it turned out to be.
    public struct Outcome: Sendable, Equatable, Codable {
        /// One of the five answers.
        public var kind: OutcomeKind
        /// Who decided it.
        public var by: OfficerCode
        /// When it was decided, as the fact tells.
        public var at: Instant
    }
}

/// What an alert turned out to be: 属实, 已报备, 误报(设备), 误报(信息), 无法核实.
public enum OutcomeKind: String, Sendable, Codable, CaseIterable {
    case real, announced, falseDevice, falseInformation, cannotVerify
}

/// Why an alert was put aside.
public enum ShelfReason: String, Sendable, Codable, CaseIterable {
    case repairOrdered, awaitingCallback, knownWork, chatter, other
}

/// What came of a telephone call: 已接, 未接, 在路上.
public enum PhoneResult: String, Sendable, Codable, CaseIterable {
    case answered, noAnswer, onTheWay
}

/// The names that ISA-18.2 and IEC 62682 give to the states of an alarm that this desk knows.
public enum AlertStateName: String, Sendable, Codable, CaseIterable {
    case normal = "NORM"
    case unacknowledged = "UNACK"
    case acknowledged = "ACKED"
    case returnedUnacknowledged = "RTNUN"
    case shelved = "SHLVD"
    case suppressed = "DSUPR"
}
