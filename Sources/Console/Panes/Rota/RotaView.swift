internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawRota(_ frame: inout Frame, _ rect: Rect, _ memory: inout ScreenMemory) {
        var pane = rota
        pane.cursor.forgetSelected()
        memory.draw(.rota, in: rect, from: .rota(pane), &frame) { drawRotaPane(&$0, rect) }
        let list = rotaList(rect)
        let table = rotaTable(frame.glyphs)
        let columns = table.layout(width: list.width)
        let visible = rota.cursor.scroll.visible(count: rota.rows.count, height: list.height)
        for (index, row) in rota.rows[visible].enumerated() {
            let isSelected = focus == .rota && row.id != nil && row.id == rota.cursor.selected
            let isMarked = if case .observation(let code) = row { rota.marks.contains(code) } else { false }
            let seen = ScreenMemory.Seen.rotaRow(row, rota.view, isMarked: isMarked, isSelected: isSelected)
            memory.draw(.row(.rota, index), in: list.row(index), from: seen, &frame) { frame in
                table.draw(
                    rotaRow(row, isMarked: isMarked, frame.glyphs), isSelected: isSelected, into: &frame,
                    in: list.row(index), columns)
                if isSelected { putCursor(on: list.row(index), &frame) }
            }
        }
    }

    /// The rows of the list, below the heads of its columns.
    private func rotaList(_ rect: Rect) -> Rect {
        let inner = layout.inner(rect)
        return Rect(x: inner.minX, y: inner.minY + 1, width: inner.width, height: inner.height - 1)
    }

    private func drawRotaPane(_ frame: inout Frame, _ rect: Rect) {
        let inner = panel(.rota, rotaCrumbs, rotaFigures(frame.glyphs), &frame, rect, layout)
        rotaTable(frame.glyphs).drawHeader(into: &frame, at: inner.origin, width: inner.width)
        let list = rotaList(rect)
        guard !rota.rows.isEmpty else {
            return drawEmpty(
                rota.filter.isEmpty ? ConsoleWords.noObservation : ConsoleWords.nothingMatches, &frame, list)
        }
        let visible = rota.cursor.scroll.visible(count: rota.rows.count, height: list.height)
        drawMore(&frame, list, above: visible.lowerBound, below: rota.rows.count - visible.upperBound)
    }

    private func rotaTable(_ glyphs: Glyphs) -> Table {
        switch rota.view {
        case .now: lanesTable(glyphs)
        case .week: weekTable(glyphs)
        case .members: membersTable
        }
    }

    private func rotaRow(_ row: RotaPane.Row, isMarked: Bool, _ glyphs: Glyphs) -> Table.Row {
        switch row {
        case .heading(let group, let count, let isFolded, let marks):
            return heading(group, count, isFolded: isFolded, marks: marks, glyphs)
        case .observation(let code):
            guard let observation = desk.rota.items[code] else { return Table.Row(heading: []) }
            let cells = rota.view == .week ? weekCells(observation, glyphs) : laneCells(observation, glyphs)
            return Table.Row(cells, ground: isMarked ? .rowMarked : nil)
        case .member(let code, let load): return Table.Row(memberCells(code, load, glyphs))
        }
    }

    private func heading(
        _ group: RotaPane.Group, _ count: Int, isFolded: Bool, marks: Int, _ glyphs: Glyphs
    ) -> Table.Row {
        let sign: String
        let role: Role
        switch group {
        case .nobody: (sign, role) = (glyphs[.alarm], .statusCritical)
        case .next: (sign, role) = (glyphs[.alarm], .statusWarning)
        case .health: (sign, role) = ("!", .statusWarning)
        case .released: (sign, role) = (glyphs[.check], .statusOk)
        case .planned: (sign, role) = (isFolded ? "+" : glyphs[.dash], .group)
        }
        let fold = isFolded && group != .planned ? "+ " : ""
        let text = "\(fold)\(sign) \(t(ConsoleWords.rotaGroup(group))) \(count)"
        var heading = spans(text, [.rota(group, filter: rota.filter)], role)
        if let (detail, figures) = headingDetail(group, marks) { heading += spans("  " + t(detail), figures, .textDim) }
        return Table.Row(heading: heading)
    }

    func headingDetail(_ group: RotaPane.Group, _ marks: Int) -> (Phrase, [Figure])? {
        func figure(_ count: Figure.RotaCount) -> Figure { .rotaCount(count, filter: rota.filter) }
        return switch group {
        case .health:
            (ConsoleWords.missingChecks(rota.counts.fever, marks), [figure(.fever), figure(.notMeasured)])
        case .released: (ConsoleWords.papersReady(marks), [figure(.papersReady)])
        case .nobody, .next, .planned: nil
        }
    }

    var rotaCrumbs: [String] {
        switch rota.view {
        case .now: []
        case .week: [t(ConsoleWords.weekView)]
        case .members: [t(ConsoleWords.membersView)]
        }
    }

    /// Who is there of those who should be; how many of the next shift are named.
    func rotaFigures(_ glyphs: Glyphs) -> [Line.Item] {
        var items: [Line.Item] = []
        if !rota.filter.isEmpty { items.append(chip(rota.filter)) }
        if !rota.marks.isEmpty {
            items.append(
                Line.Item(spans(t(ConsoleWords.marked(rota.marks.count)), [.marked(.rota)], .match), priority: 95))
        }
        let counts = rota.counts
        let next = ShiftSlot(at: now, zone: zone).next.shift
        items.append(share(ConsoleWords.onDuty, counts.here, counts.wanted, [.onDuty, .dutyNow], priority: 80))
        items.append(share(next.name, counts.nextCovered, counts.nextWanted, [.nextNamed, .nextWanted], priority: 60))
        return items
    }

    private func share(
        _ label: Phrase, _ count: Int, _ whole: Int, _ counts: [Figure.RotaCount], priority: Int
    ) -> Line.Item {
        let figures = counts.map { Figure.rotaCount($0, filter: rota.filter) }
        return Line.Item(
            [
                Span(t(label) + " ", .textDim),
                span(figures[0], "\(count)", count < whole ? .statusWarning : .textStrong),
                Span("/", .textDim), span(figures[1], "\(whole)", .textDim),
            ], priority: priority)
    }

    /// What stands behind the tab of a narrow screen.
    var rotaTabCount: (text: String, figure: Figure, role: Role) {
        let bad = rota.vital[.nobody]
        guard bad > 0 else {
            return ("\(desk.rota.running.count)", .rotaCount(.underObservation, filter: ""), .textDim)
        }
        return ("\(bad)!", .rota(.nobody, filter: ""), .statusCritical)
    }
}
