public import Canvas

/// A frame for those who have no terminal: `gridwatch snapshot` and tests.
public enum FrameText {
    /// Plain lines, without blanks at their ends.
    public static func plain(_ frame: Frame) -> String {
        (0..<frame.size.height).map { row in
            var text = String.UnicodeScalarView()
            for x in 0..<frame.size.width { append(frame[x, row], of: frame, to: &text) }
            while text.last == " " { text.removeLast() }
            return String(text) + "\n"
        }.joined()
    }

    /// A text with the twins of the signs that ASCII lacks; Han stays.
    public static func ascii(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar(twin(of: $0.value)) ?? $0 }))
    }

    private static func twin(of scalar: UInt32) -> UInt32 {
        let twin = Glyphs.twin(of: scalar)
        return twin == 0x3F ? scalar : twin
    }

    /// With ASCII glyphs the few signs in texts get their twins too; Han stays.
    static func append(_ cell: Cell, of frame: Frame, to text: inout String.UnicodeScalarView) {
        guard !cell.isRightHalf else { return }
        let scalar = frame.glyphs.isASCII ? twin(of: cell.scalar) : cell.scalar
        if let scalar = Unicode.Scalar(scalar) { text.append(scalar) }
        text.append(contentsOf: frame.marks(of: cell).scalars.compactMap(Unicode.Scalar.init))
    }

    /// Lines with the colours of a theme as ANSI sequences, each line reset at its end.
    public static func ansi(_ frame: Frame, theme: ResolvedTheme) -> String {
        var text = ""
        for row in 0..<frame.size.height {
            for run in frame.runs(row: row) {
                text += sequence(theme.style(for: run.ink))
                for x in run.columns { append(frame[x, row], of: frame, to: &text.unicodeScalars) }
            }
            text += "\u{1B}[0m\n"
        }
        return text
    }

    private static func sequence(_ style: CellStyle) -> String {
        var codes = ["0"]
        let attributes: [(CellAttributes, String)] = [
            (.bold, "1"), (.dim, "2"), (.underline, "4"), (.blink, "5"), (.reverse, "7"),
        ]
        codes += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
        if let color = style.foreground { codes.append(code(color, base: 38)) }
        if let color = style.background { codes.append(code(color, base: 48)) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }
}

extension FrameText {
    private static func code(_ color: TerminalColor, base: Int) -> String {
        switch color {
        case .rgb(let rgb): "\(base);2;\(rgb.red);\(rgb.green);\(rgb.blue)"
        case .indexed(let index): "\(base);5;\(index)"
        }
    }
}
