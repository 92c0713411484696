import CNcurses
import Canvas

/// A style as curses takes it.
struct Pen {
    private let attributes: UInt32
    /// Number of a pair of colours; 0 is the terminal's own.
    private let pair: Int32
    private let blank: cchar_t

    init(attributes: UInt32, pair: Int32) {
        (self.attributes, self.pair) = (attributes, pair)
        blank = gw_cell(0x20, nil, attributes, pair)
    }

    func cell(_ scalar: UInt32) -> cchar_t { gw_cell_with(blank, scalar) }

    func cell(_ scalar: UInt32, _ marks: Marks) -> cchar_t {
        gw_cell(scalar, marks.scalars + [0], attributes, pair)
    }
}

/// The pens of the styles that were drawn so far, made when they are first needed.
struct Pens {
    private let numbering: ColorNumbering
    private var known: [CellStyle: Pen] = [:]
    private var last: (style: CellStyle, pen: Pen)?

    /// Needs curses to have started.
    init() {
        numbering = ColorNumbering(colors: has_colors() ? tigetnum("colors") : 0)
    }

    /// Neighbouring cells mostly share their style, hence the one that was last asked for.
    mutating func pen(for style: CellStyle) -> Pen {
        if let last, last.style == style { return last.pen }
        let pen = known[style] ?? Pen(attributes: style.attributes.curses, pair: pair(of: style))
        known[style] = pen
        last = (style, pen)
        return pen
    }

    /// `alloc_pair` crashes on a terminal without colours.
    private func pair(of style: CellStyle) -> Int32 {
        guard numbering.hasColors else { return 0 }
        let foreground = numbering.number(of: style.foreground)
        let background = numbering.number(of: style.background)
        if foreground < 0, background < 0 { return 0 }
        return max(0, alloc_pair(foreground, background))
    }
}
