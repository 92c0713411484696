/// What a link may lead to.
public enum LinkKind: String, Sendable, Codable, CaseIterable {
    case alert, call, need, dispute
}

/// Leads from one thing to another by kind and code, whether or not the desk holds the other one: what came from where.
public struct ThingLink: Hashable, Sendable, Codable {
    public var kind: LinkKind
    /// The code in full.
    public var code: String

    public init(_ kind: LinkKind, _ code: String) {
        self.kind = kind
        self.code = code
    }
}
