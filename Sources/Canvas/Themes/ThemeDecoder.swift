/// Turns the nodes of one file into a `ThemeFile`. Unknown keys become warnings, wrong values errors.
struct ThemeDecoder {
    private var file: ThemeFile

    static func decode(_ text: String, path: String) throws(ThemeError) -> ThemeFile {
        var decoder = ThemeDecoder(file: ThemeFile(path: path, lines: ThemeLines(text)))
        try decoder.top(try ThemeNode.parse(text, file: path))
        decoder.file.warnings.sort { ($0.line ?? 0, $0.key) < ($1.line ?? 0, $1.key) }
        return decoder.file
    }

    private mutating func top(_ node: ThemeNode) throws(ThemeError) {
        for (key, value) in try entries(of: node, key: "") {
            switch key {
            case "name": file.name = try text(value, key)
            case "inherits": file.inherits = try text(value, key)
            case "appearance": file.appearance = try appearance(value)
            case "palette":
                for (name, color) in try entries(of: value, key: key) {
                    warnOfParts(color, "palette." + name)
                    file.palette[name] = try file.paint(color, "palette." + name)
                }
            case "roles": try roles(value, under: "")
            case "glyphs": try glyphs(value, under: "")
            default: warn(key)
            }
        }
        if file.name.isEmpty { throw error("name", "expected a text, found nothing") }
    }

    private func appearance(_ node: ThemeNode) throws(ThemeError) -> ThemeAppearance {
        guard case .string(let text) = node, let appearance = ThemeAppearance(rawValue: text) else {
            throw error("appearance", "expected \"dark\" or \"light\", found \(node.spoken)")
        }
        return appearance
    }

    // MARK: Roles

    /// A table under `[roles]` holds attributes of the role that it is named after, and tables of longer-named roles.
    private mutating func roles(_ node: ThemeNode, under prefix: String) throws(ThemeError) {
        for (name, value) in try entries(of: node, key: prefix.isEmpty ? "roles" : "roles." + prefix) {
            let key = prefix.isEmpty ? name : prefix + "." + name
            if case .table = value, name != "fg", name != "bg" {
                if !ThemeFile.roleKeys.contains(key) { warn("roles." + key) } else { try roles(value, under: key) }
            } else if prefix.isEmpty {
                throw error("roles." + key, "expected a table such as { fg = \"#ffffff\" }, found \(value.spoken)")
            } else {
                try set(name, value, of: prefix)
            }
        }
    }

    private mutating func set(_ attribute: String, _ value: ThemeNode, of role: String) throws(ThemeError) {
        let key = "roles." + role + "." + attribute
        var style = file.roles[role] ?? RoleStyle()
        switch attribute {
        case "fg": style.fg = try colorName(value, key)
        case "bg": style.bg = try colorName(value, key)
        case "mono": style.mono = try mono(value, key)
        default:
            guard let named = CellAttributes.named(attribute) else { return warn(key) }
            guard case .bool(let isOn) = value else {
                throw error(key, "expected true or false, found \(value.spoken)")
            }
            style.attributes[named] = isOn
        }
        file.roles[role] = style
    }

    private mutating func colorName(_ node: ThemeNode, _ key: String) throws(ThemeError) -> ColorName {
        if case .string(let text) = node, !text.hasPrefix("#"), text != "default" { return .name(text) }
        warnOfParts(node, key)
        return .paint(try file.paint(node, key))
    }

    private func mono(_ node: ThemeNode, _ key: String) throws(ThemeError) -> CellAttributes {
        var attributes: CellAttributes = []
        let names: [ThemeNode] = if case .list(let list) = node { list } else { [node] }
        for name in names where name != .string("none") {
            guard case .string(let text) = name, let attribute = CellAttributes.named(text) else {
                let known = CellAttributes.names.map { "\"\($0.name)\"" }.joined(separator: ", ")
                throw error(key, "expected \"none\", one of \(known), or a list of them, found \(name.spoken)")
            }
            attributes.insert(attribute)
        }
        return attributes
    }

    // MARK: Glyphs

    private mutating func glyphs(_ node: ThemeNode, under prefix: String) throws(ThemeError) {
        for (name, value) in try entries(of: node, key: prefix.isEmpty ? "glyphs" : "glyphs." + prefix) {
            let key = prefix.isEmpty ? name : prefix + "." + name
            if let glyph = Glyph(rawValue: key) {
                file.glyphs[glyph] = try glyphPair(value, "glyphs." + key)
            } else if case .table = value, Glyph.allCases.contains(where: { $0.rawValue.hasPrefix(key + ".") }) {
                try glyphs(value, under: key)
            } else {
                warn("glyphs." + key)
            }
        }
    }

    private mutating func glyphPair(_ node: ThemeNode, _ key: String) throws(ThemeError) -> ThemeFile.GlyphPair {
        let expected = "expected { glyph = \"●\", ascii = \"*\" }, each one column wide"
        guard case .table(let table) = node else { throw error(key, "\(expected), found \(node.spoken)") }
        for name in table.keys.sorted() where name != "glyph" && name != "ascii" { warn(key + "." + name) }
        let glyph = scalar(table["glyph"])
        let ascii = scalar(table["ascii"]).flatMap { $0.isASCII ? $0 : nil }
        guard let glyph, let ascii else {
            let missing = glyph == nil ? "glyph" : "ascii"
            throw error(key + "." + missing, "\(expected), found \(table[missing]?.spoken ?? "nothing")")
        }
        return ThemeFile.GlyphPair(glyph: glyph, ascii: ascii)
    }

    private func scalar(_ node: ThemeNode?) -> Unicode.Scalar? {
        guard case .string(let text) = node, text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first
        else { return nil }
        let kind = ScalarClass.of(scalar.value)
        return kind == .narrow || kind == .ambiguous ? scalar : nil
    }

    // MARK: Messages

    private func text(_ node: ThemeNode, _ key: String) throws(ThemeError) -> String {
        guard case .string(let text) = node, !text.isEmpty else {
            throw error(key, "expected a text, found \(node.spoken)")
        }
        return text
    }

    /// The entries of a table in the order of their lines, so that the first fault is the first in the file.
    private func entries(of node: ThemeNode, key: String) throws(ThemeError) -> [(String, ThemeNode)] {
        guard case .table(let table) = node else { throw error(key, "expected a table, found \(node.spoken)") }
        let prefix = key.isEmpty ? "" : key + "."
        return table.map { (line: file.lines[prefix + $0] ?? 0, name: $0, value: $1) }
            .sorted { ($0.line, $0.name) < ($1.line, $1.name) }
            .map { ($0.name, $0.value) }
    }

    private func error(_ key: String, _ expected: String) -> ThemeError { file.error(key, expected) }

    private mutating func warn(_ key: String) {
        file.warnings.append(ThemeWarning(file: file.path, line: file.lines[key], key: key))
    }

    private mutating func warnOfParts(_ color: ThemeNode, _ key: String) {
        guard case .table(let table) = color else { return }
        for name in table.keys.sorted() where !["rgb", "x256", "x16"].contains(name) { warn(key + "." + name) }
    }
}
