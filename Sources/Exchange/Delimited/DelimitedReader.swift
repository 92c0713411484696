/// Reads separated text row by row in constant memory, whatever the size of the file.
///
/// Takes UTF-8 and GB 18030; commas, semicolons and tabs, full-width ones too; LF, CRLF and CR; quotes as in RFC 4180;
/// blank lines. The header line decides which cell is which column. A row lives until the next call of ``next()``.
///
/// ```swift
/// let reader = try DelimitedReader(path: path, columns: [Column("code", aliases: ["编码"], required: true)])
/// while let row = try reader.next() {
///     if let problem = row.problem { refuse(row.rawText, problem); continue }
///     bind(row.bytes(0))
/// }
/// ```
public final class DelimitedReader {
    /// The largest row by default: 1 MiB. The reader holds one row and one piece of the file, never more.
    public static let defaultRowLimit = 1 << 20
    private static let mostColumns = 1024

    /// The path as it was given.
    public let path: String
    /// The encoding that was found or given.
    public private(set) var encoding: TextEncoding
    /// Header words that no column knows; their cells are skipped.
    public var ignoredHeaders: [String] { header.ignored }
    /// Where the next row is looked for; after ``next()`` has returned nil, the end of the file.
    public private(set) var position = ReadPosition(offset: 0, line: 1)

    var window: ByteWindow
    var decoder: GB18030Decoder?
    var header: HeaderMap
    let current: CurrentRow
    private var scanner: RowScanner
    private let rowLimit: Int

    /// Opens a file and reads its header line.
    /// - Parameters:
    ///   - encoding: nil to find it out from the start of the file.
    ///   - columns: what the import knows; rows are asked for cells by index into this list.
    ///   - from: where an earlier read stopped, nil for the first row.
    ///   - rowLimit: the largest row in bytes.
    /// - Throws: ``ExchangeError`` when the file cannot be read, is no text, or its header lacks a required column.
    public convenience init(
        path: String, encoding: TextEncoding? = nil, columns: [Column], from: ReadPosition? = nil,
        rowLimit: Int = DelimitedReader.defaultRowLimit
    ) throws(ExchangeError) {
        try self.init(
            path: path, encoding: encoding, columns: columns, from: from, rowLimit: rowLimit, windowSize: 1 << 20)
    }

    init(
        path: String, encoding: TextEncoding?, columns: [Column], from: ReadPosition?, rowLimit: Int, windowSize: Int
    ) throws(ExchangeError) {
        self.path = path
        self.rowLimit = rowLimit
        // Room for the line break and one byte more, so that a row of just the limit is seen to end.
        window = try ByteWindow(path: path, capacity: max(windowSize, rowLimit + 4))
        current = CurrentRow(mostCells: Self.mostColumns)
        scanner = RowScanner(separator: .byte(CSVByte.comma), cells: current.cells)
        header = try HeaderMap(words: [], columns: [], file: path, line: 1)
        try window.refill()
        if let kind = ByteMark.foreignKind(window.rest) {
            throw ExchangeError(file: path, expected: .text(found: kind))
        }
        self.encoding = encoding ?? TextEncoding.detect(window.rest)
        if self.encoding == .gb18030 {
            decoder = GB18030Decoder()
            if decoder == nil {
                throw ExchangeError(file: path, expected: .readableFile(reason: "iconv knows no GB18030 here"))
            }
        }
        window.consume(ByteMark.length(window.rest))
        try readHeader(columns)
        if let from { try resume(from) }
    }

    /// The next row, or nil at the end of the file. Blank lines and rows of nothing but separators and spaces are passed
    /// over.
    /// - Throws: ``ExchangeError`` when the file cannot be read on, or a row is larger than the limit. Everything else
    ///   that is wrong with a row is its ``DelimitedRow/problem``.
    public func next() throws(ExchangeError) -> DelimitedRow? {
        guard try advance() else { return nil }
        return DelimitedRow(reader: self)
    }

    /// Whether the file has this column, given by its index in the list of known columns.
    public func has(_ column: Int) -> Bool { header.cellOfColumn[column] >= 0 }

    // MARK: - Rows

    private func advance() throws(ExchangeError) -> Bool {
        while true {
            guard let shape = scanner.scan(window.rest, isLast: window.isAtEnd) else {
                if window.isAtEnd { return false }
                if window.isFull { throw tooLarge() }
                try window.refill()
                continue
            }
            if shape.totalCount == 0 { return false }
            if shape.contentCount > rowLimit { throw tooLarge() }
            let raw = UnsafeBufferPointer(rebasing: window.rest[..<shape.contentCount])
            current.start = position
            window.consume(shape.totalCount)
            position = ReadPosition(offset: window.offset, line: position.line + shape.lineBreaks)
            if shape.isBlank { continue }
            finish(raw, shape)
            if current.isBlank { continue }
            return true
        }
    }

    private func finish(_ raw: UnsafeBufferPointer<UInt8>, _ shape: RowShape) {
        current.raw = raw
        current.text = raw
        current.badByte = nil
        var shape = shape
        if UTF8Sequence.hasHighByte(raw) {
            if encoding == .gb18030 {
                shape = decode(raw) ?? shape
            } else {
                current.badByte = UTF8Sequence.firstBad(in: raw)
            }
        }
        current.take(shape, expecting: header.nameOfCell.count)
    }

    /// Decodes the row and finds its cells again in the decoded bytes.
    private func decode(_ raw: UnsafeBufferPointer<UInt8>) -> RowShape? {
        guard let (count, firstBad) = decoder?.decode(raw), let output = decoder?.output else { return nil }
        current.badByte = firstBad
        current.text = UnsafeBufferPointer(rebasing: output[..<count])
        let utf8 = RowScanner(separator: scanner.separator.decoded, cells: scanner.cells)
        return utf8.scan(current.text, isLast: true)
    }

    private func tooLarge() -> ExchangeError {
        ExchangeError(
            file: path, line: position.line, offset: position.offset, expected: .row(atMostBytes: rowLimit))
    }

    // MARK: - Start

    private func readHeader(_ columns: [Column]) throws(ExchangeError) {
        position = ReadPosition(offset: window.offset, line: 1)
        guard try advance() else { throw ExchangeError(file: path, line: 1, expected: .headerLine) }
        // A spreadsheet may say in a line of its own what separates cells; the header shows it anyway.
        if Self.namesSeparator(current.text), try !advance() {
            throw ExchangeError(file: path, line: position.line, expected: .headerLine)
        }
        if let bad = current.badByte {
            let offset = current.start.offset + bad
            let line = current.start.line
            throw ExchangeError(file: path, line: line, offset: offset, expected: .validBytes(encoding))
        }
        // The first scan assumed commas and found the line; now its own separator cuts it.
        let separator = Separator.detect(inHeader: current.text)
        scanner = RowScanner(separator: separator, cells: current.cells)
        guard let shape = scanner.scan(current.text, isLast: true), shape.cellCount <= Self.mostColumns else {
            throw ExchangeError(file: path, line: 1, expected: .columns(atMost: Self.mostColumns))
        }
        current.take(shape, expecting: shape.cellCount)
        let words = (0..<shape.cellCount).map { current.string($0) }
        let line = current.start.line
        header = try HeaderMap(words: words, columns: columns, file: path, line: line)
        scanner = RowScanner(separator: separator.asWritten(in: encoding), cells: current.cells)
    }

    /// Whether a line is `sep=;` or the like.
    private static func namesSeparator(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.count == 5 && line.dropLast().elementsEqual("sep=".utf8)
    }

    private func resume(_ from: ReadPosition) throws(ExchangeError) {
        guard from.offset >= position.offset, from.line >= position.line, try window.seek(to: from.offset) else {
            throw ExchangeError(file: path, line: from.line, offset: from.offset, expected: .positionInFile)
        }
        position = from
    }
}
