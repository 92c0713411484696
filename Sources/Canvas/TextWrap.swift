extension TextWidth {
    /// A text in lines of at most `columns`: broken at spaces, between Han, and inside a word only when it is longer than
    /// a line. Line ends in the text are kept.
    public func wrap(_ text: String, to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrap(paragraph: paragraph, to: columns)
        }
    }

    private func wrap(paragraph: Substring, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(of: paragraph) {
            let width = self.columns(of: piece)
            if used + width > columns, piece != " " || used > 0 {
                if !line.isEmpty { lines.append(line.trimmingBlanks) }
                (line, used) = ("", 0)
                if piece == " " { continue }
            }
            for part in width > columns ? piece.map({ String($0) }) : [piece] {
                let width = self.columns(of: part)
                if used + width > columns, !line.isEmpty {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += part
                used += width
            }
        }
        return lines + [line.trimmingBlanks]
    }

    /// Words, single spaces and single wide characters; a closing sign stays with what it closes.
    private func pieces(of text: Substring) -> [String] {
        var pieces: [String] = []
        var joins = false
        for character in text {
            let stands = character == " " || columns(of: String(character)) > 1
            if let last = pieces.last, !last.isEmpty, "，。、；：！？）》”」".contains(character), last != " " {
                pieces[pieces.count - 1].append(character)
                joins = false
            } else if joins, !stands, !pieces.isEmpty {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
                joins = !stands
            }
        }
        return pieces
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
