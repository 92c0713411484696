import CNcurses
import Canvas

/// How curses numbers the colours of a theme on this terminal.
struct ColorNumbering {
    /// How many colours curses has here: 0 where it has no pairs either, 2²⁴ where it takes red, green and blue.
    let colors: Int32

    var hasColors: Bool { colors > 0 }

    /// The number for a pair, -1 for the terminal's own colour. A colour that the terminal lacks, which a theme resolved
    /// for its depth does not have, becomes the plain one of its name, or the terminal's own.
    func number(of color: TerminalColor?) -> Int32 {
        switch color {
        case nil: -1
        case .indexed(let index) where Int32(index) < colors: Int32(index)
        case .indexed(let index): index < 16 && colors >= 8 ? Int32(index & 7) : -1
        case .rgb(let rgb): colors > 256 ? DirectColor.number(rgb) : -1
        }
    }
}

extension CellAttributes {
    /// As curses has them.
    var curses: UInt32 {
        let pairs: [(CellAttributes, UInt32)] = [
            (.bold, gw_attr_bold), (.dim, gw_attr_dim), (.underline, gw_attr_underline), (.blink, gw_attr_blink),
            (.reverse, gw_attr_reverse),
        ]
        return pairs.reduce(0) { contains($1.0) ? $0 | $1.1 : $0 }
    }
}
