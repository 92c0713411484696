/// Every act that a command can ask for, under the name by which the journal keeps one that was refused.
public enum OrderKind: String, CaseIterable, Sendable {
    case take = "alert.take"
    case send = "alert.send"
    case underway = "alert.underway"
    case arrived = "alert.arrived"
    case outcome = "alert.outcome"
    case close = "alert.close"
    case shelve = "alert.shelve"
    case unshelve = "alert.unshelve"
    case note = "alert.note"
    case phone = "alert.phone"
    case refer = "alert.refer"
    case escalate = "alert.escalate"
    case lapse = "alert.lapse"
    case shelfEnds = "alert.shelfEnds"
    case disputeAccept = "dispute.accept"
    case disputeDecline = "dispute.decline"
    case disputeCalm = "dispute.calm"
    case disputeInquire = "dispute.inquire"
    case disputeMediate = "dispute.mediate"
    case disputeAgree = "dispute.agree"
    case disputeEnd = "dispute.end"
    case disputePerform = "dispute.perform"
    case disputePerformed = "dispute.performed"
    case disputeNotPerformed = "dispute.notPerformed"
    case disputeVisit = "dispute.visit"
    case disputeArchive = "dispute.archive"
    case disputeWait = "dispute.wait"
    case disputeResume = "dispute.resume"
    case disputeExtend = "dispute.extend"
    case disputeFlareUp = "dispute.flareUp"
    case disputeMoveUp = "dispute.moveUp"
    case disputeJoin = "dispute.join"
    case disputeCourt = "dispute.court"
    case disputePaper = "dispute.paper"
    case disputeAssign = "dispute.assign"
    case disputeRecuse = "dispute.recuse"
    case disputeLink = "dispute.link"
    case disputeMajor = "dispute.major"
    case disputeNote = "dispute.note"
    case disputePhone = "dispute.phone"
    case registerDispute
    case raise, signal, silence, visit, openRound, observe, look, beginWatch, appoint, signOn, undo
    /// What is done to a desk without a command.
    case importFolder = "import"
    case undoImport, erase

    /// The kind of an order.
    public init(_ order: Order) {
        switch order {
        case .alert(_, let order): self.init(order)
        case .dispute(_, let order, _): self.init(order)
        case .registerDispute: self = .registerDispute
        case .raise: self = .raise
        case .signal: self = .signal
        case .silence: self = .silence
        case .visit: self = .visit
        case .openRound: self = .openRound
        case .observe: self = .observe
        case .look: self = .look
        case .beginWatch: self = .beginWatch
        case .appoint: self = .appoint
        case .signOn: self = .signOn
        case .undo: self = .undo
        }
    }

    /// The kind of an order to an alert.
    public init(_ order: AlertOrder) {
        switch order {
        case .take: self = .take
        case .send: self = .send
        case .underway: self = .underway
        case .arrived: self = .arrived
        case .outcome: self = .outcome
        case .close: self = .close
        case .shelve: self = .shelve
        case .unshelve: self = .unshelve
        case .note: self = .note
        case .phone: self = .phone
        case .refer: self = .refer
        case .escalate: self = .escalate
        case .lapse: self = .lapse
        case .shelfEnds: self = .shelfEnds
        }
    }

    /// What the officer must be allowed to do. Nil for what every officer may: sign on, and take back own acts.
    public var right: Right? {
        switch self {
        case .take, .send, .underway, .arrived, .outcome, .close, .shelve, .unshelve, .note, .phone, .refer, .escalate,
            .raise:
            .actOnAlerts
        case .disputeAccept, .disputeDecline, .disputeCalm, .disputeInquire, .disputeMediate, .disputeAgree,
            .disputeEnd, .disputePerform, .disputePerformed, .disputeNotPerformed, .disputeVisit, .disputeArchive,
            .disputeWait, .disputeResume, .disputeExtend, .disputeFlareUp, .disputeMoveUp, .disputeJoin, .disputeCourt,
            .disputePaper, .disputeAssign, .disputeRecuse, .disputeLink, .disputeMajor, .disputeNote, .disputePhone,
            .registerDispute:
            .handleDisputes
        case .lapse, .shelfEnds, .signal, .silence: .runDesk
        case .visit: .recordVisits
        case .openRound: .openRounds
        case .observe: .observe
        case .look: .look
        case .beginWatch: .standWatch
        case .appoint: .appoint
        case .importFolder, .undoImport: .importRegistry
        case .erase: .erase
        case .signOn, .undo: nil
        }
    }
}
