public import GridDomain

extension OrderKind {
    /// What to think of when a dispute is acted on, in a few words. Nil for other acts.
    public var disputeHelp: Phrase? {
        switch self {
        case .registerDispute: Phrase(zh: "种类、当事人、事由", en: "its kind, who quarrels and what about")
        case .disputeAccept: Phrase(zh: "一个月期限开始", en: "take the case on; the clock of the month starts")
        case .disputeDecline: Phrase(zh: "写明理由", en: "with its reason")
        case .disputeCalm: Phrase(zh: "当场稳住，到时再看", en: "calmed on the spot; look again at that time")
        case .disputeInquire: Phrase(zh: "问双方、取证", en: "ask both sides and take evidence")
        case .disputeMediate: Phrase(zh: "须有调解员", en: "needs its mediators")
        case .disputeAgree: Phrase(zh: "书面或口头，约定履行期限", en: "written or oral, and until when it is performed")
        case .disputeEnd:
            Phrase(zh: "须告知仲裁、行政、司法途径", en: "tell both of arbitration, the administrative way and the court")
        case .disputePerform: Phrase(zh: "协议正在履行", en: "the agreement is being carried out")
        case .disputePerformed: Phrase(zh: "协议内容已做到", en: "what was agreed on was done")
        case .disputeNotPerformed: Phrase(zh: "须告知可向法院起诉", en: "tell the parties of the court")
        case .disputeVisit: Phrase(zh: "当事人是否满意", en: "how satisfied they are")
        case .disputeArchive: Phrase(zh: "材料齐全才能归档", en: "only with its papers")
        case .disputeWait: Phrase(zh: "等当事人期间不计时", en: "while a party is waited for")
        case .disputeResume: Phrase(zh: "当事人已到", en: "the party has come")
        case .disputeExtend: Phrase(zh: "须双方同意", en: "with the consent of both parties")
        case .disputeFlareUp: Phrase(zh: "须立即报公安", en: "tell the police at once")
        case .disputeMoveUp: Phrase(zh: "移交镇或县", en: "to the town or the district")
        case .disputeJoin: Phrase(zh: "由另一件继续办理", en: "the other one goes on")
        case .disputeCourt: Phrase(zh: "申请、受理、延长、确认、驳回", en: "applied, accepted, extended, confirmed, rejected")
        case .disputePaper: Phrase(zh: "写明种类，可附扫描件", en: "its kind, and a scan when there is one")
        case .disputeAssign: Phrase(zh: "按姓名或电话", en: "by name or telephone")
        case .disputeRecuse: Phrase(zh: "当事人要求回避", en: "a party asked for it")
        case .disputeLink: Phrase(zh: "关联预警、来电、代办或纠纷", en: "to an alert, a call, a need or a dispute")
        case .disputeMajor: Phrase(zh: "重大或一般", en: "major or not")
        case .disputeNote: Phrase(zh: "写入记录", en: "words for the record")
        case .disputePhone: Phrase(zh: "写明结果", en: "and what came of it")
        default: nil
        }
    }
}
