import Canvas

/// What a code from curses stands for.
enum KeyMeaning: Equatable {
    case key(Key)
    case pasteBegins, pasteEnds
    /// A mouse report follows as text: `button;column;row` and `M` or `m` (xterm's mode 1006).
    case mouse
    /// A mouse report follows as three bytes (xterm's mode 1000).
    case oldMouse
}

extension KeyMeaning {
    /// The escape sequences that are told to curses beside those of terminfo. Entries lack the modified keys, or name
    /// them in ways that differ; and a terminal may send the sequence of either keypad mode.
    ///
    /// The place in this list plus `firstCode` is the code that curses reports.
    static let sequences: [(bytes: String, meaning: KeyMeaning)] =
        reports + arrows + editing + functions + keypad

    /// Behind every code that curses gives out itself.
    static let firstCode: Int32 = 0x1000

    /// The meaning of a code, nil for one that no key of ours has.
    init?(code: Int32) {
        let index = Int(code - KeyMeaning.firstCode)
        if KeyMeaning.sequences.indices.contains(index) {
            self = KeyMeaning.sequences[index].meaning
        } else if let key = Key(cursesCode: code) {
            self = .key(key)
        } else {
            return nil
        }
    }

    private static let reports: [(bytes: String, meaning: KeyMeaning)] = [
        ("\u{1B}[200~", .pasteBegins), ("\u{1B}[201~", .pasteEnds),
        ("\u{1B}[I", .key(.focus(true))), ("\u{1B}[O", .key(.focus(false))),
        ("\u{1B}[<", .mouse), ("\u{1B}[M", .oldMouse),
    ]

    /// xterm's sequences, and rxvt's, which use small letters.
    private static let arrows: [(bytes: String, meaning: KeyMeaning)] = {
        let all: [(letter: Character, plain: Key, shift: Key, control: Key)] = [
            ("A", .up, .shiftUp, .controlUp), ("B", .down, .shiftDown, .controlDown),
            ("C", .right, .shiftRight, .controlRight), ("D", .left, .shiftLeft, .controlLeft),
        ]
        return all.flatMap { arrow in
            [
                ("\u{1B}[\(arrow.letter)", .key(arrow.plain)), ("\u{1B}O\(arrow.letter)", .key(arrow.plain)),
                ("\u{1B}[1;2\(arrow.letter)", .key(arrow.shift)), ("\u{1B}[1;5\(arrow.letter)", .key(arrow.control)),
                ("\u{1B}[\(arrow.letter.lowercased())", .key(arrow.shift)),
                ("\u{1B}O\(arrow.letter.lowercased())", .key(arrow.control)),
            ]
        }
    }()

    private static let editing: [(bytes: String, meaning: KeyMeaning)] = [
        ("\u{1B}[H", .key(.home)), ("\u{1B}OH", .key(.home)), ("\u{1B}[1~", .key(.home)), ("\u{1B}[7~", .key(.home)),
        ("\u{1B}[F", .key(.end)), ("\u{1B}OF", .key(.end)), ("\u{1B}[4~", .key(.end)), ("\u{1B}[8~", .key(.end)),
        ("\u{1B}[1;5H", .key(.controlHome)), ("\u{1B}[7^", .key(.controlHome)),
        ("\u{1B}[1;5F", .key(.controlEnd)), ("\u{1B}[8^", .key(.controlEnd)),
        ("\u{1B}[2~", .key(.insert)), ("\u{1B}[3~", .key(.delete)),
        ("\u{1B}[5~", .key(.pageUp)), ("\u{1B}[6~", .key(.pageDown)), ("\u{1B}[Z", .key(.backtab)),
    ]

    /// F1 to F12 as xterm, rxvt and the Linux console send them.
    private static let functions: [(bytes: String, meaning: KeyMeaning)] = {
        let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
        return zip(1..., numbers).map { ("\u{1B}[\($1)~", .key(.function($0))) }
            + zip(1..., "PQRS").map { ("\u{1B}O\($1)", .key(.function($0))) }
            + zip(1..., "ABCDE").map { ("\u{1B}[[\($1)", .key(.function($0))) }
    }()

    /// The numeric keypad in application mode.
    private static let keypad: [(bytes: String, meaning: KeyMeaning)] =
        zip("pqrstuvwxy", "0123456789").map { ("\u{1B}O\($0)", .key(.character($1))) }
        + zip("jklmno", "*+,-./").map { ("\u{1B}O\($0)", .key(.character($1))) }
        + [("\u{1B}OM", .key(.enter))]
}
