/// The row that a reader stands on, with the memory for its cells. Everything here changes with the next row.
final class CurrentRow {
    /// The cells in file order.
    let cells: UnsafeMutableBufferPointer<Cell>
    /// The place of the row in the file.
    var start = ReadPosition(offset: 0, line: 1)
    /// The row as it is on disk, without its line break.
    var raw = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// The row in UTF-8, without its line break.
    var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// The index in ``raw`` of the first byte that is no valid character.
    var badByte: Int?
    /// How many cells the row has in the file.
    private(set) var cellCount = 0
    /// The first mistake in the quotes.
    private(set) var fault: RowShape.QuoteFault?

    /// Cells whose doubled quotes have been made single.
    private var unquoted: UnsafeMutableBufferPointer<UInt8>

    init(mostCells: Int) {
        cells = .allocate(capacity: mostCells)
        unquoted = .allocate(capacity: 256)
    }

    deinit {
        cells.deallocate()
        unquoted.deallocate()
    }

    /// Takes over what a scan of ``text`` found and makes as many cells readable as the header has.
    func take(_ shape: RowShape, expecting count: Int) {
        cellCount = shape.cellCount
        fault = shape.fault
        // A spreadsheet keeps the separators of columns that once held something.
        if cellCount > count, cellCount <= cells.count, cells[count..<cellCount].allSatisfy({ $0.count == 0 }) {
            cellCount = count
        }
        if shape.hasDoubledQuotes { makeQuotesSingle() }
        guard cellCount < count, let base = text.baseAddress else { return }
        for index in cellCount..<min(count, cells.count) { cells[index] = Cell(start: base, count: 0, form: .plain) }
    }

    /// Whether there is nothing but separators and spaces; quotes are something.
    var isBlank: Bool {
        cells[..<min(cellCount, cells.count)].allSatisfy { cell in
            cell.form == .plain && CellSpace.trimmed(UnsafeRawBufferPointer(cell.bytes)).isEmpty
        }
    }

    func string(_ cell: Int) -> String { String(decoding: cells[cell].bytes, as: UTF8.self) }

    private func makeQuotesSingle() {
        if unquoted.count < text.count {
            unquoted.deallocate()
            unquoted = .allocate(capacity: text.count)
        }
        guard let base = unquoted.baseAddress else { return }
        var target = base
        for index in 0..<min(cellCount, cells.count) where cells[index].form == .doubled {
            let start = target
            var follows = false
            for byte in cells[index].bytes {
                follows = byte == CSVByte.quote && !follows
                if follows { continue }
                target.pointee = byte
                target += 1
            }
            cells[index] = Cell(start: start, count: Int32(truncatingIfNeeded: target - start), form: .quoted)
        }
    }
}
