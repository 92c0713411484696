public import GridDomain

extension EventKind {
    /// The kind of a change of a dispute.
    public init(_ change: DisputeChange) {
        switch change {
        case .registered: self = .disputeRegistered
        case .accepted: self = .disputeAccepted
        case .declined: self = .disputeDeclined
        case .calmed: self = .disputeCalmed
        case .inquired: self = .disputeInquired
        case .mediated: self = .disputeMediated
        case .agreed: self = .disputeAgreed
        case .ended: self = .disputeEnded
        case .performing: self = .disputePerforming
        case .performed: self = .disputePerformed
        case .notPerformed: self = .disputeNotPerformed
        case .visited: self = .disputeVisited
        case .archived: self = .disputeArchived
        case .waited: self = .disputeWaited
        case .resumed: self = .disputeResumed
        case .extended: self = .disputeExtended
        case .flaredUp: self = .disputeFlaredUp
        case .movedUp: self = .disputeMovedUp
        case .joined: self = .disputeJoined
        case .court: self = .disputeCourt
        case .papered: self = .disputePapered
        case .assigned: self = .disputeAssigned
        case .recused: self = .disputeRecused
        case .linked: self = .disputeLinked
        case .marked: self = .disputeMarked
        case .noted: self = .disputeNoted
        case .phoned: self = .disputePhoned
        case .undone: self = .disputeUndone
        }
    }
}
