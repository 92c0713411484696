internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// Panes as tabs with their counts, where only one of them has room.
    func drawTabs(_ frame: inout Frame, _ row: Int) {
        frame.fill(Rect(x: 0, y: row, width: size.width, height: 1), ground: .bar)
        tabLine(frame.glyphs).draw(into: &frame, at: Point(x: 1, y: row), width: size.width - 2, on: .bar)
    }

    private func tabLine(_ glyphs: Glyphs) -> Line {
        let left = PaneID.built.map { tab($0, tabCount($0)) }
        return Line(
            left: left + crumbItems(glyphs), right: figures(of: focus, glyphs) + hiddenItems(glyphs), gap: 2)
    }

    /// The pane whose tab is in a column.
    func tab(at x: Int) -> PaneID? {
        let placed = tabLine(.unicode).layout(width: size.width - 2).first { $0.columns.contains(x - 1) }
        return placed.flatMap { $0.item < PaneID.built.count ? PaneID.built[$0.item] : nil }
    }

    /// What a tab counts, and how loudly.
    private func tabCount(_ pane: PaneID) -> (text: String, figure: Figure, role: Role) {
        switch pane {
        case .alerts:
            let untaken = summary.count(.untaken)
            guard untaken > 0 else { return ("\(summary.count(.open))", .alerts(.open, filter: ""), .textDim) }
            return ("\(untaken)!", .alerts(.untaken, filter: ""), .statusCritical)
        case .grids: return ("\(grids.total.unvisited)", treeFigure(desk.grids.tree.root, .unvisited), .textDim)
        case .rota: return rotaTabCount
        case .disputes:
            let role: Role = desk.disputes.flared > 0 ? .statusCritical : .textDim
            return ("\(desk.disputes.open)", .disputes(filter: ""), role)
        }
    }

    /// The headline figures of a pane.
    func figures(of pane: PaneID, _ glyphs: Glyphs) -> [Line.Item] {
        switch pane {
        case .alerts: alertsFigures(glyphs)
        case .grids: gridsFigures
        case .rota: rotaFigures(glyphs)
        case .disputes: disputesFigures
        }
    }

    func crumbs(of pane: PaneID) -> [String] {
        switch pane {
        case .alerts: alertsCrumbs
        case .grids: gridsCrumbs
        case .rota: rotaCrumbs
        case .disputes: disputesCrumbs
        }
    }

    private func tab(_ pane: PaneID, _ count: (text: String, figure: Figure, role: Role)) -> Line.Item {
        let isHere = focus == pane
        let ground: Role? = isHere ? .rowSelected : nil
        return Line.Item(
            [
                Span(" \(pane.rawValue) ", Ink(.key, on: ground)),
                Span(t(pane.title), Ink(isHere ? .title : .text, on: ground)),
                Span(" ", Ink(count.role, on: ground)), span(count.figure, count.text, Ink(count.role, on: ground)),
                Span(" ", Ink(count.role, on: ground)),
            ], priority: 90)
    }

    private func hiddenItems(_ glyphs: Glyphs) -> [Line.Item] {
        let (above, below) = hiddenRows
        let parts = [(above, Glyph.less), (below, Glyph.more)].filter { $0.0 > 0 }.map { glyphs[$0.1] + "\($0.0)" }
        return parts.isEmpty ? [] : [Line.Item([Span(parts.joined(separator: " "), .text)], priority: 85)]
    }

    private func crumbItems(_ glyphs: Glyphs) -> [Line.Item] {
        let crumbs = crumbs(of: focus)
        guard !crumbs.isEmpty else { return [] }
        return [Line.Item([Span(crumbs.joined(separator: " " + glyphs[.crumb] + " "), .text)], priority: 70)]
    }

    /// The alerts of the rows below the tabs.
    func urgent(_ count: Int) -> [AlertCode] { Array(summary.untaken.prefix(count)) }

    /// The most urgent untaken alerts, whatever tab is open.
    func drawUrgent(_ frame: inout Frame, _ rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let table = alertsTable
        let first = urgent(rows.count).compactMap { desk.alerts.items[$0] }
        let rect = Rect(x: 0, y: rows.lowerBound, width: size.width - 1, height: rows.count)
        let day = dayColumns(table.layout(width: rect.width))
        table.draw(first.map { alertRow($0, dayColumns: day, frame.glyphs) }, into: &frame, in: rect)
    }
}
