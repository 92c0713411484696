internal import GridDomain
internal import Language

extension ConsoleState {
    /// The requests whose pages make up the open list, as far as they have been asked for.
    private func requests(for level: GridsPane.Level) -> [PageRequest] {
        switch level {
        case .residents(let row): return [.residents(row.code)]
        case .households(let grid):
            return chain(from: .households(grid: grid, from: 0)) { rows in
                rows.last.map { .households(grid: grid, from: $0.number + 1) }
            }
        case .gaps(let place):
            return chain(from: .gaps(place: place, after: nil)) { rows in
                rows.last.map { .gaps(place: place, after: $0.code) }
            }
        }
    }

    private func chain(
        from first: PageRequest, _ next: ([HouseholdRow]) -> PageRequest?
    ) -> [PageRequest] {
        var found = [first]
        while let last = found.last, let (rows, more) = pages[last]?.page?.householdRows, more,
            let following = next(rows), pages[following] != nil
        {
            found.append(following)
        }
        return found
    }

    /// The next page of the open list, when there is one and it has not been asked for.
    var followingRequest: PageRequest? {
        guard let level = grids.level, let last = requests(for: level).last,
            let (rows, more) = pages[last]?.page?.householdRows, more, let row = rows.last
        else { return nil }
        switch last {
        case .households(let grid, _): return .households(grid: grid, from: row.number + 1)
        case .gaps(let place, _): return .gaps(place: place, after: row.code)
        case .residents, .counted, .settled, .history, .matter, .log, .onDuty, .card, .alertFigures, .drill: return nil
        }
    }

    /// Puts the pages that have come into the open list.
    mutating func rebuildHouseholds() {
        guard let level = grids.level else { return }
        if case .residents(let row) = level {
            let people = pages[.residents(row.code)]?.page?.people ?? []
            grids.residents.rebuild(people.map(\.code))
            grids.missed.formIntersection(people.map(\.code))
            renewOpenHousehold(row)
            return
        }
        let parts = requests(for: level).compactMap { pages[$0]?.page?.householdRows }
        let rows = parts.flatMap(\.0).filter { passes(household: $0, grids.households.filter) }
        grids.households.rows = rows
        grids.households.hasMore = parts.last?.1 ?? false
        grids.households.cursor.rebuild(rows.map(\.code))
        grids.households.marks.formIntersection(rows.map(\.code))
    }

    /// The open household as the list it was chosen from shows it now.
    private mutating func renewOpenHousehold(_ row: HouseholdRow) {
        guard let list = grids.path.dropLast().last else { return }
        let rows = requests(for: list).flatMap { pages[$0]?.page?.householdRows?.0 ?? [] }
        guard let fresh = rows.first(where: { $0.code == row.code }), fresh != row else { return }
        grids.path[grids.path.count - 1] = .residents(fresh)
    }

    /// Whether a household answers a search text: its label, number or address.
    func passes(household row: HouseholdRow, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        return [Tongue.zh, .en].contains { tongue in
            labels.household(grid: row.grid, number: row.number, tongue).localizedContains(query)
        } || row.address.localizedContains(query)
    }

    /// Asks for a page unless it is there or on its way.
    mutating func need(_ request: PageRequest, _ out: inout Outbox) {
        switch pages[request] {
        case .loading, .loaded: return
        case .stale(let page): pages[request] = .stale(page)
        case .failed, nil: pages[request] = .loading
        }
        out.add(.load(request))
    }

    /// Asks for the households of open alerts, to know who is under observation.
    mutating func needObservations(_ out: inout Outbox) {
        for request in observations.requests(for: desk) { need(request, &out) }
    }

    /// Whether the end of the open list comes near, so that the next page is wanted.
    mutating func needMoreHouseholds(_ out: inout Outbox) {
        let list = grids.households
        guard list.hasMore, let index = list.cursor.index, index > list.rows.count - 60,
            let request = followingRequest
        else { return }
        need(request, &out)
    }
}

extension Page {
    var householdRows: ([HouseholdRow], Bool)? {
        switch self {
        case .households(let rows, let more), .gaps(let rows, let more), .counted(let rows, let more): (rows, more)
        case .residents, .disputes, .entries, .onDuty, .card, .alertFigures, .drill: nil
        }
    }

    var card: HouseholdCard? {
        guard case .card(let card) = self else { return nil }
        return card
    }

    var duties: [StaffCode: Int]? {
        guard case .onDuty(let members) = self else { return nil }
        return members
    }

    var people: [MaskedPerson]? {
        guard case .residents(let people) = self else { return nil }
        return people
    }

    var entries: [Entry]? {
        guard case .entries(let entries, _) = self else { return nil }
        return entries
    }
}
