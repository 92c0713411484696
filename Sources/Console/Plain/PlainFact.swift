internal import Canvas
internal import Language

/// One fact of the plain screen: a sentence that is complete in itself.
struct PlainFact {
    var text: String
    var role: Role = .text
    /// How many characters into the text the terminal's cursor stands; nil where it is elsewhere.
    var cursor: Int?

    init(_ text: String, _ role: Role = .text, cursor: Int? = nil) {
        self.text = text
        self.role = role
        self.cursor = cursor
    }
}

/// A sentence from its parts, labels before values; what says nothing is left out.
struct PlainSentence {
    private let tongue: Tongue
    private var parts: [String] = []

    init(_ tongue: Tongue) { self.tongue = tongue }

    var isEmpty: Bool { parts.isEmpty }

    mutating func add(_ text: Phrase) { add(text[tongue]) }

    mutating func add(_ text: String) {
        let text = Self.spoken(text, tongue)
        if !text.isEmpty { parts.append(text) }
    }

    mutating func add(_ spans: [Span]) { add(spans.map(\.text).joined()) }

    mutating func add(_ label: Phrase, _ text: Phrase) { add(label[tongue], text[tongue]) }

    mutating func add(_ label: Phrase, _ text: String) { add(label[tongue], text) }

    /// A value behind its label; neither when there is no value.
    mutating func add(_ label: String, _ text: String) {
        let text = Self.spoken(text, tongue)
        let label = Self.spoken(label, tongue)
        if !text.isEmpty { parts.append(label.isEmpty || label == text ? text : label + " " + text) }
    }

    /// The parts with a full stop behind the last.
    var text: String {
        let stop = tongue == .zh ? "。" : "."
        let text = parts.joined(separator: tongue == .zh ? "，" : ", ")
        return text.isEmpty || ".。!！?？:：".contains(text.last ?? " ") ? text : text + stop
    }

    /// A drawn text in words: lines, blocks and marks go, and what stood apart is parted by a comma.
    static func spoken(_ drawn: String, _ tongue: Tongue) -> String {
        var words: [String] = []
        var word = ""
        var blanks = 0
        for character in drawn.replacing("↵", with: "Enter").replacing("…", with: "") {
            guard !isDrawn(character) else {
                blanks += 2
                continue
            }
            guard character != " " else {
                blanks += 1
                continue
            }
            if blanks > 1, !word.isEmpty {
                words.append(word)
                word = ""
            } else if blanks == 1, !word.isEmpty {
                word.append(" ")
            }
            blanks = 0
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words.joined(separator: tongue == .zh ? "，" : ", ")
    }

    /// Box lines, blocks, geometric shapes, arrows that lead on, the dot of a zero.
    private static func isDrawn(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first?.value else { return true }
        return switch scalar {
        case 0x2190...0x21FF, 0x2500...0x25FF, 0xB7, 0x2713: true
        default: false
        }
    }
}

extension Table {
    /// A row of a table as a sentence: each value behind the head of its column.
    func sentence(_ row: Row, _ tongue: Tongue) -> PlainSentence {
        var sentence = PlainSentence(tongue)
        switch row.content {
        case .heading(let spans): sentence.add(spans)
        case .cells(let cells):
            for (column, spans) in zip(columns, cells) {
                let text = spans.map(\.text).joined()
                guard column.title.isEmpty, text.count == 1 else {
                    sentence.add(column.title, text)
                    continue
                }
                // A column without a head holds signs; the texts beside them say the same, but that a row is marked.
                if text == "*" { sentence.add(PlainWords.marked) }
            }
        }
        return sentence
    }
}
