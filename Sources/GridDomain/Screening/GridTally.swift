/// What a round has reached in a grid. Stored per grid only, moved by deltas, summed upward in memory.
public struct GridTally: Sendable, Equatable, Codable {
    public var households: Int
    public var people: Int
    public var visited: Int
    public var out: Int
    public var vacant: Int
    public var refused: Int
    public var revisit: Int
    /// People seen in this round.
    public var screened: Int

    public init(
        households: Int = 0, people: Int = 0, visited: Int = 0, out: Int = 0, vacant: Int = 0, refused: Int = 0,
        revisit: Int = 0, screened: Int = 0
    ) {
        self.households = households
        self.people = people
        self.visited = visited
        self.out = out
        self.vacant = vacant
        self.refused = refused
        self.revisit = revisit
        self.screened = screened
    }

    /// Households still to be reached, whatever the reason.
    public var unvisited: Int { households - visited }
    /// People still to be seen: those of unvisited households and those missed in visited ones.
    public var unscreened: Int { people - screened }
    /// Unvisited households where nobody has called yet.
    public var untried: Int { unvisited - out - vacant - refused - revisit }
    /// 0 to 1; 1 for an empty grid, which lacks nobody.
    public var share: Double { households == 0 ? 1 : Double(visited) / Double(households) }
    /// Whether it changes nothing as a delta.
    public var isZero: Bool { self == GridTally() }

    /// Counts one household with this result.
    public mutating func add(_ result: VisitResult?) {
        switch result {
        case .done: visited += 1
        case .out: out += 1
        case .vacant: vacant += 1
        case .refused: refused += 1
        case .revisit: revisit += 1
        case nil: break
        }
    }

    /// A new round has begun: nobody has been reached yet.
    public mutating func beginRound() {
        self = GridTally(households: households, people: people)
    }

    public static func + (a: GridTally, b: GridTally) -> GridTally { a.combined(b, +) }
    public static func - (a: GridTally, b: GridTally) -> GridTally { a.combined(b, -) }
    public static func += (a: inout GridTally, b: GridTally) { a = a + b }

    private func combined(_ b: GridTally, _ op: (Int, Int) -> Int) -> GridTally {
        GridTally(
            households: op(households, b.households), people: op(people, b.people), visited: op(visited, b.visited),
            out: op(out, b.out), vacant: op(vacant, b.vacant), refused: op(refused, b.refused),
            revisit: op(revisit, b.revisit), screened: op(screened, b.screened))
    }
}
