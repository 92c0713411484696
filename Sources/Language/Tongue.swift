/// A language that the desk speaks. A setting of the seat: two consoles on one desk may differ.
public enum Tongue: String, CaseIterable, Sendable {
    case zh, en
}

/// A text in every tongue. A missing translation does not compile.
public struct Phrase: Sendable, Hashable, Codable {
    /// The Chinese, as an officer says it.
    public let zh: String
    /// The English.
    public let en: String

    /// A text with its translation.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in a tongue.
    public subscript(_ tongue: Tongue) -> String {
        switch tongue {
        case .zh: zh
        case .en: en
        }
    }
}

extension Phrase {
    /// A text made the same way in every tongue, as a label or a time is.
    public init(_ make: (Tongue) -> String) {
        self.init(zh: make(.zh), en: make(.en))
    }

    /// The same text in every tongue: a figure, a code, words that somebody typed.
    public init(same text: String) {
        self.init(zh: text, en: text)
    }
}
