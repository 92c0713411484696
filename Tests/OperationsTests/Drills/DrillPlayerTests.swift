import GridDomain
import GridStore
import Language
import Operations
import Scenarios
import Testing

/// A drill on a desk whose clock the test moves.
@Suite struct DrillPlayerTests {
    private static let text = """
        name = "paper"
        title = { zh = "纸上", en = "On paper" }
        ends = 1200

        [[person]]
        key = "lead"
        role = { zh = "带班领导", en = "the lead" }
        officer = "chen"

        [[step]]
        at = 10
        act = "touch"
        source = "door-1"
        expect = [{ act = "take", within = 3 }]

        [[step]]
        at = 30
        act = "call"
        who = "lead"
        words = { zh = "几户没查到", en = "how many are unvisited" }
        hint = { key = "@", zh = "答复", en = "answer" }
        expect = [{ act = "tell", within = 3 }]

        [[step]]
        at = 45
        act = "instruct"
        who = "lead"
        words = { zh = "查", en = "look" }
        due = 30

        [[step]]
        at = 60
        act = "chatter"
        source = "door-2"
        count = 3
        over = 60

        [[step]]
        at = 600
        act = "clear"
        source = "door-1"
        """

    /// A desk on which the drill was begun.
    private func begun(_ text: String = text, kind: DeskKind = .exercise) throws -> (TestDesk, DrillPlayer) {
        let test = try TestDesk(kind: kind)
        try test.desk.store.write { session in
            for (index, door) in TestDesk.doors.enumerated() {
                try session.addAlias(.source, key: "door-\(index + 1)", code: door.text)
            }
        }
        let player = DrillPlayer(tongue: .en)
        try player.begin(try DrillFile.parse(text, file: "paper.toml"), on: test.desk, file: "paper.toml")
        return (test, player)
    }

    /// Seconds of the system go by, one at a time, as a seat sees them.
    private func pass(_ seconds: Int, _ test: TestDesk, _ players: DrillPlayer...) throws {
        for _ in 0..<seconds {
            test.clock.advance(by: .seconds(1))
            for player in players { try player.tick(now: try test.desk.loadClock(), desk: test.desk) }
        }
    }

    private func steps(_ entries: [Entry]) -> [Int] {
        entries.compactMap { if case .drill(.played(let moment)) = $0.event { moment.step } else { nil } }
    }

    @Test(arguments: [1, 20, 60]) func everyStepIsPlayedOnceAtAnySpeed(speed: Int) throws {
        let (test, player) = try begun()
        if speed > 1 { try test.act(.drill(.speed(speed))) }
        let other = DrillPlayer(tongue: .zh)
        try pass(1200 / speed + 2, test, player, other)
        let entries = try test.desk.feed(after: .none)
        #expect(steps(entries) == [0, 1, 2, 3, 4])
        let kinds = entries.map(\.event.kind)
        #expect(kinds.count { $0 == "alert.raised" } == 2)
        #expect(kinds.count { $0 == "alert.recurred" } == 2)
        #expect(kinds.count { $0 == "instruction.given" } == 1)
        #expect(kinds.count { $0 == "drill.scored" } == 1)
        #expect(try test.desk.check() == [])
    }

    @Test func whatIsSaidStandsInThePersonalPart() throws {
        let (test, player) = try begun()
        try pass(31, test, player)
        let call = try #require(try test.desk.feed(after: .none).last)
        #expect(call.personal.words == "how many are unvisited")
        #expect(call.personal.caller == "the lead")
        guard case .drill(.played(let moment)) = call.event else { throw Refusal.noDrill }
        #expect(moment.key == "@")
    }

    @Test func aPauseHolds() throws {
        let (test, player) = try begun()
        try pass(12, test, player)
        try test.act(.drill(.pause))
        try pass(900, test, player)
        #expect(steps(try test.desk.feed(after: .none)) == [0])
        try test.act(.drill(.goOn))
        try pass(20, test, player)
        #expect(steps(try test.desk.feed(after: .none)) == [0, 1])
    }

    @Test func aRestartBeginsAnewAndLeavesTheJournalAsItWas() throws {
        let (test, player) = try begun()
        try pass(100, test, player)
        let past = try test.desk.feed(after: .none)
        let first = try #require(try test.desk.loadDesk().drills.run)
        try test.act(.drill(.restart))
        try pass(1205, test, player)
        let all = try test.desk.feed(after: .none)
        #expect(Array(all.prefix(past.count)) == past)
        #expect(steps(Array(all.dropFirst(past.count))) == [0, 1, 2, 3, 4])
        let second = try #require(try test.desk.loadDesk().drills.run)
        #expect(second.entry > first.entry)
        #expect(second.scored != nil)
        #expect(try test.desk.check() == [])
    }

    @Test func aSeatThatComesLaterGoesOnWithIt() throws {
        let (test, player) = try begun()
        try pass(40, test, player)
        try pass(30, test, DrillPlayer(tongue: .en))
        #expect(steps(try test.desk.feed(after: .none)) == [0, 1, 2, 3])
    }

    @Test func theScoreIsTheReportOfTheEntries() throws {
        let (test, player) = try begun()
        try pass(15, test, player)
        try test.act(.alert(TestDesk.alertCode(1), .take(note: nil)))
        try pass(1200, test, player)
        let report = try #require(try test.desk.drillReport(of: nil))
        #expect(report.acts.map(\.verdict) == [.met, .missed])
        #expect(report.kinds.first { $0.kind == .doorOpened }?.raised == 2)
        let entries = try test.desk.feed(after: .none)
        let run = try #require(try test.desk.loadDesk().drills.run)
        #expect(
            DrillScoring(run).report(entries.filter { $0.number < run.scored ?? .none }, until: report.until) == report)
        #expect(try test.desk.drillReport(of: run.entry) == report)
        #expect(try test.desk.drillReport(of: EntryNumber(1)) == nil)
    }

    @Test func theBoardIsWhatTheJournalFolds() throws {
        let (test, player) = try begun()
        try test.act(.drill(.speed(20)))
        try pass(5, test, player)
        try test.act(.drill(.pause))
        #expect(try test.desk.loadDesk().drills == DrillBoard(try test.desk.feed(after: .none)))
        try test.act(.drill(.restart))
        #expect(try test.desk.loadDesk().drills == DrillBoard(try test.desk.feed(after: .none)))
    }

    @Test func aLiveDeskTakesNoDrill() throws {
        #expect(throws: Refusal.liveDesk) { try begun(kind: .live) }
        let live = try TestDesk(kind: .live)
        #expect(throws: Refusal.liveDesk) { try live.act(.drill(.speed(5))) }
        #expect(try live.desk.loadClock() == live.clock.now)
    }

    @Test(arguments: [
        (
            "act = \"touch\"\nsource = \"door-9\"",
            "paper.toml, line 6: step 1.source: expected a source that this desk has, not door-9"
        ),
        (
            "act = \"temperature\"\nhousehold = \"HA-9\"\ncelsius = \"38.1\"",
            "paper.toml, line 6: step 1.household: expected a household that this desk has, not HA-9"
        ),
        (
            "act = \"signIn\"\nexcept = [\"M9\"]",
            "paper.toml, line 6: step 1.except: expected a member of staff that this desk has, not M9"
        ),
    ])
    func aDeskThatLacksSomethingSaysWhich(step: String, says: String) {
        let text = "name = \"x\"\ntitle = { zh = \"x\", en = \"x\" }\n[[step]]\nat = 1\n" + step
        do {
            _ = try begun(text)
            Issue.record("it was begun")
        } catch {
            #expect("\(error)" == says)
        }
    }
}
