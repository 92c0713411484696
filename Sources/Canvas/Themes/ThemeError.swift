/// Why a theme cannot be used: where it is wrong and what should stand there.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's path, or the theme's name where there is no file.
    public var file: String
    /// Counted from 1; nil when the fault is not in one line.
    public var line: Int?
    /// The dotted key, such as `roles.text.dim.fg`; empty when the fault is not in one key.
    public var key: String
    /// What was expected, and what stands there.
    public var expected: String

    /// In one line: file, line, key, what was expected.
    public var description: String {
        [file + (line.map { ":\($0)" } ?? ""), key, expected].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}

/// Something in a theme file that has no effect.
public struct ThemeWarning: Hashable, Sendable, CustomStringConvertible {
    /// The file's path.
    public var file: String
    /// Counted from 1.
    public var line: Int?
    /// The dotted key that is not known.
    public var key: String

    /// In one line: file, line, key, what was expected.
    public var description: String {
        "\(file)\(line.map { ":\($0)" } ?? ""): \(key): unknown key"
    }
}
