/// A colour as eight bits of red, green and blue (sRGB).
public struct RGB: Hashable, Sendable {
    /// 0 to 255.
    public var red: UInt8
    /// 0 to 255.
    public var green: UInt8
    /// 0 to 255.
    public var blue: UInt8

    /// From its channels.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// From `#rrggbb`; nil for anything else.
    public init?(hex: String) {
        let digits = hex.dropFirst()
        guard hex.hasPrefix("#"), digits.utf8.count == 6, let value = UInt32(digits, radix: 16), digits.first != "+"
        else { return nil }
        self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }

    /// As `#rrggbb`.
    public var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// How many colours a terminal has.
public enum ColorDepth: String, CaseIterable, Sendable {
    case truecolor, x256, x16, x8, mono
}

/// The sixteen named colours of a terminal, whose look is the user's own choice.
public enum NamedColor: String, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack = "bright-black"
    case brightRed = "bright-red"
    case brightGreen = "bright-green"
    case brightYellow = "bright-yellow"
    case brightBlue = "bright-blue"
    case brightMagenta = "bright-magenta"
    case brightCyan = "bright-cyan"
    case brightWhite = "bright-white"

    /// 0 to 15.
    public var index: UInt8 { withUnsafeBytes(of: self) { $0[0] } }
}

/// A colour as it is sent to the terminal.
public enum TerminalColor: Hashable, Sendable {
    case rgb(RGB)
    /// 0–7 and 8–15 are the named colours, 16–231 a cube, 232–255 greys.
    case indexed(UInt8)

    /// What it looks like; for the named ones with the colours that xterm gives them.
    public var rgb: RGB {
        switch self {
        case .rgb(let rgb): rgb
        case .indexed(let index): Self.table[Int(index)]
        }
    }

    static let table: [RGB] = named + cube + greys

    private static let named: [RGB] = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
        RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]

    private static let cube: [RGB] = {
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        return levels.flatMap { red in levels.flatMap { green in levels.map { RGB(red, green, $0) } } }
    }()

    private static let greys = (0..<24).map { step in
        let level = UInt8(8 + 10 * step)
        return RGB(level, level, level)
    }
}
