/// What a reader expected where it found something else. A value, so that an interface can say it in its language;
/// ``description`` says it in English.
public enum Expected: Sendable, Equatable {
    /// A file that can be opened and read; the reason is the system's.
    case readableFile(reason: String)
    /// Text, where the file is something else, for example a workbook.
    case text(found: String)
    /// A header line; the file holds none.
    case headerLine
    /// A column under one of these names.
    case header(names: [String])
    /// A column that is named once.
    case headerOnce
    /// At most this many columns.
    case columns(atMost: Int)
    /// A row of at most this many bytes; where there are more a quote is often not closed.
    case row(atMostBytes: Int)
    /// A place after the header and inside the file from which to go on.
    case positionInFile
    /// As many cells as the header has.
    case cells(Int, found: Int)
    /// The quote that closes a cell.
    case closingQuote
    /// A separator or the end of the row right after a closing quote.
    case separatorAfterQuote
    /// Bytes that are valid in this encoding.
    case validBytes(TextEncoding)
    /// A whole number.
    case integer
    /// Decimal degrees from minus this many to plus this many.
    case degrees(within: Int)
    /// A day of the calendar in one of the accepted forms.
    case date
    /// An ISO 8601 instant with its offset from UTC.
    case instant
    /// A part of a GeoJSON file, in words.
    case geoJSON(String)
}

extension Expected: CustomStringConvertible {
    /// A clause in English that begins with "expected".
    public var description: String {
        switch self {
        case .readableFile(let reason): "expected a file that can be read: \(reason)"
        case .text(let found): "expected text in UTF-8 or GB18030, found \(found)"
        case .headerLine: "expected a header line"
        case .header(let names): "expected a column named \(names.joined(separator: " or "))"
        case .headerOnce: "expected one column of this meaning, found two"
        case .columns(let most): "expected at most \(most) columns"
        case .row(let most): "expected a row of at most \(most) bytes; perhaps a quote is not closed"
        case .positionInFile: "expected a position after the header and inside the file"
        case .cells(let count, let found): "expected \(count) cells, found \(found)"
        case .closingQuote: "expected a closing quote before the end of the file"
        case .separatorAfterQuote: "expected a separator after the closing quote"
        case .validBytes(let encoding): "expected valid \(encoding.name)"
        case .integer: "expected a whole number"
        case .degrees(let limit): "expected decimal degrees between -\(limit) and \(limit)"
        case .date: "expected a day such as 2020-03-10, 2020/3/10, 20200310 or 2020年3月10日"
        case .instant: "expected an instant such as 2020-03-10T16:05:00+08:00"
        case .geoJSON(let words): "expected \(words)"
        }
    }
}
