internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawDisputes(_ frame: inout Frame, _ rect: Rect, _ memory: inout ScreenMemory) {
        var pane = disputes
        if pane.detail == nil { pane.cursor.forgetSelected() }
        let history = disputes.detail.flatMap { pages[.matter($0.text)] }
        memory.draw(.disputes, in: rect, from: .disputes(pane, history: history), &frame) { frame in
            drawDisputesPane(&frame, rect)
        }
        guard disputes.detail == nil else { return }
        let list = disputesList(rect)
        let table = disputesTable
        let columns = table.layout(width: list.width)
        let room = partiesRoom(columns)
        let visible = disputes.cursor.scroll.visible(count: disputes.rows.count, height: list.height)
        for (index, row) in disputes.rows[visible].enumerated() {
            let isSelected = focus == .disputes && row.id != nil && row.id == disputes.cursor.selected
            let seen = ScreenMemory.Seen.disputeRow(row, isSelected: isSelected)
            memory.draw(.row(.disputes, index), in: list.row(index), from: seen, &frame) { frame in
                table.draw(
                    self.row(of: row, partiesRoom: room, frame.glyphs), isSelected: isSelected, into: &frame,
                    in: list.row(index), columns)
                if isSelected { putCursor(on: list.row(index), &frame) }
            }
        }
    }

    /// The rows of the list, below the heads of its columns.
    private func disputesList(_ rect: Rect) -> Rect {
        let inner = layout.inner(rect)
        return Rect(x: inner.minX, y: inner.minY + 1, width: inner.width, height: inner.height - 1)
    }

    /// All of the pane but the rows of its list.
    private func drawDisputesPane(_ frame: inout Frame, _ rect: Rect) {
        let inner = panel(.disputes, disputesCrumbs, disputesFigures, &frame, rect, layout)
        if let code = disputes.detail, let dispute = desk.disputes.items[code] {
            return drawDetail(dispute, &frame, inner)
        }
        disputesTable.drawHeader(into: &frame, at: inner.origin, width: inner.width)
        let list = disputesList(rect)
        guard !disputes.rows.isEmpty else {
            let isCalm = disputes.filter.isEmpty
            let text = isCalm ? ConsoleWords.noDisputes : ConsoleWords.nothingMatches
            return drawEmpty(text, &frame, list, role: isCalm ? .statusOk : .textDim)
        }
        let visible = disputes.cursor.scroll.visible(count: disputes.rows.count, height: list.height)
        drawMore(&frame, list, above: visible.lowerBound, below: disputes.rows.count - visible.upperBound)
    }

    private func row(of row: DisputesPane.Row, partiesRoom: Int, _ glyphs: Glyphs) -> Table.Row {
        switch row {
        case .dispute(let code):
            guard let dispute = desk.disputes.items[code] else { return Table.Row(heading: []) }
            return disputeRow(dispute, partiesRoom: partiesRoom, glyphs)
        case .heading(let group, let count):
            let isUrgent = group == .tonight
            let sign = isUrgent ? glyphs[.alarm] : glyphs[.dash]
            let text = "\(sign) \(t(group.name)) \(count)"
            let figure = Figure.disputeGroup(group, filter: disputes.filter)
            return Table.Row(heading: spans(text, [figure], isUrgent ? .statusWarning : .group))
        case .signs(let count):
            let text = "\(glyphs[.dash]) \(t(ConsoleWords.earlySigns)) \(count)"
            return Table.Row(heading: spans(text, [.earlySigns(filter: disputes.filter)], .group))
        case .sign(let sign): return signRow(sign)
        }
    }

    /// What stands behind the pane's name.
    var disputesCrumbs: [String] { disputes.detail.map { [CodeSeries.short($0.text)] } ?? [] }

    /// The headline figures in the pane's border: of what the filter lets through, which a chip says.
    var disputesFigures: [Line.Item] {
        var items = disputes.filter.isEmpty ? [] : [chip(disputes.filter)]
        let open = disputes.filter.isEmpty ? desk.disputes.open : disputes.shown.values.reduce(0, +)
        items.append(
            figure(
                Dispute.Group.open.name, open, .disputes(filter: disputes.filter), open == 0 ? .textDim : .textStrong,
                80))
        guard disputes.filter.isEmpty else { return items }
        let flared = desk.disputes.flared
        items.append(figure(ConsoleWords.flared, flared, .flared, flared == 0 ? .textDim : .statusCritical, 75))
        if disputes.signs > 0 {
            items.append(figure(ConsoleWords.earlySigns, disputes.signs, .earlySigns(filter: ""), .statusWarning, 70))
        }
        items.append(figure(ConsoleWords.settled, desk.disputes.settled, .settled, .statusOk, 60))
        return items
    }

    private func figure(
        _ label: Phrase, _ count: Int, _ figure: Figure, _ role: Role, _ priority: Int
    ) -> Line.Item {
        Line.Item([Span(t(label) + " ", .textDim), span(figure, "\(count)", role)], priority: priority)
    }
}
