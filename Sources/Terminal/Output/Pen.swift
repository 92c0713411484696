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
    private var known: [UInt64: Pen] = [:]
    /// The pens last used, each at a place that its style's number gives: hashing took half the time of painting.
    private var recent: [(style: UInt64, pen: Pen)]

    private static let recentBits: UInt64 = 7

    /// Needs curses to have started.
    init() {
        numbering = ColorNumbering(colors: has_colors() ? tigetnum("colors") : 0)
        recent = Array(repeating: (.max, Pen(attributes: 0, pair: 0)), count: 1 << Int(Pens.recentBits))
    }

    mutating func pen(for style: CellStyle) -> Pen {
        let number = style.number
        let place = Int((number &* 0x9E37_79B9_7F4A_7C15) >> (64 - Pens.recentBits))
        if recent[place].style == number { return recent[place].pen }
        let pen = known[number] ?? Pen(attributes: style.attributes.curses, pair: pair(of: style))
        known[number] = pen
        recent[place] = (number, pen)
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

extension CellStyle {
    /// Different for different styles, and never `UInt64.max`.
    var number: UInt64 {
        foreground.number | background.number << 26 | UInt64(attributes.rawValue) << 52
    }
}

extension TerminalColor? {
    /// 26 bits: what kind of colour, and which.
    fileprivate var number: UInt64 {
        switch self {
        case nil: 0
        case .indexed(let index): 1 << 24 | UInt64(index)
        case .rgb(let rgb): 2 << 24 | UInt64(rgb.red) << 16 | UInt64(rgb.green) << 8 | UInt64(rgb.blue)
        }
    }
}
