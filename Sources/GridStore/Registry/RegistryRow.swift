internal import Crypto
internal import GridDomain

/// A row of the register: its key and the values of its table's columns, in their order.
public struct RegistryRow: Sendable, Equatable {
    /// The code; for teams and boundaries the place, for boats the household.
    public var key: String
    /// One for each column of the table, in the table's order.
    public var values: [SQLValue]

    /// The values must fit the columns of the table that it is for; nothing checks it here.
    public init(key: String, values: [SQLValue]) {
        self.key = key
        self.values = values
    }

    /// SHA-256 over the table's name, the key and every column, those that visits change too. Each value carries its
    /// kind and its length, so that no two different rows encode alike.
    public func digest(in table: RegistryTable) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        Self.append(table.name, to: &bytes)
        Self.append(key, to: &bytes)
        for value in values { Self.append(value, to: &bytes) }
        return Array(SHA256.hash(data: bytes))
    }

    private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(0x6E)
        case .integer(let number):
            bytes.append(0x69)
            append(String(number), to: &bytes)
        case .text(let text):
            bytes.append(0x74)
            append(text, to: &bytes)
        case .real(let number):
            bytes.append(0x72)
            append(String(number), to: &bytes)
        case .blob(let blob):
            bytes.append(0x62)
            bytes.append(contentsOf: String(blob.count).utf8)
            bytes.append(0x3A)
            bytes.append(contentsOf: blob)
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: String(text.utf8.count).utf8)
        bytes.append(0x3A)
        bytes.append(contentsOf: text.utf8)
    }
}

extension SQLValue {
    /// A number, or nothing.
    public static func number(_ value: Int?) -> SQLValue { .int(value) }

    /// A text, or nothing.
    public static func words(_ value: String?) -> SQLValue { .text(value) }

    /// The number that it is; nil for anything else.
    public var number: Int? {
        guard case .integer(let value) = self else { return nil }
        return Int(value)
    }

    /// The text that it is; nil for anything else.
    public var words: String? {
        guard case .text(let value) = self else { return nil }
        return value
    }
}
