/// A theme on one terminal: the style of every role over every ground, ready to be looked up.
public struct ResolvedTheme: Sendable {
    /// The theme's name, for a picker.
    public let name: String
    /// What its ground is like.
    public let appearance: ThemeAppearance
    /// `.mono` also for a theme that has no colours.
    public let depth: ColorDepth
    /// The signs to draw frames with.
    public let glyphs: Glyphs
    private let styles: [CellStyle]

    /// The style of the cells of a frame: an array index.
    public func style(for cell: Cell) -> CellStyle {
        styles[Self.index(cell.role, cell.ground)]
    }

    /// The style of an ink: an array index.
    public func style(for ink: Ink) -> CellStyle {
        styles[Self.index(ink.role.ordinal, ink.ground?.ordinal ?? Cell.noGround)]
    }

    private static let stride = Role.inOrder.count + 1

    private static func index(_ role: UInt8, _ ground: UInt8) -> Int {
        Int(role) * stride + min(Int(ground), stride - 1)
    }
}

extension Theme {
    /// The theme at a colour depth.
    /// - Parameter ascii: whether the signs must be ASCII.
    public func resolved(at depth: ColorDepth, ascii: Bool = false) -> ResolvedTheme {
        ResolvedTheme(self, at: hasColors ? depth : .mono, ascii: ascii)
    }
}

extension ResolvedTheme {
    fileprivate init(_ theme: Theme, at depth: ColorDepth, ascii: Bool) {
        let looks = Role.inOrder.map(theme.look)
        let mixer = StyleMixer(base: theme.look(of: .text), depth: depth)
        name = theme.name
        appearance = theme.appearance
        self.depth = depth
        glyphs = theme.glyphs(ascii: ascii, depth: depth)
        styles = Role.inOrder.flatMap { role in
            let look = looks[Int(role.ordinal)]
            return (looks.map(Optional.some) + [nil]).map { mixer.style(role, look, over: $0) }
        }
    }
}
