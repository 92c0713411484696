internal import Language

extension ConsoleWords {
    static func rotaGroup(_ group: RotaPane.Group) -> Phrase {
        switch group {
        case .nobody: Phrase(zh: "现在无人在岗", en: "nobody there now")
        case .next: Phrase(zh: "下一班缺人", en: "next shift uncovered")
        case .health: Phrase(zh: "发热 未测", en: "fever, no temperature")
        case .released: Phrase(zh: "期满解除", en: "release")
        case .planned: Phrase(zh: "其余正常", en: "others as planned")
        }
    }
}
