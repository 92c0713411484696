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
    ///
    /// - Parameters:
    ///   - ascii: whether the signs must be ASCII.
    ///   - tint: the banner of what is not the real thing: its colour goes into every bar of the screen.
    public func resolved(at depth: ColorDepth, ascii: Bool = false, tint: Role? = nil) -> ResolvedTheme {
        ResolvedTheme(self, at: hasColors ? depth : .mono, ascii: ascii, tint: tint)
    }

    /// A bar with a banner's colour in it. Where colours cannot be mixed the bar takes the banner's own.
    fileprivate func tinted(_ bar: Look, by banner: Look, at depth: ColorDepth) -> Look {
        var tinted = bar
        if depth == .truecolor || depth == .x256, let ground = bar.background?.rgb, let colour = banner.background?.rgb
        {
            tinted.background = .swatch(Swatch(rgb: ground.mixed(with: colour, step: 5)))
        } else {
            (tinted.foreground, tinted.background) = (banner.foreground, banner.background)
        }
        return tinted
    }
}

extension ResolvedTheme {
    fileprivate init(_ theme: Theme, at depth: ColorDepth, ascii: Bool, tint: Role?) {
        var looks = Role.inOrder.map(theme.look)
        if let tint {
            let bar = Int(Role.bar.ordinal)
            looks[bar] = theme.tinted(looks[bar], by: looks[Int(tint.ordinal)], at: depth)
        }
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
