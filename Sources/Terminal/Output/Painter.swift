import CNcurses
import Canvas

/// Sends to curses the parts of a frame that differ from the one before; curses then sends to the terminal the cells
/// that differ from its own picture.
struct Painter {
    private var repertoire: Repertoire
    private var pens = Pens()
    private var previous: Frame?
    private var theme: ThemeMark?
    private var cells: [cchar_t] = []

    /// Needs curses to have started.
    init(_ repertoire: Repertoire) {
        self.repertoire = repertoire
    }

    /// The terminal draws characters of ambiguous width in two columns.
    mutating func avoidAmbiguous() { repertoire.ambiguousIsWide = true }

    /// The next frame is painted whole, whatever stands on the screen.
    mutating func forget() {
        previous = nil
        gw_blank_screen()
        gw_repaint_next()
    }

    /// What does not fit on the screen is left out.
    mutating func paint(_ frame: borrowing Frame, theme: ResolvedTheme, screen: Size) {
        let mark = ThemeMark(theme)
        if mark != self.theme || previous?.size != frame.size { previous = nil }
        self.theme = mark
        let columns = 0..<min(frame.size.width, screen.width)
        for y in 0..<min(frame.size.height, screen.height) {
            guard let changed = changedColumns(frame, y)?.clamped(to: columns), !changed.isEmpty else { continue }
            paint(frame, y, columns: changed, theme)
        }
        previous = copy frame
    }

    private func changedColumns(_ frame: borrowing Frame, _ y: Int) -> Range<Int>? {
        guard let previous else { return 0..<frame.size.width }
        return frame.changedColumns(row: y, since: previous)
    }

    private mutating func paint(_ frame: borrowing Frame, _ y: Int, columns: Range<Int>, _ theme: ResolvedTheme) {
        let row = frame[row: y]
        cells.removeAll(keepingCapacity: true)
        for x in columns {
            let cell = row[row.startIndex + x]
            if cell.isRightHalf { continue }
            let pen = pens.pen(for: theme.style(for: cell))
            let next = row.startIndex + x + 1
            let isWide = next < row.endIndex && row[next].isRightHalf
            if isWide, x + 1 == columns.upperBound {
                cells.append(pen.cell(0x20))
            } else if repertoire.draws(cell.scalar, inColumns: isWide ? 2 : 1) {
                cells.append(cell.marks == 0 ? pen.cell(cell.scalar) : pen.cell(cell.scalar, frame.marks(of: cell)))
            } else {
                cells.append(pen.cell(Glyphs.twin(of: cell.scalar)))
                if isWide { cells.append(pen.cell(0x20)) }
            }
        }
        gw_put(Int32(y), Int32(columns.lowerBound), cells, Int32(cells.count))
    }
}
