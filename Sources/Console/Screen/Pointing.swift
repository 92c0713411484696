internal import Canvas
internal import GridDomain

extension ConsoleState {
    /// The mouse: a click focuses a pane, then selects a row; the wheel moves. A popup has it to itself.
    mutating func point(_ event: MouseEvent, _ out: inout Outbox) {
        if event.kind == .doublePress, clickedPopup { return }
        if event.kind == .press { clickedPopup = !dialogs.isEmpty }
        guard dialogs.isEmpty else { return pointAtDialog(event, &out) }
        if event.kind == .press, clickFigure(event.at) { return }
        figures = nil
        guard book == nil else { return pointInBook(event, &out) }
        switch event.kind {
        case .wheelDown: wheel(event.at, 3)
        case .wheelUp: wheel(event.at, -3)
        case .press: click(event.at, &out)
        case .doublePress:
            if let action = Registry.action(for: .enter, in: scopes) { perform(action, &out) }
        case .release, .drag: break
        }
    }

    /// A click on a number opens it: at once in the header and in titles, in a list where its row is selected.
    private mutating func clickFigure(_ point: Point) -> Bool {
        guard point.y != layout.tabs || tab(at: point.x) == nil, !layout.keys.contains(point.y),
            let figure = figure(at: point)
        else { return false }
        if book == nil, let pane = layout.pane(at: point), let rect = layout[pane] {
            let isInList = layout.inner(rect).contains(point)
            if isInList, pane != focus || selectedLine != point.y { return false }
        }
        figures = nil
        open(figure)
        return true
    }

    /// In a book the wheel moves; a click selects a row or takes one of the keys.
    private mutating func pointInBook(_ event: MouseEvent, _ out: inout Outbox) {
        switch event.kind {
        case .press where bookListRows.contains(event.at.y):
            guard var open = book else { return }
            let index = open.cursor.scroll.first + event.at.y - bookListRows.lowerBound
            guard open.rows.indices.contains(index) else { return }
            open.cursor.select(open.rows[index].id)
            book = open
        case .wheelDown: move(by: 3)
        case .wheelUp: move(by: -3)
        case .press where layout.keys.contains(event.at.y): clickKey(event.at, layout, &out)
        default: break
        }
    }

    private mutating func wheel(_ point: Point, _ rows: Int) {
        guard layout.pane(at: point) == focus else { return }
        move(by: rows)
    }

    private mutating func click(_ point: Point, _ out: inout Outbox) {
        let layout = layout
        if layout.keys.contains(point.y) { return clickKey(point, layout, &out) }
        if point.y == layout.tabs { return focus = tab(at: point.x) ?? focus }
        if layout.urgent.contains(point.y) {
            let row = point.y - layout.urgent.lowerBound
            return goTo(urgent(layout.urgent.count)[row])
        }
        guard let pane = layout.pane(at: point) else { return }
        guard pane == focus else { return focus = pane }
        guard let rect = layout[pane] else { return }
        select(row: point.y - layout.inner(rect).minY - 1)
    }

    private mutating func select(row: Int) {
        guard row >= 0 else { return }
        switch focus {
        case .alerts:
            let place = alerts.cursor.scroll.first + row
            guard alerts.detail == nil, alerts.rows.indices.contains(place), let id = alerts.rows[place].id else {
                return
            }
            alerts.cursor.select(id)
        case .grids:
            switch grids.level {
            case nil:
                let place = grids.cursor.scroll.first + row
                if grids.rows.indices.contains(place) { grids.cursor.select(grids.rows[place].code) }
            case .households, .gaps:
                let place = grids.households.cursor.scroll.first + row
                let rows = grids.households.rows
                if rows.indices.contains(place) { grids.households.cursor.select(rows[place].code) }
            case .residents:
                let place = grids.residents.scroll.first + row - 2
                if grids.residents.ids.indices.contains(place) { grids.residents.select(grids.residents.ids[place]) }
            }
        case .rota:
            let place = rota.cursor.scroll.first + row
            if rota.rows.indices.contains(place), let id = rota.rows[place].id { rota.cursor.select(id) }
        case .disputes:
            let place = disputes.cursor.scroll.first + row
            guard disputes.detail == nil, disputes.rows.indices.contains(place), let id = disputes.rows[place].id
            else { return }
            disputes.cursor.select(id)
        }
    }

    private mutating func clickKey(_ point: Point, _ layout: Layout, _ out: inout Outbox) {
        let actions = keyLines[point.y - layout.keys.lowerBound]
        var frame = Frame(size: size)
        let line = Line(left: actions.map { keyItem($0, .unicode) }, gap: 2)
        let placed = line.draw(into: &frame, at: Point(x: 1, y: point.y), width: size.width - 2)
        guard let hit = placed.first(where: { $0.columns.contains(point.x) }) else { return }
        perform(actions[hit.item], &out)
    }
}
