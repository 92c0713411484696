public import GridDomain

/// Where a household stands in the register: what rows that name it are held against.
public struct HomePlace: Sendable, Equatable {
    /// The grid whose tally counts it.
    public var grid: PlaceCode
    /// A home, a boat or a family abroad.
    public var kind: HouseholdKind
    /// Its number inside the grid.
    public var number: Int

    /// From the register, or from a row that the same import has just taken.
    public init(grid: PlaceCode, kind: HouseholdKind, number: Int) {
        self.grid = grid
        self.kind = kind
        self.number = number
    }
}

/// What an import reads of the register before it takes rows.
extension DeskSession {
    /// The level and kind of every place, micro-grids too.
    public func placeKinds() throws -> [PlaceCode: (level: PlaceLevel, kind: GridKind)] {
        let rows = try connection.all("SELECT code, level, kind FROM places") { row in
            guard let level = PlaceLevel(rawValue: row.text(1)), let kind = GridKind(rawValue: row.text(2)) else {
                throw StoreError.corruptRow(table: "places", key: row.text(0), why: "unknown level or kind")
            }
            return (row.place(0), (level: level, kind: kind))
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// Where every household stands.
    public func homePlaces() throws -> [String: HomePlace] {
        let rows = try connection.all("SELECT code, grid, kind, number FROM households") { row in
            (
                row.text(0),
                HomePlace(
                    grid: row.place(1), kind: HouseholdKind(rawValue: row.text(2)) ?? .dwelling, number: row.int(3))
            )
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// What the people of a household add to the tally of its grid in a round.
    public func peopleTally(of household: HouseholdCode, round: Int) throws -> GridTally {
        try connection.first(
            "SELECT count(*), coalesce(sum(last_round >= ?), 0) FROM people WHERE household = ?",
            [.int(round), .text(household.text)]
        ) { GridTally(people: $0.int(0), screened: $0.int(1)) } ?? GridTally()
    }

    /// Every identity number of the register, for an import that holds rows against them.
    public func eachIdentity(_ body: (String) -> Void) throws {
        try connection.each("SELECT identity FROM people WHERE identity IS NOT NULL", []) { body($0.text(0)) }
    }

    /// Who has an identity number.
    public func person(withIdentity identity: String) throws -> PersonCode? {
        try connection.first("SELECT code FROM people WHERE identity = ?", [.text(identity)]) { PersonCode($0.text(0)) }
    }
}
