/// What became of a drill.
public enum DrillEvent: Sendable, Equatable {
    /// It began, or began anew. Its entry names the run.
    case began(DrillPlan)
    /// A step was played. What people said stands in the personal part: who in `caller`, the words in `words`.
    case played(DrillMoment)
    /// The desk's clock was set: how fast it goes, or that it stands.
    case paced(DrillPace)
    /// It was scored: what was done, when, and what was not.
    case scored(DrillReport)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .began: "began"
        case .played: "played"
        case .paced: "paced"
        case .scored: "scored"
        }
    }

    /// Under which the journal's index files everything about drills.
    public static let subject = "drill"
}

/// A step of a drill that was played.
public struct DrillMoment: Sendable, Equatable, Codable {
    /// The run: the entry with which it began.
    public var run: EntryNumber
    /// The step's place in the plan, from 0.
    public var step: Int
    /// The last entry that the step made at the desk; nil when it made none.
    public var last: EntryNumber?
    /// A key that may be pressed now, as keyboards are labelled, and what for.
    public var key: String?
    /// What pressing it does.
    public var hint: DrillText?

    /// From its parts.
    public init(
        run: EntryNumber, step: Int, last: EntryNumber? = nil, key: String? = nil, hint: DrillText? = nil
    ) {
        self.run = run
        self.step = step
        self.last = last
        self.key = key
        self.hint = hint
    }
}

/// How the clock of an exercise or demo desk goes.
public struct DrillPace: Sendable, Equatable, Codable {
    /// Desk seconds per second.
    public var speed: Int
    /// Whether it stands.
    public var isPaused: Bool

    /// As a clock on the wall, unless said otherwise.
    public init(speed: Int = 1, isPaused: Bool = false) {
        self.speed = speed
        self.isPaused = isPaused
    }

    /// The fastest: at more, a source would miss its heartbeat between two looks at the clock.
    public static let fastest = 60
}

/// What can be asked of a drill.
public enum DrillOrder: Sendable, Equatable, Codable {
    /// Begin it.
    case begin(DrillPlan)
    /// A step was played; who said what.
    case play(DrillMoment, who: String? = nil, words: String? = nil)
    /// Let the clock stand.
    case pause
    /// Let it go on.
    case goOn
    /// So many desk seconds per second.
    case speed(Int)
    /// Begin the drill that was begun last once more.
    case restart
    /// Score it now.
    case score
}
