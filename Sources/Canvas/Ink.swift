/// How a text is drawn: its role, over the ground of a row or block.
public struct Ink: Hashable, Sendable {
    public var role: Role
    /// Nil keeps the ground that the cell already has.
    public var ground: Role?

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
    public var text: String
    public var ink: Ink

    public init(_ text: String, _ ink: Ink) {
        self.text = text
        self.ink = ink
    }

    public init(_ text: String, _ role: Role = .text) {
        self.init(text, Ink(role))
    }
}
