/// What a terminal can do to a character besides colour.
public struct CellAttributes: OptionSet, Hashable, Sendable {
    /// A bit for each attribute.
    public let rawValue: UInt8

    /// Attributes from their bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Heavier.
    public static let bold = CellAttributes(rawValue: 1)
    /// Fainter.
    public static let dim = CellAttributes(rawValue: 2)
    /// With a line below.
    public static let underline = CellAttributes(rawValue: 4)
    /// Blinking, where the terminal does that.
    public static let blink = CellAttributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = CellAttributes(rawValue: 16)

    /// By the names that theme files use.
    static let names: [(name: String, attribute: CellAttributes)] = [
        ("bold", .bold), ("dim", .dim), ("underline", .underline), ("blink", .blink), ("reverse", .reverse),
    ]

    static func named(_ name: String) -> CellAttributes? {
        names.first { $0.name == name }?.attribute
    }
}

/// How one cell looks on one terminal.
public struct CellStyle: Hashable, Sendable {
    /// Nil is the terminal's own.
    public var foreground: TerminalColor?
    /// Nil is the terminal's own.
    public var background: TerminalColor?
    /// What else is done to the character.
    public var attributes: CellAttributes

    /// A style; left out, everything is the terminal's own.
    public init(
        foreground: TerminalColor? = nil, background: TerminalColor? = nil, attributes: CellAttributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
