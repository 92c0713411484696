import Glibc

/// Turns GB 18030 into UTF-8 with the system's iconv, row by row, in a buffer of its own.
struct GB18030Decoder: ~Copyable {
    /// The UTF-8 bytes of the last row.
    private(set) var output: UnsafeMutableBufferPointer<UInt8>
    private let descriptor: iconv_t

    /// A decoder, or nil when the system lacks the conversion.
    init?() {
        guard let opened = iconv_open("UTF-8", "GB18030"), Int(bitPattern: opened) != -1 else { return nil }
        descriptor = opened
        output = .allocate(capacity: 4096)
    }

    deinit {
        iconv_close(descriptor)
        output.deallocate()
    }

    /// Decodes a row. Bad bytes become U+FFFD; `firstBad` is the index of the first of them.
    mutating func decode(_ input: UnsafeBufferPointer<UInt8>) -> (count: Int, firstBad: Int?) {
        // A bad byte becomes three bytes, a pair at most three, four bytes at most four.
        reserve(input.count * 3 + 4)
        guard let start = UnsafeMutableRawPointer(mutating: input.baseAddress), let target = output.baseAddress else {
            return (0, nil)
        }
        var from: UnsafeMutablePointer<CChar>? = start.assumingMemoryBound(to: CChar.self)
        var into: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target).assumingMemoryBound(to: CChar.self)
        var left = input.count
        var room = output.count
        var firstBad: Int?
        while left > 0, iconv(descriptor, &from, &left, &into, &room) == -1 {
            firstBad = firstBad ?? input.count - left
            iconv(descriptor, nil, nil, nil, nil)
            for byte in "\u{FFFD}".utf8 { output[output.count - room] = byte; room -= 1 }
            into = into.map { $0 + 3 }
            from = from.map { $0 + 1 }
            left -= 1
        }
        return (output.count - room, firstBad)
    }

    private mutating func reserve(_ count: Int) {
        guard output.count < count else { return }
        output.deallocate()
        output = .allocate(capacity: count)
    }
}
