import GridDomain
import Testing

@Suite struct WatchRulesTests {
    private func plan(_ officer: OfficerCode, _ desk: PaperDesk) -> Order {
        .beginWatch(WatchPlan(officer: officer, lead: nil, relief: nil, ends: desk.now + .hours(8)))
    }

    @Test func theNextWatchEndsTheOneBeforeAndNamesBothOfficers() throws {
        var desk = try PaperDesk()
        try desk.act(plan(Sample.chen, desk))
        #expect(desk.entries.map(\.event.kind) == ["watch.began"])
        desk.now = desk.now + .hours(1)
        try desk.act(plan(Sample.lin, desk), by: Sample.lin)
        let first = try #require(desk.entries.first?.event.subject)
        #expect(
            desk.entries.dropFirst().map(\.event.kind) == ["watch.ended", "watch.began"])
        #expect(
            desk.entries[1].event == .watch(.ended(WatchCode(first), of: Sample.chen, by: Sample.lin)))
        #expect(desk.things.watch?.officer == Sample.lin)
    }

    @Test func whoStandsTheWatchDoesNotBeginItAgainBeforeItsEnd() throws {
        var desk = try PaperDesk()
        try desk.act(plan(Sample.chen, desk))
        #expect(throws: Refusal.watchRunning(Sample.chen)) { try desk.act(plan(Sample.chen, desk)) }
        desk.now = desk.now + .hours(8)
        try desk.act(plan(Sample.chen, desk))
        #expect(desk.things.watch?.began == desk.now)
    }

    @Test func aBoardFollowsThroughTheFeed() {
        let officers = [Sample.officer(Sample.chen), Sample.officer(Sample.lin)]
        let first = Watch(
            code: WatchCode("1"), officer: Sample.chen, lead: nil, relief: nil, began: Sample.four,
            ends: Sample.four + .hours(8))
        var second = first
        second.code = WatchCode("2")
        second.officer = Sample.lin
        var board = WatchBoard(watch: first, officers: officers)
        board.apply(.ended(first.code, of: Sample.chen, by: Sample.lin))
        #expect(board.watch?.officer == Sample.chen, "the desk never has no owner")
        board.apply(.began(second))
        #expect(board.watch == second)
    }

    @Test(arguments: [(16, 0, 24), (22, 59, 24), (23, 1, 32), (15, 50, 24), (7, 30, 16)])
    func aWatchLastsUntilTheShiftsChange(_ hour: Int, _ minute: Int, _ end: Int) throws {
        let zone = try Sample.zone()
        let date = CivilDate(year: 2020, month: 3, day: 10)
        let now = zone.instant(CivilTime(date: date, hour: hour, minute: minute))
        let plan = WatchPlan.untilShiftsChange(Sample.chen, now: now, zone: zone)
        #expect(plan.officer == Sample.chen)
        #expect(plan.ends == zone.instant(CivilTime(date: date)) + .hours(end))
    }
}
