/// One row of a file. It looks into the reader's memory: read what is needed before the next ``DelimitedReader/next()``.
///
/// It cannot be copied, so that rows are not collected by mistake. Columns are named by their index in the list that was
/// given to the reader.
public struct DelimitedRow: ~Copyable {
    private let reader: DelimitedReader
    private let current: CurrentRow

    init(reader: DelimitedReader) {
        self.reader = reader
        current = reader.current
    }

    /// The line on which the row starts, from 1.
    public var line: Int { current.start.line }
    /// The byte at which the row starts, in the file as it is on disk.
    public var startOffset: Int { current.start.offset }
    /// The byte behind the row's line break, in the file as it is on disk.
    public var endOffset: Int { reader.position.offset }
    /// Where a read goes on that has done this row.
    public var end: ReadPosition { reader.position }

    /// The bytes of a cell in UTF-8, without its quotes; empty when the file lacks the column. Valid until the next row.
    public func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        let cell = reader.header.cellOfColumn[column]
        return cell < 0
            ? UnsafeRawBufferPointer(start: nil, count: 0) : UnsafeRawBufferPointer(current.cells[cell].bytes)
    }

    /// The text of a cell as it stands; empty when the file lacks the column.
    public func string(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The text of a cell without the spaces around it; empty when the file lacks the column. Line breaks, tabs and other
    /// control characters inside become blanks, for the text stands on one line of a screen.
    public func text(_ column: Int) -> String {
        let bytes = bytes(column)
        let content = bytes[CellSpace.trimmed(bytes)]
        guard content.contains(where: CellSpace.isControl) else { return String(decoding: content, as: UTF8.self) }
        let plain = content.map { CellSpace.isControl($0) ? CSVByte.space : $0 }
        return plain.withUnsafeBytes { String(decoding: $0[CellSpace.trimmed($0)], as: UTF8.self) }
    }

    /// Whether a cell holds nothing but spaces, or the file lacks the column.
    public func isEmpty(_ column: Int) -> Bool { CellSpace.trimmed(bytes(column)).isEmpty }

    /// The row as it is on disk, in the file's encoding, without its line break. Valid until the next row.
    public var rawBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(current.raw) }

    /// The row as text with its quotes and separators, for a file of refused rows; bad bytes are shown as U+FFFD.
    public var rawText: String { String(decoding: current.text, as: UTF8.self) }

    /// What is wrong with the row as a row, or nil. Ask before anything else: the cells of such a row may be cut,
    /// shifted or missing.
    public var problem: RowProblem? {
        let count = reader.header.nameOfCell.count
        guard current.fault != nil || current.badByte != nil || current.cellCount != count else { return nil }
        return describeProblem(expecting: count)
    }

    /// A problem of one of its cells, for a value that cannot be used.
    public func problem(_ column: Int, _ expected: Expected) -> RowProblem {
        let cell = reader.header.cellOfColumn[column]
        return makeProblem(cell: cell < 0 ? nil : cell, expected)
    }

    private func describeProblem(expecting count: Int) -> RowProblem {
        switch current.fault {
        case .notClosed(let cell): return makeProblem(cell: cell, .closingQuote)
        case .textAfterQuote(let cell): return makeProblem(cell: cell, .separatorAfterQuote)
        case nil: break
        }
        if let bad = current.badByte {
            let offset = current.start.offset + bad
            return RowProblem(line: line, offset: offset, column: nil, expected: .validBytes(reader.encoding))
        }
        let firstMissing = current.cellCount < count ? current.cellCount : nil
        return makeProblem(cell: firstMissing, .cells(count, found: current.cellCount))
    }

    private func makeProblem(cell: Int?, _ expected: Expected) -> RowProblem {
        let names = reader.header.nameOfCell
        let name = cell.flatMap { names.indices.contains($0) ? names[$0] : nil }
        return RowProblem(line: line, offset: startOffset, column: name, expected: expected)
    }
}
