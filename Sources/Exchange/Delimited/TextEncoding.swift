/// How the characters of a file are written as bytes.
public enum TextEncoding: Sendable, Equatable {
    /// UTF-8, with or without its byte order mark.
    case utf8
    /// GB 18030, which includes GBK and GB 2312.
    case gb18030

    /// The name that people know.
    public var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .gb18030: "GB18030"
        }
    }

    /// Tells the encoding from the start of a file. GB 18030 text is almost never valid UTF-8; a file with a stray bad
    /// byte among much valid UTF-8 is still UTF-8, so that the bad byte is reported and not read as another character.
    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        if bytes.starts(with: ByteMark.gb18030) { return .gb18030 }
        var valid = 0
        var invalid = 0
        var index = 0
        while index < bytes.count {
            let length = UTF8Sequence.length(in: bytes, at: index)
            switch length {
            case 1: break
            case 2...: valid += 1
            case UTF8Sequence.cut: return invalid * 10 <= valid ? .utf8 : .gb18030
            default: invalid += 1
            }
            index += max(length, 1)
        }
        return invalid * 10 <= valid ? .utf8 : .gb18030
    }
}
