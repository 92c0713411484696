public import GridDomain

extension AlertStateName {
    /// The desk's word for a state of ISA-18.2.
    public var name: Phrase {
        switch self {
        case .normal: Phrase(zh: "正常", en: "normal")
        case .unacknowledged: Phrase(zh: "未签收", en: "untaken")
        case .acknowledged: Phrase(zh: "已签收", en: "taken")
        case .returnedUnacknowledged: Phrase(zh: "已恢复未签收", en: "over, untaken")
        case .shelved: Phrase(zh: "暂缓", en: "shelved")
        }
    }

    /// What the state means, in one line.
    public var meaning: Phrase {
        switch self {
        case .normal: Phrase(zh: "状况正常，无须处置", en: "The condition is normal; nothing to do")
        case .unacknowledged:
            Phrase(zh: "状况仍在，还没有人签收", en: "The condition holds and nobody has taken it")
        case .acknowledged: Phrase(zh: "状况仍在，已有人负责", en: "The condition holds and somebody answers for it")
        case .returnedUnacknowledged:
            Phrase(zh: "状况已恢复，但没有人看过，仍须签收", en: "Over, but nobody saw it; take it all the same")
        case .shelved: Phrase(zh: "暂时搁下，到时自动恢复", en: "Put aside; it comes back by itself at its time")
        }
    }
}
