extension TextWidth {
    /// A text in lines of at most `columns`: broken at spaces, between Han, and inside a word only when it is longer than
    /// a line. Line ends in the text are kept.
    public func wrap(_ text: String, to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var filler = LineFiller(columns: columns, measure: self)
            for piece in pieces(of: paragraph) { filler.add(piece) }
            return filler.finished
        }
    }

    private static let closing: Set<Character> = ["，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "」"]

    /// What must not be broken: words, single spaces and single wide characters, each with the closing signs behind it.
    private func pieces(of text: Substring) -> [String] {
        var pieces: [String] = []
        var isInWord = false
        for character in text {
            let standsAlone = character == " " || (!character.isASCII && columns(of: String(character)) > 1)
            let closes = Self.closing.contains(character) && pieces.last.map { $0 != " " } ?? false
            if !pieces.isEmpty, closes || (isInWord && !standsAlone) {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            isInWord = !standsAlone
        }
        return pieces
    }
}

/// Fills lines with pieces, one after the other.
private struct LineFiller {
    let columns: Int
    let measure: TextWidth
    private var lines: [String] = []
    private var line = ""
    private var used = 0

    init(columns: Int, measure: TextWidth) {
        self.columns = columns
        self.measure = measure
    }

    /// The lines, without the blanks at their ends; one empty line when nothing was added.
    var finished: [String] { lines + [Self.trimmed(line)] }

    mutating func add(_ piece: String) {
        let width = measure.columns(of: piece)
        if used + width > columns, used > 0 { startLine() }
        if piece == " ", used == 0, !lines.isEmpty { return }
        if width > columns, piece.count > 1 {
            for character in piece { add(String(character)) }
        } else {
            line += piece
            used += width
        }
    }

    private mutating func startLine() {
        lines.append(Self.trimmed(line))
        (line, used) = ("", 0)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
