import Canvas

/// Makes keys of what curses reports. It keeps what is half received between two reads.
///
/// Curses has matched the known sequences already; a sequence that it does not know arrives byte by byte and is
/// swallowed whole here, for its letters must not act as keys.
struct KeyDecoder {
    /// One report of curses.
    enum Unit: Equatable {
        case byte(UInt8)
        case code(Int32)
    }

    private enum State {
        case ground
        /// Slow when nothing followed it for the time that separates the Escape key from a sequence.
        case escape(isSlow: Bool)
        /// Within an unknown sequence: ESC [ …, ESC O x, or a string that BEL or ESC \ ends.
        case sequence, single
        case string(first: Character, isEmpty: Bool)
        case mouse([UInt8])
        case oldMouse([UInt8])
        case paste([UInt8])
    }

    /// A paste that never ends is given out in pieces of this many bytes.
    static let pasteLimit = 1 << 20

    private let encoding: TextEncoding
    private var state = State.ground
    private var text: ByteText
    private var ready: [Key] = []

    init(encoding: TextEncoding) {
        self.encoding = encoding
        text = ByteText(encoding)
    }

    /// The next complete key, oldest first.
    mutating func next() -> Key? {
        ready.isEmpty ? nil : ready.removeFirst()
    }

    mutating func take(_ unit: Unit) {
        switch unit {
        case .byte(let byte): take(byte)
        case .code(let code): take(code)
        }
    }

    /// Curses waited before it reported an escape: it was a key of its own, unless a sequence got through in pieces.
    mutating func markSlow() {
        if case .escape = state { state = .escape(isSlow: true) }
    }

    /// Nothing more is there to be read.
    mutating func fallSilent() {
        switch state {
        case .escape: emit(.escape)
        case .sequence: emit(.alt("["))
        case .single: emit(.alt("O"))
        case .string(let first, true): emit(.alt(first))
        case .string: state = .ground
        case .ground, .mouse, .oldMouse, .paste: break
        }
    }

    private mutating func emit(_ key: Key?) {
        state = .ground
        if let key { ready.append(key) }
    }
}

// MARK: Codes

extension KeyDecoder {
    private mutating func take(_ code: Int32) {
        let meaning = KeyMeaning(code: code)
        if case .paste(let bytes) = state {
            if meaning == .pasteEnds { emitPaste(bytes) }
            return
        }
        if case .escape = state { emit(.escape) }
        switch meaning {
        case .key(let key): emit(key)
        case .pasteBegins: state = .paste([])
        case .mouse: state = .mouse([])
        case .oldMouse: state = .oldMouse([])
        case .pasteEnds, nil: state = .ground
        }
    }

    /// Lines end in a line feed; other control characters than the tab are left out.
    private mutating func emitPaste(_ bytes: [UInt8]) {
        var decoder = ByteText(encoding)
        let lines = decoder.takeAll(bytes).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let kept = lines.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !$0.isControl }
        emit(.paste(String(String.UnicodeScalarView(kept))))
    }
}

// MARK: Bytes

extension KeyDecoder {
    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeText(byte)
        case .escape(let isSlow): takeAfterEscape(byte, isSlow: isSlow)
        case .sequence: if (0x40...0x7E).contains(byte) { state = .ground }
        case .single: state = .ground
        case .string(let first, _): takeWithinString(byte, first)
        case .mouse(let bytes): takeMouse(bytes, byte)
        case .oldMouse(let bytes): takeOldMouse(bytes + [byte])
        case .paste(var bytes):
            state = .ground
            bytes.append(byte)
            if bytes.count >= KeyDecoder.pasteLimit {
                emitPaste(bytes)
                bytes = []
            }
            state = .paste(bytes)
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        if byte == 0x1B {
            state = .escape(isSlow: false)
        } else if byte < 0x20 || byte == 0x7F {
            emit(Key(controlByte: byte))
        } else if let scalar = text.take(byte), !scalar.isControl {
            emit(.character(Character(scalar)))
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, isSlow: Bool) {
        let letter = Character(Unicode.Scalar(byte))
        switch letter {
        case "[": state = .sequence
        case "O": state = .single
        case _ where !isSlow && "]P_^".contains(letter): state = .string(first: letter, isEmpty: true)
        case " "..."~" where !isSlow: emit(.alt(letter))
        default:
            emit(.escape)
            takeText(byte)
        }
    }

    private mutating func takeWithinString(_ byte: UInt8, _ first: Character) {
        switch byte {
        case 0x07, UInt8(ascii: "\\"): state = .ground
        default: state = .string(first: first, isEmpty: false)
        }
    }

    private mutating func takeMouse(_ bytes: [UInt8], _ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "M"), UInt8(ascii: "m"):
            emit(MouseEvent(report: bytes, isRelease: byte == UInt8(ascii: "m")).map(Key.mouse))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
            state = bytes.count < 32 ? .mouse(bytes + [byte]) : .ground
        default: state = .ground
        }
    }

    private mutating func takeOldMouse(_ bytes: [UInt8]) {
        guard bytes.count == 3 else {
            state = .oldMouse(bytes)
            return
        }
        emit(MouseEvent(oldReport: bytes).map(Key.mouse))
    }
}

extension Unicode.Scalar {
    var isControl: Bool { properties.generalCategory == .control }
}
