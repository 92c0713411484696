public import GridDomain

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

    private init(_ order: AlertOrder) {
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

    /// The act as a verb: 签收, `take`.
    public var name: Phrase {
        switch self {
        case .take: Phrase(zh: "签收", en: "take")
        case .send: Phrase(zh: "派人", en: "send somebody")
        case .underway: Phrase(zh: "记途中", en: "note: on the way")
        case .arrived: Phrase(zh: "记到场", en: "note: there")
        case .outcome: Phrase(zh: "反馈", en: "give an outcome")
        case .close: Phrase(zh: "办结", en: "close")
        case .shelve: Phrase(zh: "暂缓", en: "shelve")
        case .unshelve: Phrase(zh: "取消暂缓", en: "take off the shelf")
        case .note: Phrase(zh: "备注", en: "add a note")
        case .phone: Phrase(zh: "记电话", en: "note a call")
        case .refer: Phrase(zh: "报带班领导", en: "tell the lead")
        case .escalate: Phrase(zh: "升级", en: "raise the priority")
        case .lapse: Phrase(zh: "签收到期", en: "let a take lapse")
        case .shelfEnds: Phrase(zh: "暂缓到期", en: "end a shelf")
        case .raise: Phrase(zh: "手工报警", en: "raise an alert")
        case .signal: Phrase(zh: "信源信号", en: "note a signal")
        case .silence: Phrase(zh: "信源中断", en: "note a silent source")
        case .visit: Phrase(zh: "登记走访", en: "record a visit")
        case .openRound: Phrase(zh: "开启排查轮次", en: "open a round")
        case .observe: Phrase(zh: "下达医学观察", en: "order observation")
        case .look: Phrase(zh: "查看姓名", en: "see clear names")
        case .beginWatch: Phrase(zh: "开始值班", en: "begin a watch")
        case .appoint: Phrase(zh: "登记值班人员", en: "appoint an officer")
        case .signOn: Phrase(zh: "登录", en: "sign on")
        case .undo: Phrase(zh: "撤销", en: "take back")
        case .importFolder: Phrase(zh: "导入", en: "import")
        case .undoImport: Phrase(zh: "撤销导入", en: "take an import back")
        case .erase: Phrase(zh: "擦除个人信息", en: "erase personal data")
        case .registerDispute: Phrase(zh: "登记纠纷", en: "register a dispute")
        case .disputeAccept: Phrase(zh: "受理", en: "accept")
        case .disputeDecline: Phrase(zh: "不予受理", en: "not accept")
        case .disputeCalm: Phrase(zh: "稳控", en: "calm")
        case .disputeInquire: Phrase(zh: "转调查", en: "begin the inquiry")
        case .disputeMediate: Phrase(zh: "转调解", en: "begin mediation")
        case .disputeAgree: Phrase(zh: "达成协议", en: "note the agreement")
        case .disputeEnd: Phrase(zh: "终止调解", en: "end mediation")
        case .disputePerform: Phrase(zh: "转履行", en: "note: being performed")
        case .disputePerformed: Phrase(zh: "记履行完毕", en: "note: performed")
        case .disputeNotPerformed: Phrase(zh: "记未履行", en: "note: not performed")
        case .disputeVisit: Phrase(zh: "回访", en: "visit the parties")
        case .disputeArchive: Phrase(zh: "归档", en: "archive")
        case .disputeWait: Phrase(zh: "停表等当事人", en: "stop the clock")
        case .disputeResume: Phrase(zh: "恢复计时", en: "let the clock go on")
        case .disputeExtend: Phrase(zh: "延长期限", en: "extend the time")
        case .disputeFlareUp: Phrase(zh: "报激化", en: "note a flare-up")
        case .disputeMoveUp: Phrase(zh: "移交", en: "move up")
        case .disputeJoin: Phrase(zh: "并案", en: "join to another")
        case .disputeCourt: Phrase(zh: "记司法确认", en: "note a step of the court")
        case .disputePaper: Phrase(zh: "材料入卷", en: "put a paper into the file")
        case .disputeAssign: Phrase(zh: "定调解员", en: "name a mediator")
        case .disputeRecuse: Phrase(zh: "记回避", en: "note a recusal")
        case .disputeLink: Phrase(zh: "关联", en: "link")
        case .disputeMajor: Phrase(zh: "改重大标记", en: "change its weight")
        case .disputeNote: Phrase(zh: "加附注", en: "write a note on it")
        case .disputePhone: Phrase(zh: "记与当事人通话", en: "note a call with a party")
        }
    }

    /// The text for a stored name; one that this program does not know stays as it is.
    public static func name(_ stored: String) -> Phrase { OrderKind(rawValue: stored)?.name ?? Phrase(same: stored) }
}
