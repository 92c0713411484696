extension Table {
    /// What a row of the screen shows.
    public struct Row: Hashable, Sendable {
        /// What is written in it.
        public enum Content: Hashable, Sendable {
            /// Spans for each of the table's columns, also for those that find no room.
            case cells([[Span]])
            /// One text across all columns: the heading of a group, a count of what is folded.
            case heading([Span])
        }

        /// What is written in it.
        public var content: Content
        /// The ground of the whole row, such as `.rowUntaken`.
        public var ground: Role?

        /// A row of cells, one for each of the table's columns.
        public init(_ cells: [[Span]], ground: Role? = nil) {
            content = .cells(cells)
            self.ground = ground
        }

        /// A row of one text.
        public init(heading: [Span], ground: Role? = nil) {
            content = .heading(heading)
            self.ground = ground
        }
    }

    /// Draws the heads of the columns in one row.
    public func drawHeader(into frame: inout Frame, at: Point, width: Int, ink: Ink = Ink(.header)) {
        for placed in layout(width: width) {
            let column = columns[placed.column]
            frame.put(
                column.title, at: Point(x: at.x + placed.columns.lowerBound, y: at.y), ink,
                width: placed.columns.count, align: column.align)
        }
    }

    /// Draws the rows that are in view from the top of `rect` on; what finds no room is left out.
    ///
    /// - Parameter selected: the index among `rows` of the selected one. It gets its sign in the first column and the
    ///   ground of a selected row.
    public func draw(_ rows: [Row], selected: Int? = nil, into frame: inout Frame, in rect: Rect) {
        let layout = layout(width: rect.width)
        for (index, row) in rows.prefix(rect.height).enumerated() {
            draw(row, isSelected: index == selected, into: &frame, in: rect.row(index), layout)
        }
    }

    /// Draws one row, with the columns of `layout(width:)`: for a list of which only some rows change.
    public func draw(
        _ row: Row, isSelected: Bool, into frame: inout Frame, in rect: Rect, _ layout: [Placed]
    ) {
        let ground = isSelected ? (row.ground ?? .rowSelected).selected : row.ground
        if let ground { frame.fill(rect, ground: ground) }
        if isSelected, lead > 0 { frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus)) }
        switch row.content {
        case .heading(let spans):
            frame.put(spans, at: Point(x: rect.minX + lead, y: rect.minY), width: rect.width - lead)
        case .cells(let cells):
            for placed in layout where placed.column < cells.count {
                let place = Rect(
                    x: rect.minX + placed.columns.lowerBound, y: rect.minY, width: placed.columns.count, height: 1)
                draw(cells[placed.column], align: columns[placed.column].align, into: &frame, in: place)
            }
        }
    }

    private func draw(_ spans: [Span], align: Alignment, into frame: inout Frame, in rect: Rect) {
        if spans.count == 1, spans[0].tag == nil {
            frame.put(spans[0].text, at: rect.origin, spans[0].ink, width: rect.width, align: align)
            return
        }
        let free = max(0, rect.width - frame.textWidth.columns(of: spans))
        let start = Point(x: rect.minX + align.before(free), y: rect.minY)
        frame.put(spans, at: start, width: rect.maxX - start.x)
    }
}
