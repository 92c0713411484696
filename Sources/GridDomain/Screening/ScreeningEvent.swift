/// What became of a round.
public enum ScreeningEvent: Sendable, Equatable {
    /// Every household of its place counts as unvisited from here.
    case roundOpened(ScreeningRound)
    /// Somebody called at a household, whatever came of it.
    case visited(Visit)
    /// An officer took a visit back.
    case visitUndone(Visit)

    /// A visit as the journal keeps it in the clear: which household it was stands in the personal part.
    public struct Visit: Sendable, Equatable, Codable {
        /// The household's grid at the time: the tally of this grid moved.
        public var grid: PlaceCode
        /// The open round in which it counted.
        public var round: Int
        /// What the visit replaced: undo puts it back.
        public var before: HouseholdScreening
        /// What the household's row holds since.
        public var after: HouseholdScreening
        /// Whether words of a finding stand in the personal part.
        public var hasFinding: Bool
        /// How the grid's tally moved.
        public var delta: GridTally
    }

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .roundOpened: "roundOpened"
        case .visited: "visited"
        case .visitUndone: "visitUndone"
        }
    }

    /// Whether it changed a household.
    public var isVisit: Bool {
        switch self {
        case .roundOpened: false
        case .visited, .visitUndone: true
        }
    }

    /// The grid of a visit.
    public var grid: PlaceCode? {
        switch self {
        case .roundOpened(let round): round.place
        case .visited(let visit), .visitUndone(let visit): visit.grid
        }
    }

    var tallyDeltas: [PlaceCode: GridTally] {
        switch self {
        case .roundOpened: [:]
        case .visited(let visit), .visitUndone(let visit): [visit.grid: visit.delta]
        }
    }
}
