extension Frame {
    /// Writes a text and returns the columns that it takes.
    ///
    /// It is clipped at the frame's edges. With `width` it takes exactly that many columns: a longer text is cut with the
    /// ellipsis glyph, a shorter one is placed by `align` and filled up with blanks. Where it covers half of a wide
    /// character the other half becomes blank. An ink without a ground keeps the ground of each cell.
    @discardableResult
    public mutating func put(
        _ text: String, at: Point, _ ink: Ink, width: Int? = nil, align: Alignment = .leading
    ) -> Int {
        guard let width else { return write(text, at: at, ink, limit: .max) }
        guard width > 0 else { return 0 }
        let columns = align == .leading && text.utf8.count <= width ? text.utf8.count : textWidth.columns(of: text)
        guard columns <= width else { return cut(text, at: at, ink, width: width) }
        let before = align.before(width - columns)
        blank(before, at: at, ink)
        let used = before + write(text, at: Point(x: at.x + before, y: at.y), ink, limit: .max)
        blank(width - used, at: Point(x: at.x + used, y: at.y), ink)
        return width
    }

    /// Writes spans one after the other and returns the columns that they take together.
    @discardableResult
    public mutating func put(_ spans: [Span], at: Point, on ground: Role? = nil, width: Int? = nil) -> Int {
        var used = 0
        for span in spans {
            let point = Point(x: at.x + used, y: at.y)
            guard let width else {
                used += put(span.text, at: point, span.ink.over(ground))
                continue
            }
            let room = width - used
            guard room > 0 else { break }
            let columns = textWidth.columns(of: span.text)
            used += put(span.text, at: point, span.ink.over(ground), width: min(columns, room))
            if columns > room { break }
        }
        return used
    }

    private mutating func cut(_ text: String, at: Point, _ ink: Ink, width: Int) -> Int {
        let ellipsis = glyphs[.ellipsis]
        let room = width - textWidth.columns(of: ellipsis)
        guard room >= 0 else {
            blank(width, at: at, ink)
            return width
        }
        var used = write(text, at: at, ink, limit: room)
        used += write(ellipsis, at: Point(x: at.x + used, y: at.y), ink, limit: .max)
        blank(width - used, at: Point(x: at.x + used, y: at.y), ink)
        return width
    }

    /// Writes the beginning of a text that fits into `limit` columns and returns how many it took.
    private mutating func write(_ text: String, at: Point, _ ink: Ink, limit: Int) -> Int {
        guard at.y >= 0, at.y < size.height else { return min(limit, textWidth.columns(of: text)) }
        let plain = text.utf8.withContiguousStorageIfAvailable { writePlain($0, at: at, ink, limit: limit) }
        if let plain, plain >= 0 { return plain }
        return writeAny(text, at: at, ink, limit: limit)
    }

    /// Printable ASCII, a byte to a cell; -1 when there is anything else in the text.
    private mutating func writePlain(_ bytes: UnsafeBufferPointer<UInt8>, at: Point, _ ink: Ink, limit: Int) -> Int {
        for byte in bytes where byte < 0x20 || byte >= 0x7F { return -1 }
        let count = min(bytes.count, limit)
        let first = max(0, -at.x)
        let last = min(count, size.width - at.x)
        guard first < last else { return count }
        let start = at.y * size.width + at.x
        let (role, ground) = codes(of: ink)
        mend(from: at.x + first, to: at.x + last, y: at.y)
        cells.withUnsafeMutableBufferPointer { cells in
            for index in first..<last {
                let old = cells[start + index].ground
                cells[start + index] = Cell(
                    scalar: UInt32(bytes[index]), marks: 0, role: role,
                    ground: ground == Cell.noGround ? old : ground)
            }
        }
        return count
    }

    private mutating func writeAny(_ text: String, at: Point, _ ink: Ink, limit: Int) -> Int {
        let (role, ground) = codes(of: ink)
        let row = at.y * size.width
        let edge = size.width - at.x
        var used = 0
        for character in DrawnText(text, textWidth) {
            guard used + character.width <= limit else { break }
            let x = at.x + used
            used += character.width
            guard used <= edge || x < size.width else { continue }
            place(character, x: x, row: row, role: role, ground: ground)
        }
        return used
    }

    /// Puts one character into its cells; the visible half of one that stands across an edge becomes blank.
    @inline(__always)
    private mutating func place(_ character: DrawnText.Character, x: Int, row: Int, role: UInt8, ground: UInt8) {
        let end = x + character.width
        guard end > 0 else { return }
        let whole = x >= 0 && end <= size.width
        mendCells(from: max(0, x), to: min(size.width, end), row: row)
        for column in max(0, x)..<min(size.width, end) {
            let keeps = ground == Cell.noGround
            let scalar: UInt32 = !whole ? 0x20 : column == x ? character.scalar : 0
            cells[row + column] = Cell(
                scalar: scalar, marks: 0, role: role, ground: keeps ? cells[row + column].ground : ground)
        }
        if whole, !character.marks.isEmpty { cells[row + x].marks = index(of: character.marks) }
    }

    private mutating func blank(_ count: Int, at: Point, _ ink: Ink) {
        guard count > 0, at.y >= 0, at.y < size.height else { return }
        let (role, ground) = codes(of: ink)
        let from = max(0, at.x)
        let to = min(size.width, at.x + count)
        guard from < to else { return }
        mend(from: from, to: to, y: at.y)
        for index in (at.y * size.width + from)..<(at.y * size.width + to) {
            cells[index] = Cell(
                scalar: 0x20, marks: 0, role: role, ground: ground == Cell.noGround ? cells[index].ground : ground)
        }
    }

    private func codes(of ink: Ink) -> (role: UInt8, ground: UInt8) {
        (ink.role.ordinal, ink.ground?.ordinal ?? Cell.noGround)
    }
}

extension Frame {
    /// Blanks the halves that stay behind when the columns from `from` up to `to` are overwritten.
    mutating func mend(from: Int, to: Int, y: Int) {
        mendCells(from: from, to: to, row: y * size.width)
    }

    @inline(__always)
    private mutating func mendCells(from: Int, to: Int, row: Int) {
        if cells[row + from].scalar == 0, from > 0 {
            cells[row + from - 1].scalar = 0x20
            cells[row + from - 1].marks = 0
        }
        if to < size.width, cells[row + to].scalar == 0 {
            cells[row + to].scalar = 0x20
        }
    }
}
