import CNcurses

/// What terminfo and the name tell about a terminal.
public struct TerminalTraits: Equatable, Sendable {
    /// The value of TERM.
    public var name: String
    /// Colours that terminfo knows of, 0 for none.
    public var colors: Int
    /// Whether the entry takes colours as red, green and blue (`RGB`).
    public var hasDirectColor: Bool
    /// Whether it can move its cursor and clear itself: what a screen needs at least.
    public var addressesCursor: Bool
    /// Whether it reports the mouse as xterm does. Terminals that do also know bracketed paste, focus and the
    /// clipboard, or ignore them quietly.
    public var reportsMouse: Bool

    /// For tests; a terminal's own are read from its terminfo entry.
    public init(
        name: String, colors: Int = 0, hasDirectColor: Bool = false, addressesCursor: Bool = true,
        reportsMouse: Bool = false
    ) {
        self.name = name
        self.colors = colors
        self.hasDirectColor = hasDirectColor
        self.addressesCursor = addressesCursor
        self.reportsMouse = reportsMouse
    }

    /// The console of the kernel: colours and box lines, but no Han and no extension of xterm's. Its entry has a mouse
    /// for the sake of gpm.
    public var isLinuxConsole: Bool { name == "linux" || name.hasPrefix("linux-") }

    /// An emulator of the last thirty years, not a vt100.
    public var speaksXterm: Bool { reportsMouse && !isLinuxConsole }

    /// Whether box lines and blocks can be expected in its fonts.
    public var drawsUnicode: Bool { speaksXterm || isLinuxConsole }

    /// Whether only ASCII glyphs are safe.
    func prefersASCII(in encoding: TextEncoding) -> Bool { encoding != .utf8 || !drawsUnicode }

    /// Whether Han can be expected in its fonts.
    public var drawsHan: Bool { speaksXterm }
}

extension TerminalTraits {
    /// Reads the entry that `gw_load_terminfo` loaded.
    static func loaded(name: String) -> TerminalTraits {
        TerminalTraits(
            name: name,
            colors: max(0, Int(tigetnum("colors"))),
            hasDirectColor: tigetflag("RGB") > 0,
            addressesCursor: gw_capability("cup") != nil && gw_capability("clear") != nil,
            reportsMouse: gw_capability("kmous") != nil)
    }
}
