/// How a text is drawn: its role, over the ground of a row or block.
public struct Ink: Hashable, Sendable {
    /// What the text means.
    public var role: Role
    /// Nil keeps the ground that the cell already has.
    public var ground: Role?

    /// A role, by itself or over a ground.
    public init(_ role: Role, on ground: Role? = nil) {
        self.role = role
        self.ground = ground
    }

    /// The same ink over another ground, unless it has one.
    public func over(_ ground: Role?) -> Ink {
        Ink(role, on: self.ground ?? ground)
    }
}

/// A text and its ink: what rows, lines and borders are made of.
public struct Span: Hashable, Sendable {
    /// What is written; one row.
    public var text: String
    /// What it means.
    public var ink: Ink
    /// What it stands for; nil for most.
    public var tag: Tag?

    /// A text in an ink, and what it stands for.
    public init(_ text: String, _ ink: Ink, tag: Tag? = nil) {
        self.text = text
        self.ink = ink
        self.tag = tag
    }

    /// A text in a role, over whatever ground there is.
    public init(_ text: String, _ role: Role = .text) {
        self.init(text, Ink(role))
    }
}
