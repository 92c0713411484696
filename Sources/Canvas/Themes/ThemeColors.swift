extension ThemeFile {
    /// A colour as the palette gives it: one value, or one for each depth.
    func paint(_ node: ThemeNode, _ key: String) throws(ThemeError) -> Paint {
        if node == .string("default") { return .terminal }
        if case .string(let text) = node, text.hasPrefix("#") { return .swatch(Swatch(rgb: try rgb(node, key))) }
        if case .table(let table) = node { return .swatch(try swatch(table, key)) }
        if let named = named(node) { return .swatch(Swatch(x16: named)) }
        if let index = index(node) { return .swatch(Swatch(x256: index)) }
        throw error(
            key,
            "expected \"#rrggbb\", one of the sixteen names, a number from 0 to 255, \"default\", "
                + "or { rgb, x256, x16 }, found \(node.spoken)")
    }

    private func swatch(_ table: [String: ThemeNode], _ key: String) throws(ThemeError) -> Swatch {
        var swatch = Swatch()
        if let node = table["rgb"] { swatch.rgb = try rgb(node, key + ".rgb") }
        if let node = table["x256"] {
            guard let index = index(node) else {
                throw error(key + ".x256", "expected a number from 0 to 255, found \(node.spoken)")
            }
            swatch.x256 = index
        }
        if let node = table["x16"] {
            guard let named = named(node) else {
                let names = NamedColor.allCases.map(\.rawValue).joined(separator: ", ")
                throw error(key + ".x16", "expected one of \(names), found \(node.spoken)")
            }
            swatch.x16 = named
        }
        guard swatch != Swatch() else { throw error(key, "expected at least one of rgb, x256, x16, found none") }
        return swatch
    }

    private func rgb(_ node: ThemeNode, _ key: String) throws(ThemeError) -> RGB {
        guard case .string(let text) = node, let rgb = RGB(hex: text) else {
            throw error(key, "expected \"#rrggbb\", found \(node.spoken)")
        }
        return rgb
    }

    private func named(_ node: ThemeNode) -> NamedColor? {
        guard case .string(let text) = node else { return nil }
        return NamedColor(rawValue: text)
    }

    private func index(_ node: ThemeNode) -> UInt8? {
        guard case .integer(let number) = node else { return nil }
        return UInt8(exactly: number)
    }

    /// An error in the line of a key.
    func error(_ key: String, _ expected: String) -> ThemeError {
        ThemeError(file: path, line: lines[key], key: key, expected: expected)
    }
}
