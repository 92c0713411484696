import CNcurses

/// Turns bytes into characters one at a time, so that a character which arrives in two reads is not lost.
struct ByteText {
    private let encoding: TextEncoding
    private var pending: [UInt8] = []
    private var expected = 0
    private var state = mbstate_t()

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
    }

    /// The character that this byte completes, if it does; bytes that are none are dropped.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        switch encoding {
        case .utf8: takeUTF8(byte)
        case .locale: takeLocale(byte)
        case .ascii: byte < 0x80 ? Unicode.Scalar(byte) : nil
        }
    }

    /// All of a text at once.
    mutating func takeAll(_ bytes: [UInt8]) -> String {
        if case .utf8 = encoding { return String(decoding: bytes, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            if let scalar = take(byte) { text.append(scalar) }
        }
        return String(text)
    }

    private mutating func takeUTF8(_ byte: UInt8) -> Unicode.Scalar? {
        if byte & 0xC0 != 0x80 {
            pending = []
            expected = ByteText.length(first: byte)
        } else if pending.isEmpty {
            return nil
        }
        guard expected > 0 else { return nil }
        pending.append(byte)
        guard pending.count == expected else { return nil }
        defer { pending = [] }
        return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
    }

    private mutating func takeLocale(_ byte: UInt8) -> Unicode.Scalar? {
        var scalar: UInt32 = 0
        let verdict = gw_decode_byte(&state, byte, &scalar)
        return verdict == 1 ? Unicode.Scalar(scalar) : nil
    }

    /// Bytes in a character that begins with this one, 0 when none does.
    private static func length(first byte: UInt8) -> Int {
        switch byte {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
