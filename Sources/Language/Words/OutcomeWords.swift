public import GridDomain

extension OutcomeKind {
    /// What an alert turned out to be: 属实, `real`.
    public var name: Phrase {
        switch self {
        case .real: Phrase(zh: "属实", en: "real")
        case .announced: Phrase(zh: "已报备", en: "announced")
        case .falseDevice: Phrase(zh: "误报(设备)", en: "false: device")
        case .falseInformation: Phrase(zh: "误报(信息)", en: "false: information")
        case .cannotVerify: Phrase(zh: "无法核实", en: "cannot be verified")
        }
    }
}

extension ShelfReason {
    /// Why an alert was put aside: 已报修, `repair ordered`.
    public var name: Phrase {
        switch self {
        case .repairOrdered: Phrase(zh: "已报修", en: "repair ordered")
        case .awaitingCallback: Phrase(zh: "等回电", en: "waiting for a call back")
        case .knownWork: Phrase(zh: "已知施工", en: "known work on site")
        case .chatter: Phrase(zh: "频报", en: "chatter")
        case .other: Phrase(zh: "其他原因", en: "another reason")
        }
    }
}

extension PhoneResult {
    /// What came of a call: 未接, `no answer`.
    public var name: Phrase {
        switch self {
        case .answered: Phrase(zh: "已接", en: "answered")
        case .noAnswer: Phrase(zh: "未接", en: "no answer")
        case .onTheWay: Phrase(zh: "在路上", en: "on the way")
        }
    }
}
