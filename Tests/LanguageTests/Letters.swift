import Language
import Testing

/// Looks for letters of the other tongue.
enum Letters {
    static func latin(in text: String) -> Bool {
        text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    }
    static func han(in text: String) -> Bool { text.unicodeScalars.contains { (0x3000...0xFFEF).contains($0.value) } }
}

/// Holds a text to what every text owes: something in both tongues, nothing of the other one.
func expectBoth(_ phrase: Phrase, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for tongue in Tongue.allCases {
        let text = phrase[tongue]
        #expect(!text.isEmpty, "\(what) \(tongue)", sourceLocation: sourceLocation)
        #expect(
            !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(text)",
            sourceLocation: sourceLocation)
        #expect(!text.contains("\n"), "\(text)", sourceLocation: sourceLocation)
    }
    #expect(phrase.zh != phrase.en, "\(what)", sourceLocation: sourceLocation)
    #expect(!Letters.latin(in: phrase.zh), "\(what): \(phrase.zh)", sourceLocation: sourceLocation)
    #expect(!Letters.han(in: phrase.en), "\(what): \(phrase.en)", sourceLocation: sourceLocation)
}
