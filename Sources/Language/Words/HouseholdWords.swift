public import GridDomain

extension VisitResult {
    /// What came of a visit: 已查, `visited`.
    public var name: Phrase {
        switch self {
        case .done: Phrase(zh: "已查", en: "visited")
        case .out: Phrase(zh: "不在家", en: "out")
        case .vacant: Phrase(zh: "空房", en: "vacant")
        case .refused: Phrase(zh: "拒访", en: "refused")
        case .revisit: Phrase(zh: "待访", en: "to revisit")
        }
    }
}

extension ObservationPlace {
    /// The form of an observation: 居家医学观察, `home observation`.
    public var name: Phrase {
        switch self {
        case .home: Phrase(zh: "居家医学观察", en: "home observation")
        case .facility: Phrase(zh: "集中隔离", en: "facility observation")
        }
    }
}

extension ObservationReason {
    /// Why somebody is observed: 外地返回, `returned from elsewhere`.
    public var name: Phrase {
        switch self {
        case .returned: Phrase(zh: "外地返回", en: "returned from elsewhere")
        case .contact: Phrase(zh: "密切接触者", en: "close contact")
        case .overseas: Phrase(zh: "境外入境", en: "arrived from abroad")
        case .other: Phrase(zh: "其他原因", en: "another reason")
        }
    }
}

extension Shift {
    /// The shift: 白班, `day shift`.
    public var name: Phrase {
        switch self {
        case .day: Phrase(zh: "白班", en: "day shift")
        case .evening: Phrase(zh: "中班", en: "evening shift")
        case .night: Phrase(zh: "夜班", en: "night shift")
        }
    }

    /// The head of the shift's lane.
    public var short: Phrase {
        switch self {
        case .day: Phrase(zh: "白", en: "day")
        case .evening: Phrase(zh: "中", en: "eve")
        case .night: Phrase(zh: "夜", en: "night")
        }
    }
}

extension Sex {
    /// 男, `male`
    public var name: Phrase {
        switch self {
        case .male: Phrase(zh: "男", en: "male")
        case .female: Phrase(zh: "女", en: "female")
        }
    }
}

/// How somebody belongs to a household, as the register spells it.
public enum Relation: String, CaseIterable, Sendable {
    case head, spouse, child, parent, crew, other

    /// The word for a relation: 户主, `head`.
    public var name: Phrase {
        switch self {
        case .head: Phrase(zh: "户主", en: "head")
        case .spouse: Phrase(zh: "配偶", en: "spouse")
        case .child: Phrase(zh: "子女", en: "child")
        case .parent: Phrase(zh: "父母", en: "parent")
        case .crew: Phrase(zh: "船员", en: "crew")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }

    /// The text for a register's relation: a word of its own stays as it is.
    public static func name(_ stored: String) -> Phrase {
        Relation(rawValue: stored)?.name ?? Phrase(same: stored)
    }
}
