/// Why one row is refused while the rest of the file can be read.
public struct RowProblem: Error, Sendable, Equatable {
    /// The line on which the row starts, from 1.
    public let line: Int
    /// The byte in the file as it is on disk: the bad byte if there is one, else the start of the row.
    public let offset: Int
    /// The canonical name of the column, or the header word of an unknown one; nil when the row as a whole is meant.
    public let column: String?
    /// What should have been there.
    public let expected: Expected

    /// A problem at a place of a row.
    public init(line: Int, offset: Int, column: String?, expected: Expected) {
        self.line = line
        self.offset = offset
        self.column = column
        self.expected = expected
    }
}

extension RowProblem: CustomStringConvertible {
    /// One line in English: `line 7, field birth: expected ...`.
    public var description: String {
        "line \(line)" + (column.map { ", field \($0)" } ?? "") + ": \(expected)"
    }
}
