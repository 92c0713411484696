/// What a pane asks the store for beyond its board: lists that may be long come by page, people always do.
public enum PageRequest: Sendable, Hashable {
    /// The households of a grid in the order of their numbers, from a number on.
    case households(grid: PlaceCode, from: Int)
    /// Who lives in a household, masked.
    case residents(HouseholdCode)
    /// What a place still lacks in the open round: unvisited households and those where somebody was missed.
    case gaps(place: PlaceCode, after: HouseholdCode?)
    /// The newest entries about an alert, oldest first.
    case history(AlertCode)
    /// The newest entries about a dispute, oldest first.
    case disputeHistory(DisputeCode)

    /// Rows of one page.
    public static let size = 200
}

/// The answer to a request.
public enum Page: Sendable, Equatable {
    case households([HouseholdRow], more: Bool)
    case residents([MaskedPerson])
    case gaps([HouseholdRow], more: Bool)
    case entries([Entry], more: Bool)
}

extension Page {
    /// A page of entries with one more at its end; the oldest go when it is full.
    public func appending(_ entry: Entry) -> Page {
        guard case .entries(let entries, let more) = self else { return self }
        let isFull = entries.count >= PageRequest.size
        return .entries(Array(entries.suffix(PageRequest.size - 1)) + [entry], more: more || isFull)
    }
}

extension Page {
    /// The page as it may leave the desk: without the words that officers typed.
    public var withoutWords: Page {
        guard case .entries(let entries, let more) = self else { return self }
        return .entries(
            entries.map { entry in
                var entry = entry
                entry.personal.words = nil
                return entry
            }, more: more)
    }
}

/// A household as lists show it: without names, its address to the building.
public struct HouseholdRow: Sendable, Equatable {
    public let code: HouseholdCode
    public var grid: PlaceCode
    public var kind: HouseholdKind
    public var number: Int
    public var address: String
    public var people: Int
    /// People seen in the open round.
    public var screened: Int
    public var screening: HouseholdScreening
    /// Day 0 of a running observation.
    public var observedSince: CivilDate?
    public var version: EntryNumber

    public init(
        code: HouseholdCode, grid: PlaceCode, kind: HouseholdKind, number: Int, address: String, people: Int,
        screened: Int, screening: HouseholdScreening, observedSince: CivilDate?, version: EntryNumber
    ) {
        self.code = code
        self.grid = grid
        self.kind = kind
        self.number = number
        self.address = address
        self.people = people
        self.screened = screened
        self.screening = screening
        self.observedSince = observedSince
        self.version = version
    }
}
