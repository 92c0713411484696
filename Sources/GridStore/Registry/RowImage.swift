internal import GridDomain

/// What a batch did to one row: how it stood before, and the digest that it had after.
struct RowImage: Codable, Equatable {
    /// The digest after the batch, in hexadecimal: a row that has another one has been changed since.
    var after: String
    /// The values before; nil when there was no row.
    var before: [Value]?
    /// The batch that had written it before.
    var batch: String?

    /// A value as it stands in JSON.
    enum Value: Codable, Equatable {
        case null
        case integer(Int64)
        case text(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let number = try? container.decode(Int64.self) {
                self = .integer(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .null: try container.encodeNil()
            case .integer(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            }
        }
    }

    init(after digest: [UInt8], before row: RegistryRow? = nil, batch: String? = nil) {
        after = Chain.hexadecimal(digest)
        self.batch = batch
        before = row?.values.map { value in
            switch value {
            case .integer(let number): .integer(number)
            case .text(let text): .text(text)
            case .null, .real, .blob: .null
            }
        }
    }

    /// The row before, with its key.
    func row(_ key: String) -> RegistryRow? {
        before.map { values in
            RegistryRow(
                key: key,
                values: values.map { value in
                    switch value {
                    case .null: .null
                    case .integer(let number): .integer(number)
                    case .text(let text): .text(text)
                    }
                })
        }
    }
}

extension DeskSession {
    func keepImage(_ image: RowImage, of key: String, in table: RegistryTable, batch: BatchCode) throws {
        let text = image.before == nil ? image.after : try PayloadCoding.text(image)
        try connection.run(
            "INSERT INTO before_images(batch, tbl, key, image) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [.text(batch.text), .text(table.name), .text(key), .text(text)])
    }

    /// What a batch did to the rows of a table, in the order of keys, as far as it is not erased.
    func images(of batch: BatchCode, in table: RegistryTable) throws -> [(key: String, image: RowImage)] {
        let rows = try connection.all(
            "SELECT key, image FROM before_images WHERE batch = ? AND tbl = ? AND image IS NOT NULL ORDER BY key",
            [.text(batch.text), .text(table.name)]
        ) { ($0.text(0), $0.text(1)) }
        return try rows.map { key, text in (key, try RowImage(stored: text)) }
    }
}

extension RowImage {
    /// The stored form: the digest alone for a row that was new, JSON for one that was changed.
    init(stored text: String) throws {
        if text.hasPrefix("{") {
            self = try PayloadCoding.value(RowImage.self, from: text)
        } else {
            after = text
        }
    }
}
