import GridDomain
import GridStore
import Operations
import Testing

/// Everything that the register of a desk holds, to be compared with that of another.
struct RegisterState: Equatable {
    /// Digests by table and key; they cover every column.
    var rows: [String: [String: [UInt8]]] = [:]
    var tallies: [PlaceCode: GridTally]
    var counts: [Int]

    init(_ desk: OpenDesk) throws {
        let scope = desk.store.identity.scope
        (rows, tallies, counts) = try desk.store.read { session in
            var rows: [String: [String: [UInt8]]] = [:]
            for table in RegistryTable.all {
                try session.recomputedDigests(of: table) { rows[table.name, default: [:]][$0] = $1 }
            }
            let tables: [DeskSession.CountedTable] = [.observations, .duties, .officers]
            return (rows, try session.tallies(in: scope).filter { !$0.value.isZero }, try tables.map(session.count))
        }
    }

    /// How many rows a table holds.
    func count(_ table: RegistryTable) -> Int { rows[table.name]?.count ?? 0 }
}

/// Holds what must be true after everything: stored digests are those of the rows, tallies are what a count finds, and
/// a desk folded from the journal sees the same tallies.
func expectSound(_ desk: OpenDesk, _ location: SourceLocation = #_sourceLocation) throws {
    let scope = desk.store.identity.scope
    let tree = try desk.loadDesk().grids.tree
    try desk.store.read { session in
        for table in RegistryTable.all {
            #expect(try session.rowsChangedOutside(of: table) == [], sourceLocation: location)
        }
        let round = try session.currentRound()?.number ?? 1
        let counted = try session.recount(in: scope, round: round)
        let stored = try session.tallies(in: scope).filter { !$0.value.isZero }
        #expect(stored == counted, sourceLocation: location)
        var board = GridBoard(tree: tree, round: nil, tallies: [:], chiefs: [:])
        for entry in try session.entries(after: .none, limit: 100_000) { board.apply(entry.event) }
        #expect(board.tallies.filter { !$0.value.isZero } == counted, sourceLocation: location)
    }
}
