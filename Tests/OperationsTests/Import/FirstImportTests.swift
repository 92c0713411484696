import Exchange
import Foundation
import GridDomain
import GridStore
import Operations
import Testing

@Suite struct FirstImportTests {
    @Test func everyFileIsTaken() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        let result = try place.load(desk)
        #expect(result.rejects == nil)
        #expect(!result.nothingChanged && !result.isResumed)
        #expect(result.files.map(\.rows) == [5, 8, 1, 1, 1, 2, 4, 4, 1, 2, 1, 1])
        let state = try RegisterState(desk)
        #expect(RegistryTable.all.map(state.count) == [5, 8, 1, 2, 4, 4, 1, 2, 1])
        #expect(state.counts[0] == 1 && state.counts[1] > 30 && state.counts[2] == 1)
        try expectSound(desk)
    }

    @Test func talliesCountTheOpenRound() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let tallies = try desk.store.read { try $0.tallies(in: Township.scope) }
        #expect(tallies[Township.grid] == GridTally(households: 3, people: 3, visited: 1, out: 1, screened: 1))
        #expect(tallies[Township.seaGrid] == GridTally(households: 1, people: 1))
    }

    @Test func codesAreDrawnInFileOrder() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let drawn = try desk.store.read { session in
            try [
                session.aliases(.household)["HA-01-001"], session.aliases(.household)["SEA-001"],
                session.aliases(.person)["p4"], session.aliases(.staff)["chief"], session.aliases(.source)["reader-1"],
                session.aliases(.post)["harbour"],
            ]
        }
        let expected = ["H000001", "H000004", "P000004", "S000002", "D000002", "G000002"]
        #expect(drawn == expected.map { "990000101" + $0 })
    }

    @Test func namesAndPointsAreFilled() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let board = try desk.loadDesk()
        let village = try #require(board.grids.tree[PlaceCode("990000101201")])
        #expect(village.name == Name(han: "后岸", latin: "Houan", sortKey: "hou an"))
        #expect(village.centroid == PlanePoint(east: -978, north: 1112))
        let chief = try desk.store.read { try $0.staff() }.first { $0.roles.contains(.chief) }
        #expect(chief?.name == Name(han: "曾小明", latin: "Zeng Xiaoming", sortKey: "zeng xiao ming"))
        #expect(chief?.cap == 3)
        let sources = try desk.store.read { try $0.sources(in: Township.scope) }
        #expect(sources.map(\.grid.text).sorted() == ["990000101201", "990000101201001"])
        let outline = try desk.store.read { try $0.registryRow(Township.grid.text, in: .boundaries) }
        #expect(outline?.values == [.text("[[[[-978,1112],[0,1112],[0,2224],[-978,1112]]]]")])
    }

    @Test func theClockStandsAtTheOriginUntilASeatOpens() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let origin = try #require(try PlaceManifest(path: place.folder + "/manifest.toml").origin)
        let clock = try desk.store.read { try $0.clock() }
        #expect(clock == .atRest(.demo, at: origin))
    }

    @Test func officersSignOnWithTheSamplePIN() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("43164,", "43164,1642", in: "officers.csv"))
        let desk = try place.create()
        try place.load(desk)
        let lin = OfficerCode("lin")
        #expect(try desk.signOn(lin, pin: "1642", id: CommandID("s1")).code == lin)
        #expect(throws: SignOnError.wrongPIN) { try desk.signOn(lin, pin: "1643", id: CommandID("s2")) }
        // The same row again leaves officer and PIN alone; another PIN is a new appointment.
        try place.write(["manifest.toml": Township.manifest + "seed = 1\n"])
        #expect(try place.load(desk).nothingChanged)
        try place.write(Township.replacing("43164,", "43164,2000", in: "officers.csv"))
        #expect(try !place.load(desk).nothingChanged)
        #expect(try desk.signOn(lin, pin: "2000", id: CommandID("s3")).code == lin)
    }

    @Test func aFileThatIsAbsentIsSkipped() throws {
        let place = try TemporaryDesk(
            files: Township.files.filter { ["manifest.toml", "places.csv", "households.csv"].contains($0.key) })
        let desk = try place.create()
        #expect(try place.load(desk).files.map(\.inserted) == [5, 4])
        try expectSound(desk)
        // A round that is opened later counts what had been imported before.
        try place.write(["rounds.csv": Township.rounds])
        try place.load(desk)
        try expectSound(desk)
        #expect(try desk.store.read { try $0.tallies(in: Township.scope)[Township.grid]?.visited } == 1)
    }

    @Test func aParentMayStandBelowItsChild() throws {
        let place = try TemporaryDesk()
        let lines = Township.places.split(separator: "\n").map(String.init)
        try place.write(["places.csv": ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")])
        let desk = try place.create()
        #expect(try place.load(desk).rejects == nil)
    }

    @Test func anUnknownColumnIsNamed() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("code,level", "remark,code,level", in: "places.csv"))
        let places = Township.places.split(separator: "\n").map { $0.hasPrefix("code") ? "remark,\($0)" : "x,\($0)" }
        try place.write(["places.csv": places.joined(separator: "\n")])
        let result = try place.load(try place.create())
        #expect(result.files.first?.ignored == ["remark"])
        #expect(result.files.first?.rows == 5)
    }

    @Test func aMissingColumnStopsBeforeAnythingIsWritten() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("relation", "x", in: "people.csv"))
        try place.write(Township.replacing("household,han", "x,han", in: "people.csv"))
        let desk = try place.create()
        #expect(throws: ExchangeError.self) { try place.load(desk) }
        #expect(try desk.store.read { try $0.head().number } == .none)
    }

    @Test func aFolderOfAnotherPlaceIsRefused() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.write(Township.replacing("990000101", "990000102", in: "manifest.toml"))
        #expect(throws: ImportError.otherPlace(folder: PlaceCode("990000102"), desk: Township.scope)) {
            try place.load(desk)
        }
    }
}
