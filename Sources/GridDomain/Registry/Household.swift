/// What a unit of a grid is: a home on land, a boat in a sea grid, a family abroad in an overseas grid. All three are
/// visited, counted and missed in the same way.
public enum HouseholdKind: String, Sendable, Codable, CaseIterable {
    case dwelling, boat, overseas
}

/// A household with what the rounds know of it: the thing that a visit changes.
public struct Household: Sendable, Equatable {
    public let code: HouseholdCode
    public var grid: PlaceCode
    public var kind: HouseholdKind
    /// Its number inside the grid: 4 in 后岸-02-004.
    public var number: Int
    public var screening: HouseholdScreening
    /// Everybody registered there, with the last round in which they were seen.
    public var residents: [ResidentScreening]
    /// Where it lies, when known.
    public var point: PlanePoint?
    /// The entry that changed it last; 0 since import.
    public var version: EntryNumber

    public init(
        code: HouseholdCode, grid: PlaceCode, kind: HouseholdKind, number: Int, screening: HouseholdScreening,
        residents: [ResidentScreening], point: PlanePoint? = nil, version: EntryNumber = .none
    ) {
        self.code = code
        self.grid = grid
        self.kind = kind
        self.number = number
        self.screening = screening
        self.residents = residents
        self.point = point
        self.version = version
    }

    /// What this household adds to its grid's tally in a round.
    public func contribution(round: Int) -> GridTally {
        var tally = GridTally(households: 1, people: residents.count)
        tally.screened = residents.count { $0.lastRound >= round }
        tally.add(screening.result(in: round))
        return tally
    }
}

/// A resident as a round sees them.
public struct ResidentScreening: Sendable, Equatable, Codable {
    public let code: PersonCode
    public var lastRound: Int

    public init(code: PersonCode, lastRound: Int) {
        self.code = code
        self.lastRound = lastRound
    }
}

/// A registered person: only a type to hang codes and clear values on. What a screen may show of one is `MaskedPerson`.
public struct Resident: Sendable, Equatable {
    public let code: PersonCode
    public var household: HouseholdCode

    public init(code: PersonCode, household: HouseholdCode) {
        self.code = code
        self.household = household
    }
}
