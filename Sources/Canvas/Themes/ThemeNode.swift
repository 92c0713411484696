import TOMLKit

/// A value of a theme file, free of the parser's types. This is the only file that knows the parser.
indirect enum ThemeNode: Hashable, Sendable {
    case string(String)
    case integer(Int)
    case bool(Bool)
    case list([ThemeNode])
    case table([String: ThemeNode])
    /// A date, time or fraction, by the name of its kind: no theme has a use for it.
    case other(String)
}

extension ThemeNode {
    /// Reads TOML. The error names the line where the text stops being TOML.
    static func parse(_ text: String, file: String) throws(ThemeError) -> ThemeNode {
        do {
            return ThemeNode(try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            throw ThemeError(file: file, line: error.source.begin.line, key: "", expected: error.description)
        } catch {
            throw ThemeError(file: file, line: nil, key: "", expected: "expected TOML: \(error)")
        }
    }

    private init(_ table: TOMLTable) {
        self = .table(Dictionary(table.map { ($0, ThemeNode($1)) }, uniquingKeysWith: { first, _ in first }))
    }

    private init(_ value: any TOMLValueConvertible) {
        switch value.type {
        case .string: self = value.string.map(ThemeNode.string) ?? .other("string")
        case .int: self = value.int.map(ThemeNode.integer) ?? .other("integer")
        case .bool: self = value.bool.map(ThemeNode.bool) ?? .other("truth value")
        case .array: self = .list(value.array.map { $0.map { ThemeNode($0) } } ?? [])
        case .table: self = value.table.map { ThemeNode($0) } ?? .table([:])
        default: self = .other("\(value.type)")
        }
    }

    /// The value in words, for messages.
    var spoken: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .integer(let number): "\(number)"
        case .bool(let truth): "\(truth)"
        case .list: "a list"
        case .table: "a table"
        case .other(let kind): "a \(kind)"
        }
    }
}
