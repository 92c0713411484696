import Exchange
import Foundation
import GridDomain
import GridStore
import Operations
import Testing

@Suite struct ReplayTests {
    private static let door = SourceCode("990000101D000001")
    private static let lin = OfficerCode("lin")

    private static func at(_ time: String) throws -> Instant {
        let bytes = Array("2020-03-10T\(time):00+08:00".utf8)
        return Instant(seconds: Int64(try bytes.withUnsafeBytes { try CellParsing.instant($0) }))
    }

    private static func line(_ command: Command) throws -> String {
        String(decoding: try JSONEncoder().encode(command), as: UTF8.self) + "\n"
    }

    /// A door at 18:05, taken by an officer at 18:07 who then does nothing; the take lapses by itself.
    private static func evening() throws -> [Command] {
        [
            Command(
                id: CommandID("c1"), officer: .desk, happened: try at("18:05"), order: .signal(door, .touched)),
            Command(
                id: CommandID("c2"), officer: lin, happened: try at("18:07"),
                order: .alert(AlertCode("990000101-2020-A-0001"), .take(note: nil))),
            Command(
                id: CommandID("c3"), officer: lin, happened: try at("21:00"),
                order: .visit(HouseholdCode("990000101H000003"), VisitReport(result: .done))),
        ]
    }

    private static let firstHouseholdRefused = Township.replacing(
        "HA-01-001,990000101201001", "HA-01-001,990000101299001", in: "households.csv")

    private static func place(_ commands: [Command]) throws -> TemporaryDesk {
        let place = try TemporaryDesk()
        try place.write(["commands.jsonl": try commands.map(line).joined()])
        return place
    }

    @Test func actsAreRecordedAtTheirOwnTime() throws {
        let place = try Self.place(try Self.evening())
        let desk = try place.create()
        let result = try place.load(desk)
        #expect(result.rejects == nil && result.files.last?.inserted == 3)
        let entries = try desk.feed(after: .none)
        let own = entries.filter { ["c1", "c2", "c3"].contains($0.command.text) }
        #expect(try own.map(\.recorded) == ["18:05", "18:07", "21:00"].map(Self.at))
        #expect(own.allSatisfy { $0.recorded == $0.happened })
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.recorded <= $1.recorded })
        // Everything before the first act was recorded before it, and nothing after the origin.
        let origin = try #require(try PlaceManifest(path: place.folder + "/manifest.toml").origin)
        #expect(try entries.first?.recorded == Self.at("18:05"))
        #expect(entries.allSatisfy { $0.recorded <= origin })
        #expect(try desk.store.read { try $0.clock() }.now(system: TemporaryDesk.system, last: origin) == origin)
        try expectSound(desk)
    }

    @Test func whatCameDueOnTheWayIsDoneInItsTime() throws {
        let place = try Self.place(try Self.evening())
        let desk = try place.create()
        try place.load(desk)
        let alert = try #require(try desk.store.read { try $0.alerts(closedSince: Self.at("18:05")) }.first)
        let history = try desk.store.read { try $0.history(of: alert.code.text) }
        let lapse = try #require(history.first { $0.event.kind == "alert.lapsed" })
        #expect(try lapse.recorded == Self.at("18:07") + AlertPolicy.takeHolds(alert.priority))
    }

    @Test func whatTheRulesRefuseIsRefused() throws {
        var commands = try Self.evening()
        commands[1].officer = OfficerCode("nobody")
        commands[2].happened = try Self.at("22:00")
        let place = try Self.place(commands)
        try place.write(["commands.jsonl": try commands.map(Self.line).joined() + "{\"id\":1}\n"])
        let rows = try place.refused(try place.load(try place.create()))
        #expect(rows.map { $0[0] } == ["commands.jsonl", "commands.jsonl", "commands.jsonl"])
        #expect(rows.map { $0[1] } == ["2", "3", "4"])
        #expect(rows[0][3].contains("unknown") && rows[1][3].contains("clock") && rows[2][3].contains("JSON"))
    }

    @Test func aLineIsPlainJSON() throws {
        let place = try TemporaryDesk()
        let line =
            #"{"id":"c1","officer":"desk","happened":1583834700000,"order":"#
            + #"{"signal":{"_0":"990000101D000001","_1":{"touched":{}}}}}"#
        try place.write(["commands.jsonl": line])
        let desk = try place.create()
        #expect(try place.load(desk).rejects == nil)
        #expect(try desk.feed(after: .none).first { $0.command.text == "c1" }?.recorded == Self.at("18:05"))
    }

    @Test func replayIsResumed() throws {
        struct Broken: Error {}
        let singly = ChunkLimit(rows: 1, duration: .seconds(60))
        let whole = try Self.place(try Self.evening())
        let expected = try whole.create()
        try whole.load(expected, limit: singly)
        let place = try Self.place(try Self.evening())
        let desk = try place.create()
        #expect(throws: Broken.self) {
            try place.load(desk, limit: singly) { if $0.file == "commands.jsonl", $0.rows == 1 { throw Broken() } }
        }
        try place.load(desk, limit: singly)
        #expect(try RegisterState(desk) == RegisterState(expected))
        let alerts = try [desk, expected].map {
            try $0.store.read { try $0.alerts(closedSince: Self.at("18:05")).sorted { $0.code < $1.code } }
        }
        #expect(alerts[0] == alerts[1] && !alerts[0].isEmpty)
        let clocks = try [desk, expected].map { try $0.store.read { try $0.clock() } }
        #expect(clocks[0] == clocks[1])
        try expectSound(desk)
    }

    @Test func aDeskThatRunsSaysWhenItHappened() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let origin = try desk.store.read { try $0.head().recorded }
        try place.write(["commands.jsonl": try Self.evening().map(Self.line).joined()])
        #expect(try place.load(desk).rejects == nil)
        let own = try desk.feed(after: .none).filter { $0.command.text == "c1" }
        #expect(try own.map(\.happened) == [Self.at("18:05")])
        #expect(own.allSatisfy { $0.recorded >= origin })
        try expectSound(desk)
    }

    @Test func actsMeanTheSameHouseholdsWhenRowsBeforeThemAreRefused() throws {
        let place = try Self.place(try Self.evening())
        let expected = try place.create("whole")
        try place.load(expected)
        // The first household goes, and its number with it: what stands behind it keeps its own.
        try place.write(Self.firstHouseholdRefused)
        let desk = try place.create()
        let result = try place.load(desk)
        #expect(result.files.first { $0.file == "households.csv" }?.refused == 1)
        #expect(result.refusedBeforeActs)
        func visited(_ desk: OpenDesk) throws -> [String?] {
            try desk.feed(after: .none).filter { $0.command.text == "c3" }.map { $0.personal.household?.text }
        }
        let households = try [desk, expected].map(visited)
        #expect(households == [["990000101H000003"], ["990000101H000003"]])
        let keys = try [desk, expected].map { try $0.store.read { try $0.aliases(.household) } }
        #expect(keys[0]["HA-01-001"] == nil)
        let kept = keys[1].filter { $0.key != "HA-01-001" }
        #expect(keys[0] == kept && kept.count == keys[1].count - 1)
    }

    @Test func anActOnARefusedHouseholdIsRefused() throws {
        var commands = try Self.evening()
        commands[2].order = .visit(HouseholdCode("990000101H000001"), VisitReport(result: .done))
        let place = try Self.place(commands)
        try place.write(Self.firstHouseholdRefused)
        let rows = try place.refused(try place.load(try place.create()))
        #expect(rows.contains { $0[0] == "commands.jsonl" && $0[1] == "3" && $0[3].contains("unknown") })
    }
}
