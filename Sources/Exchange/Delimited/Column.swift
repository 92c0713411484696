/// A column that an import knows, with the header words by which files name it.
public struct Column: Sendable, Equatable {
    /// The canonical name; also accepted as a header word.
    public let name: String
    /// Further header words, Chinese and English.
    public let aliases: [String]
    /// Whether a file without this column is refused.
    public let required: Bool

    /// A column; header words are compared without case, spaces, underscores and hyphens.
    public init(_ name: String, aliases: [String] = [], required: Bool = false) {
        self.name = name
        self.aliases = aliases
        self.required = required
    }
}
