/// A list that was described once and is written in any ``RowFormat``.
public struct ListDocument: Sendable, Equatable {
    /// A column of the list.
    public struct Heading: Sendable, Equatable {
        /// The name for programs, the same in every language.
        public let key: String
        /// The name for people, in theirs.
        public let title: String

        /// A column with both names.
        public init(key: String, title: String) {
            self.key = key
            self.title = title
        }
    }

    /// The columns in their order.
    public let columns: [Heading]
    /// The rows in their order; a row has one value for every column.
    public private(set) var rows: [[ListValue]]

    /// A list; every row must have as many values as there are columns.
    public init(columns: [(key: String, title: String)], rows: [[ListValue]] = []) {
        self.columns = columns.map { Heading(key: $0.key, title: $0.title) }
        self.rows = []
        for row in rows { append(row) }
    }

    /// Adds a row. A row of another length is a mistake of the caller and stops the program.
    public mutating func append(_ row: [ListValue]) {
        precondition(row.count == columns.count, "a row of a list has one value for every column")
        rows.append(row)
    }
}
