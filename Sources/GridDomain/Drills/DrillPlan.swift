/// What a drill is held to: its steps, and which acts are expected after each. It goes into the journal in the clear, so
/// no text in it may lead to a household: sources, households and what people say stay in the drill's file.
public struct DrillPlan: Sendable, Equatable, Codable {
    /// One word, as the file says it: `bad-night`.
    public var name: String
    /// For people.
    public var title: DrillText
    /// SHA-256 of the file in hexadecimal: which drill exactly was played.
    public var digest: String
    /// In the order of their times.
    public var steps: [Step]
    /// Seconds after its beginning at which it is scored.
    public var ends: Int

    /// From its parts.
    public init(name: String, title: DrillText, digest: String, steps: [Step], ends: Int) {
        self.name = name
        self.title = title
        self.digest = digest
        self.steps = steps
        self.ends = ends
    }

    /// One thing that happens, and what is expected then.
    public struct Step: Sendable, Equatable, Codable {
        /// Seconds after the drill began.
        public var at: Int
        /// What happens.
        public var act: DrillAct
        /// What the report calls it; nil leaves it the name of the act.
        public var label: DrillText?
        /// What the officers are expected to do about it.
        public var expected: [Expected]

        /// From its parts.
        public init(at: Int, act: DrillAct, label: DrillText? = nil, expected: [Expected] = []) {
            self.at = at
            self.act = act
            self.label = label
            self.expected = expected
        }
    }

    /// An act that is expected.
    public struct Expected: Sendable, Equatable, Codable {
        /// Which.
        public var act: ExpectedAct
        /// Minutes after the step by which it must have been done.
        public var within: Int
        /// How many of them: of a storm, so many alerts at least.
        public var count: Int

        /// One act unless said otherwise.
        public init(_ act: ExpectedAct, within: Int, count: Int = 1) {
            self.act = act
            self.within = within
            self.count = count
        }
    }
}

/// A text of a drill's file in both languages.
public struct DrillText: Sendable, Hashable, Codable {
    /// In Chinese.
    public var zh: String
    /// In English.
    public var en: String

    /// From its two texts.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }
}

/// What a step of a drill can do. The raw value is what files and the journal say.
public enum DrillAct: String, Sendable, Codable, CaseIterable {
    /// A source's net is touched; its condition is over; it is not heard any more; it is heard again.
    case touch, clear, silence, hear
    /// Whoever is at the source's place says something, noted at its open alert.
    case report
    /// The telephone rings: the words that the officer hears.
    case call
    /// A grid worker tells of a rumour.
    case rumour
    /// A roll of names from a group chat, to be pasted.
    case roll
    /// A member says that they have fallen ill.
    case ill
    /// Anything else that somebody says.
    case say
    /// A temperature comes from a household under observation.
    case temperature
    /// The lead gives an instruction.
    case instruct
    /// Members sign in from their phones.
    case signIn
    /// Many alerts over a span.
    case storm
    /// One source that is touched and clears again and again.
    case chatter

    /// Whether an officer hears words, and nothing else happens at the desk.
    public var isHeard: Bool {
        switch self {
        case .call, .rumour, .roll, .ill, .say: true
        default: false
        }
    }
}

/// Acts that a drill can expect. The raw value is what files and the journal say.
public enum ExpectedAct: String, Sendable, Codable, CaseIterable {
    // To the alert that the step made, or to any raised since when it made none.
    case take, send, underway, arrive, outcome, close, shelve, refer, phone, note
    /// An alert raised by hand.
    case raise
    /// A call logged.
    case call
    /// A need noted, somebody asked to meet it, the need met.
    case need, assign, met
    /// An opening announced.
    case opening
    /// A dispute registered, or calmed on the spot.
    case dispute, calm
    /// A line in the officer's log.
    case log
    /// An instruction taken down, read, answered, done.
    case instruct, read, answer, done
    /// Somebody was told about a place.
    case tell
    /// Members signed in, a duty given to somebody else, a leave noted.
    case signIn, standIn, leave
    /// A temperature noted, papers of a release noted, a household released.
    case temperature, papers, release
    /// A household visited.
    case visit

    /// Whether it is done to an alert that stands already.
    public var isToAlert: Bool {
        switch self {
        case .take, .send, .underway, .arrive, .outcome, .close, .shelve, .refer, .phone, .note: true
        default: false
        }
    }

    /// Whether it is done to an instruction that stands already.
    public var isToInstruction: Bool { self == .read || self == .answer || self == .done }
}
