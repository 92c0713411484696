import CNcurses
import Canvas

/// Sends to curses the parts of a frame that differ from the one before; curses then sends to the terminal the cells
/// that differ from its own picture.
struct Painter {
    private let encoding: TextEncoding
    private var pens = Pens()
    private var previous: Frame?
    private var cells: [cchar_t] = []

    /// Needs curses to have started.
    init(encoding: TextEncoding) {
        self.encoding = encoding
    }

    /// The next frame is painted whole, whatever stands on the screen.
    mutating func forget() {
        previous = nil
        gw_blank_screen()
        gw_repaint_next()
    }

    /// What does not fit on the screen is left out.
    mutating func paint(_ frame: borrowing Frame, theme: ResolvedTheme, screen: Size) {
        if pens.use(theme) || previous?.size != frame.size { previous = nil }
        let width = min(frame.size.width, screen.width)
        for y in 0..<min(frame.size.height, screen.height) {
            guard let changed = changedColumns(frame, y) else { continue }
            paint(frame, y, columns: changed.clamped(to: 0..<width))
        }
        previous = copy frame
    }

    private func changedColumns(_ frame: borrowing Frame, _ y: Int) -> Range<Int>? {
        guard let previous else { return 0..<frame.size.width }
        return frame.changedColumns(row: y, since: previous)
    }

    private mutating func paint(_ frame: borrowing Frame, _ y: Int, columns: Range<Int>) {
        let row = frame[row: y]
        cells.removeAll(keepingCapacity: true)
        for x in columns {
            let cell = row[row.startIndex + x]
            if cell.isRightHalf { continue }
            let next = row.startIndex + x + 1
            let isWide = next < row.endIndex && row[next].isRightHalf
            if isWide && x + 1 == columns.upperBound {
                append(0x20, nil, pens.pen(for: cell.ink))
            } else {
                append(cell, of: frame, columns: isWide ? 2 : 1)
            }
        }
        gw_put(Int32(y), Int32(columns.lowerBound), cells, Int32(cells.count))
    }

    private mutating func append(_ cell: Cell, of frame: borrowing Frame, columns: Int) {
        let pen = pens.pen(for: cell.ink)
        guard isDrawable(cell.scalar, columns: columns) else {
            append(Glyphs.twin(of: cell.scalar), nil, pen)
            if columns == 2 { append(0x20, nil, pen) }
            return
        }
        append(cell.scalar, cell.marks == 0 ? nil : frame.marks(of: cell), pen)
    }

    /// Curses moves by the C library's widths: a character that it counts otherwise would shift the rest of the line.
    private func isDrawable(_ scalar: UInt32, columns: Int) -> Bool {
        if scalar >= 0x20 && scalar < 0x7F { return true }
        if case .ascii = encoding { return false }
        return Int(gw_columns(scalar)) == columns
    }

    private mutating func append(_ scalar: UInt32, _ marks: Marks?, _ pen: Pen) {
        var cell = cchar_t()
        if let marks {
            gw_fill(&cell, scalar, marks.scalars + [0], pen.attributes, pen.pair)
        } else {
            gw_fill(&cell, scalar, nil, pen.attributes, pen.pair)
        }
        cells.append(cell)
    }
}
