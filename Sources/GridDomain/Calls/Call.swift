/// A call that somebody made to the desk 来电. Who called, where and what about stand in the personal part alone.
public typealias Call = Matter<CallStanding>
/// Names a call: `990000101-2020-C-0017`.
public typealias CallCode = Code<Call>

/// What a call turned out to be; decided when the officer has heard enough, or afterwards.
public enum CallKind: String, Sendable, Codable, CaseIterable {
    /// Each is an act of its own afterwards, but for a question and what is none of them.
    case dispute, need, report, opening, question, other
}

/// How a call stands.
public struct CallStanding: MatterStanding {
    /// The first half of an entry's kind.
    public static let area = "call"
    /// What its codes are drawn from.
    public static let series = CodeSeries.call

    /// The ways in which it changes.
    public enum Change: String, MatterChange {
        /// The officer has written it down.
        case logged
        /// What it is, was decided.
        case sorted
        /// It is about the same quarrel as an earlier one.
        case joined
        /// Somebody will call back by a time.
        case promised
        /// Somebody tried to call back.
        case returned
        /// An officer took a step back.
        case undone

        /// The change that begins it.
        public static let first = Self.logged
    }

    /// Somebody is violent or threatens to be: the police come first (People's Mediation Law, article 25).
    public var isViolent: Bool
    /// What it is; nil while nobody has said.
    public var kind: CallKind?
    /// When the key started the clock, and when the call was logged.
    public var started: Instant
    /// When it was logged.
    public var ended: Instant
    /// By when somebody promised to call back.
    public var callback: Instant?
    /// What came of calling back.
    public var returned: PhoneResult?
    /// When somebody was reached by calling back.
    public var answered: Instant?
    /// The first call about the same quarrel.
    public var joined: CallCode?
    /// The need that it brought.
    public var need: String?
    /// The opening that it announced.
    public var opening: String?
    /// The dispute that it led to, or that it is about too.
    public var dispute: String?
    /// When it was over; nil while it is open.
    public var closed: Instant?

    /// From its parts.
    public init(isViolent: Bool, kind: CallKind?, started: Instant, ended: Instant, callback: Instant?) {
        self.isViolent = isViolent
        self.kind = kind
        self.started = started
        self.ended = ended
        self.callback = callback
    }

    /// Whether it counts as never logged.
    public var isTakenBack: Bool { closed != nil && kind == nil }

    /// A call that was taken back is nothing.
    public mutating func takeBack(at now: Instant) {
        kind = nil
        joined = nil
        need = nil
        opening = nil
        dispute = nil
        closed = now
    }

    /// It is over when it is known what it is and nobody waits to be called back.
    mutating func settle(at now: Instant) {
        let isAnswered = callback == nil || returned == .answered
        closed = kind != nil && isAnswered ? now : nil
    }
}

/// What a call became besides its entry.
public struct CallOutcome: Sendable, Equatable, Codable {
    /// What it is; nil to decide later.
    public var kind: CallKind?
    /// The first call about the same quarrel.
    public var joined: CallCode?
    /// The need that it brings.
    public var need: NeedPlan?
    /// The opening that it announces.
    public var opening: OpeningPlan?
    /// The dispute that it leads to.
    public var dispute: DisputeReport?
    /// The dispute that stands in the register already and that it is about.
    public var about: DisputeCode?

    /// From its parts.
    public init(
        _ kind: CallKind?, joined: CallCode? = nil, need: NeedPlan? = nil, opening: OpeningPlan? = nil,
        dispute: DisputeReport? = nil, about: DisputeCode? = nil
    ) {
        self.kind = kind
        self.joined = joined
        self.need = need
        self.opening = opening
        self.dispute = dispute
        self.about = about
    }

    /// Where what it brings is.
    public var spots: [MatterSpot] { [need?.at, opening?.at].compactMap { $0 } }
}

/// What an officer enters for a call: who, where, what, violence or not.
public struct CallReport: Sendable, Equatable, Codable {
    /// Where it is about.
    public var at: MatterSpot
    /// Where, as it was said, when it is no place of the register.
    public var place: String?
    /// Who called, as they said it.
    public var caller: String?
    /// What it is about.
    public var words: String
    /// Whether somebody is violent or threatens to be.
    public var isViolent: Bool
    /// When the key started the clock.
    public var began: Instant
    /// By when somebody will call back.
    public var callback: Instant?
    /// What it became besides its entry.
    public var outcome: CallOutcome

    /// From its parts.
    public init(
        at: MatterSpot, place: String? = nil, caller: String?, words: String, isViolent: Bool, began: Instant,
        callback: Instant? = nil, outcome: CallOutcome = CallOutcome(nil)
    ) {
        self.at = at
        self.place = place
        self.caller = caller
        self.words = words
        self.isViolent = isViolent
        self.began = began
        self.callback = callback
        self.outcome = outcome
    }
}

/// What is asked for with a call.
public enum CallOrder: Sendable, Equatable, Codable {
    /// Say what it is, and begin what it brings.
    case sort(CallOutcome)
    /// Promise to call back by a time.
    case promise(Instant)
    /// Called back, and what came of it.
    case callBack(PhoneResult, note: String?)
}
