/// A screen of cells. It is painted whole from state each time and compared with the one before; it holds roles, never
/// colours.
public struct Frame: Sendable {
    /// Columns and rows of the screen.
    public let size: Size
    /// The signs to draw with: the ellipsis of cut texts, borders, gauges.
    public let glyphs: Glyphs
    /// How columns are counted.
    public let textWidth: TextWidth
    /// Where the terminal's cursor stands, nil for hidden.
    public var cursor: Point?

    /// Where tagged spans stand, in the order in which they were drawn.
    public internal(set) var tagged: [TaggedPlace] = []

    var cells: [Cell]
    var marks: [Marks] = []

    /// A frame of blanks. With `ambiguousIsWide` pass the ASCII glyphs: the lines would be two columns wide.
    public init(size: Size, glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard) {
        self.size = size
        self.glyphs = glyphs
        self.textWidth = textWidth
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The whole screen.
    public var bounds: Rect { Rect(origin: .zero, size: size) }

    /// The cell in a column and row; both must be inside the frame.
    public subscript(x: Int, y: Int) -> Cell {
        precondition(x >= 0 && x < size.width && y >= 0 && y < size.height, "outside the frame")
        return cells[y * size.width + x]
    }

    /// The cells of one row, which must be inside the frame, from left to right.
    public subscript(row y: Int) -> ArraySlice<Cell> {
        cells[y * size.width..<(y + 1) * size.width]
    }

    /// The combining scalars on a cell of this frame, none for most.
    public func marks(of cell: Cell) -> Marks {
        cell.marks == 0 ? Marks() : marks[Int(cell.marks) - 1]
    }

    /// Whether a frame that is drawn on for long has met more sequences than a search through them is worth.
    public var isCrowded: Bool { marks.count > 64 }

    /// The index of a sequence in the table, 0 when there is none or the table is full.
    mutating func index(of sequence: Marks) -> UInt16 {
        if sequence.isEmpty { return 0 }
        if let known = marks.firstIndex(of: sequence) { return UInt16(known + 1) }
        guard marks.count < Int(UInt16.max) else { return 0 }
        marks.append(sequence)
        return UInt16(marks.count)
    }
}

extension Frame: Equatable {
    /// Equal when they look the same; the order in which their marks were met does not matter.
    public static func == (left: Frame, right: Frame) -> Bool {
        guard left.size == right.size, left.cursor == right.cursor else { return false }
        if left.marks == right.marks { return left.cells == right.cells }
        return zip(left.cells, right.cells).allSatisfy { one, other in
            one.scalar == other.scalar && one.role == other.role && one.ground == other.ground
                && left.marks(of: one) == right.marks(of: other)
        }
    }
}
