import GridDomain
import GridStore
import Operations
import Testing

@Suite struct RepeatedImportTests {
    private struct Broken: Error {}

    @Test func theSameFolderAgainChangesNothing() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        let first = try place.load(desk)
        let head = try desk.store.read { try $0.head().number }
        let again = try place.load(desk)
        #expect(again.nothingChanged && again.files.isEmpty && again.batch == first.batch)
        #expect(try desk.store.read { try $0.head().number } == head)
    }

    @Test func theSameRowsInAnotherFolderAreLeftAlone() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let before = try RegisterState(desk)
        try place.write(["manifest.toml": Township.manifest + "seed = 1\n"])
        let again = try place.load(desk)
        #expect(again.nothingChanged)
        #expect(again.files.map(\.same) == [5, 8, 1, 1, 1, 2, 4, 4, 1, 2, 1, 1])
        #expect(try RegisterState(desk) == before)
        try expectSound(desk)
    }

    /// Breaks off after each chunk in turn; rows come by threes.
    @Test(arguments: 1...13)
    func whatWasBrokenOffIsResumed(after chunks: Int) throws {
        let duplicate = "p1,HA-01-001,重复,,M,1980-01-01,,,,\n"
        let whole = try TemporaryDesk()
        try whole.write(["people.csv": Township.people + duplicate])
        let expected = try whole.create()
        try whole.load(expected)

        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + duplicate])
        let desk = try place.create()
        let threes = ChunkLimit(rows: 3, duration: .seconds(60))
        var seen = 0
        #expect(throws: Broken.self) {
            try place.load(desk, limit: threes) { _ in
                seen += 1
                if seen == chunks { throw Broken() }
            }
        }
        let result = try place.load(desk, limit: threes)
        #expect(result.isResumed)
        #expect(try RegisterState(desk) == RegisterState(expected))
        #expect(try place.refused(result).count == 1)
        try expectSound(desk)
        let batches = try desk.store.read { try $0.batches() }
        #expect(batches.count == 1 && batches.first?.ended != nil && batches.first?.refused == 1)
        #expect(batches.first?.rows == 31)
        #expect(try place.load(desk).nothingChanged)
    }

    @Test func aChangedFolderChangesTheRowsThatDiffer() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        let first = try place.load(desk)
        try place.write([
            "households.csv": Township.households.replacing("新街路 14号", with: "新街路 15号")
                .replacing("HA-01-003,990000101201001", with: "HA-01-003,990000101201002")
                .replacing("7,out", with: "7,done") + "HA-01-004,990000101201001,,,4,新街路 18号,,,7,vacant\n",
            "people.csv": Township.people.replacing("p3,HA-01-002", with: "p3,HA-01-003"),
        ])
        let second = try place.load(desk)
        #expect(second.batch != first.batch)
        let homes = try #require(second.files.first { $0.file == "households.csv" })
        #expect((homes.inserted, homes.changed, homes.same) == (1, 2, 2))
        let people = try #require(second.files.first { $0.file == "people.csv" })
        #expect((people.inserted, people.changed, people.same) == (0, 1, 3))
        let tallies = try desk.store.read { try $0.tallies(in: Township.scope) }
        #expect(tallies[Township.grid] == GridTally(households: 3, people: 2, visited: 2, vacant: 1, screened: 1))
        #expect(tallies[Township.seaGrid] == GridTally(households: 2, people: 2))
        try expectSound(desk)
    }

    @Test func anEarlierFolderPutsItsRowsBack() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let before = try RegisterState(desk)
        try place.write(Township.replacing("新街路 14号", "新街路 15号", in: "households.csv"))
        try place.load(desk)
        #expect(try RegisterState(desk) != before)
        try place.write(["households.csv": Township.households])
        #expect(try !place.load(desk).nothingChanged)
        #expect(try RegisterState(desk) == before)
    }

    @Test func aVisitAtTheDeskOutlastsTheFile() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let home = HouseholdCode("990000101H000002")
        let visit = Command(
            id: CommandID("visit-1"), officer: OfficerCode("lin"),
            order: .visit(home, VisitReport(result: .done)))
        guard case .done = try desk.handle(visit) else {
            Issue.record("the visit was refused")
            return
        }
        try place.write(Township.replacing("新街路 14号", "新街路 15号", in: "households.csv"))
        try place.load(desk)
        let household = try #require(try desk.store.read { try $0.household(home) })
        #expect(household.screening.result == .done && household.screening.by == OfficerCode("lin"))
        #expect(household.residents.map(\.lastRound) == [7])
        try expectSound(desk)
    }
}
