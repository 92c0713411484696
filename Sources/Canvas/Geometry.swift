/// A cell's place in a frame, counted from 0 at the top left, in columns and rows.
public struct Point: Hashable, Sendable {
    /// The column.
    public var x: Int
    /// The row.
    public var y: Int

    /// The place in column `x` and row `y`; it may be outside every frame.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The top left.
    public static let zero = Point(x: 0, y: 0)
}

/// An extent in columns and rows; never negative.
public struct Size: Hashable, Sendable {
    /// Columns.
    public let width: Int
    /// Rows.
    public let height: Int

    /// Negative lengths become 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// Whether there is no cell.
    public var isEmpty: Bool { width == 0 || height == 0 }
}

/// A block of cells. `maxX` and `maxY` are the first column and row behind it.
public struct Rect: Hashable, Sendable {
    /// The top left cell.
    public var origin: Point
    /// Columns and rows.
    public var size: Size

    /// A block from its top left cell and its extent.
    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// Negative lengths become 0.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
    }

    /// The first column.
    public var minX: Int { origin.x }
    /// The first row.
    public var minY: Int { origin.y }
    /// The column behind the last.
    public var maxX: Int { origin.x + size.width }
    /// The row behind the last.
    public var maxY: Int { origin.y + size.height }
    /// Columns.
    public var width: Int { size.width }
    /// Rows.
    public var height: Int { size.height }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { size.isEmpty }
    /// The rows from top to bottom.
    public var rows: Range<Int> { minY..<maxY }
    /// The columns from left to right.
    public var columns: Range<Int> { minX..<maxX }

    /// Whether the cell is in the block.
    public func contains(_ point: Point) -> Bool {
        columns.contains(point.x) && rows.contains(point.y)
    }
}

extension Rect {
    /// The same block without a margin of `horizontal` columns and `vertical` rows on either side; empty when nothing
    /// is left.
    public func inset(horizontal: Int = 1, vertical: Int = 1) -> Rect {
        Rect(
            x: minX + horizontal, y: minY + vertical,
            width: width - 2 * horizontal, height: height - 2 * vertical)
    }

    /// Cuts `rows` rows off the top: the upper part and the rest. A negative number leaves that many below.
    public func splitVertically(at rows: Int) -> (top: Rect, bottom: Rect) {
        let cut = min(height, max(0, rows < 0 ? height + rows : rows))
        return (
            Rect(x: minX, y: minY, width: width, height: cut),
            Rect(x: minX, y: minY + cut, width: width, height: height - cut)
        )
    }

    /// Cuts `columns` columns off the left: the left part and the rest. A negative number leaves that many on the right.
    public func splitHorizontally(at columns: Int) -> (left: Rect, right: Rect) {
        let cut = min(width, max(0, columns < 0 ? width + columns : columns))
        return (
            Rect(x: minX, y: minY, width: cut, height: height),
            Rect(x: minX + cut, y: minY, width: width - cut, height: height)
        )
    }

    /// One row of the block, counted from its top; empty when there is no such row.
    public func row(_ index: Int) -> Rect {
        Rect(x: minX, y: minY + index, width: width, height: (0..<height).contains(index) ? 1 : 0)
    }

    /// The part that both blocks share, empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(minX, other.minX)
        let top = max(minY, other.minY)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// A block of `size`, cut to this one, in its middle: where a popup stands.
    public func centered(_ size: Size) -> Rect {
        let width = min(self.width, size.width)
        let height = min(self.height, size.height)
        return Rect(
            x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width, height: height)
    }
}
