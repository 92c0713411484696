/// How a drill went. It carries codes of entries and no words, so that it can stand in the journal for ever.
public struct DrillReport: Sendable, Equatable, Codable {
    /// The entry with which the run began.
    public var run: EntryNumber
    /// Name and title of the drill.
    public var name: String
    public var title: DrillText
    /// Which drill exactly.
    public var digest: String
    /// When it began.
    public var began: Instant
    /// Up to when it was looked at.
    public var until: Instant
    /// Steps that were played, and those that there are.
    public var played: Int
    public var steps: Int
    /// The alerts of the run by their kind.
    public var kinds: [KindScore]
    /// The acts that were expected, in the order of the steps.
    public var acts: [ActScore]
    /// The entries that set the clock while it went on.
    public var paced: [EntryNumber]
    /// The fastest that the clock went, and how often it was let stand.
    public var fastest: Int
    public var pauses: Int

    /// Alerts of one kind.
    public struct KindScore: Sendable, Equatable, Codable {
        /// Which kind.
        public var kind: AlertKind
        /// How many were raised during the run.
        public var raised: Int
        /// From the touch until somebody had taken it, was sent, was there.
        public var take: Times?
        public var send: Times?
        public var arrive: Times?
        /// The entries that raised those which nobody has taken, after the time for it was over.
        public var missed: [EntryNumber]
        /// The entries of acts that came after the time that the kind allows.
        public var late: [EntryNumber]
    }

    /// How long something took, over all alerts of a kind.
    public struct Times: Sendable, Equatable, Codable {
        /// Over how many.
        public var count: Int
        /// The one in the middle; of an even number, the lower of the two.
        public var median: Span
        /// The longest, and the entry that ended it.
        public var worst: Span
        public var worstEntry: EntryNumber
    }

    /// What became of an act that was expected.
    public struct ActScore: Sendable, Equatable, Codable {
        /// The step's place in the plan, from 0.
        public var step: Int
        /// Seconds after the beginning at which the step stands in the plan.
        public var at: Int
        /// What the step was, and what it is called.
        public var what: DrillAct
        public var label: DrillText?
        /// What was expected, within how many minutes, and how often.
        public var act: ExpectedAct
        public var within: Int
        public var count: Int
        /// What came of it.
        public var verdict: Verdict
        /// The entry of the step; nil when it was not played.
        public var inject: EntryNumber?
        /// The entry that met it, or the last of several.
        public var entry: EntryNumber?
        /// How long it took.
        public var took: Span?
        /// How many were done in time, where several were expected.
        public var done: Int
    }

    /// What came of an expected act.
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        /// Done in time; done, but after it; not done though the time is over.
        case met, late, missed
        /// The time is not over yet.
        case open
        /// The step was not played.
        case unplayed
    }

    /// How many of the expected acts have a verdict.
    public func count(_ verdict: Verdict) -> Int { acts.count { $0.verdict == verdict } }
}
