/// Checks UTF-8 by the table of well-formed sequences of the Unicode standard (table 3-7).
enum UTF8Sequence {
    /// The result of ``length(in:at:)`` for a sequence that goes on behind the end.
    static let cut = -1

    /// The length of the sequence at an index: 1 to 4, 0 when it is not valid, ``cut`` when the end cuts it.
    @inline(__always)
    static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let wanted: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: wanted = 2
        case 0xE0: (wanted, second) = (3, 0xA0...0xBF)
        case 0xED: (wanted, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: wanted = 3
        case 0xF0: (wanted, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: wanted = 4
        case 0xF4: (wanted, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + 1 < bytes.count else { return cut }
        guard second.contains(bytes[index + 1]) else { return 0 }
        for step in 2..<max(wanted, 2) {
            guard index + step < bytes.count else { return cut }
            guard bytes[index + step] & 0xC0 == 0x80 else { return 0 }
        }
        return wanted
    }

    /// The index of the first byte that is not part of valid UTF-8, or nil.
    static func firstBad(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            let length = length(in: bytes, at: index)
            guard length > 0 else { return index }
            index += length
        }
        return nil
    }

    /// Whether any byte lies outside ASCII; eight bytes at a time.
    @inline(__always)
    static func hasHighByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var seen: UInt64 = 0
        var index = 0
        while index + 8 <= raw.count {
            seen |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index += 8
        }
        while index < raw.count {
            seen |= UInt64(raw[index])
            index += 1
        }
        return seen & 0x8080_8080_8080_8080 != 0
    }
}
