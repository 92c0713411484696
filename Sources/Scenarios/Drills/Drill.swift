public import Language

/// A drill: what happens on a desk after its first second, and what the officer is told to try.
public struct Drill: Sendable, Equatable {
    /// One word, as the file says it: `first-minute`.
    public var name: String
    /// For people, in both languages.
    public var title: Phrase
    /// Seconds between two heartbeats that the drill sends for every source it has not silenced.
    public var heartbeat: Int
    /// In the order of their times.
    public var steps: [Step]

    /// One thing that happens.
    public struct Step: Sendable, Equatable {
        /// Seconds after the drill began.
        public var at: Int
        /// What happens then.
        public var act: Act
        /// What the officer is told to try from then on; nil leaves the hint that is shown.
        public var hint: Hint?
    }

    /// What happens. Sources are named by the key that their file gives them.
    public enum Act: Sendable, Equatable {
        /// The source's net is touched: the door opens.
        case touch(source: String)
        /// The condition is over.
        case clear(source: String)
        /// The source is not heard any more.
        case silence(source: String)
        /// Whoever was sent to the source's place says something.
        case report(source: String, words: Phrase)
    }

    /// A key to try and what for, shown until somebody has done it, or for two minutes.
    public struct Hint: Sendable, Equatable {
        /// As keyboards are labelled; the hint goes when it is pressed.
        public var key: String
        /// What pressing it does.
        public var text: Phrase
    }
}
