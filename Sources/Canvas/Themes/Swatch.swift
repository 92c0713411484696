/// A colour of a theme, with what stands for it on poorer terminals where its author says so.
struct Swatch: Hashable, Sendable {
    var rgb: RGB?
    var x256: UInt8?
    var x16: NamedColor?
}

/// What a theme may say of a foreground or background.
enum Paint: Hashable, Sendable {
    /// Whatever the terminal has.
    case terminal
    case swatch(Swatch)
}

extension Paint {
    /// The colour at a depth, nil for the terminal's own. What the author gave for a depth wins; then the nearest by
    /// OKLab, among 16–255 for 256 colours and among the sixteen for fewer.
    ///
    /// With eight colours the bright ones lose their brightness; bright black becomes white as a text and black as a
    /// ground, so that text stays visible.
    func color(at depth: ColorDepth, isGround: Bool = false) -> TerminalColor? {
        guard case .swatch(let swatch) = self else { return nil }
        switch depth {
        case .truecolor: return swatch.full
        case .x256: return swatch.of256
        case .x16: return swatch.of16.map(TerminalColor.indexed)
        case .x8: return swatch.of16.map { .indexed($0 == 8 ? (isGround ? 0 : 7) : $0 & 7) }
        case .mono: return nil
        }
    }

    var rgb: RGB? {
        guard case .swatch(let swatch) = self else { return nil }
        return swatch.rgb
    }
}

extension Swatch {
    fileprivate var full: TerminalColor? {
        if let rgb { return .rgb(rgb) }
        return of256
    }

    fileprivate var of256: TerminalColor? {
        if let x256 { return .indexed(x256) }
        if let rgb { return .indexed(OKLab.nearest(to: rgb, among: 16...255)) }
        return x16.map { .indexed($0.index) }
    }

    fileprivate var of16: UInt8? {
        if let x16 { return x16.index }
        if rgb == nil, let x256, x256 < 16 { return x256 }
        return (rgb ?? full?.rgb).map { OKLab.nearest(to: $0, among: 0...15) }
    }
}
