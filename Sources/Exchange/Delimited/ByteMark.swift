/// The first bytes by which kinds of files are known.
enum ByteMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let gb18030: [UInt8] = [0x84, 0x31, 0x95, 0x33]

    /// The length of the byte order mark with which the text starts, or 0.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        for mark in [utf8, gb18030] where bytes.starts(with: mark) { return mark.count }
        return 0
    }

    /// What a file is that cannot be read as separated text, or nil when it may be text.
    static func foreignKind(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a workbook or an archive; save it as CSV" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old workbook; save it as CSV" }
        return nil
    }
}
