import CNcurses
import Canvas

extension Key {
    /// The key behind one of curses' own codes, nil for the keys of keyboards that are no longer made.
    init?(cursesCode code: Int32) {
        if (KEY_F0 + 1...KEY_F0 + 24).contains(code) {
            self = .function(Int(code - KEY_F0))
        } else if let key = Key.byCode[code] {
            self = key
        } else {
            return nil
        }
    }

    private static let byCode: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_SR: .shiftUp, KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight,
        KEY_HOME: .home, KEY_END: .end, KEY_FIND: .home, KEY_SELECT: .end,
        KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
        KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backtab,
    ]

    /// The key behind a byte below 0x20 or 0x7F. Escape is not among them: it may begin a sequence.
    init(controlByte byte: UInt8) {
        switch byte {
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }
}
