/// A part of a whole as a bar, filled in eighths of a cell.
public struct Gauge: Hashable, Sendable {
    /// How much there is, in any unit.
    public var value: Int
    /// How much there would be when full, in the same unit.
    public var total: Int
    /// The role of the filled part.
    public var role: Role

    /// A gauge of a given role.
    public init(_ value: Int, of total: Int, role: Role) {
        self.value = value
        self.total = total
        self.role = role
    }

    /// A gauge whose role follows from its percentage: below `mid` low, below `high` mid.
    public init(_ value: Int, of total: Int, mid: Int, high: Int) {
        self.init(value, of: total, role: .meterHigh)
        role = percent < mid ? .meterLow : percent < high ? .meterMid : .meterHigh
    }

    /// Whole percent, 0 to 100. It says 0 only for nothing and 100 only for all, as the bar does; an empty whole is 100.
    public var percent: Int { share(100) }

    /// The bar in `width` columns.
    public func spans(width: Int, glyphs: Glyphs = .unicode) -> [Span] {
        guard width > 0 else { return [] }
        let eighths = share(width * 8)
        let rest = eighths % 8
        let bar = String(repeating: glyphs[.bar8], count: eighths / 8) + (rest == 0 ? "" : glyphs[Glyph.bars[rest - 1]])
        let empty = width - eighths / 8 - (rest == 0 ? 0 : 1)
        var spans = [Span(bar, Ink(role, on: .meterTrack))]
        spans.append(Span(String(repeating: glyphs[.track], count: empty), Ink(.meterTrack, on: .meterTrack)))
        return spans.filter { !$0.text.isEmpty }
    }

    private func share(_ parts: Int) -> Int {
        guard total > 0 else { return parts }
        let value = min(max(0, value), total)
        if value == 0 || value == total { return value == 0 ? 0 : parts }
        return min(parts - 1, max(1, value * parts / total))
    }
}

extension Glyph {
    static let bars: [Glyph] = [.bar1, .bar2, .bar3, .bar4, .bar5, .bar6, .bar7, .bar8]
    static let sparks: [Glyph] = [.spark1, .spark2, .spark3, .spark4, .spark5, .spark6, .spark7, .spark8]
}
