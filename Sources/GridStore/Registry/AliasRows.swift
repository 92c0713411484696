/// What a source key names.
public enum AliasKind: String, Sendable, CaseIterable {
    case household, person, staff, source, post
}

/// Source keys: the names that files have for things whose codes were minted here.
extension DeskSession {
    /// Every key of a kind with its code.
    public func aliases(_ kind: AliasKind) throws -> [String: String] {
        let rows = try connection.all("SELECT key, code FROM aliases WHERE kind = ?", [.text(kind.rawValue)]) {
            ($0.text(0), $0.text(1))
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// Remembers what a file calls a thing.
    public func addAlias(_ kind: AliasKind, key: String, code: String) throws {
        try connection.run(
            "INSERT INTO aliases(kind, key, code) VALUES(?, ?, ?)", [.text(kind.rawValue), .text(key), .text(code)])
    }
}
