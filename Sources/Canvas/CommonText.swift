/// Text of nothing but printable ASCII and common Han, which is most of it: no mark can follow, so that bytes tell all.
enum CommonText {
    /// The columns of UTF-8 bytes, nil when there is anything else among them.
    static func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var columns = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x20..<0x7F:
                columns += 1
                index += 1
            case 0xE4...0xE9:
                // U+4000 to U+9FFF.
                columns += 2
                index += 3
            default: return nil
            }
        }
        return columns
    }

    /// The scalar that starts at `index`, and its bytes.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        guard first >= 0x80 else { return (first, 1) }
        let rest = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        return ((first & 0x0F) << 12 | rest, 3)
    }
}
