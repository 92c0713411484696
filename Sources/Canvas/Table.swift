/// Columns as data: which there are, how wide, and which go first when there is no room.
public struct Table: Hashable, Sendable {
    /// One column of the table and what it asks for.
    public struct Column: Hashable, Sendable {
        /// Its head, cut when too long.
        public var title: String
        /// The fewest columns of the screen in which it says something.
        public var minimum: Int
        /// What it would like to have; not less than `minimum`.
        public var ideal: Int
        /// The higher, the longer it stays. Of equals the rightmost goes first.
        public var priority: Int
        /// Where head and texts stand in it.
        public var align: Alignment
        /// Whether it takes part in what is left when all have their ideal width.
        public var grows: Bool
        /// What is too much for it, though it grows: a line of a name and its figures must not fall apart.
        public var most: Int

        /// A column; without `ideal` it is as wide as its minimum, without `most` it grows without end.
        public init(
            _ title: String, minimum: Int, ideal: Int? = nil, priority: Int = 0, align: Alignment = .leading,
            grows: Bool = false, most: Int = .max
        ) {
            self.title = title
            self.minimum = minimum
            self.ideal = max(minimum, ideal ?? minimum)
            self.priority = priority
            self.align = align
            self.grows = grows
            self.most = most
        }
    }

    /// From left to right.
    public var columns: [Column]
    /// Blank columns between two.
    public var gap: Int
    /// Columns at the left edge for the sign of the selected row.
    public var lead: Int

    /// A table of columns, from left to right.
    public init(_ columns: [Column], gap: Int = 1, lead: Int = 1) {
        self.columns = columns
        self.gap = gap
        self.lead = lead
    }
}

extension Table {
    /// Where a column stands.
    public struct Placed: Hashable, Sendable {
        /// Its index in `columns`.
        public var column: Int
        /// Counted from the table's left edge.
        public var columns: Range<Int>
    }

    /// The columns that find room in `width`, from left to right.
    public func layout(width: Int) -> [Placed] {
        let kept = kept(width: width)
        let widths = widths(of: kept, width: width - lead - gap * max(0, kept.count - 1))
        var x = lead
        return kept.map { column in
            defer { x += widths[column, default: 0] + gap }
            return Placed(column: column, columns: x..<x + widths[column, default: 0])
        }
    }

    private func kept(width: Int) -> [Int] {
        var kept = Array(columns.indices)
        func needed() -> Int {
            kept.reduce(lead + gap * max(0, kept.count - 1)) { $0 + columns[$1].minimum }
        }
        while kept.count > 1, needed() > width {
            guard let least = kept.min(by: { (columns[$0].priority, -$0) < (columns[$1].priority, -$1) }) else { break }
            kept.removeAll { $0 == least }
        }
        return kept
    }

    /// Minimum for all, then up to the ideal in order of priority, then the rest to those that grow.
    private func widths(of kept: [Int], width: Int) -> [Int: Int] {
        var widths = Dictionary(uniqueKeysWithValues: kept.map { ($0, columns[$0].minimum) })
        var free = width - widths.values.reduce(0, +)
        if free < 0, let only = kept.first { return [only: max(0, width)] }
        for column in kept.sorted(by: { (-columns[$0].priority, $0) < (-columns[$1].priority, $1) }) {
            let more = min(free, columns[column].ideal - columns[column].minimum)
            widths[column, default: 0] += more
            free -= more
        }
        let growing = kept.filter { columns[$0].grows }
        for (index, column) in growing.enumerated() {
            let share = min(free / (growing.count - index), columns[column].most - widths[column, default: 0])
            widths[column, default: 0] += share
            free -= share
        }
        return widths
    }
}
