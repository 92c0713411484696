/// The part of the Desk that the grids pane looks at: the tree, the open round, a tally per grid.
public struct GridBoard: Sendable, Equatable {
    /// The places of the scope, down to the grids.
    public var tree: PlaceTree
    /// The one opened last, late or not; nil on a desk that never had one.
    public private(set) var round: ScreeningRound?
    /// By grid; one that is zero throughout is left out.
    public private(set) var tallies: [PlaceCode: GridTally]
    /// The chief of each grid.
    public var chiefs: [PlaceCode: StaffCode]

    /// From the tables; zero tallies are dropped, so that two equal boards compare equal.
    public init(
        tree: PlaceTree, round: ScreeningRound?, tallies: [PlaceCode: GridTally], chiefs: [PlaceCode: StaffCode]
    ) {
        self.tree = tree
        self.round = round
        self.tallies = tallies.filter { !$0.value.isZero }
        self.chiefs = chiefs
    }

    /// The tally of a grid, or the sum over the grids of a place.
    public func tally(_ place: PlaceCode) -> GridTally {
        if let own = tallies[place] { return own }
        return tree.grids(in: place).reduce(into: GridTally()) { $0 += tallies[$1] ?? GridTally() }
    }

    /// The fold.
    public mutating func apply(_ event: Event) {
        if case .screening(.roundOpened(let opened)) = event {
            round = opened
            for grid in tree.grids(in: opened.place) { tallies[grid]?.beginRound() }
        }
        for (grid, delta) in event.tallyDeltas where grid.lies(in: tree.root) && !delta.isZero {
            let tally = tallies[grid, default: GridTally()] + delta
            tallies[grid] = tally.isZero ? nil : tally
        }
    }
}
