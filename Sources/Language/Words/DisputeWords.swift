public import GridDomain

extension DisputeKind {
    /// What it is about, as the register names it: 邻里纠纷, `neighbours`.
    public var name: Phrase {
        switch self {
        case .neighbours: Phrase(zh: "邻里纠纷", en: "neighbours")
        case .supplies: Phrase(zh: "物资供应", en: "supplies")
        case .unsoldProduce: Phrase(zh: "农产品滞销", en: "unsold produce")
        case .rent: Phrase(zh: "租金减免", en: "rent")
        case .wages: Phrase(zh: "劳资工资", en: "wages")
        case .contract: Phrase(zh: "合同履行", en: "contract")
        case .quarantine: Phrase(zh: "隔离措施", en: "quarantine measures")
        case .family: Phrase(zh: "婚姻家庭", en: "family")
        case .other: Phrase(zh: "其他纠纷", en: "other dispute")
        }
    }

    /// The same in two Han or at most seven Latin letters: the column of the pane.
    public var short: Phrase {
        switch self {
        case .neighbours: Phrase(zh: "邻里", en: "neighb.")
        case .supplies: Phrase(zh: "物资", en: "supply")
        case .unsoldProduce: Phrase(zh: "滞销", en: "unsold")
        case .rent: Phrase(zh: "租金", en: "rent")
        case .wages: Phrase(zh: "工资", en: "wages")
        case .contract: Phrase(zh: "合同", en: "contr.")
        case .quarantine: Phrase(zh: "隔离", en: "quar.")
        case .family: Phrase(zh: "家庭", en: "family")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension DisputeSource {
    /// Where it came from: 当事人申请, `a party applied`.
    public var name: Phrase {
        switch self {
        case .party: Phrase(zh: "当事人申请", en: "a party applied")
        case .ownInitiative: Phrase(zh: "主动调解", en: "own initiative")
        case .police: Phrase(zh: "公安移送", en: "from the police")
        case .court: Phrase(zh: "法院委托", en: "from the court")
        case .government: Phrase(zh: "部门转办", en: "from government")
        }
    }
}

extension DisputeSource {
    /// The same in a form: 公安, `police`.
    public var short: Phrase {
        switch self {
        case .party: Phrase(zh: "申请", en: "party")
        case .ownInitiative: Phrase(zh: "主动", en: "own")
        case .police: Phrase(zh: "公安", en: "police")
        case .court: Phrase(zh: "法院", en: "court")
        case .government: Phrase(zh: "部门", en: "government")
        }
    }
}

extension DisputeScale {
    /// How hard it is.
    public var name: Phrase {
        switch self {
        case .simple: Phrase(zh: "简易", en: "simple")
        case .general: Phrase(zh: "一般", en: "general")
        case .complex: Phrase(zh: "疑难复杂", en: "complex")
        }
    }
}

extension MediationLevel {
    /// Who mediates: 镇, `town`.
    public var name: Phrase {
        switch self {
        case .village: Phrase(zh: "村", en: "village")
        case .town: Phrase(zh: "镇", en: "town")
        case .district: Phrase(zh: "县", en: "county")
        }
    }
}

extension MediationMethod {
    /// How the mediators meet the parties.
    public var name: Phrase {
        switch self {
        case .onTheSpot: Phrase(zh: "当场", en: "on the spot")
        case .meeting: Phrase(zh: "当面", en: "at a meeting")
        case .telephone: Phrase(zh: "电话", en: "by telephone")
        case .video: Phrase(zh: "视频", en: "by video")
        }
    }
}

extension DeclineReason {
    /// Why it is not accepted.
    public var name: Phrase {
        switch self {
        case .refused: Phrase(zh: "当事人拒绝调解", en: "a party refuses")
        case .outOfScope: Phrase(zh: "不属调解范围", en: "out of scope")
        }
    }
}

extension EndReason {
    /// Why mediation ended.
    public var name: Phrase {
        switch self {
        case .failed: Phrase(zh: "调解不成", en: "no agreement")
        case .withdrawn: Phrase(zh: "撤回申请", en: "withdrawn")
        case .refused: Phrase(zh: "当事人拒绝调解", en: "a party refuses")
        }
    }
}

extension AgreementForm {
    /// How an agreement was made.
    public var name: Phrase {
        switch self {
        case .written: Phrase(zh: "书面", en: "written")
        case .oral: Phrase(zh: "口头", en: "oral")
        }
    }
}

extension Satisfaction {
    /// What the parties say on the visit.
    public var name: Phrase {
        switch self {
        case .satisfied: Phrase(zh: "满意", en: "satisfied")
        case .fair: Phrase(zh: "基本满意", en: "fairly satisfied")
        case .dissatisfied: Phrase(zh: "不满意", en: "dissatisfied")
        }
    }
}
