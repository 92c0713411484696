internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// Draws a pane's border with its number, name and figures; returns the block inside. A narrow screen has none.
    func panel(
        _ pane: PaneID, _ crumbs: [String], _ figures: [Line.Item], _ frame: inout Frame, _ rect: Rect, _ layout: Layout
    ) -> Rect {
        guard layout.hasBorders else { return layout.inner(rect) }
        let trail = crumbs.map { " " + frame.glyphs[.crumb] + " " + $0 }.joined()
        let title = Line.Item(
            [Span("\(pane.rawValue) ", .key), Span(t(pane.title), .title), Span(trail, .text)], priority: 90)
        let top = Line(left: [title], right: figures, gap: 2)
        Panel(focus == pane ? .focusedPane : .pane, top: top).draw(into: &frame, in: rect)
        return layout.inner(rect)
    }

    func drawEmpty(_ text: Phrase, _ frame: inout Frame, _ rect: Rect, role: Role = .textDim) {
        guard rect.height > 0 else { return }
        let lines = frame.textWidth.wrap(t(text), to: max(1, rect.width - 4))
        let top = rect.minY + max(0, min(2, (rect.height - lines.count) / 2))
        for (index, line) in lines.enumerated() where top + index < rect.maxY {
            frame.put(line, at: Point(x: rect.minX, y: top + index), Ink(role), width: rect.width, align: .center)
        }
    }

    /// The selected row has `>` in the first column, and the terminal's cursor stands on it for screen readers.
    func drawSelection(_ frame: inout Frame, _ list: Rect, _ row: Int?, isFocused: Bool) {
        guard let row, row < list.height, isFocused else { return }
        putCursor(on: list.row(row), &frame)
    }

    /// Where the eye is, the terminal's cursor is too.
    func putCursor(on row: Rect, _ frame: inout Frame) {
        if dialogs.isEmpty { frame.cursor = row.origin }
    }

    /// Counts of what lies above and below what is in view, in the borders. A narrow screen has none: its tabs say it.
    func drawMore(_ frame: inout Frame, _ list: Rect, above: Int, below: Int, isPopup: Bool = false) {
        guard layout.hasBorders || isPopup else { return }
        if below > 0 {
            let text = " " + frame.glyphs[.more] + " \(below) "
            frame.put(text, at: Point(x: list.minX + 2, y: list.maxY), Ink(.textDim))
        }
        if above > 0 {
            let text = frame.glyphs[.less] + "\(above)"
            frame.put(text, at: Point(x: list.minX, y: list.minY - 1), Ink(.textDim))
        }
    }

    /// How many rows of the focused list lie above and below what is in view.
    var hiddenRows: (above: Int, below: Int) {
        if focus == .alerts, alerts.detail != nil { return hiddenLines }
        if focus == .disputes, disputes.detail != nil { return hiddenDisputeLines }
        let height = layout.listHeight(of: self)
        let (scroll, count, room): (Scroll, Int, Int) =
            switch focus {
            case .rota: (rota.cursor.scroll, rota.rows.count, height)
            case .disputes: (disputes.cursor.scroll, disputes.rows.count, height)
            case .alerts: (alerts.cursor.scroll, alerts.detail == nil ? alerts.rows.count : 0, height)
            case .grids:
                switch grids.level {
                case nil: (grids.cursor.scroll, grids.rows.count, height - 1)
                case .households, .gaps: (grids.households.cursor.scroll, grids.households.rows.count, height)
                case .residents: (grids.residents.scroll, grids.residents.ids.count, height - 2)
                }
            }
        let visible = scroll.visible(count: count, height: max(1, room))
        return (visible.lowerBound, count - visible.upperBound)
    }
}
