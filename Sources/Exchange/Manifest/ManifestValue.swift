import TOMLKit

/// A value of a manifest, free of the parser's types. This is the only file of the room that knows the parser.
enum ManifestValue: Equatable {
    case text(String)
    case number(Int)
    case fraction(Double)
    /// An instant with its offset, in seconds since 1970.
    case instant(Int)
    case table([String: ManifestValue])
    /// Anything that no manifest has a use for, by the name of its kind.
    case other(String)

    /// Reads TOML. The error names the line where the text stops being TOML.
    static func parse(_ text: String, file: String) throws(ExchangeError) -> [String: ManifestValue] {
        do {
            return entries(of: try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            throw ExchangeError(
                file: file, line: error.source.begin.line, expected: .manifest("TOML: \(error.description)"))
        } catch {
            throw ExchangeError(file: file, expected: .manifest("TOML: \(error)"))
        }
    }

    private static func entries(of table: TOMLTable) -> [String: ManifestValue] {
        Dictionary(table.map { ($0, ManifestValue($1)) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ value: any TOMLValueConvertible) {
        switch value.type {
        case .string: self = value.string.map(ManifestValue.text) ?? .other("string")
        case .int: self = value.int.map(ManifestValue.number) ?? .other("integer")
        case .double: self = value.double.map(ManifestValue.fraction) ?? .other("number")
        case .table: self = .table(value.table.map(Self.entries) ?? [:])
        case .dateTime: self = value.dateTime.flatMap(Self.instant) ?? .other("time without an offset")
        case .bool: self = .other("truth value")
        case .array: self = .other("list")
        default: self = .other("\(value.type)")
        }
    }

    private static func instant(_ value: TOMLDateTime) -> ManifestValue? {
        guard let offset = value.offset?.offset,
            let date = CellDate(year: value.date.year, month: value.date.month, day: value.date.day)
        else { return nil }
        let time = value.time.hour * 3600 + value.time.minute * 60 + value.time.second
        return .instant(date.daysSince1970 * 86_400 + time - offset * 60)
    }

    /// The value in words, for messages.
    var spoken: String {
        switch self {
        case .text(let text): "\"\(text)\""
        case .number(let number): "\(number)"
        case .fraction(let number): "\(number)"
        case .instant: "an instant"
        case .table: "a table"
        case .other(let kind): "a \(kind)"
        }
    }
}
