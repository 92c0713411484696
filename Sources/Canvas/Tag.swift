/// What a span stands for beside what it says. A frame remembers where tagged spans were drawn, so that a program can tell
/// what lies under a cursor or a click.
public final class Tag: Hashable, Sendable {
    /// Whatever the program wants to find again.
    public let value: any Hashable & Sendable

    /// A tag for a value.
    public init(_ value: any Hashable & Sendable) { self.value = value }

    public static func == (a: Tag, b: Tag) -> Bool { AnyHashable(a.value) == AnyHashable(b.value) }

    public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(value)) }
}

/// Where a tagged span was drawn.
public struct TaggedPlace: Hashable, Sendable {
    /// The cells that show it, in one row.
    public var rect: Rect
    /// What it stands for.
    public var tag: Tag
}

extension Frame {
    /// Remembers where a span was drawn, as far as it is on the frame.
    mutating func note(_ tag: Tag, _ rect: Rect) {
        let seen = rect.intersection(bounds)
        if !seen.isEmpty { tagged.append(TaggedPlace(rect: seen, tag: tag)) }
    }

    /// Forgets what was drawn in a block that is emptied.
    mutating func forgetTags(in rect: Rect) {
        guard !tagged.isEmpty else { return }
        tagged.removeAll { !$0.rect.intersection(rect).isEmpty }
    }
}
