import CNcurses
import Canvas

/// A style as curses takes it.
struct Pen: Equatable {
    var attributes: UInt32 = 0
    /// Number of a pair of colours; 0 is the terminal's own.
    var pair: Int32 = 0
}

/// The pens of one theme, made when they are first needed.
struct Pens {
    private let numbering: ColorNumbering
    private var theme: ResolvedTheme?
    private var known: [Ink: Pen] = [:]
    private var last: (ink: Ink, pen: Pen)?

    /// Needs curses to have started.
    init() {
        numbering = ColorNumbering(colors: has_colors() ? tigetnum("colors") : 0)
    }

    /// Forgets the pens of another theme. True when the theme is another than before.
    mutating func use(_ theme: ResolvedTheme) -> Bool {
        guard self.theme != theme else { return false }
        self.theme = theme
        known = [:]
        last = nil
        return true
    }

    /// Neighbouring cells mostly share their ink, hence the one that was last asked for.
    mutating func pen(for ink: Ink) -> Pen {
        if let last, last.ink == ink { return last.pen }
        let pen = known[ink] ?? makePen(for: ink)
        known[ink] = pen
        last = (ink, pen)
        return pen
    }

    private func makePen(for ink: Ink) -> Pen {
        guard let style = theme?.style(for: ink) else { return Pen() }
        return Pen(attributes: style.attributes.curses, pair: pair(of: style))
    }

    /// `alloc_pair` crashes in a terminal without colours.
    private func pair(of style: CellStyle) -> Int32 {
        guard numbering.hasColors else { return 0 }
        let foreground = numbering.number(of: style.foreground)
        let background = numbering.number(of: style.background)
        if foreground < 0, background < 0 { return 0 }
        return max(0, alloc_pair(foreground, background))
    }
}
