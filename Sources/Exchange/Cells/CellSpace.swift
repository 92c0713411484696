/// Spaces that people and spreadsheets leave around a value: blank, tab, no-break space, ideographic space.
public enum CellSpace {
    /// The bounds of what stands between the spaces; empty when there is nothing else.
    public static func trimmed(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
        var start = 0
        var end = bytes.count
        while start < end, let width = width(bytes, at: start, end) { start += width }
        while end > start, let width = widthBefore(bytes, end, start) { end -= width }
        return start..<end
    }

    /// Whether a byte is a control character of ASCII.
    static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

    /// How many bytes the space at an index has; nil when there is none.
    private static func width(_ bytes: UnsafeRawBufferPointer, at index: Int, _ end: Int) -> Int? {
        switch bytes[index] {
        case CSVByte.space, CSVByte.tab: 1
        case 0xC2 where end - index > 1 && bytes[index + 1] == 0xA0: 2
        case 0xE3 where end - index > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: 3
        default: nil
        }
    }

    /// How many bytes the space that ends before an index has.
    private static func widthBefore(_ bytes: UnsafeRawBufferPointer, _ end: Int, _ start: Int) -> Int? {
        for count in 1...3 where end - count >= start && width(bytes, at: end - count, end) == count { return count }
        return nil
    }
}
