/// A short history, one column to a value, as bars of eight heights.
public struct Sparkline: Hashable, Sendable {
    /// Oldest first; nil is a time without data and stays blank.
    public var values: [Int?]
    /// The value of the lowest bar.
    public var minimum: Int
    /// The value of the full bar; nil for the highest one there is.
    public var maximum: Int?
    /// The role of the bars.
    public var role: Role

    /// A history, oldest value first.
    public init(_ values: [Int?], minimum: Int = 0, maximum: Int? = nil, role: Role = .spark) {
        self.values = values
        self.minimum = minimum
        self.maximum = maximum
        self.role = role
    }

    /// The latest `width` values, with blanks before them when there are fewer.
    public func span(width: Int, glyphs: Glyphs = .unicode) -> Span {
        let shown = values.suffix(max(0, width))
        let top = maximum ?? shown.compactMap { $0 }.max() ?? 0
        let bars = shown.map { value in value.map { glyphs[level($0, top: top)] } ?? " " }
        return Span(String(repeating: " ", count: max(0, width - bars.count)) + bars.joined(), Ink(role))
    }

    private func level(_ value: Int, top: Int) -> Glyph {
        guard top > minimum else { return .spark1 }
        let steps = (min(value, top) - minimum) * 7
        return Glyph.sparks[max(0, (steps + (top - minimum) / 2) / (top - minimum))]
    }
}
