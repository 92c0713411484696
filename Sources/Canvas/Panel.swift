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

    private var role: Role {
        switch kind {
        case .pane: .border
        case .focusedPane: .borderFocus
        case .popup: .popupBorder
        }
    }

    /// Texts stand two columns off the corners, with a blank on either side where they break the border.
    private func draw(_ line: Line, into frame: inout Frame, in rect: Rect, y: Int) {
        let start = Point(x: rect.minX + 3, y: y)
        let width = rect.width - 6
        guard width > 0, rect.height >= 2 else { return }
        for placed in line.layout(width: width, measure: frame.textWidth) {
            let x = start.x + placed.columns.lowerBound
            frame.put(" ", at: Point(x: x - 1, y: y), Ink(role))
            frame.put(placed.spans, at: Point(x: x, y: y), width: placed.columns.count)
            frame.put(" ", at: Point(x: x + placed.columns.count, y: y), Ink(role))
        }
    }
}
