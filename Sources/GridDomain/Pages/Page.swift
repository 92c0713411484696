/// What a pane asks the store for beyond its board: lists that may be long come by page, people always do.
public enum PageRequest: Sendable, Hashable {
    /// The households of a grid in the order of their numbers, from a number on.
    case households(grid: PlaceCode, from: Int)
    /// Who lives in a household, masked.
    case residents(HouseholdCode)
    /// What a place still lacks in the open round: unvisited households and those where somebody was missed.
    case gaps(place: PlaceCode, after: HouseholdCode?)
    /// The households of a place behind one count of its tally, by grid and number.
    case counted(place: PlaceCode, TallyPart, after: HouseholdCode?)
    /// Settled disputes, the newest number first, below a code when one is given.
    case settled(before: DisputeCode?)
    /// The newest entries about an alert, oldest first.
    case history(AlertCode)
    /// One household on one page, with its day from an instant on.
    case card(HouseholdCode, since: Instant)
    /// Who has duties at an instant, and how many households.
    case onDuty(at: Instant)
    /// The officer's log: calls and what officers wrote, newest first, below a number when one is given.
    case log(before: EntryNumber?)
    /// The newest entries about a matter, oldest first.
    case matter(String)
    /// The figures of the alerts over so many days up to an instant.
    case alertFigures(until: Instant, days: Int)
    /// How the drill that was begun last goes, and what was said in it.
    case drill

    /// Rows of one page.
    public static let size = 200

    /// Whether it is about one thing: what happens to it is the page's next entry.
    public var isHistory: Bool {
        switch self {
        case .history, .matter: true
        case .households, .residents, .gaps, .counted, .settled, .log, .onDuty, .card, .alertFigures, .drill: false
        }
    }
}

/// The answer to a request.
public enum Page: Sendable, Equatable {
    /// Households of a grid by their numbers; `more` when the list goes on behind the last.
    case households([HouseholdRow], more: Bool)
    /// Everybody of one household, the eldest first.
    case residents([MaskedPerson])
    /// Households that lack something, by grid and number; `more` when the list goes on behind the last.
    case gaps([HouseholdRow], more: Bool)
    /// The households behind a count, by grid and number; `more` when the list goes on behind the last.
    case counted([HouseholdRow], more: Bool)
    /// Disputes; `more` when the list goes on behind the last.
    case disputes([Dispute], more: Bool)
    /// Entries, the oldest first; `more` when there are older ones.
    case entries([Entry], more: Bool)
    /// Who is on duty, and at how many households.
    case onDuty([StaffCode: Int])
    /// Nil when there is no such household.
    case card(HouseholdCard?)
    /// What a stretch of the journal says of the alerts as a whole.
    case alertFigures(AlertFigures)
    /// The report so far, or as it was scored, and the entries of its steps; nil where no drill was begun.
    case drill(DrillReport?, [Entry])
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
        switch self {
        case .entries(let entries, let more): return .entries(entries.map(\.withoutWords), more: more)
        case .card(var card?):
            card.entries = card.entries.map(\.withoutWords)
            return .card(card)
        case .drill(let report, let entries): return .drill(report, entries.map(\.withoutWords))
        case .card(nil), .households, .residents, .gaps, .counted, .disputes, .onDuty, .alertFigures: return self
        }
    }
}

extension Entry {
    /// The entry as lists and pictures may show it: without what somebody typed or said, and without temperatures.
    public var withoutWords: Entry {
        var entry = self
        entry.personal.words = nil
        entry.personal.caller = nil
        entry.personal.spoken = nil
        if case .observation = event {
            entry.personal.reading = nil
            entry.personal.symptoms = nil
        }
        return entry
    }
}

/// A household as lists show it: without names, its address to the building.
public struct HouseholdRow: Sendable, Equatable {
    /// Also what opens the household's residents and what a visit names.
    public let code: HouseholdCode
    /// Where it lies now; a household keeps its code when its grid changes.
    public var grid: PlaceCode
    /// A home, a boat or a family abroad.
    public var kind: HouseholdKind
    /// Inside the grid, from 1: 4 in 后岸-02-004.
    public var number: Int
    /// Street or house without flat or room, as the register has it.
    public var address: String
    /// Everybody registered there, seen or not.
    public var people: Int
    /// People seen in the open round.
    public var screened: Int
    /// How it stands in the rounds; of the open one as of any other, so read it with `result(in:)`.
    public var screening: HouseholdScreening
    /// Day 0 of a running observation.
    public var observedSince: CivilDate?
    /// The entry that changed it last, 0 since import: what a visit says that it saw.
    public var version: EntryNumber
    /// Where it stands: who is near rests on it.
    public var point: PlanePoint?

    /// From a row of the store, which has already cut the address to the building.
    public init(
        code: HouseholdCode, grid: PlaceCode, kind: HouseholdKind, number: Int, address: String, people: Int,
        screened: Int, screening: HouseholdScreening, observedSince: CivilDate?, version: EntryNumber,
        point: PlanePoint? = nil
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
        self.point = point
    }
}
