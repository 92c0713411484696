/// What a round has reached in a grid. Stored per grid only, moved by deltas, summed upward in memory.
public struct GridTally: Sendable, Equatable, Codable {
    /// All of them, whatever their result.
    public var households: Int
    /// Everybody registered in them.
    public var people: Int
    /// Households that are done: 已查.
    public var visited: Int
    /// Households where nobody was at home 不在家 when somebody called last.
    public var out: Int
    /// Households where nobody lives 空房.
    public var vacant: Int
    /// Households that let nobody in 拒访.
    public var refused: Int
    /// Households where somebody must call again 待访.
    public var revisit: Int
    /// People seen in this round.
    public var screened: Int

    /// A tally, or a delta of one: parts of a delta may be negative.
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

    /// Part by part: how tallies are summed upward and deltas are folded in.
    public static func + (a: GridTally, b: GridTally) -> GridTally { a.combined(b, +) }
    /// Part by part: what takes the second back; a part may fall below 0.
    public static func - (a: GridTally, b: GridTally) -> GridTally { a.combined(b, -) }
    /// Folds a delta in.
    public static func += (a: inout GridTally, b: GridTally) { a = a + b }

    private func combined(_ b: GridTally, _ op: (Int, Int) -> Int) -> GridTally {
        GridTally(
            households: op(households, b.households), people: op(people, b.people), visited: op(visited, b.visited),
            out: op(out, b.out), vacant: op(vacant, b.vacant), refused: op(refused, b.refused),
            revisit: op(revisit, b.revisit), screened: op(screened, b.screened))
    }
}
