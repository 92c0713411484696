internal import Canvas

/// One line that somebody types. It takes all printables.
struct TextField: Sendable, Equatable {
    private(set) var text: String
    /// In characters from the start.
    private(set) var cursor: Int

    init(_ text: String = "") {
        self.text = text
        cursor = text.count
    }

    /// What stands left of the cursor.
    var before: String { String(text.prefix(cursor)) }

    /// Whether the key was one for a text.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let words): insert(Self.line(of: words))
        case .backspace, .control("h"): removeBefore()
        case .delete, .control("d"): removeAfter()
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .control("u"):
            text = String(text.dropFirst(cursor))
            cursor = 0
        case .control("w"): removeWord()
        default: return false
        }
        return true
    }

    /// Lines that were pasted are parted by a blank, and so is what a tab parted; other control characters go.
    private static func line(of pasted: String) -> String {
        let lines = pasted.split { $0.isNewline || $0 == "\t" }
        return lines.joined(separator: " ").filter {
            $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
    }

    private mutating func insert(_ words: String) {
        let place = text.index(text.startIndex, offsetBy: cursor)
        text.insert(contentsOf: words, at: place)
        cursor += words.count
    }

    private mutating func removeBefore() {
        guard cursor > 0 else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor - 1))
        cursor -= 1
    }

    private mutating func removeAfter() {
        guard cursor < text.count else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    }

    private mutating func removeWord() {
        while cursor > 0, before.last == " " { removeBefore() }
        while cursor > 0, before.last != " " { removeBefore() }
    }
}

extension TextField: Codable {
    /// From a text alone; the cursor stands at its end.
    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension TextField {
    /// What a line of so many columns shows: as much left of the cursor as leaves room for it, and the cursor's column.
    func window(_ width: Int, _ measure: TextWidth, isMasked: Bool = false) -> (text: String, cursor: Int, first: Int) {
        let signs = isMasked ? text.map { _ in Character("*") } : Array(text)
        var first = cursor
        var used = 0
        while first > 0 {
            let columns = measure.columns(of: String(signs[first - 1]))
            if used + columns > width - 1 { break }
            used += columns
            first -= 1
        }
        return (String(signs[first...]), used, first)
    }

    /// Puts the cursor where a click was, in columns from the start of the line that shows the text.
    mutating func point(at column: Int, width: Int, _ measure: TextWidth, isMasked: Bool = false) {
        let window = window(width, measure, isMasked: isMasked)
        var place = window.first
        var used = 0
        for sign in window.text {
            used += measure.columns(of: String(sign))
            if used > column { break }
            place += 1
        }
        cursor = min(text.count, place)
    }
}
