/// What became of a dispute.
public struct DisputeEvent: Sendable, Equatable {
    public var dispute: DisputeCode
    public var change: DisputeChange
    /// The standing that this change replaced: what undo puts back.
    public var before: DisputeStanding?

    public init(_ dispute: DisputeCode, _ change: DisputeChange, before: DisputeStanding? = nil) {
        self.dispute = dispute
        self.change = change
        self.before = before
    }
}

/// The ways in which a dispute changes.
public enum DisputeChange: Sendable, Equatable {
    case registered(DisputeReport, decideBy: Instant)
    case accepted(concludeBy: Instant)
    case declined(DeclineReason)
    case calmed(until: Instant)
    case inquired
    case mediated(MediationMethod)
    case agreed(AgreementForm, performBy: Instant)
    case ended(EndReason)
    case performing
    case performed(visitBy: Instant)
    case notPerformed
    case visited(Satisfaction)
    case archived
    case waited
    /// The clock goes on; what stood still is added to its deadlines.
    case resumed
    case extended(until: Instant)
    case flaredUp(reported: Bool)
    case movedUp(MediationLevel)
    case joined(DisputeCode)
    case court(CourtStep)
    case papered(DisputePaper)
    case assigned(StaffCode)
    case recused(StaffCode)
    case linked(ThingLink)
    case marked(major: Bool)
    case noted
    case phoned(StaffCode?, PhoneResult)
    /// An officer took an act back: the standing from before it.
    case undone(DisputeStanding)

    /// The second half of the entry's kind.
    public var kind: String { String(String(describing: self).prefix { $0 != "(" }) }
}
