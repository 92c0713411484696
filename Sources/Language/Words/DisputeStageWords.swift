public import GridDomain

extension DisputeStage {
    /// The stage as the desk says it: 调解, `mediation`.
    public var name: Phrase {
        switch self {
        case .registered: Phrase(zh: "登记", en: "registered")
        case .declined: Phrase(zh: "不予受理", en: "not accepted")
        case .accepted: Phrase(zh: "受理", en: "accepted")
        case .inquiry: Phrase(zh: "调查", en: "inquiry")
        case .mediation: Phrase(zh: "调解", en: "mediation")
        case .agreed: Phrase(zh: "达成协议", en: "agreed")
        case .performing: Phrase(zh: "履行", en: "performing")
        case .performed: Phrase(zh: "已履行", en: "performed")
        case .notPerformed: Phrase(zh: "未履行", en: "not performed")
        case .ended: Phrase(zh: "调解终止", en: "ended")
        case .visited: Phrase(zh: "已回访", en: "visited")
        case .archived: Phrase(zh: "归档", en: "archived")
        case .joined: Phrase(zh: "并案", en: "joined")
        case .struck: Phrase(zh: "登记撤销", en: "struck")
        }
    }

    /// In at most four Han or nine Latin letters, after the six dots.
    public var short: Phrase {
        switch self {
        case .registered: Phrase(zh: "登记", en: "new")
        case .declined: Phrase(zh: "不予受理", en: "declined")
        case .agreed: Phrase(zh: "协议", en: "agreed")
        case .mediation: Phrase(zh: "调解", en: "mediation")
        case .performing: Phrase(zh: "履行", en: "under way")
        case .performed: Phrase(zh: "待回访", en: "visit")
        case .notPerformed: Phrase(zh: "未履行", en: "not done")
        case .ended: Phrase(zh: "终止", en: "ended")
        case .visited: Phrase(zh: "待归档", en: "file it")
        case .accepted, .inquiry, .archived, .joined, .struck: name
        }
    }
}

extension Dispute.Group {
    /// The head of the group.
    public var name: Phrase {
        switch self {
        case .tonight: Phrase(zh: "今夜须办", en: "due tonight")
        case .open: Phrase(zh: "未结", en: "open")
        case .closed: Phrase(zh: "已结", en: "closed")
        }
    }
}

extension DisputeDeadline.Kind {
    /// What must be done until then.
    public var name: Phrase {
        switch self {
        case .report: Phrase(zh: "报公安", en: "tell the police")
        case .lookAgain: Phrase(zh: "再看稳控", en: "look again")
        case .decide: Phrase(zh: "决定受理", en: "accept or not")
        case .conclude: Phrase(zh: "调解期限", en: "end mediation")
        case .perform: Phrase(zh: "履行期限", en: "perform")
        case .confirm: Phrase(zh: "申请司法确认", en: "apply to the court")
        case .courtAccepts: Phrase(zh: "法院受理", en: "court accepts")
        case .courtRules: Phrase(zh: "法院裁定", en: "court rules")
        case .visit: Phrase(zh: "回访期限", en: "visit the parties")
        case .askAgain: Phrase(zh: "再问当事人", en: "ask the party again")
        }
    }
}

extension CourtStep {
    /// What happened in judicial confirmation.
    public var name: Phrase {
        switch self {
        case .applied: Phrase(zh: "共同申请", en: "both applied")
        case .accepted: Phrase(zh: "法院受理", en: "the court accepted")
        case .extended: Phrase(zh: "延长十日", en: "ten days more")
        case .confirmed: Phrase(zh: "裁定确认", en: "confirmed")
        case .rejected: Phrase(zh: "不予受理或裁定驳回", en: "turned down")
        case .withdrawn: Phrase(zh: "撤回申请", en: "application withdrawn")
        }
    }
}

extension PaperKind {
    /// The paper as the file's index names it.
    public var name: Phrase {
        switch self {
        case .application: Phrase(zh: "调解申请书", en: "application")
        case .acceptance: Phrase(zh: "受理登记表", en: "acceptance entry")
        case .rightsNotice: Phrase(zh: "权利义务告知书", en: "notice of rights")
        case .identity: Phrase(zh: "身份证明", en: "proof of identity")
        case .powerOfAttorney: Phrase(zh: "授权委托书", en: "power of attorney")
        case .inquiry: Phrase(zh: "调查记录", en: "inquiry record")
        case .evidence: Phrase(zh: "证据材料", en: "evidence")
        case .record: Phrase(zh: "调解记录", en: "mediation record")
        case .agreement: Phrase(zh: "调解协议书", en: "agreement")
        case .receipt: Phrase(zh: "履行凭证", en: "performance receipt")
        case .visitRecord: Phrase(zh: "回访记录", en: "visit record")
        case .confirmation: Phrase(zh: "司法确认文书", en: "confirmation papers")
        }
    }
}

extension LinkKind {
    /// What a link leads to.
    public var name: Phrase {
        switch self {
        case .alert: Phrase(zh: "预警", en: "alert")
        case .call: Phrase(zh: "来电", en: "call")
        case .need: Phrase(zh: "代办需求", en: "need")
        case .dispute: Phrase(zh: "纠纷", en: "dispute")
        }
    }
}

extension ThingLink {
    /// 预警042, `alert 042`
    public var name: Phrase {
        let number = CodeSeries.short(code)
        return Phrase(zh: kind.name.zh + number, en: kind.name.en + " " + number)
    }
}
