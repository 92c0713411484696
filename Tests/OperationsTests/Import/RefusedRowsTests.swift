import Exchange
import Foundation
import GridDomain
import GridStore
import Operations
import Testing

@Suite struct RefusedRowsTests {
    /// A row that is put at the end of a file, and where it is refused.
    struct Case: Sendable {
        var file: String
        var row: String
        var column: String
        var reason: String
    }

    static let cases = [
        Case(file: "places.csv", row: "99000010120,village,,后岸,,,,", column: "code", reason: "code of a"),
        Case(file: "places.csv", row: "990000101202,grid,,后岸,,,,", column: "code", reason: "code of a grid"),
        Case(file: "places.csv", row: "990000102201,village,,远村,,,,", column: "code", reason: "in 990000101"),
        Case(file: "places.csv", row: "990000101203001,grid,,无村,,,,", column: "code", reason: "village that the desk"),
        Case(file: "places.csv", row: "990000101202,village,,前洋,,QY,181,28", column: "longitude", reason: "180"),
        Case(file: "staff.csv", row: "x,王五,,1,boss,,,,", column: "roles", reason: "adviser, chief"),
        Case(file: "staff.csv", row: "x,王五,,1,member,990000101201009,,,", column: "grid", reason: "grid that the desk"),
        Case(file: "staff.csv", row: "m1,王五,,1,member,,,,", column: "key", reason: "no earlier row"),
        Case(file: "teams.csv", row: "990000101201002,adviser,chief,nobody,dept", column: "worker", reason: "staff"),
        Case(file: "officers.csv", row: "zhao,赵敏,,judge,990000101,1,", column: "roles", reason: "duty, lead"),
        Case(
            file: "rounds.csv", row: "6,990000101,2020-03-01T08:00:00+08:00,2020-03-02T18:00:00+08:00,,",
            column: "number", reason: "roundExists"),
        Case(file: "posts.csv", row: "x,990000101,village,镇口,,,,1", column: "place", reason: "village or grid"),
        Case(file: "households.csv", row: "x,990000101201,,,9,,,,,", column: "grid", reason: "code of a grid"),
        Case(file: "households.csv", row: "x,990000101201001,,,1,,,,,", column: "number", reason: "no other household"),
        Case(file: "households.csv", row: "x,990000101201001,,,10000,,,,,", column: "number", reason: "1 to 9999"),
        Case(file: "households.csv", row: "x,990000101201001,,,9,,,,8,done", column: "last_round", reason: "0 to 7"),
        Case(file: "households.csv", row: "x,990000101201001,,,9,,,,0,done", column: "result", reason: "no result"),
        Case(file: "households.csv", row: "x,990000101201001,,hut,9,,,,,", column: "kind", reason: "dwelling"),
        Case(
            file: "households.csv", row: "x,990000101201002,990000101201001001,,9,,,,,", column: "microgrid",
            reason: "in 990000101201002"),
        Case(file: "households.csv", row: "x,990000101201001,,,9", column: "address", reason: "10 cells"),
        Case(file: "people.csv", row: "x,nowhere,王五,,M,1980-01-01,,,,", column: "household", reason: "household"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,1980-02-30,,,,", column: "birth", reason: "a day such"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,2021-01-01,,,,", column: "birth", reason: "not after"),
        Case(
            file: "people.csv", row: "x,SEA-001,王五,,M,1980-01-01,990000198001010000,,,", column: "identity",
            reason: "GB 11643"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,男,1980-01-01,,,,", column: "sex", reason: "M, F"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,5-Mar-80,,,,", column: "birth", reason: "2020年3月10日"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,80/3/5,,,,", column: "birth", reason: "2020/3/10"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,29551,,,,", column: "birth", reason: "a day such"),
        Case(file: "people.csv", row: "x,SEA-001,王五,,M,1980-01-01,,1.38E+10,,", column: "phone", reason: "every digit"),
        Case(
            file: "people.csv", row: "x,SEA-001,王五,,M,1980-01-01,9.90E+17,,,", column: "identity",
            reason: "18 characters"),
        Case(file: "people.csv", row: "x,SEA-001,\"王\"五,,M,1980-01-01,,,,", column: "han", reason: "separator after"),
        Case(file: "households.csv", row: "x,9.90E+14,,,9,,,,,", column: "grid", reason: "a grid: 15 digits"),
        Case(file: "households.csv", row: "x,990000101201001,,,\"1,003\",,,,,", column: "number", reason: "1 to 9999"),
        Case(file: "households.csv", row: "x,990000101201001,,,#REF!,,,,,", column: "number", reason: "1 to 9999"),
        Case(
            file: "households.csv", row: "x,990000101201001,,,9,,\"121,59\",28.4,,", column: "longitude",
            reason: "decimal degrees"),
        Case(
            file: "rounds.csv", row: "8,990000101,2020/3/12 8:00,2020-03-13T18:00:00+08:00,,", column: "opened",
            reason: "offset from UTC"),
        Case(
            file: "rounds.csv", row: "8,990000101,2020-03-12T08:00:00+08:00,18:00,,", column: "due",
            reason: "2020/3/10 16:05+08:00"),
        Case(file: "boats.csv", row: "HA-01-001,QW1,,,,,", column: "household", reason: "kind boat"),
        Case(file: "sources.csv", row: "x,door,,,,门磁,,300", column: "household", reason: "household"),
        Case(file: "sources.csv", row: "x,door,,HA-01-002,,门磁,,0", column: "heartbeat", reason: "1 to"),
        Case(
            file: "observations.csv",
            row: "HA-01-002,home,2020-03-03,2020-03-05T15:25:00+08:00,returned,m1,m2,m3,m3,fixed", column: "standin",
            reason: "four members"),
        Case(
            file: "observations.csv", row: "HA-01-002,home,2020-03-06,2020-03-05T15:25:00+08:00,contact,m1,m2,m3,m4,",
            column: "contact", reason: "14 days"),
        Case(
            file: "observations.csv", row: "HA-01-002,home,2020-03-06,2020-04-05T15:25:00+08:00,contact,m1,m2,m3,m4,",
            column: "contact", reason: "14 days"),
        Case(
            file: "observations.csv", row: "HA-01-002,home,2020-03-10,2020-03-11T15:25:00+08:00,contact,m1,m2,m3,m4,",
            column: "ordered", reason: "desk's clock"),
    ]

    @Test(arguments: cases)
    func aRowIsRefusedAlone(_ refusal: Case) throws {
        let plain = try TemporaryDesk()
        let expected = try plain.create()
        try plain.load(expected)
        let place = try TemporaryDesk()
        let text = try #require(Township.files[refusal.file])
        try place.write([refusal.file: text + refusal.row + "\n"])
        let desk = try place.create()
        let result = try place.load(desk)
        let rows = try place.refused(result)
        let line = text.split(separator: "\n").count + 1
        #expect(rows.count == 1)
        #expect(rows.first?.prefix(3) == [refusal.file, String(line), refusal.column])
        #expect(rows.first?[3].contains(refusal.reason) == true, "\(rows.first?[3] ?? "")")
        #expect(result.refusals == ["\(refusal.file), line \(line), field \(refusal.column): \(rows.first?[3] ?? "")"])
        #expect(try RegisterState(desk) == RegisterState(expected))
        try expectSound(desk)
    }

    @Test func refusedRowsAreForTheUserAloneAndNotBesideTheInput() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + "x,nowhere,王五,,M,1980-01-01,,,,\n"])
        let path = try #require(try place.load(try place.create()).rejects)
        #expect(path.hasPrefix(place.rejects))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("王五"))
    }

    @Test func twoDesksKeepTheirRefusedRowsApart() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + "x,nowhere,王五,,M,1980-01-01,,,,\n"])
        let desk = try place.create("first")
        let first = try place.load(desk)
        let second = try place.load(try place.create("second"))
        #expect(first.batch == second.batch && first.rejects != second.rejects)
        for result in [first, second] { #expect(try place.refused(result).count == 1) }
        // A copy has the rows of its original, and refuses for itself from then on.
        let id = try desk.store.read { try $0.deskID() }
        try desk.becomeCopy()
        #expect(try desk.store.read { try $0.deskID() } != id)
    }

    @Test func nothingRefusedIsLostOrToldTwiceWhenACommitFails() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + "x,nowhere,王五,,M,1980-01-01,,,,\n"])
        let desk = try place.create()
        try desk.store.engine.write {
            _ = try $0.run(
                """
                CREATE TRIGGER full BEFORE INSERT ON entries WHEN NEW.payload LIKE '%people.csv%'
                BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
                """, [])
        }
        #expect(throws: (any Error).self) { try place.load(desk) }
        let files = try FileManager.default.contentsOfDirectory(atPath: place.rejects)
        let left = try String(contentsOfFile: place.rejects + "/" + (try #require(files.first)), encoding: .utf8)
        #expect(left.contains("王五"))
        try desk.store.engine.write { _ = try $0.run("DROP TRIGGER full", []) }
        let result = try place.load(desk)
        #expect(result.isResumed)
        #expect(try place.refused(result).count == 1)
    }

    @Test func reasonsHoldNothingPersonal() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + "x,nowhere,王五,,M,1980-01-01,990000198001010000,,,\n"])
        let rows = try place.refused(try place.load(try place.create()))
        #expect(rows.allSatisfy { !$0[3].contains("王") && !$0[3].contains("990000198") && !$0[3].contains("nowhere") })
    }

    @Test func filesThatCannotBeUsedStopBeforeAnythingIsWritten() throws {
        for (file, text) in [
            ("boundaries.geojson", "{"), ("people.csv", ""), ("people.csv", "people of the town,,\nkey,household\n"),
            ("households.csv", Township.households.replacing("number", with: "key")), ("manifest.toml", "kind = 3\n"),
        ] {
            let place = try TemporaryDesk()
            let desk = try place.create()
            try place.write([file: text])
            let error = #expect(throws: ExchangeError.self) { try place.load(desk) }
            #expect(error?.file.hasSuffix(file) == true)
            #expect(try desk.store.read { try $0.head().number } == .none)
        }
    }

    @Test func aFeatureOfAnUnknownPlaceIsRefusedAlone() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("990000101201001", "990000101209001", in: "boundaries.geojson"))
        let rows = try place.refused(try place.load(try place.create()))
        #expect(rows.map { Array($0.prefix(3)) } == [["boundaries.geojson", "1", "code"]])
    }
}
