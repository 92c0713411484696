import Glibc

/// Asks a terminal how wide it draws a character of ambiguous width: it draws a box line at the left edge and asks where
/// the cursor is then (CPR, ECMA-48).
struct WidthProbe {
    /// Nil when no answer came in time.
    private(set) var isWide: Bool?
    /// What was typed meanwhile.
    private(set) var typed: [UInt8] = []

    /// How long a terminal may take; a slow line takes less.
    private static let patience = Duration.milliseconds(200)

    /// The cursor must be free to move, and input must come byte by byte without echo.
    static func ask(output: Int32, input: Int32) -> WidthProbe {
        writeAll(Array("\r\u{2502}\u{1B}[6n".utf8), to: output)
        // The line is wiped at once: the first frame may take its time.
        defer { writeAll(Array("\r\u{1B}[K".utf8), to: output) }
        let end = ContinuousClock.now + patience
        var received: [UInt8] = []
        while let more = read(input, until: end) {
            received += more
            if let probe = WidthProbe(reply: received) { return probe }
        }
        var silent = WidthProbe()
        silent.typed = received
        return silent
    }

    private init() {}

    /// Finds `ESC [ row ; column R` among what was received; nil when it is not there yet.
    init?(reply received: [UInt8]) {
        var rest = received[...]
        while let escape = rest.firstIndex(of: 0x1B) {
            let body = received[(escape + 1)...]
            guard body.first == UInt8(ascii: "["), let end = body.firstIndex(of: UInt8(ascii: "R")) else { return nil }
            let fields = String(decoding: body[(escape + 2)..<end], as: UTF8.self).split(separator: ";").map { Int($0) }
            if fields.count == 2, let column = fields[1], fields[0] != nil {
                isWide = column == 3
                typed = Array(received[..<escape] + received[(end + 1)...])
                return
            }
            rest = received[(escape + 1)...]
        }
        return nil
    }

    private static func read(_ input: Int32, until end: ContinuousClock.Instant) -> [UInt8]? {
        let left = ContinuousClock.now.duration(to: end)
        guard left > .zero else { return nil }
        var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, Int32(left / .milliseconds(1)) + 1) > 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            count = max(0, Glibc.read(input, buffer.baseAddress, buffer.count))
        }
        return bytes.isEmpty ? nil : bytes
    }
}
