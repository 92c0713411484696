internal import GridDomain

extension DeskSession {
    /// The code for each source key of a kind of thing.
    public func aliases(of kind: AliasKind) throws -> [String: String] {
        let rows = try connection.all("SELECT key, code FROM aliases WHERE kind = ?", [.text(kind.rawValue)]) {
            ($0.text(0), $0.text(1))
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }
}

/// What a source key names.
public enum AliasKind: String, Sendable, CaseIterable {
    case household, person, staff, source, post
}
