internal import Canvas
internal import GridDomain
internal import Language

/// Announced openings as a book: running and ahead first, then those of the last day.
extension ConsoleState {
    var openingsTable: Table {
        Table([
            Table.Column(t(ConsoleWords.number), minimum: 4, priority: 80),
            Table.Column(t(ConsoleWords.household), minimum: 12, ideal: 16, priority: 95, grows: true),
            Table.Column(t(ConsoleWords.window), minimum: 13, ideal: 17, priority: 90),
            Table.Column(t(ConsoleWords.reason), minimum: 8, ideal: 12, priority: 70),
            Table.Column(t(ConsoleWords.usedOf), minimum: 5, priority: 60, align: .trailing),
            Table.Column(t(ConsoleWords.state), minimum: 8, ideal: 10, priority: 85),
            Table.Column(t(ConsoleWords.due), minimum: 8, priority: 75, align: .trailing),
        ])
    }

    var openingRows: [Book.Row] {
        desk.work.openings.items.values.sorted { a, b in
            if a.isClosed != b.isClosed { return !a.isClosed }
            return (a.standing.from, a.code) < (b.standing.from, b.code)
        }.map(openingRow)
    }

    private func openingRow(_ opening: Opening) -> Book.Row {
        let standing = opening.standing
        let home = spotLabel(opening.place, opening.householdNumber)
        let role: Role = opening.isClosed ? .textDim : standing.covers(now) ? .statusInfo : .text
        let left = opening.isClosed ? "" : Spans.deadline(standing.until, now: now, tongue)
        let window =
            Times.moment(standing.from, now: now, zone, tongue) + "–"
            + Times.ending(standing.until, now: now, zone, tongue)
        let uses = standing.uses.map { "\(standing.used)/\($0)" } ?? "\(standing.used)"
        let isPending = isPending(.matter(opening.code.text))
        let state = isPending ? ConsoleWords.pending : standing.state(opening.step.change, at: now)
        return Book.Row(
            id: opening.code.text,
            cells: [
                [Span(CodeSeries.short(opening.code.text), .textDim)], [Span(home, role)], [Span(window, role)],
                [Span(t(standing.reason.name), .text)], [Span(uses, .textDim)],
                [Span(t(state), isPending ? .statusStale : role)], [Span(left, .textDim)],
            ],
            words: [home, CodeSeries.short(opening.code.text), t(standing.reason.name)],
            names: opening.place.flatMap { desk.grids.tree.village(of: $0)?.name }.map { [$0] } ?? [])
    }

    /// 后岸-02-004, 后岸, or nothing.
    func spotLabel(_ place: PlaceCode?, _ number: Int?) -> String {
        guard let place else { return "" }
        return place.level == .grid
            ? labels.household(grid: place, number: number, tongue) : labels.any(place, tongue)
    }
}
