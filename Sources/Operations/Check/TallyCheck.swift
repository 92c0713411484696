internal import GridDomain
internal import GridStore

/// Tallies against the rows that they count and against the deltas of the journal.
extension TableCheck {
    mutating func checkTallies() throws {
        let rows = try session.tallies(in: .everywhere)
        let rounds = try session.rounds()
        var recounts: [Int: [PlaceCode: GridTally]] = [:]
        var grids = Set(rows.keys).union(fold.tallies.keys)
        grids.formUnion(try recount(1, &recounts).keys)
        for grid in grids.sorted() {
            let round = rounds.first { grid.lies(in: $0.place) }?.number ?? 1
            let row = rows[grid] ?? GridTally()
            compare(row, with: try recount(round, &recounts)[grid] ?? GridTally(), "tally \(grid) by its rows")
            compare(row, with: fold.tallies[grid] ?? GridTally(), "tally \(grid) by the journal")
        }
    }

    private func recount(
        _ round: Int, _ recounts: inout [Int: [PlaceCode: GridTally]]
    ) throws -> [PlaceCode: GridTally] {
        if let known = recounts[round] { return known }
        let fresh = try session.recount(in: .everywhere, round: round)
        recounts[round] = fresh
        return fresh
    }

    private mutating func compare(_ row: GridTally, with expected: GridTally, _ name: String) {
        if row != expected { note(name, .tally, text(expected), text(row)) }
    }
}
