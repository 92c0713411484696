/// The bytes that have a meaning in separated text files.
enum CSVByte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let comma: UInt8 = 0x2C
    static let semicolon: UInt8 = 0x3B

    /// Whether a cell holding this byte must stand in quotes. Tabs and semicolons are included because readers that
    /// guess the separator would otherwise be misled.
    static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case comma, quote, lineFeed, carriageReturn, tab, semicolon: true
        default: false
        }
    }

    /// Whether a spreadsheet would take a cell that begins with this byte for a formula.
    static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, tab, carriageReturn: true
        default: false
        }
    }
}
