import CNcurses
import Canvas

/// Reads keys from curses.
struct Keyboard {
    private let input: UnsafeMutablePointer<WINDOW>
    private var decoder: KeyDecoder
    private var doublePress = DoublePress()
    private let start = ContinuousClock.now

    /// Curses waits 25 ms for the rest of a sequence; an escape that took this long had none.
    private static let slow = Duration.milliseconds(20)

    init(encoding: TextEncoding, input: UnsafeMutablePointer<WINDOW>) {
        self.input = input
        decoder = KeyDecoder(encoding: encoding)
    }

    /// The next key, nil when none is complete.
    mutating func next() -> Key? {
        while true {
            if let key = decoder.next() { return judged(key) }
            let before = ContinuousClock.now
            let code = wgetch(input)
            guard code != ERR else {
                decoder.fallSilent()
                return decoder.next().map { judged($0) }
            }
            decoder.take(code < 256 ? .byte(UInt8(truncatingIfNeeded: code)) : .code(code))
            if code == 0x1B, before.duration(to: .now) > Keyboard.slow { decoder.markSlow() }
        }
    }

    /// Bytes that were read past curses, as if it had reported them.
    mutating func take(_ bytes: [UInt8]) {
        for byte in bytes { decoder.take(.byte(byte)) }
    }

    private mutating func judged(_ key: Key) -> Key {
        guard case .mouse(let event) = key else { return key }
        return .mouse(doublePress.judged(event, at: start.duration(to: .now)))
    }
}
