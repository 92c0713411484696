/// A theme with all that it inherits: what every role looks like, before it is known what the terminal can do.
public struct Theme: Sendable {
    /// As the file gives it, for a picker.
    public let name: String
    /// What its ground is like; dark when no file says.
    public let appearance: ThemeAppearance
    /// What the theme's files say without effect.
    public let warnings: [ThemeWarning]
    /// The theme's own file, then those that it inherits.
    private let files: [ThemeFile]
    private let palette: [String: Paint]

    /// - Throws: an error for a role whose colour is neither in a palette nor one of the sixteen names.
    init(_ files: [ThemeFile]) throws(ThemeError) {
        name = files.first?.name ?? ""
        appearance = files.lazy.compactMap(\.appearance).first ?? .dark
        warnings = files.flatMap(\.warnings)
        self.files = files
        palette = files.reversed().reduce(into: [:]) { $0.merge($1.palette) { _, nearer in nearer } }
        for file in files { try check(file) }
    }

    /// A theme that says nothing of any role.
    init() {
        (name, appearance, warnings, files, palette) = ("", .dark, [], [], [:])
    }

    private func check(_ file: ThemeFile) throws(ThemeError) {
        let colors = file.roles.flatMap { role, style in
            [("roles.\(role).fg", style.fg), ("roles.\(role).bg", style.bg)]
        }
        let unknown = colors.filter { $0.1.map { paint($0) == nil } ?? false }
        guard let (key, color) = unknown.min(by: { (file.lines[$0.0] ?? 0, $0.0) < (file.lines[$1.0] ?? 0, $1.0) }),
            case .name(let name) = color
        else { return }
        throw file.error(
            key,
            "expected a colour of [palette], \"#rrggbb\", one of the sixteen names or \"default\", found \"\(name)\"")
    }

    private func paint(_ name: ColorName) -> Paint? {
        switch name {
        case .paint(let paint): paint
        case .name(let name): palette[name] ?? NamedColor(rawValue: name).map { .swatch(Swatch(x16: $0)) }
        }
    }

    /// What is said of a role: by the theme under its key or a prefix of it, then by the themes that it inherits. Each
    /// attribute is looked up by itself.
    private func find<Value>(_ keys: [String], _ read: (RoleStyle) -> Value?) -> Value? {
        for file in files {
            for key in keys {
                if let style = file.roles[key], let value = read(style) { return value }
            }
        }
        return nil
    }
}

extension Theme {
    /// The whole of a role's look at any depth.
    struct Look: Sendable {
        /// Nil when the theme says nothing of it.
        var foreground: Paint?
        var background: Paint?
        var attributes: CellAttributes
        var mono: CellAttributes
    }

    /// The ground of plain text is the screen's and no role inherits it.
    func look(of role: Role) -> Look {
        let keys = role.keys
        let groundKeys = role == .text ? keys : keys.filter { $0 != Role.text.rawValue }
        var attributes: CellAttributes = []
        for (_, attribute) in CellAttributes.names where find(keys, { $0.attributes[attribute] }) == true {
            attributes.insert(attribute)
        }
        return Look(
            foreground: find(keys) { $0.fg }.flatMap(paint), background: find(groundKeys) { $0.bg }.flatMap(paint),
            attributes: attributes, mono: find(keys) { $0.mono } ?? attributes)
    }

    /// Whether any role has a colour; a theme without is drawn as on a terminal without.
    var hasColors: Bool {
        files.contains { file in
            file.roles.values.contains { style in
                [style.fg, style.bg].contains { $0.flatMap(paint).map { $0 != .terminal } ?? false }
            }
        }
    }

    /// The signs that the theme draws with.
    func glyphs(ascii: Bool, depth: ColorDepth) -> Glyphs {
        var glyphs = ascii ? Glyphs.ascii : .unicode
        if depth == .mono { glyphs.replace(.selected, ">") }
        for file in files.reversed() {
            for (glyph, pair) in file.glyphs { glyphs.replace(glyph, ascii ? pair.ascii : pair.glyph) }
        }
        return glyphs
    }
}
