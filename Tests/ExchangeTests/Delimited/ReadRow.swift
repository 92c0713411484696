@testable import Exchange

/// A row that has been copied out of the reader.
struct ReadRow: Equatable {
    var line: Int
    var start: Int
    var end: Int
    var cells: [String]
    var problem: RowProblem?
}

/// All further rows of a reader, with the cells of its first `columns` columns.
func allRows(_ reader: DelimitedReader, columns: Int) throws -> [ReadRow] {
    var rows: [ReadRow] = []
    while let row = try reader.next() {
        let problem = row.problem
        let cells = problem == nil ? (0..<columns).map { row.string($0) } : []
        rows.append(
            ReadRow(line: row.line, start: row.startOffset, end: row.endOffset, cells: cells, problem: problem))
    }
    return rows
}

/// Columns without aliases.
func columns(_ names: String...) -> [Column] { names.map { Column($0) } }
