/// The part of the Desk that says whether the silence is real: every source, and which of them are quiet.
public struct SourceBoard: Sendable, Equatable {
    /// By code, silent or not.
    public private(set) var items: [SourceCode: Source]

    /// From the tables.
    public init(items: [Source] = []) {
        self.items = Dictionary(items.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    /// Nil when the scope has no such source.
    public subscript(code: SourceCode) -> Source? { items[code] }

    /// Silent ones too.
    public var count: Int { items.count }

    /// The silent ones, longest first.
    public var silent: [Source] {
        items.values.filter { $0.silentSince != nil }
            .sorted { ($0.silentSince ?? $0.silentZero, $0.code) < ($1.silentSince ?? $1.silentZero, $1.code) }
    }

    /// The fold.
    public mutating func apply(_ event: SourceEvent, _ personal: Personal, at stamp: Stamp) {
        if let code = event.code(personal) { items[code]?.apply(event, at: stamp) }
    }
}

extension Source {
    fileprivate var silentZero: Instant { Instant(milliseconds: 0) }
}
