/// What a unit of a grid is: a home on land, a boat in a sea grid, a family abroad in an overseas grid. All three are
/// visited, counted and missed in the same way.
public enum HouseholdKind: String, Sendable, Codable, CaseIterable {
    case dwelling, boat, overseas
}

/// A household with what the rounds know of it: the thing that a visit changes.
public struct Household: Sendable, Equatable {
    /// Minted at import and never changed.
    public let code: HouseholdCode
    /// Where it lies now, and where its visits are counted.
    public var grid: PlaceCode
    /// A home, a boat or a family abroad.
    public var kind: HouseholdKind
    /// Its number inside the grid: 4 in 后岸-02-004.
    public var number: Int
    /// What came of the last visit, and in which round.
    public var screening: HouseholdScreening
    /// Everybody registered there, with the last round in which they were seen.
    public var residents: [ResidentScreening]
    /// Where it lies, when known.
    public var point: PlanePoint?
    /// The entry that changed it last; 0 since import.
    public var version: EntryNumber

    /// From a stored row, or as a test needs it.
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
    /// Whom a visit names among those who were missed.
    public let code: PersonCode
    /// The last round in which they were seen; 0 for never.
    public var lastRound: Int

    /// From a row of the register.
    public init(code: PersonCode, lastRound: Int) {
        self.code = code
        self.lastRound = lastRound
    }
}

/// A registered person: only a type to hang codes and clear values on. What a screen may show of one is `MaskedPerson`.
public struct Resident: Sendable, Equatable {
    /// Minted at import and never changed.
    public let code: PersonCode
    /// Where they are registered: one household at a time.
    public var household: HouseholdCode

    /// Only what ties a person to a household; everything else needs a `Look`.
    public init(code: PersonCode, household: HouseholdCode) {
        self.code = code
        self.household = household
    }
}
