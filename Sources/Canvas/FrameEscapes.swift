extension Frame {
    /// All rows as text with the escape sequences of ECMA-48 that give each run its look; every row ends plain.
    public func escaped(with theme: ResolvedTheme) -> String {
        (0..<size.height).map { escaped(row: $0, with: theme) }.joined(separator: "\n")
    }

    private func escaped(row: Int, with theme: ResolvedTheme) -> String {
        var text = ""
        var current: CellStyle?
        for cell in self[row: row] where !cell.isRightHalf {
            let style = theme.style(for: cell)
            if style != current {
                text += style.escape
                current = style
            }
            if let scalar = Unicode.Scalar(cell.scalar) { text.unicodeScalars.append(scalar) }
            text.unicodeScalars.append(contentsOf: marks(of: cell).scalars.compactMap(Unicode.Scalar.init))
        }
        return text + "\u{1B}[0m"
    }
}

extension CellStyle {
    /// The sequence that selects this style from any other.
    var escape: String {
        var codes = ["0"]
        let named: [(CellAttributes, String)] = [
            (.bold, "1"), (.dim, "2"), (.underline, "4"), (.blink, "5"), (.reverse, "7"),
        ]
        codes += named.filter { attributes.contains($0.0) }.map(\.1)
        if let foreground { codes.append(foreground.code(plain: 30, bright: 90, extended: 38)) }
        if let background { codes.append(background.code(plain: 40, bright: 100, extended: 48)) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }
}

extension TerminalColor {
    fileprivate func code(plain: Int, bright: Int, extended: Int) -> String {
        switch self {
        case .rgb(let rgb): "\(extended);2;\(rgb.red);\(rgb.green);\(rgb.blue)"
        case .indexed(let index) where index < 8: "\(plain + Int(index))"
        case .indexed(let index) where index < 16: "\(bright + Int(index) - 8)"
        case .indexed(let index): "\(extended);5;\(index)"
        }
    }
}
