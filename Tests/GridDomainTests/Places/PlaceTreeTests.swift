import GridDomain
import Testing

@Suite struct PlaceTreeTests {
    @Test func levelsFollowTheLength() {
        let grid = Sample.grid
        #expect(grid.level == .grid)
        #expect(grid.parent == Sample.village)
        #expect(grid.ancestor(.county) == PlaceCode("990000"))
        #expect(grid.lies(in: Sample.scope) && grid.lies(in: grid) && !Sample.scope.lies(in: grid))
        #expect(PlaceCode("9900").parent == nil)
        #expect(PlaceCode(validating: "99000010120100") == nil)
        #expect(PlaceCode(validating: "99000a") == nil)
        #expect(PlaceCode(validating: "990000") != nil)
    }

    @Test func treeAndSums() {
        let places = [Sample.scope, Sample.village, Sample.grid, Sample.other, PlaceCode("990000101202")].map {
            Place(code: $0, level: $0.level ?? .grid, kind: .land, name: Sample.name(), short: "")
        }
        let tree = PlaceTree(root: Sample.scope, places: places)
        #expect(tree.children(of: Sample.scope).map(\.text) == ["990000101201", "990000101202"])
        #expect(tree.grids == [Sample.grid, Sample.other])
        #expect(tree.village(of: Sample.grid)?.code == Sample.village)
        let board = GridBoard(
            tree: tree, round: nil,
            tallies: [
                Sample.grid: GridTally(households: 3, visited: 1), Sample.other: GridTally(households: 2, visited: 2),
            ], chiefs: [:])
        #expect(board.tally(Sample.scope) == GridTally(households: 5, visited: 3))
        #expect(board.tally(Sample.village) == GridTally(households: 3, visited: 1))
    }

    @Test func nearestFirst() {
        func member(_ code: String, _ grid: PlaceCode, _ point: PlanePoint?, _ role: StaffRole = .member) -> StaffMember
        {
            StaffMember(code: StaffCode(code), name: Sample.name(), phone: "", roles: [role], grid: grid, point: point)
        }
        let book = StaffBook([
            member("far", Sample.grid, PlanePoint(east: 300, north: 400)),
            member("near", Sample.other, PlanePoint(east: 3, north: 4)),
            member("home", Sample.grid, nil), member("away", Sample.other, nil),
            member("doctor", Sample.grid, PlanePoint(east: 0, north: 0), .doctor),
        ])
        let nearest = book.nearest(to: PlanePoint(east: 0, north: 0), grid: Sample.grid, limit: 9)
        #expect(nearest.map(\.member.code.text) == ["near", "far", "home", "away"])
        #expect(nearest.map(\.metres) == [5, 500, nil, nil])
    }
}
