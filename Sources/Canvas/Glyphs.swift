/// The signs that the screens are drawn with, by name. Each has a twin in ASCII, and each is one column wide.
///
/// The raw value is the key in a theme's `[glyphs]`.
public enum Glyph: String, CaseIterable, Sendable {
    case horizontal, vertical
    case topLeft = "top-left"
    case topRight = "top-right"
    case bottomLeft = "bottom-left"
    case bottomRight = "bottom-right"
    case teeLeft = "tee-left"
    case teeRight = "tee-right"
    case teeTop = "tee-top"
    case teeBottom = "tee-bottom"
    case cross
    case heavyHorizontal = "heavy-horizontal"
    case separator

    /// Eighths of a cell filled from the left, for gauges.
    case bar1, bar2, bar3, bar4, bar5, bar6, bar7, bar8
    /// The part of a gauge that is not filled.
    case track
    /// Eighths of a cell filled from below, for sparklines.
    case spark1, spark2, spark3, spark4, spark5, spark6, spark7, spark8

    case bulletFull = "bullet.full"
    case bulletOpen = "bullet.open"
    case bulletCurrent = "bullet.current"
    case arrowLeft = "arrow.left"
    case arrowRight = "arrow.right"
    case arrowUp = "arrow.up"
    case arrowDown = "arrow.down"
    case enter
    case more
    case less
    case crumb
    case now
    case alarm
    case check
    case dash
    case dot
    case ellipsis
    /// At the left edge of the selected row.
    case selected
    case place
    case box, phone
    case shade
}

/// A set of the named glyphs.
public struct Glyphs: Hashable, Sendable {
    private var scalars: [UInt32]
    /// Whether the set holds nothing but ASCII.
    public let isASCII: Bool

    private init(isASCII: Bool, _ pick: (Glyph) -> UInt32) {
        scalars = Glyph.allCases.map(pick)
        self.isASCII = isASCII
    }

    /// Lines, blocks and signs of Unicode.
    public static let unicode = Glyphs(isASCII: false) { $0.pair.unicode.value }
    /// The twins, for terminals and locales without Unicode.
    public static let ascii = Glyphs(isASCII: true) { $0.pair.ascii.value }

    /// The glyph as a text of one column.
    public subscript(glyph: Glyph) -> String {
        Unicode.Scalar(self.scalar(glyph)).map { String(Swift.Character($0)) } ?? "?"
    }

    func scalar(_ glyph: Glyph) -> UInt32 { scalars[glyph.ordinal] }

    mutating func replace(_ glyph: Glyph, _ scalar: Unicode.Scalar) {
        scalars[glyph.ordinal] = scalar.value
    }

    /// What stands in for a scalar where only ASCII can be shown: the twin of a glyph, or `?`.
    public static func twin(of scalar: UInt32) -> UInt32 {
        scalar < 0x7F ? scalar : twins[scalar] ?? 0x3F
    }

    private static let twins: [UInt32: UInt32] = {
        var twins = Dictionary(
            Glyph.allCases.map { ($0.pair.unicode.value, $0.pair.ascii.value) }, uniquingKeysWith: { first, _ in first }
        )
        for (sign, ascii) in zip("“”‘’–—·×≥≤".unicodeScalars, "\"\"''--.x><".unicodeScalars) {
            twins[sign.value] = ascii.value
        }
        // Letters of pinyin, which some East Asian fonts draw in two columns.
        for (letter, ascii) in zip(
            "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü".unicodeScalars, "aaaaeeeeiiiioooouuuuuuuuu".unicodeScalars)
        {
            twins[letter.value] = ascii.value
        }
        return twins
    }()
}

extension Glyph {
    /// The place among `allCases`; see `Role.ordinal`.
    var ordinal: Int { Int(withUnsafeBytes(of: self) { $0[0] }) }

    var pair: (unicode: Unicode.Scalar, ascii: Unicode.Scalar) {
        switch self {
        case .horizontal: ("─", "-")
        case .vertical: ("│", "|")
        case .topLeft: ("╭", "+")
        case .topRight: ("╮", "+")
        case .bottomLeft: ("╰", "+")
        case .bottomRight: ("╯", "+")
        case .teeLeft: ("├", "+")
        case .teeRight: ("┤", "+")
        case .teeTop: ("┬", "+")
        case .teeBottom: ("┴", "+")
        case .cross: ("┼", "+")
        case .heavyHorizontal: ("━", "=")
        case .separator: ("│", "|")
        case .bar1: ("▏", " ")
        case .bar2: ("▎", " ")
        case .bar3: ("▍", "-")
        case .bar4: ("▌", "-")
        case .bar5: ("▋", "-")
        case .bar6: ("▊", "=")
        case .bar7: ("▉", "=")
        case .bar8: ("█", "#")
        case .track: (" ", ".")
        case .spark1: ("▁", "_")
        case .spark2: ("▂", ".")
        case .spark3: ("▃", ":")
        case .spark4: ("▄", "-")
        case .spark5: ("▅", "=")
        case .spark6: ("▆", "+")
        case .spark7: ("▇", "*")
        case .spark8: ("█", "#")
        case .bulletFull: ("●", "*")
        case .bulletOpen: ("○", "o")
        case .bulletCurrent: ("◉", "@")
        case .arrowLeft: ("←", "<")
        case .arrowRight: ("→", ">")
        case .arrowUp: ("↑", "^")
        case .arrowDown: ("↓", "v")
        case .enter: ("↵", "<")
        case .more: ("▼", "v")
        case .less: ("▲", "^")
        case .crumb: ("▸", ">")
        case .now: ("▼", "v")
        case .alarm: ("▲", "!")
        case .check: ("✓", "+")
        case .dash: ("─", "-")
        case .dot: ("·", ".")
        case .ellipsis: ("…", "~")
        case .selected: ("▌", ">")
        case .place: ("▦", "#")
        case .box: ("▢", "o")
        case .phone: ("☎", "T")
        case .shade: ("▒", "%")
        }
    }
}
