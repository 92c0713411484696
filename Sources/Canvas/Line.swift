/// One row of short statements, from the left and from the right, of which the least important go first when the row is
/// narrow: the header, the vital counts, the lines of keys.
public struct Line: Hashable, Sendable {
    /// A statement that stays or goes as a whole.
    public struct Item: Hashable, Sendable {
        /// What it says.
        public var spans: [Span]
        /// What to say instead, before the item is left out.
        public var short: [Span]?
        /// The higher, the longer it stays. Of equals the rightmost goes first.
        public var priority: Int

        /// An item of several inks, with what to say where it is too long.
        public init(_ spans: [Span], short: [Span]? = nil, priority: Int = 0) {
            self.spans = spans
            self.short = short
            self.priority = priority
        }

        /// An item of one ink.
        public init(_ text: String, _ role: Role = .text, priority: Int = 0) {
            self.init([Span(text, role)], priority: priority)
        }
    }

    /// An item that found room.
    public struct Placed: Hashable, Sendable {
        /// Its place in `left`, or behind those in `right`.
        public var item: Int
        /// What is drawn of it.
        public var spans: [Span]
        /// Counted from the start of the row.
        public var columns: Range<Int>
    }

    /// From the left edge on.
    public var left: [Item]
    /// Up to the right edge.
    public var right: [Item]
    /// Blank columns between two items.
    public var gap: Int

    /// A row of items, in the order in which they stand.
    public init(left: [Item] = [], right: [Item] = [], gap: Int = 2) {
        self.left = left
        self.right = right
        self.gap = gap
    }
}

extension Line {
    /// What fits into `width` columns, from left to right. The last item to stay is cut rather than left out.
    public func layout(width: Int, measure: TextWidth = .standard) -> [Placed] {
        var states = (left + right).map { Fitting($0, measure) }
        let order = states.indices.sorted { (states[$0].priority, -$0) < (states[$1].priority, -$1) }
        for index in order {
            if total(states) <= width { break }
            states[index].shorten()
            if total(states) <= width || states.count(where: { !$0.isGone }) == 1 { break }
            states[index].isGone = true
        }
        return place(states, width: width)
    }

    /// Draws the row and returns where its items stand, for clicks; the columns count from the frame's left edge.
    @discardableResult
    public func draw(into frame: inout Frame, at: Point, width: Int, on ground: Role? = nil) -> [Placed] {
        layout(width: width, measure: frame.textWidth).map { placed in
            var placed = placed
            let point = Point(x: at.x + placed.columns.lowerBound, y: at.y)
            frame.put(placed.spans, at: point, on: ground, width: placed.columns.count)
            placed.columns = point.x..<point.x + placed.columns.count
            return placed
        }
    }

    private func total(_ states: [Fitting]) -> Int {
        let kept = states.filter { !$0.isGone }
        return kept.reduce(0) { $0 + $1.width } + gap * max(0, kept.count - 1)
    }

    private func place(_ states: [Fitting], width: Int) -> [Placed] {
        var placed: [Placed] = []
        var x = 0
        for (index, state) in states.enumerated() where !state.isGone {
            if index >= left.count, placed.last.map({ $0.item < left.count }) ?? true {
                x = max(x, width - total(Array(states[index...])))
            }
            let columns = x..<max(x, min(width, x + state.width))
            placed.append(Placed(item: index, spans: state.spans, columns: columns))
            x += state.width + gap
        }
        return placed
    }
}

/// An item while room is being found for it.
private struct Fitting {
    var spans: [Span]
    var width: Int
    var isGone = false
    let priority: Int
    private let short: [Span]?
    private let measure: TextWidth

    init(_ item: Line.Item, _ measure: TextWidth) {
        spans = item.spans
        short = item.short
        priority = item.priority
        self.measure = measure
        width = measure.columns(of: item.spans)
    }

    mutating func shorten() {
        guard let short else { return }
        spans = short
        width = measure.columns(of: short)
    }
}

extension TextWidth {
    /// The columns of spans drawn one after the other.
    public func columns(of spans: [Span]) -> Int {
        spans.reduce(0) { $0 + columns(of: $1.text) }
    }
}
