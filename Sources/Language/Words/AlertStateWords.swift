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
        case .suppressed: Phrase(zh: "报备中", en: "announced")
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
        case .suppressed:
            Phrase(zh: "住户已报备，报备时段内不报警", en: "The household announced it; no alert within that time")
        }
    }

    /// Each code of ISA-18.2 with the desk's word for it, in one line.
    public static var legend: Phrase {
        let separator = " · "
        return Phrase { tongue in
            Phrase(zh: "状态代码 ISA-18.2：", en: "Codes of ISA-18.2: ")[tongue]
                + allCases.map { $0.rawValue + " " + $0.name[tongue] }.joined(separator: separator)
        }
    }
}

extension Alert {
    /// What its state means, in one line, with what is left to do.
    public var stateMeaning: Phrase {
        switch (stateName, isClosed) {
        case (_, true): Phrase(zh: "已办结", en: "Closed")
        case (.normal, false) where standing.outcome == nil:
            Phrase(zh: "状况已恢复，还差结果：按 f 反馈", en: "Over; the outcome is missing: f records it")
        case (.acknowledged, false) where standing.outcome != nil:
            Phrase(zh: "已有结果，状况恢复后办结", en: "The outcome is known; it closes when the condition is over")
        default: stateName.meaning
        }
    }
}
