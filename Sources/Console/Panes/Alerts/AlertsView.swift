internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawAlerts(_ frame: inout Frame, _ rect: Rect, _ memory: inout ScreenMemory) {
        var pane = alerts
        if pane.detail == nil { pane.cursor.forgetSelected() }
        let history = alerts.detail.flatMap { pages[.history($0)] }
        memory.draw(.alerts, in: rect, from: .alerts(pane, history: history), &frame) { drawAlertsPane(&$0, rect) }
        guard alerts.detail == nil else { return }
        let list = alertsList(rect)
        let table = alertsTable
        let columns = table.layout(width: list.width)
        let day = dayColumns(columns)
        let visible = alerts.cursor.scroll.visible(count: alerts.rows.count, height: list.height)
        for (index, row) in alerts.rows[visible].enumerated() {
            let isSelected = focus == .alerts && row.id != nil && row.id == alerts.cursor.selected
            let seen = ScreenMemory.Seen.alertRow(row, isMarked: alerts.isMarked(row), isSelected: isSelected)
            memory.draw(.row(.alerts, index), in: list.row(index), from: seen, &frame) { frame in
                table.draw(
                    self.row(of: row, dayColumns: day, frame.glyphs), isSelected: isSelected, into: &frame,
                    in: list.row(index), columns)
                if isSelected { putCursor(on: list.row(index), &frame) }
            }
        }
    }

    /// The rows of the list, below the heads of its columns.
    private func alertsList(_ rect: Rect) -> Rect {
        let inner = layout.inner(rect)
        return Rect(x: inner.minX, y: inner.minY + 1, width: inner.width, height: inner.height - 1)
    }

    /// All of the pane but the rows of its list.
    private func drawAlertsPane(_ frame: inout Frame, _ rect: Rect) {
        let inner = panel(.alerts, alertsCrumbs, alertsFigures(frame.glyphs), &frame, rect, layout)
        if let code = alerts.detail, let alert = desk.alerts.items[code] {
            return drawDetail(alert, &frame, inner)
        }
        alertsTable.drawHeader(into: &frame, at: inner.origin, width: inner.width)
        let list = alertsList(rect)
        guard !alerts.rows.isEmpty else {
            let isCalm = alerts.view == .all && alerts.filter.isEmpty
            return drawEmpty(alertsEmpty, &frame, list, role: isCalm ? .statusOk : .textDim)
        }
        let visible = alerts.cursor.scroll.visible(count: alerts.rows.count, height: list.height)
        drawMore(&frame, list, above: visible.lowerBound, below: alerts.rows.count - visible.upperBound)
    }

    private func row(of row: AlertsPane.Row, dayColumns: Int, _ glyphs: Glyphs) -> Table.Row {
        switch row {
        case .alert(let code):
            guard let alert = desk.alerts.items[code] else { return Table.Row(heading: []) }
            return alertRow(alert, dayColumns: dayColumns, glyphs)
        case .heading(let group, let count, let isFolded):
            let sign = isFolded ? "+" : glyphs[.dash]
            let figure = Figure.alerts(group, filter: alerts.filter)
            return Table.Row(heading: spans("\(sign) \(t(group.name)) \(count)", [figure], .group))
        case .section(let isHigh, let count): return sectionRow(isHigh: isHigh, count: count, glyphs)
        case .flood(let group, let isFolded): return floodRow(group, isFolded: isFolded, glyphs)
        case .nuisances(let count): return nuisanceHead(count, glyphs)
        case .source(let nuisance): return nuisanceRow(nuisance)
        }
    }

    var alertsEmpty: Phrase {
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
            items.append(
                Line.Item(spans(t(ConsoleWords.marked(alerts.marks.count)), [.marked(.alerts)], .match), priority: 95))
        }
        if let load = loadItem(glyphs) { items.append(load) }
        let figures: [(Phrase, Alert.Group, Role)] = [
            (Alert.Group.untaken.name, .untaken, .statusCritical), (Alert.Group.open.name, .open, .textStrong),
            (Alert.Group.shelved.name, .shelved, .text),
        ]
        for (index, (label, group, role)) in figures.enumerated() {
            let count = alerts.filter.isEmpty ? summary.count(group) : alerts.shown[group] ?? 0
            items.append(
                Line.Item(
                    [
                        Span(t(label) + " ", .textDim),
                        span(.alerts(group, filter: alerts.filter), "\(count)", count == 0 ? .textDim : role),
                    ],
                    priority: 80 - index * 10))
        }
        items.append(
            Line.Item(
                [
                    Span(t(ConsoleWords.lastHour) + " ", .textDim), sparkline(glyphs),
                    Span(" ", .text), span(.raisedLastHour, "\(raisedLastHour.count)", .text),
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
