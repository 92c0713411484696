/// Writes comma separated values to bytes: UTF-8, one line feed after every row, quotes as in RFC 4180.
///
/// The writer touches no file. Take everything at the end with ``bytes`` or ``text``, or hand out pieces with
/// ``takeChunk(atLeast:)`` while rows are still being added, so that an export of any length needs little memory.
public struct CSVWriter: Sendable {
    /// What differs between a file for people and a file for programs.
    public struct Options: Sendable, Equatable {
        /// Starts the file with the UTF-8 byte order mark, by which office programs recognise UTF-8.
        public var byteOrderMark: Bool
        /// Puts an apostrophe before a cell that a spreadsheet would run as a formula: one that begins with
        /// `=`, `+`, `-`, `@`, a tab or a carriage return.
        public var guardsFormulas: Bool

        /// Options as given; a plain file for programs when nothing is given.
        public init(byteOrderMark: Bool = false, guardsFormulas: Bool = false) {
            self.byteOrderMark = byteOrderMark
            self.guardsFormulas = guardsFormulas
        }

        /// For files that programs read back: exactly the cells that were given.
        public static let exact = Options()
        /// For files that people open in a spreadsheet: no cell can run as a formula.
        public static let forPeople = Options(guardsFormulas: true)
    }

    /// The column names in their order, as written in the header line.
    public let columns: [String]
    /// How many rows were written, without the header line.
    public private(set) var rowCount = 0
    /// Everything written and not yet taken with ``takeChunk(atLeast:)``.
    public private(set) var bytes: [UInt8] = []

    private let options: Options

    /// A writer whose header line is already written.
    public init(columns: [String], options: Options = .exact) {
        self.columns = columns
        self.options = options
        if options.byteOrderMark { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
        appendLine(columns)
    }

    /// Adds one row. A row shorter than the header is filled up with empty cells; more cells than columns are a
    /// mistake of the caller and stop the program.
    public mutating func row(_ cells: [String]) {
        precondition(cells.count <= columns.count, "a row has more cells than the file has columns")
        appendLine(cells)
        rowCount += 1
    }

    /// Everything written and not yet taken, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Hands out what has gathered once it is at least `size` bytes and forgets it; nil while it is less. A `size`
    /// of 1 takes the rest at the end. A chunk always ends with a whole row.
    public mutating func takeChunk(atLeast size: Int = 1 << 16) -> [UInt8]? {
        guard !bytes.isEmpty, bytes.count >= size else { return nil }
        var chunk: [UInt8] = []
        chunk.reserveCapacity(bytes.count)
        swap(&chunk, &bytes)
        return chunk
    }

    private mutating func appendLine(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(CSVByte.comma) }
            appendCell(cell, isOnlyCell: columns.count == 1)
        }
        for index in cells.count..<max(cells.count, columns.count) where index > 0 { bytes.append(CSVByte.comma) }
        bytes.append(CSVByte.lineFeed)
    }

    private mutating func appendCell(_ cell: String, isOnlyCell: Bool) {
        let content = cell.utf8
        let guarded = options.guardsFormulas && content.first.map(CSVByte.startsFormula) == true
        // A lone empty cell would read back as a blank line, and edge spaces are trimmed by many readers.
        let quoted =
            content.contains(where: CSVByte.needsQuotes) || (isOnlyCell && content.isEmpty)
            || content.first == CSVByte.space || content.last == CSVByte.space
        if quoted { bytes.append(CSVByte.quote) }
        if guarded { bytes.append(CSVByte.apostrophe) }
        if quoted {
            for byte in content {
                if byte == CSVByte.quote { bytes.append(CSVByte.quote) }
                bytes.append(byte)
            }
            bytes.append(CSVByte.quote)
        } else {
            bytes.append(contentsOf: content)
        }
    }
}
