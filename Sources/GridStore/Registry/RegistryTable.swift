internal import GridDomain

/// A table of the register: rows that come from files, each with the batch that wrote it and a digest of its own.
public struct RegistryTable: Sendable {
    /// A column besides key, batch and digest.
    public struct Column: Sendable {
        /// As in the schema and in before-images.
        public let name: String
        /// Either kind may also be NULL, where the schema allows it.
        public let kind: Kind

        /// The two kinds of value that files bring.
        public enum Kind: Sendable {
            case text, integer
        }
    }

    /// Where rows of this table are pointed at from: a row that is pointed at is not deleted.
    struct Reference: Sendable {
        let table: String
        let column: String
    }

    /// The name in the schema; also what before-images and lists of rows call it.
    public let name: String
    let key: String
    /// Texts first, then integers: the order of `RegistryRow.values`.
    public let columns: [Column]
    /// What the source keys of its rows stand under in `aliases`; nil when files name rows by the code itself.
    public let aliases: AliasKind?
    let references: [Reference]
    private let hasDigest: Bool

    let selectRow: String
    let selectEvery: String
    let selectDigest: String?
    let insertRow: String
    let updateRow: String
    let deleteRow: String
    let updateDigest: String?

    init(
        _ name: String, key: String = "code", text: String, integers: String = "", aliases: AliasKind? = nil,
        references: [Reference] = [], hasDigest: Bool = true
    ) {
        self.name = name
        self.key = key
        self.aliases = aliases
        self.references = references
        self.hasDigest = hasDigest
        columns =
            text.split(separator: " ").map { Column(name: String($0), kind: .text) }
            + integers.split(separator: " ").map { Column(name: String($0), kind: .integer) }
        let names = columns.map(\.name)
        let written = names + ["batch"] + (hasDigest ? ["digest"] : [])
        let marks = Array(repeating: "?", count: written.count + 1).joined(separator: ", ")
        selectEvery = "SELECT \(([key] + names + ["batch"]).joined(separator: ", ")) FROM \(name)"
        selectRow = "\(selectEvery) WHERE \(key) = ?"
        selectDigest = hasDigest ? "SELECT digest, batch FROM \(name) WHERE \(key) = ?" : nil
        insertRow = "INSERT INTO \(name)(\(([key] + written).joined(separator: ", "))) VALUES(\(marks))"
        updateRow = "UPDATE \(name) SET \(written.map { "\($0) = ?" }.joined(separator: ", ")) WHERE \(key) = ?"
        deleteRow = "DELETE FROM \(name) WHERE \(key) = ?"
        updateDigest = hasDigest ? "UPDATE \(name) SET digest = ? WHERE \(key) = ?" : nil
    }

    /// The index of a column in the values of a row.
    public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

    /// What stands behind the values of a row in an insert or update.
    func tail(batch: BatchCode, digest: [UInt8]) -> [SQLValue] {
        [.text(batch.text)] + (hasDigest ? [.blob(digest)] : [])
    }
}
