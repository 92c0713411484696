public import GridDomain
public import Language

/// A drill: who is in it, what happens when, and what is expected of the officers then.
public struct Drill: Sendable, Equatable {
    /// One word, as the file says it: `first-minute`.
    public var name: String
    /// For people, in both languages.
    public var title: Phrase
    /// Seconds between two heartbeats that the drill sends for every source it has not silenced.
    public var heartbeat: Int
    /// The time on the wall at which its story begins, in seconds of the day; nil where that does not matter.
    public var begins: Int?
    /// Desk seconds per second when it begins.
    public var speed: Int
    /// Seconds after its beginning at which it is scored.
    public var ends: Int
    /// Who says something, by the name that steps have for them.
    public var people: [String: Person]
    /// In the order of their times.
    public var steps: [Step]
    /// The file's text: it is kept with the desk, so that every seat can go on with the drill.
    public var text: String

    /// Somebody in the story.
    public struct Person: Sendable, Equatable {
        /// What they are: `a resident of Houan`.
        public var role: Phrase
        /// The officer whom the desk knows them as; only of leads, who give instructions.
        public var officer: String?
    }

    /// One thing that happens.
    public struct Step: Sendable, Equatable {
        /// Seconds after the drill began.
        public var at: Int
        /// What happens then.
        public var act: Act
        /// Who says it; nil where nobody does, or anybody may.
        public var who: String?
        /// What the report calls the step.
        public var label: Phrase?
        /// What the officer is told to try from then on.
        public var hint: Hint?
        /// What the officers are expected to do about it.
        public var expected: [DrillPlan.Expected]
        /// Its place in the file, from 1.
        public var number: Int
    }

    /// What happens. Sources, households and staff are named by the keys that files give them.
    public enum Act: Sendable, Equatable {
        /// The source's net is touched: the door opens.
        case touch(source: String)
        /// The condition is over.
        case clear(source: String)
        /// The source is not heard any more.
        case silence(source: String)
        /// It is heard again.
        case hear(source: String)
        /// Whoever was sent to the source's place says something.
        case report(source: String, words: Phrase)
        /// Words that the officer hears: a call, a rumour, a roll of names, a member who is ill, anything else.
        case heard(DrillAct, words: Phrase)
        /// A household under observation tells a temperature, in tenths of a degree.
        case temperature(household: String, tenths: Int)
        /// The lead gives an instruction, due after so many minutes when that is said.
        case instruct(words: Phrase, due: Int?)
        /// Everybody on duty signs in but some.
        case signIn(except: [String])
        /// So many alerts over so many seconds, drawn from a seed.
        case storm(count: Int, span: Int, seed: Int)
        /// A source is touched and clears so often over so many seconds.
        case chatter(source: String, count: Int, span: Int)
    }

    /// A key to try and what for, shown until somebody has done it, or for two minutes.
    public struct Hint: Sendable, Equatable {
        /// As keyboards are labelled; the hint goes when it is pressed.
        public var key: String
        /// What pressing it does.
        public var text: Phrase
    }
}

extension Drill.Act {
    /// What the journal calls it.
    var kind: DrillAct {
        switch self {
        case .touch: .touch
        case .clear: .clear
        case .silence: .silence
        case .hear: .hear
        case .report: .report
        case .heard(let act, _): act
        case .temperature: .temperature
        case .instruct: .instruct
        case .signIn: .signIn
        case .storm: .storm
        case .chatter: .chatter
        }
    }

    /// The words that an officer hears; nil where the desk itself shows them.
    var words: Phrase? {
        if case .heard(_, let words) = self { words } else { nil }
    }

    /// The key of the source that the act is about.
    var source: String? {
        switch self {
        case .touch(let source), .clear(let source), .silence(let source), .hear(let source), .report(let source, _),
            .chatter(let source, _, _):
            source
        default: nil
        }
    }
}

extension Drill {
    /// What the journal holds it to: nothing in it leads to a household.
    public var plan: DrillPlan {
        DrillPlan(
            name: name, title: DrillText(title), digest: digest,
            steps: steps.map {
                DrillPlan.Step(
                    at: $0.at, act: $0.act.kind, label: $0.label.map { DrillText($0) }, expected: $0.expected)
            }, ends: ends)
    }
}

extension DrillText {
    /// The same text as the journal keeps it.
    init(_ phrase: Phrase) { self.init(zh: phrase.zh, en: phrase.en) }
}
