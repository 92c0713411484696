internal import GridDomain
internal import GridStore

/// The columns of a stored household that rounds and tallies rest on.
enum HouseholdColumns {
    private static func value(_ row: RegistryRow, _ column: String) -> SQLValue {
        RegistryTable.households.index(of: column).map { row.values[$0] } ?? .null
    }

    /// How a stored household stands in the rounds.
    static func screening(_ row: RegistryRow) -> HouseholdScreening {
        HouseholdScreening(
            round: value(row, "round").number ?? 0, result: value(row, "result").words.flatMap(VisitResult.init),
            at: value(row, "visited_at").number.map { Instant(milliseconds: Int64($0)) },
            by: value(row, "visited_by").words.map(OfficerCode.init),
            visit: EntryNumber(Int64(value(row, "visit").number ?? 0)))
    }

    /// What stands after a file told of a visit: a visit that was entered at the desk outlasts every file that knows of
    /// no later round.
    static func screening(_ before: RegistryRow?, told: HouseholdScreening) -> HouseholdScreening {
        guard let before else { return told }
        let standing = screening(before)
        return standing.visit > .none && standing.round >= told.round ? standing : told
    }

    /// The values of the columns round, visited_at, visit and version.
    static func values(_ screening: HouseholdScreening, _ before: RegistryRow?) -> [SQLValue] {
        [
            .number(screening.round), .number(screening.at.map { Int($0.milliseconds) }),
            .number(Int(screening.visit.value)), .number(before.flatMap { value($0, "version").number } ?? 0),
        ]
    }

    static func grid(_ row: RegistryRow) -> PlaceCode { PlaceCode(value(row, "grid").words ?? "") }

    /// What a household adds to its grid's tally, without its people.
    static func tally(_ row: RegistryRow, round: Int) -> GridTally {
        var tally = GridTally(households: 1)
        tally.add(screening(row).result(in: round))
        return tally
    }
}

/// The columns of a stored person that rounds and tallies rest on.
enum PersonColumns {
    static func household(_ row: RegistryRow) -> String {
        RegistryTable.people.index(of: "household").flatMap { row.values[$0].words } ?? ""
    }

    static func identity(_ row: RegistryRow) -> String? {
        RegistryTable.people.index(of: "identity").flatMap { row.values[$0].words }
    }

    static func lastRound(_ row: RegistryRow) -> Int {
        RegistryTable.people.index(of: "last_round").flatMap { row.values[$0].number } ?? 0
    }

    /// What a person adds to the tally of their grid.
    static func tally(_ row: RegistryRow, round: Int) -> GridTally {
        GridTally(people: 1, screened: lastRound(row) >= round ? 1 : 0)
    }
}

extension DeskSession {
    /// How tallies move when a household's row is replaced by another; its people move with it. Nil for no row.
    func moves(from before: RegistryRow?, to after: RegistryRow?, round: Int) throws -> [(PlaceCode, GridTally)] {
        var moves: [(PlaceCode, GridTally)] = []
        if let before {
            moves.append((HouseholdColumns.grid(before), GridTally() - HouseholdColumns.tally(before, round: round)))
        }
        if let after { moves.append((HouseholdColumns.grid(after), HouseholdColumns.tally(after, round: round))) }
        guard let before, let after, HouseholdColumns.grid(before) != HouseholdColumns.grid(after) else { return moves }
        let people = try peopleTally(of: HouseholdCode(after.key), round: round)
        return moves + [
            (HouseholdColumns.grid(before), GridTally() - people), (HouseholdColumns.grid(after), people),
        ]
    }
}
