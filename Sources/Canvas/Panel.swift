/// A framed block: a pane with its title and headline figures in the upper border, or a popup.
public struct Panel: Hashable, Sendable {
    /// What the border is around.
    public enum Kind: Hashable, Sendable {
        case pane
        /// The pane that has the keys.
        case focusedPane
        /// Stands on what is there already.
        case popup
    }

    /// Decides the roles of border and ground.
    public var kind: Kind
    /// In the upper border: the title from the left, figures from the right.
    public var top: Line
    /// In the lower border, such as the keys of a popup.
    public var bottom: Line

    /// A block with texts in its borders.
    public init(_ kind: Kind = .pane, top: Line = Line(), bottom: Line = Line()) {
        self.kind = kind
        self.top = top
        self.bottom = bottom
    }

    /// Draws the border and its texts and returns the block inside, which is left as it is except under a popup.
    @discardableResult
    public func draw(into frame: inout Frame, in rect: Rect) -> Rect {
        if kind == .popup { frame.fill(rect, ground: .popup) }
        frame.draw(border: rect, ink: Ink(role))
        draw(top, into: &frame, in: rect, y: rect.minY)
        draw(bottom, into: &frame, in: rect, y: rect.maxY - 1)
        return rect.inset()
    }

    /// Where the texts of the lower border stand, for clicks; the columns count from the frame's left edge.
    public func placedBottom(in rect: Rect, measure: TextWidth = .standard) -> [Line.Placed] {
        placed(bottom, in: rect, measure)
    }

    /// Texts stand two columns off the corners.
    private func placed(_ line: Line, in rect: Rect, _ measure: TextWidth) -> [Line.Placed] {
        let start = rect.minX + 3
        return line.layout(width: max(0, rect.width - 6), measure: measure).map { placed in
            var placed = placed
            placed.columns = start + placed.columns.lowerBound..<start + placed.columns.upperBound
            return placed
        }
    }

    private var role: Role {
        switch kind {
        case .pane: .border
        case .focusedPane: .borderFocus
        case .popup: .popupBorder
        }
    }

    /// A blank on either side where the texts break the border.
    private func draw(_ line: Line, into frame: inout Frame, in rect: Rect, y: Int) {
        guard rect.width > 6, rect.height >= 2 else { return }
        for placed in placed(line, in: rect, frame.textWidth) {
            let (start, end) = (placed.columns.lowerBound, placed.columns.upperBound)
            frame.put(" ", at: Point(x: start - 1, y: y), Ink(role))
            frame.put(placed.spans, at: Point(x: start, y: y), width: end - start)
            frame.put(" ", at: Point(x: end, y: y), Ink(role))
        }
    }
}
