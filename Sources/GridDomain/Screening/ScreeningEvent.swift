/// What became of a round.
public enum ScreeningEvent: Sendable, Equatable {
    case roundOpened(ScreeningRound)
    case visited(Visit)
    /// An officer took a visit back.
    case visitUndone(Visit)

    /// A visit as the journal keeps it in the clear: which household it was stands in the personal part.
    public struct Visit: Sendable, Equatable, Codable {
        public var grid: PlaceCode
        public var round: Int
        public var before: HouseholdScreening
        public var after: HouseholdScreening
        public var hasFinding: Bool
        public var delta: GridTally
    }

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
