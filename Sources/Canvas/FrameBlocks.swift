extension Frame {
    /// Empties a block and gives it a ground, for text to come.
    public mutating func fill(_ rect: Rect, ground: Role) {
        clear(rect, ground: ground.ordinal)
    }

    /// Empties a block down to the plain ground: what a popup stands on first.
    public mutating func clear(_ rect: Rect) {
        clear(rect, ground: Cell.noGround)
    }

    private mutating func clear(_ rect: Rect, ground: UInt8) {
        let rect = rect.intersection(bounds)
        guard !rect.isEmpty else { return }
        forgetTags(in: rect)
        var blank = Cell.blank
        blank.ground = ground
        for y in rect.rows {
            mend(from: rect.minX, to: rect.maxX, y: y)
            for x in rect.columns { cells[y * size.width + x] = blank }
        }
    }

    /// Gives a block another ground and keeps what is written there: a selection over a drawn row.
    public mutating func tint(_ rect: Rect, ground: Role) {
        let rect = rect.intersection(bounds)
        for y in rect.rows {
            for x in rect.columns { cells[y * size.width + x].ground = ground.ordinal }
        }
    }

    /// Draws what is written in a block in another ink: a cursor on a word.
    public mutating func ink(_ rect: Rect, _ ink: Ink) {
        let (role, ground) = codes(of: ink)
        let rect = rect.intersection(bounds)
        for y in rect.rows {
            for x in rect.columns {
                cells[y * size.width + x].role = role
                if ground != Cell.noGround { cells[y * size.width + x].ground = ground }
            }
        }
    }

    /// Draws the lines around a block, on its outermost cells. Needs two columns and two rows, else nothing is drawn.
    public mutating func draw(border rect: Rect, ink: Ink, glyphs: Glyphs) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let line = String(repeating: glyphs[.horizontal], count: rect.width - 2)
        let left = rect.minX
        put(glyphs[.topLeft] + line + glyphs[.topRight], at: Point(x: left, y: rect.minY), ink)
        put(glyphs[.bottomLeft] + line + glyphs[.bottomRight], at: Point(x: left, y: rect.maxY - 1), ink)
        for y in rect.minY + 1..<rect.maxY - 1 {
            put(glyphs[.vertical], at: Point(x: left, y: y), ink)
            put(glyphs[.vertical], at: Point(x: rect.maxX - 1, y: y), ink)
        }
    }

    /// The same with the frame's own glyphs.
    public mutating func draw(border rect: Rect, ink: Ink) {
        draw(border: rect, ink: ink, glyphs: glyphs)
    }

    /// Repeats a glyph along a row.
    public mutating func draw(line glyph: Glyph, at: Point, length: Int, ink: Ink) {
        guard length > 0 else { return }
        put(String(repeating: glyphs[glyph], count: length), at: at, ink)
    }
}
