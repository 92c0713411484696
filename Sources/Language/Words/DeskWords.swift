public import GridDomain

extension DeskKind {
    /// The mark in the header: it must be seen without colour too.
    public var name: Phrase {
        switch self {
        case .live: Phrase(zh: "实战", en: "LIVE")
        case .exercise: Phrase(zh: "演练", en: "EXERCISE")
        case .demo: Phrase(zh: "演示", en: "DEMO")
        }
    }

    /// What that means for whoever sits there.
    public var meaning: Phrase {
        switch self {
        case .live: Phrase(zh: "真实人员，真实事件", en: "Real people, real events")
        case .exercise: Phrase(zh: "演练数据，不对外发出任何通知", en: "An exercise: no message leaves the desk")
        case .demo: Phrase(zh: "虚构人员，仅供演示", en: "Invented people, for showing only")
        }
    }
}
