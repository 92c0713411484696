import GridDomain
import GridStore
import Operations
import Testing

/// What happens by itself happens once, whoever has the desk open.
@Suite struct DueWorkTests {
    private let code = TestDesk.alertCode(1)

    @Test func aShelfEndsOnce() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        try test.act(.raise(AlertReport(kind: .doorOpened, grid: TestDesk.grids[0])))
        let end = TestDesk.four + .minutes(20)
        try test.act(.alert(code, .shelve(until: end, reason: .chatter, note: nil)))
        test.clock.advance(by: .minutes(19))
        #expect(try test.desk.runDue() + second.desk.runDue() == 0)
        test.clock.advance(by: .minutes(1))
        #expect(try test.desk.runDue() + second.desk.runDue() == 1)
        #expect(try test.kinds().last == "alert.unshelved")
        #expect(try test.alert()?.group == .untaken)
        #expect(try test.desk.check() == [])
    }

    @Test func aTakeLapsesUnlessSomebodyIsAtWork() throws {
        let test = try TestDesk()
        try test.act(.raise(AlertReport(kind: .doorOpened, grid: TestDesk.grids[0])))
        try test.act(.alert(code, .take(note: nil)))
        test.clock.advance(by: .minutes(25))
        try test.act(.alert(code, .send(TestDesk.members[0])))
        test.clock.advance(by: .minutes(10))
        #expect(try test.desk.runDue() == 0)
        test.clock.advance(by: .minutes(20))
        #expect(try test.desk.runDue() == 1)
        #expect(try test.kinds().last == "alert.lapsed")
        #expect(try test.alert()?.group == .untaken)
        #expect(try test.desk.runDue() == 0)
    }

    @Test func workIsLeftAloneWhenTheAlertHasMovedOn() throws {
        let test = try TestDesk()
        try test.act(.raise(AlertReport(kind: .doorOpened, grid: TestDesk.grids[0])))
        try test.act(.alert(code, .take(note: nil)))
        try test.act(.alert(code, .close(.real, note: nil)))
        test.clock.advance(by: .hours(1))
        #expect(try test.desk.runDue() == 0)
        #expect(try test.kinds().last == "alert.closed")
    }

    @Test func whatEndedWhileNobodyWasThereEndedThen() throws {
        let test = try TestDesk(kind: .live)
        try test.touch(0)
        try test.touch(1)
        let end = TestDesk.four + .minutes(20)
        try test.act(.alert(code, .shelve(until: end, reason: .chatter, note: nil)))
        try test.act(.alert(TestDesk.alertCode(2), .take(note: nil)))
        test.clock.advance(by: .hours(6))
        let hold = try test.desk.openSeat()
        let entries = try test.desk.feed(after: .none)
        let unshelved = try #require(entries.first { $0.event.kind == "alert.unshelved" })
        #expect(unshelved.happened == end)
        #expect(unshelved.recorded == test.clock.now)
        let lapsed = try #require(entries.first { $0.event.kind == "alert.lapsed" })
        #expect(lapsed.happened == TestDesk.four + .minutes(30))
        #expect(entries.count { $0.event.kind == "watch.unwatched" } == 1)
        #expect(try test.desk.check() == [])
        try test.desk.close(hold)
    }

    @Test func anAnnouncedOpeningHoldsItsDoorBackAndEnds() throws {
        let test = try TestDesk()
        try test.act(TestDesk.announcement(of: TestDesk.home(1), at: TestDesk.four))
        test.clock.advance(by: .minutes(3))
        try test.touch(0)
        #expect(try test.alert()?.stateName == .suppressed)
        test.clock.advance(by: .minutes(30))
        #expect(try test.desk.runDue() >= 2)
        #expect(try test.alert()?.stateName == .unacknowledged)
        #expect(try test.kinds().contains("opening.expired"))
        #expect(try test.desk.loadDesk().work.openings.open.isEmpty)
        #expect(try test.desk.runDue() == 0)
        #expect(try test.desk.check() == [])
    }

    @Test func aDoorThatClosesInTimeNeedsNobody() throws {
        let test = try TestDesk()
        try test.act(
            .announce(
                OpeningPlan(
                    at: MatterSpot(place: TestDesk.grids[0], number: 1), from: TestDesk.four,
                    until: TestDesk.four + .minutes(30), reason: .waste)))
        try test.touch(0)
        try test.touch(0, .cleared)
        #expect(try test.alert()?.standing.outcome?.kind == .announced)
        #expect(try test.alert()?.isClosed == true)
        try test.touch(0)
        #expect(try test.alert(2)?.stateName == .unacknowledged)
        #expect(try test.desk.check() == [])
    }

    @Test func aSourceFallsSilentOnce() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        try test.desk.hearHeartbeats(of: TestDesk.doors)
        let count = try test.kinds().count
        test.clock.advance(by: .minutes(10))
        try test.touch(0, .heard)
        #expect(try test.kinds().count == count)
        test.clock.advance(by: .minutes(6))
        #expect(try test.desk.runDue() + second.desk.runDue() == 2)
        #expect(try test.kinds(after: Int64(count)) == ["source.fellSilent", "alert.raised"])
        let silent = try #require(try test.desk.loadDesk().sources.silent.first)
        #expect(silent.code == TestDesk.doors[1])
        #expect(silent.silentSince == TestDesk.four + .minutes(15))
        test.clock.advance(by: .minutes(9))
        #expect(try test.desk.runDue() + second.desk.runDue() == 1)
        #expect(try test.desk.loadDesk().sources.silent.count == 2)
        #expect(try test.desk.check() == [])
    }

    @Test func aSourceIsAskedAboutAgainAfterItsSilence() throws {
        let test = try TestDesk()
        try test.touch(0, .heard)
        for _ in 0..<3 {
            test.clock.advance(by: .minutes(16))
            try test.desk.runDue()
            #expect(try test.desk.loadDesk().sources.silent.count == 1)
            try test.touch(0, .heard)
            #expect(try test.desk.loadDesk().sources.silent.isEmpty)
        }
        #expect(try test.kinds().count { $0 == "alert.raised" } == 1)
        #expect(try test.kinds().count { $0 == "alert.recurred" } == 2)
        #expect(try test.number("SELECT count(*) FROM due WHERE kind = 'heartbeat'") == 1)
        #expect(try test.desk.check() == [])
    }

    @Test func aLongGapIsCaughtUpInSlices() throws {
        let test = try TestDesk()
        for number in 1...5 {
            try test.act(.raise(AlertReport(kind: .notSignedIn, grid: TestDesk.grids[0])))
            try test.act(.alert(TestDesk.alertCode(number), .take(note: nil)))
        }
        test.clock.advance(by: .days(1))
        #expect(try test.desk.runDue(limit: 2) == 2)
        #expect(try test.desk.runDue(limit: 2) == 2)
        #expect(try test.desk.runDue(limit: 2) == 1)
        #expect(try test.desk.runDue(limit: 2) == 0)
        #expect(try test.kinds().count { $0 == "alert.lapsed" } == 5)
    }

    @Test func oneBadRowIsSetAsideAndTheOthersGoOn() throws {
        let test = try TestDesk()
        for number in 1...3 {
            try test.act(.raise(AlertReport(kind: .notSignedIn, grid: TestDesk.grids[0])))
            try test.act(.alert(TestDesk.alertCode(number), .take(note: nil)))
        }
        try test.tamper("UPDATE alerts SET priority = 77 WHERE code = '\(TestDesk.alertCode(1))'")
        test.clock.advance(by: .hours(1))
        #expect(try test.desk.runDue() == 3)
        #expect(try test.kinds().count { $0 == "alert.lapsed" } == 2)
        #expect(try test.desk.runDue() == 0)
        let aside = try #require(try test.desk.setAside().first)
        #expect(aside.work.thing == TestDesk.alertCode(1).text && aside.work.kind == .takeLapses)
        #expect(aside.reason.contains("unknown kind or priority"))
        let finding = try #require(try test.desk.check().first { $0.fault == .setAside })
        #expect(finding.thing == "due \(TestDesk.alertCode(1))" && finding.found == aside.reason)
    }

    @Test func anErasureTakesWhatWasSetAside() throws {
        let test = try TestDesk()
        let (work, reason) = ("heartbeat \(TestDesk.four.milliseconds) 1 \(TestDesk.doors[0])", "it does not read")
        try test.tamper("INSERT INTO desk VALUES('aside \(work)', '\(reason)')")
        #expect(try test.desk.setAside().map(\.work.thing) == [TestDesk.doors[0].text])
        test.clock.advance(by: .days(3))
        _ = try test.desk.erase(
            before: CivilDate(year: 2020, month: 3, day: 12), by: TestDesk.keeper, id: CommandID("erase"))
        #expect(try test.desk.setAside() == [])
    }

    @Test func workOfAnUnknownKindIsLeftAndNamed() throws {
        let test = try TestDesk()
        try test.tamper("INSERT INTO due VALUES(1, 'tomorrow', 'thing', 1)")
        #expect(try test.desk.runDue() == 0)
        #expect(try test.number("SELECT count(*) FROM due") == 1)
        #expect(try test.desk.check().map(\.thing) == ["due thing"])
    }
}
