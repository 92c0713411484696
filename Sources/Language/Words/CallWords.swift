public import GridDomain

extension CallKind {
    /// What a call is: 纠纷, `dispute`.
    public var name: Phrase {
        switch self {
        case .dispute: Phrase(zh: "纠纷", en: "dispute")
        case .need: Phrase(zh: "代办需求", en: "need")
        case .report: Phrase(zh: "情况上报", en: "report")
        case .opening: Phrase(zh: "报备", en: "announced opening")
        case .question: Phrase(zh: "咨询", en: "question")
        case .other: Phrase(zh: "其他", en: "other call")
        }
    }
}

extension NeedKind {
    /// What is needed: 跑腿代购, `errand`.
    public var name: Phrase {
        switch self {
        case .errand: Phrase(zh: "跑腿代购", en: "errand")
        case .medicine: Phrase(zh: "送药", en: "medicine")
        case .information: Phrase(zh: "咨询", en: "information")
        case .counselling: Phrase(zh: "心理疏导", en: "counselling")
        case .waste: Phrase(zh: "垃圾清运", en: "waste")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension NotDoneReason {
    /// Why a need was not met: 缺货, `out of stock`.
    public var name: Phrase {
        switch self {
        case .nobodyHome: Phrase(zh: "家中无人", en: "nobody home")
        case .outOfStock: Phrase(zh: "缺货", en: "out of stock")
        case .notAllowed: Phrase(zh: "按规定不能办", en: "not allowed")
        case .withdrawn: Phrase(zh: "住户不要了", en: "withdrawn")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension CallStanding {
    /// How it stands: 未定类, 待回电, 回电超时, 已并案, 已办结.
    public func state(at now: Instant) -> Phrase {
        if isTakenBack { return Phrase(zh: "已撤销", en: "taken back") }
        if kind == nil { return Phrase(zh: "未定类", en: "not sorted") }
        if closed == nil, let callback {
            return callback < now
                ? Phrase(zh: "回电超时", en: "call back late") : Phrase(zh: "待回电", en: "to call back")
        }
        return joined == nil ? Phrase(zh: "已办结", en: "closed") : Phrase(zh: "已并案", en: "joined")
    }
}

extension ContactKind {
    /// How somebody last saw or spoke with a household: 走访, `visit`.
    public var name: Phrase {
        switch self {
        case .visit: Phrase(zh: "走访", en: "visit")
        case .call: Phrase(zh: "来电", en: "call")
        case .need: Phrase(zh: "代办", en: "need met")
        case .signIn: Phrase(zh: "值守签到", en: "sign-in")
        case .temperature: Phrase(zh: "测温", en: "temperature")
        }
    }
}

extension NeedStanding {
    /// How it stands: 未接, 在办, 已办, 未办成, 待还款.
    public var state: Phrase {
        if ended != nil {
            if !isDone { return Phrase(zh: "未办成", en: "not met") }
            return isOwed ? Phrase(zh: "待还款", en: "money out") : Phrase(zh: "已办", en: "met")
        }
        if closed != nil { return Phrase(zh: "已撤销", en: "taken back") }
        return who == nil ? Phrase(zh: "没人接", en: "nobody yet") : Phrase(zh: "在办", en: "at work")
    }
}

extension InstructionStanding {
    /// How it stands: 未读, 已阅, 已回复, 已落实.
    public func state(_ change: String) -> Phrase {
        if closed != nil {
            return change == Change.undone.rawValue
                ? Phrase(zh: "已撤销", en: "taken back") : Phrase(zh: "已落实", en: "done")
        }
        if answered != nil { return Phrase(zh: "已回复", en: "answered") }
        return read == nil ? Phrase(zh: "未读", en: "unread") : Phrase(zh: "已阅", en: "read")
    }
}
