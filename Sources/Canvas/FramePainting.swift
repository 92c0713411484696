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
        let columns = textWidth.columns(of: text)
        guard columns <= width else { return cut(text, at: at, ink, width: width) }
        let before = align.before(width - columns)
        blank(before, at: at, ink)
        let used = before + write(text, at: Point(x: at.x + before, y: at.y), ink, limit: .max)
        blank(width - used, at: Point(x: at.x + used, y: at.y), ink)
        return width
    }

    /// Writes spans one after the other and returns the columns that they take together, at most `width`. What does not
    /// fit ends in the ellipsis glyph.
    @discardableResult
    public mutating func put(_ spans: [Span], at: Point, on ground: Role? = nil, width: Int = .max) -> Int {
        guard width > 0 else { return 0 }
        let isCut = width < .max && textWidth.columns(of: spans) > width
        let room = isCut ? width - textWidth.columns(of: glyphs[.ellipsis]) : width
        var used = 0
        for span in spans {
            let point = Point(x: at.x + used, y: at.y)
            if isCut, used + textWidth.columns(of: span.text) > room {
                if let tag = span.tag { note(tag, Rect(origin: point, size: Size(width: width - used, height: 1))) }
                return used + cut(span.text, at: point, span.ink.over(ground), width: width - used)
            }
            let columns = put(span.text, at: point, span.ink.over(ground))
            if let tag = span.tag { note(tag, Rect(origin: point, size: Size(width: columns, height: 1))) }
            used += columns
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

    func codes(of ink: Ink) -> (role: UInt8, ground: UInt8) {
        (ink.role.ordinal, ink.ground?.ordinal ?? Cell.noGround)
    }
}
