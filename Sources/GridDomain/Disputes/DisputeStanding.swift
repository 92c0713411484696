/// Everything of a dispute that an act can change and `undo` can put back. Nothing in it leads to a resident.
public struct DisputeStanding: Sendable, Equatable, Codable {
    public var stage: DisputeStage
    /// When the stage began.
    public var since: Instant
    public var level: MediationLevel
    public var isMajor: Bool
    /// Until when it is accepted or not.
    public var decideBy: Instant
    /// Until when mediation is to end; from acceptance on.
    public var concludeBy: Instant?
    /// Since when a party is waited for: the clock stands still.
    public var waiting: Instant?
    public var calm: Calm?
    public var flare: Flare?
    /// When it flared up last; calming does not end this.
    public var flared: Instant?
    public var declined: DeclineReason?
    public var ended: EndReason?
    public var method: MediationMethod?
    public var agreement: Agreement?
    public var court: CourtCase?
    public var performed: Instant?
    public var visitBy: Instant?
    public var satisfaction: Satisfaction?
    public var mediators: [StaffCode] = []
    /// Who may not mediate here, because a party asked for it.
    public var recused: [StaffCode] = []
    public var papers: [DisputePaper] = []
    public var links: [ThingLink]
    /// The dispute with which this one was joined.
    public var joined: DisputeCode?
    public var closed: Instant?
    /// The entry whose act made this standing; undo follows it back.
    public var step: EntryNumber

    /// Of a dispute that was registered.
    public init(_ report: DisputeReport, decideBy: Instant, at instant: Instant, step: EntryNumber) {
        stage = .registered
        since = instant
        level = report.level
        isMajor = report.isMajor
        links = report.links
        self.decideBy = decideBy
        self.step = step
    }

    /// Who is expected to mediate: nobody any more when it ended, was not accepted, joined another or was struck.
    public var expected: [StaffCode] {
        switch stage {
        case .ended, .declined, .joined, .struck: []
        default: mediators
        }
    }

    /// Calmed on the spot 稳控: quiet for now, to be looked at again.
    public struct Calm: Sendable, Equatable, Codable {
        public var at: Instant
        public var until: Instant
    }

    /// A flare-up 激化: it may turn violent. The police are told at once (article 25).
    public struct Flare: Sendable, Equatable, Codable {
        public var at: Instant
        public var isReported: Bool
    }

    /// What the parties agreed on.
    public struct Agreement: Sendable, Equatable, Codable {
        public var form: AgreementForm
        public var at: Instant
        public var performBy: Instant

        /// From its parts.
        public init(form: AgreementForm, at: Instant, performBy: Instant) {
            self.form = form
            self.at = at
            self.performBy = performBy
        }
    }

    /// Judicial confirmation 司法确认.
    public struct CourtCase: Sendable, Equatable, Codable {
        public var applied: Instant
        public var accepted: Instant?
        public var isExtended = false
        public var ruled: Instant?
        public var isConfirmed = false

        public init(applied: Instant) { self.applied = applied }
    }
}
