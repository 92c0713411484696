internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawGrids(_ frame: inout Frame, _ rect: Rect, _ layout: Layout) {
        let inner = panel(.grids, gridsCrumbs, gridsFigures, &frame, rect, layout)
        switch grids.level {
        case nil: drawTree(&frame, inner)
        case .households(let grid): drawHouseholds(&frame, inner, request: .households(grid: grid, from: 0))
        case .gaps(let place): drawHouseholds(&frame, inner, request: .gaps(place: place, after: nil))
        case .residents(let row): drawResidents(row, &frame, inner)
        }
    }

    private func drawTree(_ frame: inout Frame, _ rect: Rect) {
        let table = gridsTable
        table.drawHeader(into: &frame, at: rect.origin, width: rect.width)
        let list = Rect(x: rect.minX, y: rect.minY + 1, width: rect.width, height: rect.height - 2)
        guard !grids.rows.isEmpty else {
            return drawEmpty(grids.filter.isEmpty ? ConsoleWords.noGrids : ConsoleWords.nothingMatches, &frame, list)
        }
        let visible = grids.cursor.scroll.visible(count: grids.rows.count, height: list.height)
        let rows = grids.rows[visible].map { gridRow($0, frame) }
        let selected = grids.rows[visible].firstIndex { $0.code == grids.cursor.selected }.map {
            $0 - visible.lowerBound
        }
        table.draw(rows, selected: focus == .grids ? selected : nil, into: &frame, in: list)
        drawSelection(&frame, list, selected, isFocused: focus == .grids)
        let below = grids.rows.count - visible.upperBound
        let foot = Rect(x: rect.minX, y: list.minY + min(list.height, visible.count), width: rect.width, height: 1)
        table.draw([totalRow(frame)], into: &frame, in: foot)
        drawMore(
            &frame, Rect(x: list.minX, y: list.minY, width: list.width, height: list.height + 1),
            above: visible.lowerBound, below: below)
    }

    private var gridsTable: Table {
        Table(
            [
                Table.Column(
                    t(ConsoleWords.villageGrid), minimum: 12, ideal: tongue == .zh ? 16 : 18, priority: 100, grows: true
                ),
                Table.Column(t(ConsoleWords.chief), minimum: tongue == .zh ? 6 : 8, ideal: 9, priority: 5),
                Table.Column(t(ConsoleWords.dueHouseholds), minimum: 5, priority: 12, align: .trailing),
                Table.Column(t(ConsoleWords.progress), minimum: 6, ideal: 12, priority: 60, grows: true),
                Table.Column("", minimum: 4, priority: 90, align: .trailing),
                Table.Column(t(ConsoleWords.unvisitedShort), minimum: 4, ideal: 5, priority: 95, align: .trailing),
                Table.Column(t(ConsoleWords.people), minimum: 4, ideal: 5, priority: 70, align: .trailing),
                Table.Column(t(VisitResult.out.columnName), minimum: 4, priority: 40, align: .trailing),
                Table.Column(t(VisitResult.vacant.columnName), minimum: 4, priority: 35, align: .trailing),
                Table.Column(t(VisitResult.refused.columnName), minimum: 4, priority: 38, align: .trailing),
                Table.Column(t(VisitResult.revisit.columnName), minimum: 4, priority: 30, align: .trailing),
            ])
    }

    private func gridRow(_ row: GridsPane.Row, _ frame: Frame) -> Table.Row {
        let sign = (row.canUnfold ? (row.isUnfolded ? "-" : "+") : " ") + dot(.place(row.code), frame.glyphs)
        let indent = String(repeating: " ", count: row.depth * 2)
        let isGrid = row.code.level == .grid
        let name =
            isGrid && row.depth > 0
            ? labels.gridNumber(row.code) + " " + labels.place(row.code, tongue) : labels.place(row.code, tongue)
        let chief = desk.grids.chiefs[row.code].flatMap { desk.staff[$0] }?.name.brief(tongue) ?? ""
        let label = [Span(indent + sign, .key)] + found(name, row.canUnfold ? .textStrong : .text)
        return Table.Row(
            [label, [Span(chief, .textDim)]] + figures(row.tally, frame, isTotal: false),
            ground: changes.contains(.place(row.code)) ? .rowChanged : nil)
    }

    private func totalRow(_ frame: Frame) -> Table.Row {
        let name = grids.filter.isEmpty ? labels.place(desk.grids.tree.root, tongue) : t(ConsoleWords.filteredTotal)
        return Table.Row(
            [[Span("  " + name, .textStrong)], [Span("", .textDim)]] + figures(grids.total, frame, isTotal: true))
    }

    private func figures(_ tally: GridTally, _ frame: Frame, isTotal: Bool) -> [[Span]] {
        let gauge = Gauge(tally.visited, of: tally.households, mid: 90, high: 95)
        let left: Role = tally.unvisited == 0 ? .textDim : isTotal ? .textStrong : .statusWarning
        return [
            [Span("\(tally.households)", .text)], gauge.spans(width: gaugeWidth(frame), glyphs: frame.glyphs),
            [Span(Percent.whole(tally.share), tally.unvisited == 0 ? .statusOk : gauge.role)],
            [number(tally.unvisited, left, frame)], [number(tally.unscreened, .text, frame)],
            [number(tally.out, .textDim, frame)], [number(tally.vacant, .textDim, frame)],
            [number(tally.refused, .textDim, frame)], [number(tally.revisit, .textDim, frame)],
        ]
    }

    /// Zero is a dot: the eye finds what is there.
    private func number(_ count: Int, _ role: Role, _ frame: Frame) -> Span {
        count == 0 ? Span(frame.glyphs[.dot], .textDim) : Span("\(count)", role)
    }

    private func gaugeWidth(_ frame: Frame) -> Int {
        guard let rect = layout.grids else { return 0 }
        let placed = gridsTable.layout(width: layout.inner(rect).width)
        return placed.first { $0.column == 3 }?.columns.count ?? 0
    }

    /// The way down, as in 后岸-02 ▸ 后岸-02-004.
    var gridsCrumbs: [String] {
        grids.path.map { level in
            switch level {
            case .households(let grid): labels.any(grid, tongue)
            case .gaps(let place): t(ConsoleWords.gapsOf) + labels.any(place, tongue)
            case .residents(let row): labels.household(grid: row.grid, number: row.number, tongue)
            }
        }
    }

    /// The round, what it still lacks, its share and end; they follow the filter, and a chip says so.
    var gridsFigures: [Line.Item] {
        var items: [Line.Item] = []
        if !gridsFilter.isEmpty { items.append(chip(gridsFilter)) }
        let marks = grids.level == nil ? 0 : grids.households.marks.count + grids.missed.count
        if marks > 0 { items.append(Line.Item([Span(t(ConsoleWords.marked(marks)), .match)], priority: 95)) }
        guard let round = desk.grids.round else {
            return items + [Line.Item([Span(t(ConsoleWords.noRound), .textDim)], priority: 50)]
        }
        let total = headlineTally
        let role: Role = total.unvisited == 0 ? .statusOk : .statusWarning
        items.append(Line.Item([Span(t(ConsoleWords.round(round.number)), .textDim)], priority: 30))
        items.append(
            Line.Item(
                [
                    Span(t(ConsoleWords.unvisited) + " ", .textDim),
                    Span("\(total.unvisited)" + t(ConsoleWords.householdsUnit), role),
                    Span(" \(total.unscreened)" + t(ConsoleWords.peopleUnit), role),
                ], priority: 80))
        items.append(
            Line.Item(
                [Span(t(ConsoleWords.done) + " ", .textDim), Span(Percent.tenths(total.share), .statusInfo)],
                priority: 60))
        let due = round.due < now ? Role.statusCritical : .textDim
        items.append(
            Line.Item(
                [Span(t(ConsoleWords.dueBy) + Times.moment(round.due, now: now, zone, tongue), due)], priority: 20))
        return items
    }

    /// The sum over what is shown: the filtered tree, or the place that is open.
    private var headlineTally: GridTally {
        switch grids.level {
        case nil: grids.total
        case .households(let place), .gaps(let place): desk.grids.tally(place)
        case .residents(let row): desk.grids.tally(row.grid)
        }
    }

    private var gridsFilter: String { grids.level == nil ? grids.filter : grids.households.filter }
}
