/// How a single scalar takes part in a drawn line.
enum ScalarClass: UInt8 {
    /// One column.
    case narrow
    /// Two columns: Han, kana, Hangul, full-width forms, pictures.
    case wide
    /// One column in most fonts and two in some East Asian ones.
    case ambiguous
    /// Sits on the character before it.
    case combining
    /// Says how its neighbour should look, and takes no room: variation selectors, skin tones after a picture, tags.
    case ignored
    /// Glues pictures into one.
    case joiner
    /// Half a flag.
    case regional
    /// Moves the cursor or the order of the text, so it is shown as a mark instead of being sent.
    case hostile
}

extension ScalarClass {
    /// The class of a scalar: one look into a table of 128 KiB that is built at first use.
    static func of(_ scalar: UInt32) -> ScalarClass {
        if scalar < 0x20000 { return table[Int(scalar)] }
        if scalar < 0x3FFFE { return .wide }
        return (0xE0000..<0xE1000).contains(scalar) ? .ignored : .hostile
    }

    private static let table: [ScalarClass] = {
        var table = [ScalarClass](repeating: .narrow, count: 0x20000)
        func mark(_ ranges: [UInt32], _ value: ScalarClass) {
            for start in stride(from: 0, to: ranges.count, by: 2) {
                for scalar in ranges[start]...ranges[start + 1] { table[Int(scalar)] = value }
            }
        }
        mark(WidthRanges.ambiguous, .ambiguous)
        mark(WidthRanges.wide, .wide)
        mark(WidthRanges.combining, .combining)
        mark(ignoredRanges, .ignored)
        mark([0x200D, 0x200D], .joiner)
        mark([0x1F1E6, 0x1F1FF], .regional)
        mark(hostileRanges, .hostile)
        return table
    }()

    /// Soft hyphen, zero-width spaces and joiners, variation selectors, enclosing keycap.
    private static let ignoredRanges: [UInt32] = [
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x180B, 0x180F, 0x200B, 0x200C, 0x20E3, 0x20E3, 0x2060, 0x2064,
        0x206A, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB,
    ]

    /// C0, DEL and C1 controls; bidirectional marks, embeddings, overrides and isolates; line and paragraph
    /// separators; surrogates, private use, noncharacters.
    private static let hostileRanges: [UInt32] = [
        0x0000, 0x001F, 0x007F, 0x009F, 0x061C, 0x061C, 0x200E, 0x200F, 0x2028, 0x202E, 0x2066, 0x2069,
        0xD800, 0xF8FF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF,
    ]

    /// The one-column mark in place of a hostile scalar: ␛ for Escape, ␡ for Delete, ␦ for all that have no picture.
    static func picture(of scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<0x20: 0x2400 + scalar
        case 0x7F: 0x2421
        case 0x2028, 0x2029: 0x2424
        default: 0x2426
        }
    }

    /// Whether a scalar may be the head of a joined picture.
    static func isPicture(_ scalar: UInt32) -> Bool {
        (0x1F000..<0x20000).contains(scalar) || (0x2190..<0x2C00).contains(scalar)
    }

    static func isSkinTone(_ scalar: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar) }
}
