/// Goes through the bytes of a value from left to right. A full-width digit or sign, as an input method writes it, counts
/// as the plain one.
struct ByteCursor {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    private var end: Int

    /// A cursor at the first byte that is no space; spaces at the end do not count as bytes.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        let content = CellSpace.trimmed(bytes)
        index = content.lowerBound
        end = content.upperBound
    }

    /// Whether every byte was taken.
    var isAtEnd: Bool { index == end }
    /// The byte that comes next; of a full-width sign the plain one.
    var next: UInt8? { peek?.byte }
    /// The value of the digit that comes next.
    var nextDigit: Int? {
        guard let byte = next, byte >= 0x30, byte <= 0x39 else { return nil }
        return Int(byte - 0x30)
    }

    /// Takes a byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard let peek, peek.byte == byte else { return false }
        index += peek.width
        return true
    }

    /// Takes a word if it comes next.
    mutating func take(_ word: StaticString) -> Bool {
        guard end - index >= word.utf8CodeUnitCount else { return false }
        for step in 0..<word.utf8CodeUnitCount where bytes[index + step] != word.utf8Start[step] { return false }
        index += word.utf8CodeUnitCount
        return true
    }

    /// Takes a digit if one comes next.
    mutating func takeDigit() -> Int? {
        guard let peek, peek.byte >= 0x30, peek.byte <= 0x39 else { return nil }
        index += peek.width
        return Int(peek.byte - 0x30)
    }

    /// Takes a plus or minus if one comes next: 1 or -1.
    mutating func takeSign() -> Int? {
        if take(0x2B) { return 1 }
        return take(0x2D) ? -1 : nil
    }

    /// Takes at most as many digits as the upper bound; nil when there are fewer than the lower.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while count < digits.upperBound, let digit = takeDigit() {
            value = value * 10 + digit
            count += 1
        }
        return count >= digits.lowerBound ? value : nil
    }

    /// What comes next and how many bytes it has: U+FF01 to U+FF3F stand for 21 to 5F.
    private var peek: (byte: UInt8, width: Int)? {
        guard index < end else { return nil }
        let byte = bytes[index]
        guard byte == 0xEF, end - index > 2, bytes[index + 1] == 0xBC else { return (byte, 1) }
        return (bytes[index + 2] &- 0x60, 3)
    }
}
