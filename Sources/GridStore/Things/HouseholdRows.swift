public import GridDomain

extension DeskSession {
    /// A household with its residents, as the rules need it.
    public func household(_ code: HouseholdCode) throws -> Household? {
        let residents = try connection.all(
            "SELECT code, last_round FROM people WHERE household = ? ORDER BY code", [.text(code.text)]
        ) { ResidentScreening(code: PersonCode($0.text(0)), lastRound: $0.int(1)) }
        return try connection.first(
            """
            SELECT grid, kind, number, round, result, visited_at, visited_by, visit, east, north, version
            FROM households WHERE code = ?
            """, [.text(code.text)]
        ) { row in
            guard let kind = HouseholdKind(rawValue: row.text(1)) else {
                throw StoreError.corruptRow(table: "households", key: code.text, why: "unknown kind")
            }
            return Household(
                code: code, grid: row.place(0), kind: kind, number: row.int(2),
                screening: Self.screening(row, from: 3), residents: residents, point: row.point(8),
                version: row.entry(10))
        }
    }

    /// Five columns: round, result, at, by, entry of the visit.
    static func screening(_ row: any SQLRow, from column: Int) -> HouseholdScreening {
        HouseholdScreening(
            round: row.int(column), result: row.optionalText(column + 1).flatMap(VisitResult.init),
            at: row.optionalInstant(column + 2), by: row.optionalText(column + 3).map(OfficerCode.init),
            visit: row.entry(column + 4))
    }

    /// Writes what a visit changes, and the digests of the rows with it.
    ///
    /// - Returns: the digest of the household's row as it stands now.
    @discardableResult
    public func save(_ household: Household) throws -> [UInt8]? {
        let visit = household.screening
        try connection.run(
            """
            UPDATE households SET round = ?, result = ?, visited_at = ?, visited_by = ?, visit = ?, version = ?
            WHERE code = ?
            """,
            [
                .int(visit.round), .text(visit.result?.rawValue), .instant(visit.at), .text(visit.by?.text),
                .entry(visit.visit), .entry(household.version), .text(household.code.text),
            ])
        let digest = try refreshDigest(of: household.code.text, in: .households)
        for resident in household.residents {
            let changed = try connection.run(
                "UPDATE people SET last_round = ? WHERE code = ? AND last_round <> ?",
                [.int(resident.lastRound), .text(resident.code.text), .int(resident.lastRound)])
            if changed > 0 { try refreshDigest(of: resident.code.text, in: .people) }
        }
        return digest
    }

    /// Moves the tally of a grid.
    public func add(_ delta: GridTally, to grid: PlaceCode) throws {
        guard !delta.isZero else { return }
        try connection.run(
            """
            INSERT INTO tallies(grid, households, people, visited, out, vacant, refused, revisit, screened)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(grid) DO UPDATE SET
            households = tallies.households + excluded.households, people = tallies.people + excluded.people,
            visited = tallies.visited + excluded.visited, out = tallies.out + excluded.out,
            vacant = tallies.vacant + excluded.vacant, refused = tallies.refused + excluded.refused,
            revisit = tallies.revisit + excluded.revisit, screened = tallies.screened + excluded.screened
            """,
            [
                .text(grid.text), .int(delta.households), .int(delta.people), .int(delta.visited), .int(delta.out),
                .int(delta.vacant), .int(delta.refused), .int(delta.revisit), .int(delta.screened),
            ])
    }

    /// The tally of every grid in a place.
    public func tallies(in place: PlaceCode) throws -> [PlaceCode: GridTally] {
        let rows = try connection.all(
            """
            SELECT grid, households, people, visited, out, vacant, refused, revisit, screened FROM tallies
            WHERE grid >= ? AND grid < ?
            """, place.range
        ) { ($0.place(0), Self.tally($0, from: 1)) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    static func tally(_ row: any SQLRow, from column: Int) -> GridTally {
        GridTally(
            households: row.int(column), people: row.int(column + 1), visited: row.int(column + 2),
            out: row.int(column + 3), vacant: row.int(column + 4), refused: row.int(column + 5),
            revisit: row.int(column + 6), screened: row.int(column + 7))
    }

    /// The same tallies counted again from the rows, for `check`.
    public func recount(in place: PlaceCode, round: Int) throws -> [PlaceCode: GridTally] {
        let homes = try connection.all(
            """
            SELECT grid, count(*), 0, sum(round = ? AND result = 'done'), sum(round = ? AND result = 'out'),
            sum(round = ? AND result = 'vacant'), sum(round = ? AND result = 'refused'),
            sum(round = ? AND result = 'revisit'), 0 FROM households WHERE grid >= ? AND grid < ? GROUP BY grid
            """, [SQLValue](repeating: .int(round), count: 5) + place.range
        ) { ($0.place(0), Self.tally($0, from: 1)) }
        let people = try connection.all(
            """
            SELECT h.grid, count(*), sum(p.last_round >= ?) FROM people p JOIN households h ON h.code = p.household
            WHERE h.grid >= ? AND h.grid < ? GROUP BY h.grid
            """, [.int(round)] + place.range
        ) { ($0.place(0), GridTally(people: $0.int(1), screened: $0.int(2))) }
        return Dictionary(homes + people, uniquingKeysWith: +)
    }
}

extension PlaceCode {
    /// The two bounds of every code that begins with this one.
    var range: [SQLValue] { [.text(text), .text(text + ":")] }
}
