public import GridDomain

extension DeskSession {
    /// Answers a request for a page.
    public func page(_ request: PageRequest) throws -> Page {
        switch request {
        case .households(let grid, let from):
            let rows = try households(in: grid, from: from)
            return .households(Array(rows.prefix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .residents(let household): return .residents(try residents(of: household))
        case .gaps(let place, let after):
            let rows = try gaps(in: place, after: after, limit: PageRequest.size + 1)
            return .gaps(Array(rows.prefix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .counted(let place, let part, let after):
            let rows = try counted(part, in: place, after: after, limit: PageRequest.size + 1)
            return .counted(Array(rows.prefix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .settled(let before):
            let rows = try settledDisputes(before: before, limit: PageRequest.size + 1)
            return .disputes(Array(rows.prefix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .history(let alert):
            let rows = try history(of: alert.text, last: PageRequest.size + 1)
            return .entries(Array(rows.suffix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .card(let code, let since): return .card(try card(code, since: since))
        case .onDuty(let instant): return .onDuty(try onDuty(at: instant))
        case .log(let before):
            let rows = try log(before: before, limit: PageRequest.size + 1)
            return .entries(Array(rows.prefix(PageRequest.size)), more: rows.count > PageRequest.size)
        case .alertFigures(let until, let days): return .alertFigures(try alertFigures(until: until, days: days))
        case .drill: return try drillPage()
        case .matter(let code):
            let rows = try history(of: code, last: PageRequest.size + 1)
            return .entries(Array(rows.suffix(PageRequest.size)), more: rows.count > PageRequest.size)
        }
    }

    private func historyPage(_ thing: String) throws -> Page {
        let rows = try history(of: thing, last: PageRequest.size + 1)
        return .entries(Array(rows.suffix(PageRequest.size)), more: rows.count > PageRequest.size)
    }

    private static let rowColumns = """
        SELECT h.code, h.grid, h.kind, h.number, h.address, h.round, h.result, h.visited_at, h.visited_by, h.visit,
        h.version, (SELECT count(*) FROM people p WHERE p.household = h.code),
        (SELECT count(*) FROM people p WHERE p.household = h.code AND p.last_round >= ?),
        (SELECT o.contact FROM observations o WHERE o.household = h.code AND o.ended IS NULL),
        h.east, h.north FROM households h
        """

    private func roundNumber(in place: PlaceCode) throws -> Int {
        try (round(covering: place) ?? currentRound())?.number ?? 1
    }

    private func rowValues(_ place: PlaceCode) throws -> [SQLValue] {
        [.int(try roundNumber(in: place))]
    }

    private static func row(_ row: any SQLRow) -> HouseholdRow {
        HouseholdRow(
            code: HouseholdCode(row.text(0)), grid: row.place(1),
            kind: HouseholdKind(rawValue: row.text(2)) ?? .dwelling,
            number: row.int(3), address: Mask.address(row.text(4)), people: row.int(11), screened: row.int(12),
            screening: screening(row, from: 5), observedSince: row.optionalText(13).flatMap(CivilDate.init),
            version: row.entry(10), point: row.point(14))
    }

    /// The households of a grid from a number on, one more than a page holds.
    func households(in grid: PlaceCode, from number: Int) throws -> [HouseholdRow] {
        try connection.all(
            "\(Self.rowColumns) WHERE h.grid = ? AND h.number >= ? ORDER BY h.number LIMIT ?",
            try rowValues(grid) + [.text(grid.text), .int(number), .int(PageRequest.size + 1)], Self.row)
    }

    /// One household on one page; nil when there is none of that code. Where else a caller said something was, which may
    /// name neighbours, stays in the log.
    private func card(_ code: HouseholdCode, since: Instant) throws -> HouseholdCard? {
        guard let place = try gridAndNumber(code)?.0 else { return nil }
        let row = try connection.first(
            "\(Self.rowColumns) WHERE h.code = ?", try rowValues(place) + [.text(code.text)], Self.row)
        return try row.map {
            HouseholdCard(
                row: $0, people: try residents(of: code), duties: try duties(of: code, from: since),
                entries: try history(at: code, since: since, limit: PageRequest.size).map { entry in
                    var entry = entry
                    entry.personal.spoken = nil
                    return entry
                })
        }
    }

    /// Every household of a place in the order of grids and numbers.
    public func eachHousehold(in place: PlaceCode, _ body: (HouseholdRow) throws -> Void) throws {
        try connection.each(
            "\(Self.rowColumns) WHERE h.grid >= ? AND h.grid < ? ORDER BY h.grid, h.number",
            try rowValues(place) + place.range
        ) { try body(Self.row($0)) }
    }

    /// What a place still lacks: unvisited households, then visited ones where somebody was missed; by grid and number.
    public func gaps(in place: PlaceCode, after: HouseholdCode?, limit: Int) throws -> [HouseholdRow] {
        let round = SQLValue.int(try roundNumber(in: place))
        let start = try after.flatMap(gridAndNumber)
        return try connection.all(
            """
            \(Self.rowColumns) WHERE h.grid >= ? AND h.grid < ? AND (h.grid, h.number) > (?, ?)
            AND (h.round < ? OR h.result <> 'done'
            OR EXISTS(SELECT 1 FROM people p WHERE p.household = h.code AND p.last_round < ?))
            ORDER BY h.grid, h.number LIMIT ?
            """,
            try rowValues(place) + place.range
                + [.text(start?.0.text ?? ""), .int(start?.1 ?? 0), round, round, .int(limit)], Self.row)
    }

    /// The households behind one count of a place's tally: as many, or as many people, as the tally says.
    func counted(_ part: TallyPart, in place: PlaceCode, after: HouseholdCode?, limit: Int) throws -> [HouseholdRow] {
        let round = SQLValue.int(try roundNumber(in: place))
        let start = try after.flatMap(gridAndNumber)
        let (condition, values) = Self.condition(part, round)
        return try connection.all(
            """
            \(Self.rowColumns) WHERE h.grid >= ? AND h.grid < ? AND (h.grid, h.number) > (?, ?) AND (\(condition))
            ORDER BY h.grid, h.number LIMIT ?
            """,
            try rowValues(place) + place.range + [.text(start?.0.text ?? ""), .int(start?.1 ?? 0)] + values
                + [.int(limit)], Self.row)
    }

    private static func condition(_ part: TallyPart, _ round: SQLValue) -> (String, [SQLValue]) {
        switch part {
        case .households: ("1 = 1", [])
        case .unvisited: ("h.round < ? OR h.result <> 'done'", [round])
        case .unscreened:
            ("EXISTS(SELECT 1 FROM people p WHERE p.household = h.code AND p.last_round < ?)", [round])
        case .visited, .out, .vacant, .refused, .revisit:
            ("h.round >= ? AND h.result = ?", [round, .text(part.result?.rawValue ?? "")])
        }
    }

    private func gridAndNumber(_ code: HouseholdCode) throws -> (PlaceCode, Int)? {
        try connection.first("SELECT grid, number FROM households WHERE code = ?", [.text(code.text)]) {
            ($0.place(0), $0.int(1))
        }
    }

    /// Who lives in a household, masked: no clear value leaves the store here.
    func residents(of household: HouseholdCode) throws -> [MaskedPerson] {
        try connection.all(
            """
            SELECT code, han, latin, sex, birth, phone, relation, last_round FROM people WHERE household = ?
            ORDER BY birth
            """, [.text(household.text)]
        ) { row in
            MaskedPerson(
                code: PersonCode(row.text(0)), han: Mask.person(han: row.text(1)),
                latin: Mask.person(latin: row.text(2)),
                sex: Sex(rawValue: row.text(3)) ?? .male, birthYear: Int(row.text(4).prefix(4)) ?? 0,
                phone: Mask.phone(row.text(5)), relation: row.text(6), lastRound: row.int(7))
        }
    }

    /// Clear names and numbers, for a look whose entry is committed.
    public func clearResidents(for look: Look) throws -> [ClearPerson] {
        guard let entry = try entry(look.entry), Look(entry) == look else { return [] }
        return try connection.all(
            "SELECT code, han, latin, sort_key, identity, phone FROM people WHERE household = ? ORDER BY birth",
            [.text(look.household.text)]
        ) {
            ClearPerson(
                code: PersonCode($0.text(0)), name: $0.name(1), identity: $0.optionalText(4) ?? "", phone: $0.text(5))
        }
    }
}
