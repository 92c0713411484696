import Canvas

extension MouseEvent {
    /// The text between `ESC [ <` and its last letter (xterm's mode 1006), nil when it is none or of a button that the
    /// program does not know.
    init?(report: [UInt8], isRelease: Bool) {
        let fields = String(decoding: report, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Int($0) }
        guard fields.count == 3, numbers.count == 3 else { return nil }
        self.init(code: numbers[0], isRelease: isRelease, column: numbers[1], row: numbers[2])
    }

    /// The three bytes behind `ESC [ M` (xterm's mode 1000); they reach to column 223.
    init?(oldReport bytes: [UInt8]) {
        guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
        let code = Int(bytes[0]) - 32
        self.init(
            code: code, isRelease: code & 0x63 == 3, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32)
    }

    /// Bits 0 and 1 name the button, 4, 8 and 16 are modifiers, 32 is motion, 64 the wheel.
    private init?(code: Int, isRelease: Bool, column: Int, row: Int) {
        guard column >= 1, row >= 1 else { return nil }
        let place = Point(x: column - 1, y: row - 1)
        if code & 0x40 != 0 {
            guard code & 3 < 2 else { return nil }
            self.init(code & 3 == 0 ? .wheelUp : .wheelDown, button: .none, at: place)
            return
        }
        let buttons: [Button] = [.left, .middle, .right, .none]
        let kind: Kind = isRelease ? .release : code & 0x20 != 0 ? .drag : .press
        self.init(kind, button: buttons[code & 3], at: place)
    }
}

/// Finds the second of two presses that follow each other at once.
struct DoublePress {
    private var last: (event: MouseEvent, at: Duration)?

    /// Presses of one button on one cell within this time belong together.
    static let interval = Duration.milliseconds(400)

    /// The event, as a double press when it is one. `now` counts from any fixed moment.
    mutating func judged(_ event: MouseEvent, at now: Duration) -> MouseEvent {
        guard event.kind == .press else { return event }
        if let last, last.event == event, now - last.at <= DoublePress.interval {
            self.last = nil
            return MouseEvent(.doublePress, button: event.button, at: event.at)
        }
        last = (event, now)
        return event
    }
}
