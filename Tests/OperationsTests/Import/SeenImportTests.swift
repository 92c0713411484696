import GridDomain
import GridStore
import Operations
import Testing

/// A seat that is open while another process imports.
@Suite struct SeenImportTests {
    private static let newGrid = PlaceCode("990000101201003")

    private static let more: [String: String?] = [
        "places.csv": Township.places + "990000101201003,grid,land,后岸三网格,,,121.6,28.41\n",
        "staff.csv": Township.staff + "chief3,王五,,00020926177,chief,990000101201003,,,\n",
        "teams.csv": Township.teams + "990000101201003,adviser,chief3,worker,dept\n",
        "households.csv": Township.households + "HA-01-004,990000101201001,,,4,新街路 18号,,,7,vacant\n"
            + "HA-03-001,990000101201003,,,1,新街路 20号,,,7,done\n",
        "people.csv": Township.people + "p5,HA-03-001,任一,,F,1990-01-01,,,head,7\n",
        "sources.csv": Township.sources + "door-3,door,,HA-03-001,,门磁,,300\n",
    ]

    /// A seat's board follows the feed; told to, it is read anew.
    private struct Follower {
        let desk: OpenDesk
        var board: Desk

        init(_ desk: OpenDesk) throws {
            self.desk = desk
            board = try desk.loadDesk()
        }

        /// Whether an entry remade what boards hold.
        mutating func follow() throws -> Bool {
            var isRemade = false
            for entry in try desk.feed(after: board.last) {
                board.apply(entry)
                if case .registry(let event) = entry.event { isRemade = isRemade || event.remakesBoards }
            }
            return isRemade
        }
    }

    @Test func deltasComeWhileItRunsAndTheBoardsAtItsEnd() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        var seat = try Follower(try place.open())
        try place.write(Self.more)
        let result = try place.load(desk, limit: ChunkLimit(rows: 3, duration: .seconds(60))) { _ in
            #expect(try !seat.follow())
            let stored = try desk.store.read { try $0.tallies(in: Township.scope) }
            #expect(seat.board.grids.tallies == stored.filter { !$0.value.isZero })
        }
        #expect(seat.board.grids.tally(Township.grid).households == 4)
        #expect(try seat.follow())
        #expect(seat.board.grids.tree[Self.newGrid] == nil)
        let folded = seat.board
        seat.board = try seat.desk.loadDesk()
        #expect(seat.board.last == folded.last && seat.board.grids.tallies == folded.grids.tallies)
        #expect(seat.board == (try desk.loadDesk()))
        #expect(seat.board.grids.tally(Self.newGrid) == GridTally(households: 1, people: 1, visited: 1, screened: 1))
        #expect(seat.board.grids.tree.grids.contains(Self.newGrid))
        let chief = try #require(seat.board.grids.chiefs[Self.newGrid])
        #expect(seat.board.staff[chief]?.name.han == "王五")
        #expect(seat.board.sources.count == 3)

        _ = try desk.undoImport(result.batch)
        #expect(try seat.follow())
        seat.board = try seat.desk.loadDesk()
        #expect(seat.board.grids.tree[Self.newGrid] == nil && seat.board.sources.count == 2)
        #expect(seat.board.grids.tally(Township.grid).households == 3)
        #expect(seat.board == (try desk.loadDesk()))
    }
}
