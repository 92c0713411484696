internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawAlerts(_ frame: inout Frame, _ rect: Rect, _ layout: Layout) {
        let inner = panel(.alerts, alertsCrumbs, alertsFigures(frame.glyphs), &frame, rect, layout)
        if let code = alerts.detail, let alert = desk.alerts.items[code] {
            return drawDetail(alert, &frame, inner)
        }
        let table = alertsTable
        table.drawHeader(into: &frame, at: inner.origin, width: inner.width)
        let list = Rect(x: inner.minX, y: inner.minY + 1, width: inner.width, height: inner.height - 1)
        guard !alerts.rows.isEmpty else {
            let isCalm = alerts.view == .all && alerts.filter.isEmpty
            return drawEmpty(alertsEmpty, &frame, list, role: isCalm ? .statusOk : .textDim)
        }
        let visible = alerts.cursor.scroll.visible(count: alerts.rows.count, height: list.height)
        let day = dayColumns(table, width: inner.width)
        let rows = alerts.rows[visible].map { row(of: $0, dayColumns: day, frame.glyphs) }
        let selected = alerts.rows[visible].firstIndex { $0.id != nil && $0.id == alerts.cursor.selected }
        table.draw(
            rows, selected: focus == .alerts ? selected.map { $0 - visible.lowerBound } : nil, into: &frame, in: list)
        drawSelection(&frame, list, selected.map { $0 - visible.lowerBound }, isFocused: focus == .alerts)
        drawMore(&frame, list, above: visible.lowerBound, below: alerts.rows.count - visible.upperBound)
    }

    private func row(of row: AlertsPane.Row, dayColumns: Int, _ glyphs: Glyphs) -> Table.Row {
        switch row {
        case .alert(let code):
            guard let alert = desk.alerts.items[code] else { return Table.Row(heading: []) }
            return alertRow(alert, dayColumns: dayColumns, glyphs)
        case .heading(let group, let count, let isFolded):
            let sign = isFolded ? "+" : glyphs[.dash]
            return Table.Row(heading: [Span("\(sign) \(t(group.name)) \(count)", .group)])
        }
    }

    private var alertsEmpty: Phrase {
        if !alerts.filter.isEmpty { return ConsoleWords.nothingMatches }
        switch alerts.view {
        case .all: return ConsoleWords.noAlerts
        case .shelf: return ConsoleWords.shelfEmpty
        case .history: return ConsoleWords.historyEmpty
        }
    }

    /// What stands behind the pane's name.
    var alertsCrumbs: [String] {
        var crumbs: [String] = []
        switch alerts.view {
        case .all: break
        case .shelf: crumbs.append(t(ConsoleWords.shelfTitle))
        case .history: crumbs.append(t(ConsoleWords.historyTitle))
        }
        if let code = alerts.detail { crumbs.append(CodeSeries.short(code.text)) }
        return crumbs
    }

    /// The headline figures in the pane's border: of what the filter lets through, which a chip says.
    func alertsFigures(_ glyphs: Glyphs) -> [Line.Item] {
        var items: [Line.Item] = []
        if !alerts.filter.isEmpty { items.append(chip(alerts.filter)) }
        if !alerts.marks.isEmpty {
            items.append(Line.Item([Span(t(ConsoleWords.marked(alerts.marks.count)), .match)], priority: 95))
        }
        let figures: [(Phrase, Alert.Group, Role)] = [
            (Alert.Group.untaken.name, .untaken, .statusCritical), (Alert.Group.open.name, .open, .textStrong),
            (Alert.Group.shelved.name, .shelved, .text),
        ]
        for (index, (label, group, role)) in figures.enumerated() {
            let count = alerts.filter.isEmpty ? summary.count(group) : alerts.shown[group] ?? 0
            items.append(
                Line.Item(
                    [Span(t(label) + " ", .textDim), Span("\(count)", count == 0 ? .textDim : role)],
                    priority: 80 - index * 10))
        }
        items.append(
            Line.Item(
                [
                    Span(t(ConsoleWords.lastHour) + " ", .textDim), sparkline(glyphs),
                    Span(" \(desk.alerts.raised.count)", .text),
                ],
                priority: 20))
        return items
    }

    func chip(_ filter: String) -> Line.Item {
        Line.Item([Span(" & " + filter + " ", .badgeWarning)], priority: 99)
    }

    /// Alerts raised in the last hour, five minutes to a column.
    private func sparkline(_ glyphs: Glyphs) -> Span {
        var counts = [Int](repeating: 0, count: 12)
        for instant in desk.alerts.raised {
            let ago = (now - instant).minutes
            if (0..<60).contains(ago) { counts[11 - ago / 5] += 1 }
        }
        return Sparkline(counts.map { Optional($0) }, maximum: max(3, counts.max() ?? 0)).span(
            width: 12, glyphs: glyphs)
    }
}
