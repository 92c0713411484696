extension OrderKind {
    /// The kind of an order for a dispute.
    public init(_ order: DisputeOrder) {
        switch order {
        case .accept: self = .disputeAccept
        case .decline: self = .disputeDecline
        case .calm: self = .disputeCalm
        case .inquire: self = .disputeInquire
        case .mediate: self = .disputeMediate
        case .agree: self = .disputeAgree
        case .end: self = .disputeEnd
        case .perform: self = .disputePerform
        case .performed: self = .disputePerformed
        case .notPerformed: self = .disputeNotPerformed
        case .visit: self = .disputeVisit
        case .archive: self = .disputeArchive
        case .wait: self = .disputeWait
        case .resume: self = .disputeResume
        case .extend: self = .disputeExtend
        case .flareUp: self = .disputeFlareUp
        case .moveUp: self = .disputeMoveUp
        case .join: self = .disputeJoin
        case .court: self = .disputeCourt
        case .paper: self = .disputePaper
        case .assign: self = .disputeAssign
        case .recuse: self = .disputeRecuse
        case .link: self = .disputeLink
        case .major: self = .disputeMajor
        case .note: self = .disputeNote
        case .phone: self = .disputePhone
        }
    }
}
