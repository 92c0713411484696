import GridDomain
import GridStore
import Operations
import Testing

@Suite struct UndoneImportTests {
    private static let changed: [String: String?] = [
        "households.csv": Township.households.replacing("新街路 14号", with: "新街路 15号")
            .replacing("HA-01-001,990000101201001,990000101201001001,dwelling,1", with: "HA-01-001,990000101201001,,,9")
            .replacing("HA-01-003,990000101201001,,,3", with: "HA-01-003,990000101201002,,,3")
            + "HA-01-004,990000101201001,,,1,新街路 18号,,,7,vacant\n",
        "people.csv": Township.people.replacing("p3,HA-01-002", with: "p3,HA-01-003")
            + "p5,HA-01-004,任一,,F,1990-01-01,,,head,7\n",
        "staff.csv": Township.staff + "m5,王五,,1,member,,,,\n",
    ]

    @Test func everythingStandsAsBefore() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let before = try RegisterState(desk)
        try place.write(Self.changed)
        let result = try place.load(desk)
        #expect(result.rejects == nil)
        try expectSound(desk)
        let undone = try desk.undoImport(result.batch)
        #expect((undone.restored, undone.deleted, undone.kept) == (4, 3, []))
        #expect(undone.acts == [])
        #expect(try RegisterState(desk) == before)
        #expect(try desk.store.read { try $0.aliases(.household)["HA-01-004"] } == nil)
        try expectSound(desk)
        #expect(throws: ImportError.noBatch(result.batch)) { try desk.undoImport(result.batch) }
        // The folder can be imported again.
        #expect(try !place.load(desk).nothingChanged)
        try expectSound(desk)
    }

    @Test func whatChangedSinceIsListed() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        try place.write(Self.changed)
        let result = try place.load(desk)
        let home = try #require(try desk.store.read { try $0.aliases(.household)["HA-01-004"] })
        _ = try desk.handle(
            Command(
                id: CommandID("visit-1"), officer: OfficerCode("lin"),
                order: .visit(HouseholdCode(home), VisitReport(result: .done))))
        let undone = try desk.undoImport(result.batch)
        // The new household was visited, and it holds the number that another one had before.
        #expect(undone.kept.map(\.table) == ["households", "households"])
        #expect(undone.kept.contains { $0.key == home })
        try expectSound(desk)
    }

    @Test func afterAnErasureItIsRefusedInWords() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        try place.write(Self.changed)
        let result = try place.load(desk)
        try place.appointKeeper(on: desk)
        let tomorrow = CivilDate(year: 2020, month: 3, day: 12)
        let later = try place.later(desk, by: .days(3))
        _ = try later.erase(before: tomorrow, by: TemporaryDesk.keeper, id: CommandID("erase"))
        let state = try RegisterState(desk)
        #expect(throws: ImportError.erased(result.batch)) { try later.undoImport(result.batch) }
        #expect(try RegisterState(desk) == state)
        #expect(
            try desk.feed(after: .none).last?.event == .watch(.refused(order: "undoImport", reason: "erased")))
        try expectSound(desk)
    }

    @Test func anErasureTakesWhatAnImportLeftThatNeverEnded() throws {
        struct Stop: Error {}
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        try place.write(Self.changed)
        #expect(throws: Stop.self) {
            try place.load(desk) { if $0.file == "people.csv" { throw Stop() } }
        }
        try place.appointKeeper(on: desk)
        let batch = try #require(try desk.store.read { try $0.batches() }.first { $0.ended == nil })
        let later = try place.later(desk, by: .days(3))
        _ = try later.erase(
            before: CivilDate(year: 2020, month: 3, day: 12), by: TemporaryDesk.keeper, id: CommandID("erase"))
        #expect(try desk.store.read { try $0.hasErasedImages(of: batch.code) })
        #expect(throws: ImportError.erased(batch.code)) { try later.undoImport(batch.code) }
    }

    @Test func actsAreListedAndStay() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        let result = try place.load(desk)
        let undone = try desk.undoImport(result.batch)
        let kinds = try desk.store.read { session in
            try undone.acts.map { try session.entry($0)?.event.kind }
        }
        #expect(kinds == ["watch.appointed", "screening.roundOpened", "observation.ordered"])
        // The household under observation stays with its grid, its people's places and its team.
        let state = try RegisterState(desk)
        #expect(state.count(.households) == 1 && state.count(.people) == 0 && state.count(.boats) == 0)
        #expect(state.counts[0] == 1)
        #expect(undone.kept.contains { $0.table == "households" && $0.key == "990000101H000001" })
        try expectSound(desk)
    }
}
