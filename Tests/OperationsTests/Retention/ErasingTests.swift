import Foundation
import GridDomain
import GridStore
import Operations
import Testing

@Suite struct ErasingTests {
    private static let words = ["蓝色的旧自行车", "门口有一只黄狗", "咳嗽三天了", "三十八度五", "拒绝开门的邻居"]
    private let june = CivilDate(year: 2020, month: 6, day: 1)

    /// Closed and open things of March, and one of June.
    private func desk() throws -> TestDesk {
        let test = try TestDesk()
        try test.act(.openRound(TestDesk.round(1)))
        try test.act(.visit(TestDesk.home(2), VisitReport(result: .done, finding: Self.words[2])))
        try test.act(
            .raise(
                AlertReport(
                    kind: .fever, grid: TestDesk.grids[0],
                    about: Personal(household: TestDesk.home(3), householdNumber: 3, reading: Self.words[3]))))
        try test.act(.alert(TestDesk.alertCode(1), .note(Self.words[0])))
        try test.act(.alert(TestDesk.alertCode(1), .close(.real, note: Self.words[1])))
        try test.touch(0)
        try test.act(.alert(TestDesk.alertCode(2), .note(Self.words[4])))
        try test.act(.observe(TestDesk.observation(TestDesk.home(4))))
        _ = try? test.act(.visit(HouseholdCode("H-geheim"), VisitReport(result: .out)))
        test.clock.advance(by: .days(120))
        try test.act(.visit(TestDesk.home(1), VisitReport(result: .out, finding: "今天的话")))
        return test
    }

    private func files(of test: TestDesk, holding word: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: test.folder, includingPropertiesForKeys: nil)
            .filter { !$0.hasDirectoryPath }.filter { try Data(contentsOf: $0).range(of: Data(word.utf8)) != nil }.map(
                \.lastPathComponent)
    }

    @Test func noErasedByteIsLeftInAnyFile() throws {
        let test = try desk()
        for word in Self.words { #expect(try !files(of: test, holding: word).isEmpty) }
        let erasure = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        for word in Self.words.prefix(4) + ["H-geheim"] {
            #expect(try files(of: test, holding: word).isEmpty, "\(word)")
        }
        #expect(try !files(of: test, holding: Self.words[4]).isEmpty)
        #expect(try !files(of: test, holding: "今天的话").isEmpty)
        #expect(erasure.entries == 8)
        let entry = try #require(try test.desk.feed(after: .none).last)
        #expect(entry.event == .privacy(.erased(before: june, entries: erasure.entries, rows: erasure.rows)))
    }

    @Test func itsCountsAreWhatHasGone() throws {
        let test = try desk()
        let count = { (table: String) in Int(try test.number("SELECT count(*) FROM \(table)")) }
        let before = (personal: try count("personal"), duties: try count("duties"))
        let erasure = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        #expect(erasure.entries == before.personal - (try count("personal")))
        // The closed alert, the observation with its duties, the refusal that named a household.
        #expect(erasure.rows == 1 + 1 + before.duties - (try count("duties")) + 1)
        #expect(try count("people") == 16)
    }

    @Test func theDeskIsStillWhole() throws {
        let test = try desk()
        let head = Chain.hexadecimal(try test.desk.store.read { try $0.headHash() })
        let before = try test.desk.loadDesk()
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        #expect(try test.desk.check(expecting: head) == [])
        var after = try test.desk.loadDesk()
        #expect(after.alerts == before.alerts)
        #expect(after.grids == before.grids)
        for entry in try test.desk.feed(after: after.last) { after.apply(entry) }
        #expect(after == (try test.desk.loadDesk()))
    }

    @Test func entriesReadAsErased() throws {
        let test = try desk()
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        let history = try test.desk.store.read { try $0.history(of: TestDesk.alertCode(1).text) }
        #expect(
            history.map(\.event.kind) == [
                "alert.raised", "alert.noted", "alert.taken", "alert.cleared", "alert.outcome", "alert.closed",
            ])
        #expect(history.allSatisfy { $0.isErased && $0.personal.isEmpty })
        let open = try test.desk.store.read { try $0.history(of: TestDesk.alertCode(2).text) }
        #expect(open.allSatisfy { !$0.isErased && $0.personal.household == TestDesk.home(1) })
        let closed = try #require(try test.alert(1))
        #expect(closed.household == nil && closed.reading == nil && closed.householdNumber == nil)
        #expect(try test.alert(2)?.household == TestDesk.home(1))
    }

    @Test func observationsStayForThirtyDaysAfterTheirRelease() throws {
        let test = try TestDesk()
        try test.act(.observe(TestDesk.observation(TestDesk.home(4))))
        test.clock.advance(by: .days(200))
        let released = CivilDate(year: 2020, month: 3, day: 24)
        _ = try test.desk.erase(before: released.adding(days: 30), by: TestDesk.keeper, id: CommandID("e1"))
        #expect(try test.number("SELECT count(*) FROM observations") == 1)
        #expect(try test.number("SELECT count(*) FROM personal") == 1)
        let erasure = try test.desk.erase(
            before: released.adding(days: 31), by: TestDesk.keeper, id: CommandID("e2"))
        #expect(try test.number("SELECT count(*) FROM observations") == 0)
        #expect(try test.number("SELECT count(*) FROM duties") == 0)
        #expect(try test.number("SELECT count(*) FROM personal") == 0)
        #expect(erasure.rows == 41)
        #expect(try test.desk.check() == [])
    }

    @Test func imagesAndRejectedRowsGo() throws {
        let test = try TestDesk()
        let before = test.folder.appendingPathComponent("rejected")
        try FileManager.default.createDirectory(at: before, withIntermediateDirectories: true)
        let id = try test.desk.store.read { try $0.deskID() }
        let old = before.appendingPathComponent("rejects-\(id)-B.csv")
        let new = before.appendingPathComponent("rejects-\(id)-C.csv")
        let others = before.appendingPathComponent("rejects-0123456789abcdef-B.csv")
        // By the system's time all of them are as new as can be: only the desk's counts.
        for file in [old, new, others] { try Data("王小芳".utf8).write(to: file) }
        try test.tamper("INSERT INTO batches VALUES('B', 'd', 0, 1583827200000, NULL, 1, 0, 0)")
        try test.tamper("INSERT INTO batches VALUES('C', 'd', 0, 1593827200000, NULL, 1, 0, 0)")
        try test.tamper("INSERT INTO before_images VALUES('B', 'people', 'P', '王老的旧地址')")
        test.clock.advance(by: .days(120))
        let erasure = try test.desk.erase(
            before: june, by: TestDesk.keeper, id: CommandID("erase"), rejected: before.path)
        #expect(erasure.files == 1)
        // The image, and the digest of the folder.
        #expect(erasure.rows == 2)
        #expect(!FileManager.default.fileExists(atPath: old.path))
        #expect(FileManager.default.fileExists(atPath: new.path))
        #expect(FileManager.default.fileExists(atPath: others.path))
        #expect(try files(of: test, holding: "王老的旧地址").isEmpty)
    }

    /// A door of a household: touched, silent, heard again, everything closed on the day before the erase date.
    private func doorDesk() throws -> TestDesk {
        let test = try TestDesk()
        try test.touch(0)
        test.clock.advance(by: .minutes(20))
        try test.desk.runDue()
        try test.touch(0, .cleared)
        for number in 1...2 {
            try test.act(.alert(TestDesk.alertCode(number), .close(.falseDevice, note: nil)))
        }
        test.clock.advance(by: .hours(10))
        return test
    }

    @Test func anErasedAlertLeadsToNoHouseholdThroughItsSource() throws {
        let test = try doorDesk()
        let door = TestDesk.doors[0].text
        var seat = try test.desk.loadDesk()
        #expect(try test.kinds().contains("source.fellSilent"))
        #expect(try test.alert(1)?.source == TestDesk.doors[0])
        _ = try test.desk.erase(
            before: CivilDate(year: 2020, month: 3, day: 11), by: TestDesk.keeper, id: CommandID("erase"))
        for number in 1...2 { #expect(try test.alert(number)?.source == nil) }
        for table in ["payload", "subject", "command"] {
            #expect(try test.number("SELECT count(*) FROM entries WHERE \(table) LIKE '%\(door)%'") == 0)
        }
        #expect(try test.number("SELECT count(*) FROM answers WHERE command LIKE '%\(door)%'") == 0)
        for entry in try test.desk.feed(after: seat.last) { seat.apply(entry) }
        #expect(seat == (try test.desk.loadDesk()))
        #expect(try test.desk.check() == [])
    }

    @Test func whatASilentSourceSaidStaysUntilItIsHeard() throws {
        let test = try TestDesk()
        try test.touch(0)
        test.clock.advance(by: .minutes(20))
        try test.desk.runDue()
        test.clock.advance(by: .days(120))
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        let fell = try #require(try test.desk.feed(after: .none).first { $0.event.kind == "source.fellSilent" })
        #expect(fell.personal.source == TestDesk.doors[0])
        #expect(try test.desk.check() == [])
    }

    @Test func onlyTheKeeperAndOnlyThePast() throws {
        let test = try desk()
        let count = try test.number("SELECT count(*) FROM personal")
        let refused = try test.desk.erase(before: june, by: TestDesk.chen, id: CommandID("no"))
        #expect(refused.answer == .refused(.notAllowed(.erase)))
        #expect(try test.kinds().last == "watch.refused")
        #expect(throws: ErasureError.dateAhead) {
            try test.desk.erase(
                before: CivilDate(year: 2021, month: 1, day: 1), by: TestDesk.keeper, id: CommandID("ahead"))
        }
        #expect(try test.number("SELECT count(*) FROM personal") == count)
    }

    @Test func aRepeatErasesNothingMore() throws {
        let test = try desk()
        let first = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        let head = try test.kinds().count
        #expect(try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase")).answer == first.answer)
        #expect(try test.kinds().count == head)
    }

    @Test func anotherSeatSeesTheErasure() throws {
        let test = try desk()
        let second = try test.secondSeat()
        let desk = try second.desk.loadDesk()
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        #expect(try second.desk.feed(after: desk.last).map(\.event.kind) == ["privacy.erased"])
        for word in Self.words.prefix(4) { #expect(try files(of: test, holding: word).isEmpty) }
    }

    @Test func wordsOfClosedMattersGoAndThoseOfOpenOnesStay() throws {
        let test = try TestDesk()
        let words = ["三楼漏水争吵", "降压药两盒", "粮店门口排队", "今晚清零后报我", "还没送的奶粉"]
        try test.act(
            .logCall(
                CallReport(
                    at: MatterSpot(household: TestDesk.home(1)), caller: "王小芳", words: words[0], isViolent: false,
                    began: TestDesk.four, outcome: CallOutcome(.dispute))))
        try test.act(TestDesk.need(of: TestDesk.home(1), at: TestDesk.four, words: words[1]))
        try test.act(.need(TestDesk.matterCode(1), .finish(people: 2, outlay: 0, note: nil)))
        try test.act(.write(words[2]))
        try test.act(.instruct(InstructionPlan(from: TestDesk.chen, due: nil, words: words[3])))
        try test.act(.instruction(TestDesk.matterCode(1), .finish(note: nil)))
        try test.act(TestDesk.need(of: TestDesk.home(2), at: TestDesk.four, words: words[4]))
        test.clock.advance(by: .days(120))
        try test.act(.write("今天的话"))
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        for word in words.prefix(4) { #expect(try files(of: test, holding: word).isEmpty, "\(word)") }
        #expect(try !files(of: test, holding: words[4]).isEmpty)
        #expect(try test.desk.loadDesk().work.served(in: TestDesk.scope) == 2)
        #expect(try test.number("SELECT count(*) FROM needs WHERE household IS NULL") == 1)
        #expect(try test.desk.check() == [])
    }
}
