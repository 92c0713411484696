/// One column of one row: eight bytes, no references.
public struct Cell: Hashable, Sendable {
    /// The character as a Unicode scalar; 0 is the right half of a wide character.
    public internal(set) var scalar: UInt32
    /// Index into the frame's table of combining sequences, 0 for none: `Frame.marks(of:)`.
    public internal(set) var marks: UInt16
    var role: UInt8
    var ground: UInt8

    static let noGround: UInt8 = .max
    static let blank = Cell(scalar: 0x20, marks: 0, role: Role.text.ordinal, ground: noGround)

    /// The role of the text and the ground under it.
    public var ink: Ink {
        Ink(Role.inOrder[Int(role)], on: ground == Cell.noGround ? nil : Role.inOrder[Int(ground)])
    }

    /// Whether the cell belongs to the wide character on its left.
    public var isRightHalf: Bool { scalar == 0 }

    /// Equal scalars, marks, roles and grounds; comparable only within one table of marks.
    public static func == (left: Cell, right: Cell) -> Bool {
        left.scalar == right.scalar && left.marks == right.marks && left.role == right.role
            && left.ground == right.ground
    }
}

/// Up to four combining scalars over one base character (the most that a curses cell holds).
public struct Marks: Hashable, Sendable {
    private var storage = SIMD4<UInt32>()
    /// How many there are, 0 to 4.
    public private(set) var count = 0

    init() {}

    /// Whether there are none, as on most cells.
    public var isEmpty: Bool { count == 0 }

    /// In the order in which they follow the base.
    public var scalars: [UInt32] { (0..<count).map { storage[$0] } }

    /// A fifth one is dropped.
    mutating func append(_ scalar: UInt32) {
        guard count < 4 else { return }
        storage[count] = scalar
        count += 1
    }
}
