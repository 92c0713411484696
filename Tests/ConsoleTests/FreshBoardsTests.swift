import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("An import is seen without a restart")
struct FreshBoardsTests {
    private let backstreet = PlaceCode("990000101201002")
    private let newGrid = PlaceCode("990000101201004")
    private let batch = BatchCode("990000101B2020-0002")

    private func entry(_ number: Int64, _ event: RegistryEvent) -> Entry {
        Entry(
            number: EntryNumber(number), recorded: SampleDesk.now, happened: SampleDesk.now, officer: .desk,
            command: CommandID("i-\(number)"), group: nil, event: .registry(event), personal: Personal())
    }

    private func chunk(_ number: Int64, _ deltas: [PlaceCode: GridTally]) -> Entry {
        entry(
            number,
            .chunk(
                RegistryEvent.Chunk(
                    batch: batch, file: "households.csv", rows: 1, refused: 0, offset: 1, line: 2,
                    deltas: deltas.map { RegistryEvent.GridDelta(grid: $0.key, tally: $0.value) })))
    }

    private func ended(_ number: Int64) -> Entry { entry(number, .importEnded(batch, rows: 1, refused: 0)) }

    /// The sample desk as the tables make it after an entry: with places besides, or without some.
    private func boards(
        _ last: Int64, _ tallies: [PlaceCode: GridTally] = [:], adding: [PlaceCode: String] = [:],
        without: PlaceCode? = nil
    ) -> Desk {
        let desk = SampleDesk.desk()
        let tree = desk.grids.tree
        let known = places(tree.root, tree).filter { $0.code != without }
        let added = adding.map { code, han in
            Place(
                code: code, level: .grid, kind: .land, name: Name(han: han, latin: han, sortKey: han), short: "",
                centroid: nil)
        }
        return Desk(
            identity: desk.identity, clock: desk.clock, alerts: desk.alerts, disputes: desk.disputes,
            grids: GridBoard(
                tree: PlaceTree(root: tree.root, places: known + added), round: desk.grids.round,
                tallies: desk.grids.tallies.merging(tallies) { $0 + $1 }, chiefs: desk.grids.chiefs),
            sources: desk.sources, watch: desk.watch, staff: desk.staff, last: EntryNumber(last),
            lastRecorded: desk.lastRecorded)
    }

    private func places(_ code: PlaceCode, _ tree: PlaceTree) -> [Place] {
        (tree[code].map { [$0] } ?? []) + tree.children(of: code).flatMap { places($0, tree) }
    }

    private func selected(_ driver: ConsoleDriver) -> String {
        let frame = driver.frame
        return frame.cursor.map { frame.text(row: $0.y) } ?? ""
    }

    @Test("a chunk moves the figures at once; its end asks for the boards")
    func deltas() {
        var driver = ConsoleDriver(size: Size(width: 200, height: 50))
        driver.press("3", "+")
        #expect(driver.text.contains("154"))
        _ = driver.effects()
        driver.send(.entries([chunk(201, [backstreet: GridTally(households: 100, people: 200)])]))
        #expect(driver.text.contains("254"))
        #expect(driver.effects().isEmpty)
        driver.send(.entries([ended(202)]))
        #expect(driver.effects() == [.loadBoards])
        driver.send(.entries([entry(203, .importUndone(batch, rows: 1, kept: 0, deltas: []))]))
        #expect(driver.effects() == [.loadBoards])
    }

    @Test("a new grid appears; the selection and what is unfolded stay")
    func newGridAppears() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j")
        #expect(selected(driver).contains("02 后街"))
        driver.send(.entries([chunk(201, [newGrid: GridTally(households: 7)]), ended(202)]))
        #expect(!driver.text.contains("新岸"))
        driver.send(.boards(boards(202, [newGrid: GridTally(households: 7)], adding: [newGrid: "新岸"])))
        #expect(driver.text.contains("04 新岸"))
        #expect(selected(driver).contains("02 后街"))
        driver.press("j", "j")
        #expect(selected(driver).contains("04 新岸"))
    }

    @Test("boards that know more than the fold wait for it; older ones are asked for again")
    func order() {
        var driver = ConsoleDriver()
        driver.press("3", "+")
        driver.send(.boards(boards(202, adding: [newGrid: "新岸"])))
        #expect(!driver.text.contains("新岸"))
        driver.send(.entries([chunk(201, [:])]))
        #expect(!driver.text.contains("新岸"))
        driver.send(.entries([chunk(202, [:]), chunk(203, [newGrid: GridTally(households: 3)])]))
        #expect(driver.text.contains("04 新岸"))
        #expect(driver.state.desk.last == EntryNumber(203))
        #expect(driver.state.desk.grids.tally(newGrid).households == 3)
        _ = driver.effects()
        driver.send(.boards(boards(202)))
        #expect(driver.effects() == [.loadBoards])
        #expect(driver.text.contains("04 新岸"))
    }

    @Test("the open list is asked for again, and left when its grid is gone")
    func openList() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        let request = PageRequest.households(grid: backstreet, from: 0)
        driver.send(.page(request, .success(SampleHouseholds.page())))
        _ = driver.effects()
        driver.send(.entries([chunk(201, [newGrid: GridTally(households: 1)])]))
        #expect(driver.effects().isEmpty)
        driver.send(.entries([chunk(202, [backstreet: GridTally(households: 1)])]))
        #expect(driver.effects() == [.load(request)])
        driver.send(.page(request, .success(SampleHouseholds.page(10))))
        #expect(driver.text.contains("后岸-02-010"))
        driver.send(.entries([entry(203, .importUndone(batch, rows: 1, kept: 0, deltas: []))]))
        #expect(driver.effects() == [.load(request), .loadBoards])
        driver.send(.boards(boards(203, without: backstreet)))
        #expect(!driver.text.contains("后岸-02-010"))
        #expect(driver.text.contains("01 码头"))
    }

    @Test("an open household shows what the import has made of it")
    func openHousehold() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        let request = PageRequest.households(grid: backstreet, from: 0)
        driver.send(.page(request, .success(SampleHouseholds.page())))
        driver.press("j", "j", "j", "Enter")
        let residents = PageRequest.residents(SampleHouseholds.code("201002", 4))
        driver.send(.page(residents, .success(SampleHouseholds.residents)))
        #expect(driver.text.contains("新街路 12号"))
        _ = driver.effects()
        driver.send(.entries([ended(201)]))
        let asked = driver.effects()
        #expect(asked.count == 3)
        for wanted in [ConsoleEffect.load(request), .load(residents), .loadBoards] { #expect(asked.contains(wanted)) }
        var row = SampleHouseholds.row(4)
        row.address = "海塘路 3号"
        driver.send(.page(request, .success(.households([row], more: false))))
        #expect(driver.text.contains("海塘路 3号"))
    }
}
