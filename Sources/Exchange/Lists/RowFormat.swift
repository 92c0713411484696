/// A form in which programs take a list.
public enum RowFormat: String, Sendable, CaseIterable {
    /// Comma separated values whose header line holds the keys.
    case csv
    /// An array of objects, one row a line, members in the order of the columns.
    case json

    /// The list in this form, in UTF-8; the same list gives the same bytes.
    public func bytes(of document: ListDocument) -> [UInt8] {
        switch self {
        case .csv: csv(document)
        case .json: JSONText.array(of: document)
        }
    }

    private func csv(_ document: ListDocument) -> [UInt8] {
        var writer = CSVWriter(columns: document.columns.map(\.key))
        for row in document.rows { writer.row(row.map(\.cell)) }
        return writer.bytes
    }
}
