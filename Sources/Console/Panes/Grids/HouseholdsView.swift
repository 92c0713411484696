internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawHouseholds(_ frame: inout Frame, _ rect: Rect, request: PageRequest) {
        let table = householdsTable
        table.drawHeader(into: &frame, at: rect.origin, width: rect.width)
        let list = Rect(x: rect.minX, y: rect.minY + 1, width: rect.width, height: rect.height - 1)
        let all = grids.households.rows
        guard !all.isEmpty else { return drawNoRows(request, &frame, list) }
        let visible = grids.households.cursor.scroll.visible(count: all.count, height: list.height)
        let rows = all[visible].map { householdRow($0, frame.glyphs) }
        let selected = all[visible].firstIndex { $0.code == grids.households.cursor.selected }
            .map { $0 - visible.lowerBound }
        table.draw(rows, selected: focus == .grids ? selected : nil, into: &frame, in: list)
        drawSelection(&frame, list, selected, isFocused: focus == .grids)
        drawMore(&frame, list, above: visible.lowerBound, below: all.count - visible.upperBound)
    }

    /// Loading, failed and empty look different: an empty list must be true.
    private func drawNoRows(_ request: PageRequest, _ frame: inout Frame, _ rect: Rect) {
        let words = noRows(request)
        let isFailed = if case .failed = pages[request] { true } else { false }
        drawEmpty(
            words, &frame, rect, role: isFailed ? .statusWarning : words == ConsoleWords.noGaps ? .statusOk : .textDim)
    }

    /// Why a list of a page has no rows.
    func noRows(_ request: PageRequest) -> Phrase {
        switch pages[request] {
        case nil, .loading: return ConsoleWords.loading
        case .failed(let text): return text
        case .loaded, .stale:
            let isFiltered = !grids.households.filter.isEmpty
            if case .gaps = request, !isFiltered { return ConsoleWords.noGaps }
            return isFiltered ? ConsoleWords.nothingMatches : ConsoleWords.noHouseholds
        }
    }

    private var householdsTable: Table {
        let isHan = tongue == .zh
        return Table([
            Table.Column("", minimum: 1, priority: 100),
            Table.Column(t(ConsoleWords.household), minimum: isHan ? 12 : 10, ideal: 14, priority: 95),
            Table.Column(t(ConsoleWords.people), minimum: 5, priority: 70, align: .trailing),
            Table.Column(t(ConsoleWords.result), minimum: isHan ? 7 : 10, priority: 90),
            Table.Column(t(ConsoleWords.when), minimum: 7, ideal: 10, priority: 40, align: .trailing),
            Table.Column(t(ConsoleWords.observation), minimum: 9, ideal: 10, priority: 60),
            Table.Column(t(ConsoleWords.address), minimum: 8, ideal: 16, priority: 30, grows: true),
        ])
    }

    private func householdRow(_ row: HouseholdRow, _ glyphs: Glyphs) -> Table.Row {
        let isMarked = grids.households.marks.contains(row.code)
        let isFull = row.screened >= row.people
        let cells: [[Span]] = [
            [Span(isMarked ? "*" : dot(.household(row.code), glyphs), .textStrong)],
            found(labels.household(grid: row.grid, number: row.number, tongue), .text),
            [Span("\(row.screened)/\(row.people)", isFull ? .textDim : .text)],
            [result(of: row)],
            [Span(visited(row), .textDim)],
            observation(of: row),
            found(row.address, .textDim),
        ]
        let changed: Role? = changes.contains(.household(row.code)) ? .rowChanged : nil
        return Table.Row(cells, ground: isMarked ? .rowMarked : changed)
    }

    /// When somebody called in this round.
    func visited(_ row: HouseholdRow) -> String {
        guard row.screening.round == desk.grids.round?.number, let at = row.screening.at else { return "" }
        return Times.moment(at, now: now, zone, tongue)
    }

    /// What came of it in this round; not yet visited says so.
    func result(of row: HouseholdRow) -> Span {
        if isPending(.household(row.code)) { return Span(t(ConsoleWords.pending), .statusStale) }
        guard let round = desk.grids.round, let result = row.screening.result(in: round.number) else {
            return Span(t(ConsoleWords.untried), .statusWarning)
        }
        switch result {
        case .done where row.screened < row.people:
            return Span(t(ConsoleWords.missed(row.people - row.screened)), .statusWarning)
        case .done: return Span(t(result.name), .statusOk)
        case .refused: return Span(t(result.name), .statusCritical)
        case .out, .vacant, .revisit: return Span(t(result.name), .statusWarning)
        }
    }

    /// Day n of 14 while a household is under observation.
    func observation(of row: HouseholdRow) -> [Span] {
        guard let since = row.observedSince else { return [Span("", .text)] }
        return observation(day: zone.date(now).dayNumber - since.dayNumber)
    }

    /// 第9天/14, `day 9/14`
    func observation(day: Int) -> [Span] {
        [Span(t(Dates.observationDay(day)), .statusInfo), Span("/\(ObservationRules.days)", .textDim)]
    }

    func drawResidents(_ row: HouseholdRow, _ frame: inout Frame, _ rect: Rect) {
        let table = residentsTable
        frame.put(residentsHead(row), at: Point(x: rect.minX + 1, y: rect.minY), width: rect.width - 2)
        table.drawHeader(into: &frame, at: Point(x: rect.minX, y: rect.minY + 2), width: rect.width)
        let list = Rect(x: rect.minX, y: rect.minY + 3, width: rect.width, height: max(0, rect.height - 3))
        let people = pages[.residents(row.code)]?.page?.people ?? []
        guard !people.isEmpty else { return drawNoRows(.residents(row.code), &frame, list) }
        let visible = grids.residents.scroll.visible(count: people.count, height: list.height)
        let rows = people[visible].map { residentRow($0) }
        let selected = people[visible].firstIndex { $0.code == grids.residents.selected }.map {
            $0 - visible.lowerBound
        }
        table.draw(rows, selected: focus == .grids ? selected : nil, into: &frame, in: list)
        drawSelection(&frame, list, selected, isFocused: focus == .grids)
    }

    func residentsHead(_ row: HouseholdRow) -> [Span] {
        var spans = [
            Span(row.address + "  ", .text), Span(t(Counts.people(row.people)) + "  ", .textDim), result(of: row),
            Span("  ", .text),
        ]
        spans += observation(of: row)
        return spans
    }

    var residentsTable: Table {
        let isHan = tongue == .zh
        return Table([
            Table.Column("", minimum: 1, priority: 100),
            Table.Column(t(ConsoleWords.name), minimum: 8, ideal: 12, priority: 95),
            Table.Column(t(ConsoleWords.sex), minimum: isHan ? 4 : 6, priority: 50),
            Table.Column(t(ConsoleWords.born), minimum: 4, priority: 40),
            Table.Column(t(ConsoleWords.relation), minimum: isHan ? 4 : 8, ideal: 9, priority: 60),
            Table.Column(t(ConsoleWords.phone), minimum: 9, ideal: 11, priority: 30),
            Table.Column(t(ConsoleWords.seen), minimum: isHan ? 4 : 8, ideal: 10, priority: 80),
        ])
    }

    func residentRow(_ person: MaskedPerson) -> Table.Row {
        let isMissed = grids.missed.contains(person.code)
        let isSeen = desk.grids.round.map { person.lastRound >= $0.number } ?? true
        return Table.Row(
            [
                [Span(isMissed ? "*" : " ", .textStrong)], [Span(person.name(tongue), .text)],
                [Span(t(person.sex.name), .textDim)], [Span("\(person.birthYear)", .textDim)],
                [Span(t(Relation.name(person.relation)), .text)], [Span(person.phone, .textDim)],
                [Span(t(isSeen ? ConsoleWords.seenYes : ConsoleWords.seenNo), isSeen ? .statusOk : .statusWarning)],
            ], ground: isMissed ? .rowMarked : nil)
    }
}
