extension Frame {
    /// Writes the beginning of a text that fits into `limit` columns and returns how many it took, seen or not.
    mutating func write(_ text: String, at: Point, _ ink: Ink, limit: Int) -> Int {
        guard at.y >= 0, at.y < size.height, at.x < size.width else {
            return min(limit, textWidth.columns(of: text))
        }
        let row = at.y * size.width
        let from = max(0, at.x)
        let coversRightHalf = cells[row + from].scalar == 0
        let used = writeCommon(text, at: at, ink, limit: limit) ?? writeAny(text, at: at, ink, limit: limit)
        let to = min(size.width, at.x + used)
        guard from < to else { return used }
        if coversRightHalf, from > 0 { blankHalf(row + from - 1) }
        if to < size.width, cells[row + to].scalar == 0 { blankHalf(row + to) }
        return used
    }

    /// Blanks the halves that stay behind when the columns from `from` up to `to` are overwritten.
    mutating func mend(from: Int, to: Int, y: Int) {
        let row = y * size.width
        if cells[row + from].scalar == 0, from > 0 { blankHalf(row + from - 1) }
        if to < size.width, cells[row + to].scalar == 0 { blankHalf(row + to) }
    }

    private mutating func blankHalf(_ index: Int) {
        cells[index].scalar = 0x20
        cells[index].marks = 0
    }

    /// Printable ASCII and Han straight from their bytes; nil, and nothing written, when there is anything else.
    private mutating func writeCommon(_ text: String, at: Point, _ ink: Ink, limit: Int) -> Int? {
        let (role, ground) = codes(of: ink)
        let (row, width) = (at.y * size.width, size.width)
        let used: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard CommonText.columns(of: bytes) != nil else { return nil }
            return cells.withUnsafeMutableBufferPointer { cells in
                var used = 0
                var index = 0
                while index < bytes.count {
                    let (scalar, length) = CommonText.scalar(in: bytes, at: index)
                    let columns = length == 1 ? 1 : 2
                    guard used + columns <= limit else { break }
                    Self.place(
                        scalar, columns, x: at.x + used, cells: cells, row: row, width: width, role: role,
                        ground: ground)
                    used += columns
                    index += length
                }
                return used
            }
        }
        return used ?? nil
    }

    private mutating func writeAny(_ text: String, at: Point, _ ink: Ink, limit: Int) -> Int {
        let (role, ground) = codes(of: ink)
        let (row, width) = (at.y * size.width, size.width)
        var used = 0
        for character in DrawnText(text, textWidth) {
            guard used + character.width <= limit else { break }
            let x = at.x + used
            cells.withUnsafeMutableBufferPointer { cells in
                Self.place(
                    character.scalar, character.width, x: x, cells: cells, row: row, width: width, role: role,
                    ground: ground)
            }
            if !character.marks.isEmpty, x >= 0, x + character.width <= width {
                cells[row + x].marks = index(of: character.marks)
            }
            used += character.width
        }
        return used
    }

    /// Puts one character into its cells; the visible half of one that stands across an edge becomes blank.
    @inline(__always)
    private static func place(
        _ scalar: UInt32, _ columns: Int, x: Int, cells: UnsafeMutableBufferPointer<Cell>, row: Int, width: Int,
        role: UInt8, ground: UInt8
    ) {
        let isWhole = x >= 0 && x + columns <= width
        for column in x..<x + columns where column >= 0 && column < width {
            let old = cells[row + column].ground
            cells[row + column] = Cell(
                scalar: !isWhole ? 0x20 : column == x ? scalar : 0, marks: 0, role: role,
                ground: ground == Cell.noGround ? old : ground)
        }
    }
}
