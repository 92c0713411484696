internal import GridDomain

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
    /// A value of a manifest, in words.
    case manifest(String)
    /// Something; the cell is empty.
    case value
    /// One of these words.
    case word(of: [String])
    /// A whole number in this range.
    case number(in: ClosedRange<Int>)
    /// Metres with at most one decimal, in this range.
    case metres(in: ClosedRange<Int>)
    /// The code of a place of one of these levels.
    case placeCode(levels: [String])
    /// A place inside this one.
    case inside(String)
    /// Something of this kind that the desk or an earlier file has.
    case known(String)
    /// A key that no earlier row of the file has.
    case newKey
    /// A number that no other household of the grid has.
    case freeNumber
    /// An identity number with its check character.
    case identityNumber
    /// An identity number that no other row of the file has; this line has it too.
    case ownIdentity(line: Int)
    /// An identity number that nobody else in the desk has; this person has it.
    case ownIdentityInDesk(person: String)
    /// Every digit; a spreadsheet has made the number a power of ten.
    case everyDigit
    /// A person who lives; invented people belong to a demo or exercise.
    case noInventedPerson
    /// No PIN: a live desk takes none from a file.
    case noPIN
    /// No result, since nobody has called there yet.
    case noResult
    /// A household of kind boat.
    case boat
    /// A day or instant that is not in the future of the desk.
    case past
    /// A date of last contact at most 14 days before the order and not after it.
    case contactBeforeOrder
    /// Four members who differ.
    case fourMembers
    /// A command in JSON.
    case command
    /// What the rules accept; they gave this reason.
    case accepted(reason: String)
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
        case .instant:
            "expected an instant with its offset from UTC, such as 2020-03-10T16:05:00+08:00 or 2020/3/10 16:05+08:00"
        case .geoJSON(let words): "expected \(words)"
        case .manifest(let words): "expected \(words)"
        case .value: "expected a value, found nothing"
        case .word(let words): "expected one of \(words.joined(separator: ", "))"
        case .number(let range): "expected a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .metres(let range): "expected metres from \(range.lowerBound) to \(range.upperBound) such as 24.5"
        case .placeCode(let levels):
            "expected the code of a \(levels.joined(separator: " or ")): \(Self.digits(levels)) digits"
        case .inside(let place): "expected a place in \(place)"
        case .known(let kind): "expected a \(kind) that the desk knows"
        case .newKey: "expected a key that no earlier row has"
        case .freeNumber: "expected a number that no other household of the grid has"
        case .identityNumber: "expected 18 characters with the check character of GB 11643"
        case .ownIdentity(let line): "expected an identity number that nobody else has; line \(line) has it too"
        case .ownIdentityInDesk(let person):
            "expected an identity number that nobody else has; person \(person) of the desk has it under another key"
        case .everyDigit: "expected every digit; a spreadsheet has shortened the number: format the column as text"
        case .noInventedPerson: "expected a real person; numbers that begin with 990000 are invented"
        case .noPIN: "expected no PIN; on a live desk each officer sets their own"
        case .noResult: "expected no result where last_round is 0"
        case .boat: "expected a household of kind boat"
        case .past: "expected a time that is not after the desk's clock"
        case .contactBeforeOrder: "expected a day at most 14 days before the order and not after it"
        case .fourMembers: "expected four members who differ"
        case .command: "expected a command in JSON"
        case .accepted(let reason): "expected what the rules accept: \(reason)"
        }
    }

    /// How many digits codes of these levels have.
    private static func digits(_ levels: [String]) -> String {
        levels.compactMap { PlaceLevel(rawValue: $0)?.codeLength }.map(String.init).joined(separator: " or ")
    }
}
