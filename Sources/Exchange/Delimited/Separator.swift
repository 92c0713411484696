/// What stands between two cells.
enum Separator: Equatable {
    /// A comma, semicolon or tab. None of these, nor a quote or line break, occurs inside a character of more than one
    /// byte, in UTF-8 nor in GB 18030, so both are scanned byte by byte.
    case byte(UInt8)
    /// A full-width comma or semicolon in UTF-8: EF BC and this byte.
    case wideUTF8(UInt8)
    /// A full-width comma or semicolon in GB 18030: A3 and this byte.
    case wideGB18030(UInt8)

    /// How many bytes it has.
    var width: Int {
        switch self {
        case .byte: 1
        case .wideUTF8: 3
        case .wideGB18030: 2
        }
    }

    /// The separator of a header line in UTF-8: the most frequent one outside quotes, in doubt the comma. Full-width
    /// ones count only where there is no other.
    static func detect(inHeader header: UnsafeBufferPointer<UInt8>) -> Separator {
        var narrow: [UInt8: Int] = [:]
        var wide: [UInt8: Int] = [:]
        var isQuoted = false
        for (index, byte) in header.enumerated() {
            if byte == CSVByte.quote { isQuoted.toggle() }
            if isQuoted { continue }
            switch byte {
            case CSVByte.comma, CSVByte.semicolon, CSVByte.tab: narrow[byte, default: 0] += 1
            case 0xEF where index + 2 < header.count && header[index + 1] == 0xBC:
                let last = header[index + 2]
                if last == 0x8C || last == 0x9B { wide[last, default: 0] += 1 }
            default: break
            }
        }
        if let byte = mostFrequent(narrow) { return .byte(byte) }
        return mostFrequent(wide).map(Separator.wideUTF8) ?? .byte(CSVByte.comma)
    }

    /// The same separator as it stands in a file of this encoding.
    func asWritten(in encoding: TextEncoding) -> Separator {
        guard encoding == .gb18030, case .wideUTF8(let last) = self else { return self }
        return .wideGB18030(last == 0x8C ? 0xAC : 0xBB)
    }

    /// The same separator as it stands in the decoded row.
    var decoded: Separator {
        guard case .wideGB18030(let last) = self else { return self }
        return .wideUTF8(last == 0xAC ? 0x8C : 0x9B)
    }

    private static func mostFrequent(_ counts: [UInt8: Int]) -> UInt8? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
