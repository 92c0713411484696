/// Which cell of a row holds which known column.
struct HeaderMap: Sendable {
    /// For each known column the index of its cell, or -1 where the file lacks it.
    let cellOfColumn: [Int]
    /// For each cell of the header the canonical name, or the header word of an unknown one.
    let nameOfCell: [String]
    /// Header words that no column knows, in file order; empty ones are left out.
    let ignored: [String]

    /// Maps the words of a header line, or says which column is missing or named twice.
    init(words: [String], columns: [Column], file: String, line: Int) throws(ExchangeError) {
        var columnOfWord: [String: Int] = [:]
        for (index, column) in columns.enumerated() {
            for word in [column.name] + column.aliases { columnOfWord[Self.key(word)] = index }
        }
        var cells = Array(repeating: -1, count: columns.count)
        var names: [String] = []
        var unknown: [String] = []
        for (cell, word) in words.enumerated() {
            guard let column = columnOfWord[Self.key(word)] else {
                names.append(word)
                if !Self.key(word).isEmpty { unknown.append(word) }
                continue
            }
            guard cells[column] < 0 else {
                throw ExchangeError(file: file, line: line, field: columns[column].name, expected: .headerOnce)
            }
            cells[column] = cell
            names.append(columns[column].name)
        }
        for (column, cell) in zip(columns, cells) where column.required && cell < 0 {
            let accepted = [column.name] + column.aliases
            throw ExchangeError(file: file, line: line, field: column.name, expected: .header(names: accepted))
        }
        cellOfColumn = cells
        nameOfCell = names
        ignored = unknown
    }

    /// A header word without what differs between files that mean the same.
    static func key(_ word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.filter { !isFiller($0) })).lowercased()
    }

    private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "_" || scalar == "-" || scalar == "\u{FEFF}"
    }
}
