/// What a theme's ground is like, for programs that must choose.
public enum ThemeAppearance: String, CaseIterable, Sendable {
    case dark, light
}

/// What a theme file says of one role; nil where it says nothing.
struct RoleStyle: Hashable, Sendable {
    var fg: ColorName?
    var bg: ColorName?
    /// Each attribute that is switched on or off.
    var attributes: [CellAttributes: Bool] = [:]
    /// What stands for the colours where there are none.
    var mono: CellAttributes?
}

/// A colour as a role names it.
enum ColorName: Hashable, Sendable {
    /// Of the palette, else one of the sixteen; which is known only once the palettes of all parents are there.
    case name(String)
    case paint(Paint)
}

/// One theme file, read and checked by itself.
struct ThemeFile: Sendable {
    var path: String
    var name = ""
    var appearance: ThemeAppearance?
    var inherits: String?
    var palette: [String: Paint] = [:]
    /// By dotted key: a role's, or a prefix of roles' keys.
    var roles: [String: RoleStyle] = [:]
    var glyphs: [Glyph: GlyphPair] = [:]
    var warnings: [ThemeWarning] = []
    var lines: ThemeLines

    struct GlyphPair: Hashable, Sendable {
        var glyph: Unicode.Scalar
        var ascii: Unicode.Scalar
    }

    /// All keys that `[roles]` knows: the roles' and their prefixes.
    static let roleKeys: Set<String> = Set(Role.allCases.flatMap { $0.keys })
}

extension Role {
    /// The role's key and its prefixes, longest first: `row.untaken.high`, `row.untaken`, `row`.
    var keys: [String] {
        var parts = rawValue.split(separator: ".")
        var keys: [String] = []
        while !parts.isEmpty {
            keys.append(parts.joined(separator: "."))
            parts.removeLast()
        }
        return keys
    }
}
