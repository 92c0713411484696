/// An instruction of the lead 领导指示: who gave it, when, what, and by when it is to be done.
public typealias Instruction = Matter<InstructionStanding>
/// Names an instruction: `990000101-2020-I-0004`.
public typealias InstructionCode = Code<Instruction>

/// How an instruction stands.
public struct InstructionStanding: MatterStanding {
    /// The first half of an entry's kind.
    public static let area = "instruction"
    /// What its codes are drawn from.
    public static let series = CodeSeries.instruction
    /// What the lead says stands on the board.
    public static let showsWords = true

    /// The ways in which it changes.
    public enum Change: String, MatterChange {
        /// Given by the lead, read at the desk, answered, done; a step taken back.
        case given, read, answered, done, undone

        /// The change that begins it.
        public static let first = Self.given
    }

    /// Who gave it.
    public var from: OfficerCode
    /// By when it is to be done.
    public var due: Instant?
    /// Who read it first, and when.
    public var readBy: OfficerCode?
    /// When it was first read.
    public var read: Instant?
    /// When it was answered last.
    public var answered: Instant?
    /// When it was over; nil while it is open.
    public var closed: Instant?

    /// From its parts.
    public init(from: OfficerCode, due: Instant?) {
        self.from = from
        self.due = due
    }

    /// Whether its time has come and it is not done.
    public func isOverdue(at now: Instant) -> Bool { closed == nil && due.map { $0 < now } ?? false }
}

/// What the lead says.
public struct InstructionPlan: Sendable, Equatable, Codable {
    /// Who gives it.
    public var from: OfficerCode
    /// The place that it is about, if one.
    public var place: PlaceCode?
    /// By when it is to be done.
    public var due: Instant?
    /// What is to be done, as it was said.
    public var words: String

    /// From its parts.
    public init(from: OfficerCode, place: PlaceCode? = nil, due: Instant?, words: String) {
        self.from = from
        self.place = place
        self.due = due
        self.words = words
    }
}

/// What is asked for with an instruction.
public enum InstructionOrder: Sendable, Equatable, Codable {
    /// Somebody at the desk has read it.
    case read
    /// An answer to the lead, in words.
    case answer(String)
    /// It is done.
    case finish(note: String?)
}

/// The rules of instructions.
public enum InstructionRules {
    /// Takes an instruction down. One that the lead enters at the desk is unread; the officer who takes it down on the
    /// telephone has heard it.
    static func give(
        _ plan: InstructionPlan, _ things: Things, code: InstructionCode, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard !plan.words.isEmpty else { throw .reasonMissing }
        guard things.officers[plan.from] != nil else { throw .unknown(thing: plan.from.text) }
        if let due = plan.due, due <= now { throw .timePast }
        let standing = InstructionStanding(from: plan.from, due: plan.due)
        return [
            MatterRules.begin(code, standing, place: plan.place, Personal(words: plan.words), as: Event.instruction)
        ]
    }

    /// Decides an order for an instruction.
    static func decide(
        _ order: InstructionOrder, _ instruction: Instruction, _ sight: MatterSight, now: Instant
    ) throws(Refusal) -> [Fact] {
        if order == .read, instruction.standing.read != nil { return [] }
        try MatterRules.check(instruction, sight)
        var after = instruction.standing
        if after.read == nil {
            after.readBy = sight.officer
            after.read = now
        }
        switch order {
        case .read: return [MatterRules.change(instruction, .read, after, as: Event.instruction)]
        case .answer(let words):
            guard !words.isEmpty else { throw .reasonMissing }
            after.answered = now
            return [MatterRules.change(instruction, .answered, after, words: words, as: Event.instruction)]
        case .finish(let note):
            after.closed = now
            return [MatterRules.change(instruction, .done, after, words: note, as: Event.instruction)]
        }
    }
}
