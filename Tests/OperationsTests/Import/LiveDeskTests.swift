import GridDomain
import GridStore
import Operations
import Testing

@Suite struct LiveDeskTests {
    private static func files(_ changes: [String: String] = [:]) -> [String: String] {
        var files = Township.files
        files["people.csv"] = "key,household,han,sex,birth,identity\nq1,HA-01-001,王一,M,1980-01-01,\n"
        return files.merging(changes) { $1 }
    }

    @Test func theFirstImportMakesTheDesk() throws {
        let place = try TemporaryDesk(files: Self.files())
        let desk = try place.create(kind: .live)
        #expect(try place.load(desk).rejects == nil)
        #expect(try desk.store.read { try $0.clock().kind } == .live)
        try expectSound(desk)
    }

    @Test func inventedPeopleAreRefused() throws {
        let place = try TemporaryDesk(files: Self.files(["people.csv": Township.people]))
        let rows = try place.refused(try place.load(try place.create(kind: .live)))
        #expect(rows.map { $0[2] } == ["identity", "identity"])
        #expect(rows.allSatisfy { $0[3].contains("invented") })
    }

    @Test func samplePINsAreRefused() throws {
        let place = try TemporaryDesk(
            files: Self.files(["officers.csv": Township.officers.replacing("43164,", with: "43164,1642")]))
        let desk = try place.create(kind: .live)
        #expect(try place.refused(try place.load(desk)).map { $0[2] } == ["pin"])
        #expect(try desk.store.read { try $0.officers() } == [])
    }

    @Test func laterImportsNeedAnOfficerWhoMay() throws {
        let place = try TemporaryDesk(files: Self.files())
        let desk = try place.create(kind: .live)
        let first = try place.load(desk)
        try place.write(Township.replacing("新街路 14号", "新街路 15号", in: "households.csv"))
        let head = try desk.store.read { try $0.head().number }
        #expect(throws: Refusal.notAllowed(.importRegistry)) { try place.load(desk) }
        #expect(throws: Refusal.notAllowed(.importRegistry)) {
            try place.load(desk, officer: OfficerCode("nobody"))
        }
        #expect(throws: Refusal.notAllowed(.importRegistry)) { try desk.undoImport(first.batch) }
        // Each refusal is in the journal.
        let refused = try desk.feed(after: head).map(\.event)
        #expect(refused == Array(repeating: .watch(.refused(order: "import", reason: "notAllowed")), count: 3))
        let result = try place.load(desk, officer: OfficerCode("lin"))
        #expect(!result.nothingChanged)
        let ended = try #require(try desk.feed(after: head).last)
        #expect(ended.officer == OfficerCode("lin"))
        #expect(try desk.undoImport(result.batch, officer: OfficerCode("lin")).restored == 1)
    }

    @Test func aFirstImportThatWasBrokenOffNeedsNobody() throws {
        struct Broken: Error {}
        let place = try TemporaryDesk(files: Self.files())
        let desk = try place.create(kind: .live)
        #expect(throws: Broken.self) {
            try place.load(desk) { if $0.file == "rounds.csv" { throw Broken() } }
        }
        #expect(try place.load(desk).isResumed)
        try expectSound(desk)
    }

    @Test func actsAreNotReplayed() throws {
        let place = try TemporaryDesk(files: Self.files(["commands.jsonl": "\n"]))
        let desk = try place.create(kind: .live)
        #expect(throws: ImportError.actsForLiveDesk(file: place.folder + "/commands.jsonl")) { try place.load(desk) }
    }
}
