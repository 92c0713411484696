/// Which part of a long list a pane shows. Pure arithmetic: it never moves the selection.
public struct Scroll: Hashable, Sendable {
    /// The first row that is visible, counted from 0.
    public private(set) var first: Int

    /// A window that starts at a row; negative ones become 0.
    public init(first: Int = 0) {
        self.first = max(0, first)
    }

    /// Moves as little as it takes to have the selected row in view, with `margin` rows around it where there are any,
    /// and never shows room behind the last row while rows are hidden above.
    public mutating func follow(selected: Int?, count: Int, height: Int, margin: Int = 0) {
        let height = max(1, height)
        if let selected {
            let margin = min(max(0, margin), (height - 1) / 2)
            first = min(first, selected - margin)
            first = max(first, selected + margin - height + 1)
        }
        first = max(0, min(first, count - height))
    }

    /// Moves the window itself, as a wheel does.
    public mutating func move(by rows: Int, count: Int, height: Int) {
        first = max(0, min(first + rows, count - max(1, height)))
    }

    /// The rows in view.
    public func visible(count: Int, height: Int) -> Range<Int> {
        let start = min(first, count)
        return start..<max(start, min(count, start + height))
    }

    /// Rows hidden above.
    public var above: Int { first }

    /// Rows hidden below.
    public func below(count: Int, height: Int) -> Int {
        max(0, count - first - height)
    }
}
