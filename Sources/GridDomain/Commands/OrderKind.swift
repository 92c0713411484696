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
    case extend = "observation.extend"
    case move = "observation.move"
    case papers = "observation.papers"
    case release = "observation.release"
    case correct = "observation.correct"
    case releaseDue = "observation.releaseDue"
    case signIn = "rota.signIn"
    case signInAllBut = "rota.signInAllBut"
    case standIn = "rota.standIn"
    case swap = "rota.swap"
    case leave = "rota.leave"
    case shiftBegins = "rota.shiftBegins"
    case signInEnds = "rota.signInEnds"
    case measure, checkDue
    case cancelOpening = "opening.cancel"
    case expireOpening = "opening.expire"
    case sortCall = "call.sort"
    case promiseCall = "call.promise"
    case returnCall = "call.callBack"
    case assignNeed = "need.assign"
    case finishNeed = "need.finish"
    case failNeed = "need.fail"
    case repayNeed = "need.repay"
    case readInstruction = "instruction.read"
    case answerInstruction = "instruction.answer"
    case finishInstruction = "instruction.finish"
    case announce, logCall, ask, instruct, write, tell, phoned
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
    case beginDrill = "drill.begin"
    case playDrill = "drill.play"
    case pauseDrill = "drill.pause"
    case resumeDrill = "drill.goOn"
    case paceDrill = "drill.speed"
    case restartDrill = "drill.restart"
    case scoreDrill = "drill.score"
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
        case .observation(_, let act): self.init(act)
        case .measure: self = .measure
        case .checkDue: self = .checkDue
        case .rota(let order): self.init(order)
        case .look: self = .look
        case .beginWatch: self = .beginWatch
        case .appoint: self = .appoint
        case .signOn: self = .signOn
        case .undo: self = .undo
        case .drill(let order): self.init(order)
        case .announce, .opening, .logCall, .call, .ask, .need, .instruct, .instruction, .write, .tell, .phoned:
            self.init(deskWork: order)
        }
    }

    private init(deskWork order: Order) {
        switch order {
        case .announce: self = .announce
        case .opening(_, .cancel): self = .cancelOpening
        case .opening(_, .expire): self = .expireOpening
        case .logCall: self = .logCall
        case .call(_, .sort): self = .sortCall
        case .call(_, .promise): self = .promiseCall
        case .call(_, .callBack): self = .returnCall
        case .ask: self = .ask
        case .need(_, .assign): self = .assignNeed
        case .need(_, .finish): self = .finishNeed
        case .need(_, .fail): self = .failNeed
        case .need(_, .repay): self = .repayNeed
        case .instruct: self = .instruct
        case .instruction(_, .read): self = .readInstruction
        case .instruction(_, .answer): self = .answerInstruction
        case .instruction(_, .finish): self = .finishInstruction
        case .tell: self = .tell
        case .phoned: self = .phoned
        default: self = .write
        }
    }

    /// The kind of a step of an observation.
    public init(_ act: ObservationAct) {
        switch act {
        case .extend: self = .extend
        case .move: self = .move
        case .papers: self = .papers
        case .release: self = .release
        case .correct: self = .correct
        case .releaseDue: self = .releaseDue
        }
    }

    /// The kind of an order about duties.
    public init(_ order: RotaOrder) {
        switch order {
        case .signIn: self = .signIn
        case .signInAllBut: self = .signInAllBut
        case .standIn: self = .standIn
        case .swap: self = .swap
        case .leave: self = .leave
        case .shiftBegins: self = .shiftBegins
        case .signInEnds: self = .signInEnds
        }
    }

    /// The kind of an order about a drill.
    public init(_ order: DrillOrder) {
        switch order {
        case .begin: self = .beginDrill
        case .play: self = .playDrill
        case .pause: self = .pauseDrill
        case .goOn: self = .resumeDrill
        case .speed: self = .paceDrill
        case .restart: self = .restartDrill
        case .score: self = .scoreDrill
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
        case .lapse, .shelfEnds, .signal, .silence, .releaseDue, .shiftBegins, .signInEnds, .checkDue, .expireOpening,
            .playDrill:
            .runDesk
        case .beginDrill, .pauseDrill, .resumeDrill, .paceDrill, .restartDrill, .scoreDrill: .runDrills
        case .cancelOpening, .sortCall, .promiseCall, .returnCall, .assignNeed, .finishNeed, .failNeed, .repayNeed,
            .readInstruction, .answerInstruction, .finishInstruction, .announce, .logCall, .ask, .instruct, .write,
            .tell, .phoned:
            .keepLog
        case .visit: .recordVisits
        case .openRound: .openRounds
        case .observe, .extend, .move, .correct: .observe
        case .papers, .release, .signIn, .signInAllBut, .standIn, .swap, .leave, .measure: .keepRota
        case .look: .look
        case .beginWatch: .standWatch
        case .appoint: .appoint
        case .importFolder, .undoImport: .importRegistry
        case .erase: .erase
        case .signOn, .undo: nil
        }
    }
}
