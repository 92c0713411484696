public import Canvas

/// Keys as an officer means them, whatever the input method made of them.
extension Key {
    /// The key behind a full-width sign or letter: `？` is `?`, `、` is `/`, `ａ` is `a`.
    var plain: Key {
        guard case .character(let character) = self, let scalar = character.unicodeScalars.first else { return self }
        if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
            return .character(Character(ascii))
        }
        return Self.signs[character].map(Key.character) ?? self
    }

    /// Whether this is a Han character: the input method is on.
    var isHan: Bool {
        guard case .character(let character) = self, let scalar = character.unicodeScalars.first else { return false }
        return (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }

    private static let signs: [Character: Character] = [
        "、": "/", "。": ".", "【": "[", "】": "]", "‘": "'", "’": "'", "“": "\"", "”": "\"", "　": " ", "￥": "$",
        "·": "`", "《": "<", "》": ">",
    ]
}

extension Key {
    /// The key as keyboards are labelled: `a`, `^P`, `F1`, `Space`, `Esc`.
    public func label(_ glyphs: Glyphs) -> String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + String(character).uppercased()
        case .alt(let character): "M-" + String(character)
        case .function(let number): "F\(number)"
        case .enter: glyphs.isASCII ? "Enter" : glyphs[.enter]
        case .escape: "Esc"
        case .tab: "Tab"
        case .backtab: "S-Tab"
        case .up: glyphs[.arrowUp]
        case .down: glyphs[.arrowDown]
        case .left: glyphs[.arrowLeft]
        case .right: glyphs[.arrowRight]
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        default: ""
        }
    }
}
