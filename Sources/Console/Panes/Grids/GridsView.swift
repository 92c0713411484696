internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawGrids(_ frame: inout Frame, _ rect: Rect, _ memory: inout ScreenMemory) {
        var pane = grids
        if pane.level == nil { pane.cursor.forgetSelected() }
        let pages = grids.level == nil ? [:] : pages
        memory.draw(.grids, in: rect, from: .grids(pane, pages: pages), &frame) { drawGridsPane(&$0, rect) }
        if grids.level == nil { drawTreeRows(&frame, treeList(rect), &memory) }
    }

    /// All of the pane but the rows of the tree.
    private func drawGridsPane(_ frame: inout Frame, _ rect: Rect) {
        let inner = panel(.grids, gridsCrumbs, gridsFigures, &frame, rect, layout)
        switch grids.level {
        case nil: drawTree(&frame, inner, treeList(rect))
        case .households(let grid): drawHouseholds(&frame, inner, request: .households(grid: grid, from: 0))
        case .gaps(let place): drawHouseholds(&frame, inner, request: .gaps(place: place, after: nil))
        case .residents(let row): drawResidents(row, &frame, inner)
        }
    }

    /// The rows of the tree: below the heads of the columns, above the sum.
    private func treeList(_ rect: Rect) -> Rect {
        let inner = layout.inner(rect)
        return Rect(x: inner.minX, y: inner.minY + 1, width: inner.width, height: inner.height - 2)
    }

    private func drawTree(_ frame: inout Frame, _ rect: Rect, _ list: Rect) {
        let table = gridsTable
        table.drawHeader(into: &frame, at: rect.origin, width: rect.width)
        guard !grids.rows.isEmpty else {
            return drawEmpty(grids.filter.isEmpty ? ConsoleWords.noGrids : ConsoleWords.nothingMatches, &frame, list)
        }
        let visible = grids.cursor.scroll.visible(count: grids.rows.count, height: list.height)
        let columns = table.layout(width: list.width)
        let foot = Rect(x: rect.minX, y: list.minY + min(list.height, visible.count), width: rect.width, height: 1)
        table.draw(
            totalRow(gauge: gaugeWidth(columns), frame.glyphs), isSelected: false, into: &frame, in: foot, columns)
        drawMore(
            &frame, Rect(x: list.minX, y: list.minY, width: list.width, height: list.height + 1),
            above: visible.lowerBound, below: grids.rows.count - visible.upperBound)
    }

    private func drawTreeRows(_ frame: inout Frame, _ list: Rect, _ memory: inout ScreenMemory) {
        let table = gridsTable
        let columns = table.layout(width: list.width)
        let gauge = gaugeWidth(columns)
        let visible = grids.cursor.scroll.visible(count: grids.rows.count, height: list.height)
        for (index, row) in grids.rows[visible].enumerated() {
            let isSelected = focus == .grids && row.code == grids.cursor.selected
            let seen = ScreenMemory.Seen.gridRow(row, isSelected: isSelected)
            memory.draw(.row(.grids, index), in: list.row(index), from: seen, &frame) { frame in
                table.draw(
                    gridRow(row, gauge: gauge, frame.glyphs), isSelected: isSelected, into: &frame, in: list.row(index),
                    columns)
                if isSelected { putCursor(on: list.row(index), &frame) }
            }
        }
    }

    /// Where there is width a row also says what else is open in its place.
    private var gridsTable: Table {
        var table = roundTable
        guard (layout[.grids]?.width ?? 0) >= (layout.hasBorders ? 76 : 90) else { return table }
        table.columns += [
            Table.Column(t(ConsoleWords.observation), minimum: tongue == .zh ? 4 : 8, priority: 25, align: .trailing),
            Table.Column(t(ConsoleWords.alertsHead), minimum: tongue == .zh ? 4 : 6, priority: 28, align: .trailing),
            Table.Column(t(ConsoleWords.disputesHead), minimum: tongue == .zh ? 4 : 8, priority: 20, align: .trailing),
        ]
        return table
    }

    private var roundTable: Table {
        Table(
            [
                Table.Column(
                    t(ConsoleWords.villageGrid), minimum: 12, ideal: tongue == .zh ? 16 : 18, priority: 100,
                    grows: true,
                    most: 32),
                Table.Column(t(ConsoleWords.chief), minimum: tongue == .zh ? 6 : 8, ideal: 9, priority: 5),
                Table.Column(t(ConsoleWords.dueHouseholds), minimum: 5, priority: 12, align: .trailing),
                Table.Column(t(ConsoleWords.progress), minimum: 6, ideal: 12, priority: 60, grows: true, most: 40),
                Table.Column("", minimum: 4, priority: 90, align: .trailing),
                Table.Column(t(ConsoleWords.unvisitedShort), minimum: 4, ideal: 5, priority: 95, align: .trailing),
                Table.Column(t(ConsoleWords.people), minimum: 4, ideal: 5, priority: 70, align: .trailing),
                Table.Column(t(VisitResult.out.columnName), minimum: 4, priority: 40, align: .trailing),
                Table.Column(t(VisitResult.vacant.columnName), minimum: 4, priority: 35, align: .trailing),
                Table.Column(t(VisitResult.refused.columnName), minimum: 4, priority: 38, align: .trailing),
                Table.Column(t(VisitResult.revisit.columnName), minimum: 4, priority: 30, align: .trailing),
            ])
    }

    private func gridRow(_ row: GridsPane.Row, gauge: Int, _ glyphs: Glyphs) -> Table.Row {
        let sign = (row.canUnfold ? (row.isUnfolded ? "-" : "+") : " ") + dot(.place(row.code), glyphs)
        let indent = String(repeating: " ", count: row.depth * 2)
        let isGrid = row.code.level == .grid
        let name =
            isGrid && row.depth > 0
            ? labels.gridNumber(row.code) + " " + labels.place(row.code, tongue) : labels.place(row.code, tongue)
        let chief = desk.grids.chiefs[row.code].flatMap { desk.staff[$0] }?.name.brief(tongue) ?? ""
        let label = [Span(indent + sign, .key)] + found(name, row.canUnfold ? .textStrong : .text)
        return Table.Row(
            [label, [Span(chief, .textDim)]] + figures(row.tally, of: row.code, isTotal: false, gauge: gauge, glyphs)
                + figures(row.open, of: row.code, glyphs),
            ground: changes.contains(.place(row.code)) ? .rowChanged : nil)
    }

    private func totalRow(gauge: Int, _ glyphs: Glyphs) -> Table.Row {
        let name = grids.filter.isEmpty ? labels.place(desk.grids.tree.root, tongue) : t(ConsoleWords.filteredTotal)
        return Table.Row(
            [[Span("  " + name, .textStrong)], [Span("", .textDim)]]
                + figures(grids.total, of: desk.grids.tree.root, isTotal: true, gauge: gauge, glyphs)
                + figures(grids.open, of: desk.grids.tree.root, glyphs))
    }

    private func figures(_ open: GridsPane.Open, of place: PlaceCode, _ glyphs: Glyphs) -> [[Span]] {
        let filter = place.level == .grid ? "" : grids.filter
        func number(_ what: Figure.OpenThing, _ count: Int, _ role: Role) -> [Span] {
            let figure = Figure.openIn(place, what, filter: filter)
            return [count == 0 ? span(figure, glyphs[.dot], .textDim) : span(figure, "\(count)", role)]
        }
        return [
            number(.observed, open.observed, .textDim), number(.alerts, open.alerts, .statusWarning),
            number(.disputes, open.disputes, .text),
        ]
    }

    /// The figures of a place, as far as the filter lets its grids through.
    private func figures(
        _ tally: GridTally, of place: PlaceCode, isTotal: Bool, gauge width: Int, _ glyphs: Glyphs
    ) -> [[Span]] {
        let gauge = Gauge(tally.visited, of: tally.households, mid: 90, high: 95)
        let left: Role = tally.unvisited == 0 ? .textDim : isTotal ? .textStrong : .statusWarning
        // Zero is a dot: the eye finds what is there.
        func number(_ part: TallyPart, _ role: Role) -> [Span] {
            let figure = treeFigure(place, part)
            return [
                tally[part] == 0 ? span(figure, glyphs[.dot], .textDim) : span(figure, "\(tally[part])", role)
            ]
        }
        let done = span(treeShare(place), Percent.whole(tally.share), tally.unvisited == 0 ? .statusOk : gauge.role)
        return [
            [span(treeFigure(place, .households), "\(tally.households)", .text)],
            gauge.spans(width: width, glyphs: glyphs), [done], number(.unvisited, left), number(.unscreened, .text),
            number(.out, .textDim), number(.vacant, .textDim), number(.refused, .textDim), number(.revisit, .textDim),
        ]
    }

    /// A count of a place in the tree, over what the filter lets through.
    func treeFigure(_ place: PlaceCode, _ part: TallyPart) -> Figure {
        grids.filter.isEmpty || place.level == .grid
            ? .tally(place, part) : .tallyShown(place, part, filter: grids.filter)
    }

    private func treeShare(_ place: PlaceCode) -> Figure {
        grids.filter.isEmpty || place.level == .grid ? .share(place) : .shareShown(place, filter: grids.filter)
    }

    /// A count over what is shown: the filtered tree, or the place that is open.
    private func headlineFigure(_ part: TallyPart) -> Figure {
        headlinePlace.map { .tally($0, part) } ?? treeFigure(desk.grids.tree.root, part)
    }

    private var headlinePlace: PlaceCode? {
        switch grids.level {
        case nil: nil
        case .households(let place), .gaps(let place): place
        case .residents(let row): row.grid
        }
    }

    private func gaugeWidth(_ columns: [Table.Placed]) -> Int {
        columns.first { $0.column == 3 }?.columns.count ?? 0
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
        if marks > 0 {
            items.append(Line.Item(spans(t(ConsoleWords.marked(marks)), [.marked(.grids)], .match), priority: 95))
        }
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
                    span(headlineFigure(.unvisited), "\(total.unvisited)", role),
                    Span(t(ConsoleWords.householdsUnit) + " ", role),
                    span(headlineFigure(.unscreened), "\(total.unscreened)", role),
                    Span(t(ConsoleWords.peopleUnit), role),
                ], priority: 80))
        items.append(
            Line.Item(
                [
                    Span(t(ConsoleWords.done) + " ", .textDim),
                    span(
                        headlinePlace.map(Figure.share) ?? treeShare(desk.grids.tree.root), Percent.tenths(total.share),
                        .statusInfo),
                ],
                priority: 60))
        let due = round.due < now ? Role.statusCritical : .textDim
        items.append(
            Line.Item(
                [Span(t(ConsoleWords.dueBy) + Times.moment(round.due, now: now, zone, tongue), due)], priority: 20))
        return items
    }

    /// The sum over what is shown: the filtered tree, or the place that is open.
    private var headlineTally: GridTally {
        headlinePlace.map { desk.grids.tally($0) } ?? grids.total
    }

    private var gridsFilter: String { grids.level == nil ? grids.filter : grids.households.filter }
}
