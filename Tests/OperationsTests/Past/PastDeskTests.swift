import Exchange
import Foundation
import GridDomain
import GridStore
import Language
import Operations
import Testing

@Suite("The desk as it stood")
struct PastDeskTests {
    private func desk() throws -> TestDesk {
        let test = try TestDesk()
        test.clock.advance(by: .minutes(10))
        try test.touch()
        test.clock.advance(by: .minutes(2))
        try test.act(.alert(TestDesk.alertCode(1), .take(note: nil)))
        test.clock.advance(by: .minutes(3))
        return test
    }

    @Test("an alert is untaken before it was taken, and not there before it was raised")
    func boards() throws {
        let test = try desk()
        let history = DeskHistory(test.desk)
        let after = try history.desk(at: .time(TestDesk.four + .minutes(11)))
        #expect(after.desk.alerts.count(.untaken) == 1)
        #expect(after.now == TestDesk.four + .minutes(11))
        #expect(try history.desk(at: .time(TestDesk.four + .minutes(9))).desk.alerts.items.isEmpty)
        #expect(try history.desk(at: .time(TestDesk.four + .minutes(12))).desk.alerts.count(.open) == 1)
    }

    @Test("what happens meanwhile is seen without a new history")
    func grows() throws {
        let test = try desk()
        let history = DeskHistory(test.desk)
        let live = try test.desk.loadDesk()
        #expect(try history.desk(at: .entry(live.last)).desk == live)
        try test.touch(1)
        let next = try test.desk.loadDesk()
        #expect(try history.desk(at: .entry(next.last)).desk == next)
        #expect(try history.desk(at: .entry(live.last)).desk == live)
    }

    @Test("a long journal is the same from every copy on the way")
    func copies() throws {
        let test = try TestDesk()
        for _ in 0..<1150 {
            test.clock.advance(by: .seconds(1))
            try test.touch(0, .touched)
            try test.touch(0, .cleared)
        }
        let entries = try test.desk.feed(after: .none, limit: .max)
        try #require(entries.count > 2100)
        let history = DeskHistory(test.desk)
        let live = try test.desk.loadDesk()
        for number in [2050, 999, 1000, 1001, 2000, 2001, 1, entries.count] {
            var folded = live.atBeginning
            folded.apply(entries.prefix(number))
            #expect(try history.desk(at: .entry(EntryNumber(Int64(number)))).desk == folded, "entry \(number)")
        }
    }

    @Test("a checkpoint saves folding and changes nothing; one that does not agree is passed over; erasure takes all")
    func checkpoints() throws {
        let test = try TestDesk()
        for _ in 0..<2600 {
            test.clock.advance(by: .seconds(1))
            try test.touch(0, .touched)
            try test.touch(0, .cleared)
        }
        let folder = test.path + "-checkpoints"
        let entries = try test.desk.feed(after: .none, limit: .max)
        try #require(entries.count > 5100)
        #expect(try DeskHistory(test.desk).prepare() == false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["5000"])
        let file = folder + "/5000"
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let live = try test.desk.loadDesk()
        for number in [5001, 5050, 5000, 4999, entries.count] {
            var folded = live.atBeginning
            folded.apply(entries.prefix(number))
            let history = DeskHistory(test.desk)
            #expect(try history.desk(at: .entry(EntryNumber(Int64(number)))).desk == folded, "entry \(number)")
        }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacingOccurrences(of: "\"link\":\"", with: "\"link\":\"0").write(
            toFile: file, atomically: true, encoding: .utf8)
        #expect(try DeskHistory(test.desk).desk(at: .entry(live.last)).desk == live)
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try DeskHistory(test.desk).prepare() == false)
        #expect(FileManager.default.fileExists(atPath: file))
        _ = try test.desk.erase(
            before: CivilDate(year: 2020, month: 3, day: 10), by: TestDesk.keeper, id: CommandID("erase"))
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test("moments that the desk does not have are refused with the reason")
    func refusals() throws {
        let test = try desk()
        let now = try test.desk.loadClock()
        let first = try #require(try test.desk.feed(after: .none, limit: 1).first).recorded
        #expect(throws: PastError.beforeFirst(first)) { try test.desk.past(at: .time(first - .seconds(1))) }
        #expect(throws: PastError.beforeFirst(first)) { try test.desk.past(at: .entry(.none)) }
        #expect(throws: PastError.ahead(now)) { try test.desk.past(at: .time(now + .seconds(1))) }
        #expect(throws: PastError.ahead(now)) { try test.desk.past(at: .entry(EntryNumber(9999))) }
        let past = try test.desk.past(at: .time(now))
        #expect(throws: PastError.onlyNow) { try test.desk.list(.households, at: past, .en) }
    }

    @Test("lists are those of the moment")
    func lists() throws {
        let test = try desk()
        let past = try test.desk.past(at: .time(TestDesk.four + .minutes(11)))
        let row = try #require(try test.desk.list(.alerts, at: past, .en).rows.first)
        let live = try #require(try test.desk.list(.alerts, .en).rows.first)
        #expect((row[0], row[8]) == (live[0], .none))
        #expect(live[8] != .none)
        let journal = try test.desk.list(.journal, at: past, .en)
        #expect(journal.rows.first?.first == .integer(Int(past.desk.last.value)))
    }

    @Test("the way of an alert has each step with its seconds, and the head of the chain")
    func trace() throws {
        let test = try desk()
        let code = TestDesk.alertCode(1)
        try test.act(.alert(code, .send(TestDesk.members[0])))
        let trace = try #require(try test.desk.trace(code))
        #expect(trace.steps.map(\.name) == ["touched", "shown", "taken", "sent"])
        #expect(trace.missing == ["underway", "arrived", "outcome", "closed"])
        let rows = try test.desk.document(trace, .en).rows
        #expect(rows.map { $0[5] } == [.integer(0), .integer(0), .integer(120), .integer(300)])
        let head = try test.desk.store.read { Chain.hexadecimal(try $0.headHash()) }
        #expect(rows.allSatisfy { $0[8] == .text(head) })
        #expect(try test.desk.sheet(trace, .zh).head.contains(head))
        #expect(try test.desk.trace(TestDesk.alertCode(2)) == nil)
    }

    @Test("a copy on the disk holds the drill that plays")
    func drill() throws {
        let test = try desk()
        let plan = DrillPlan(
            name: "one", title: DrillText(zh: "一件", en: "one"), digest: "00",
            steps: [DrillPlan.Step(at: 0, act: .touch, expected: [])], ends: 60)
        _ = try test.desk.beginDrill(plan, text: "")
        let live = try test.desk.loadDesk()
        try #require(live.drills.run != nil)
        let stored = try JSONEncoder().encode(live.things)
        #expect(live.atBeginning.holding(try JSONDecoder().decode(DeskThings.self, from: stored)) == live)
    }
}
