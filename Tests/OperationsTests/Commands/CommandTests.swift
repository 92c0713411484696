import GridDomain
import GridStore
import Operations
import Testing

@Suite struct CommandTests {
    @Test func aRepeatReturnsTheFirstAnswer() throws {
        let test = try TestDesk()
        try test.touch()
        let take = test.command(.alert(TestDesk.alertCode(1), .take(note: nil)))
        let first = try test.desk.handle(take)
        let head = try test.desk.store.read { try $0.head().number }
        try test.act(.alert(TestDesk.alertCode(1), .send(TestDesk.members[0])))
        #expect(try test.desk.handle(take) == first)
        #expect(first == .done(first: head, last: head))
        let refused = test.command(.alert(TestDesk.alertCode(9), .take(note: nil)))
        #expect(try test.desk.handle(refused) == .refused(.unknown(thing: TestDesk.alertCode(9).text)))
        let after = try test.desk.store.read { try $0.head().number }
        #expect(try test.desk.handle(refused) == .refused(.unknown(thing: TestDesk.alertCode(9).text)))
        #expect(try test.desk.store.read { try $0.head().number } == after)
    }

    @Test func aListIsRefusedRowByRow() throws {
        let test = try TestDesk()
        try test.touch(0)
        try test.touch(1)
        let group = CommandID("group")
        let answers = try test.desk.handle(
            [1, 9, 2].map { test.command(.alert(TestDesk.alertCode($0), .take(note: "一起")), group: group) })
        #expect(answers.map { if case .done = $0 { true } else { false } } == [true, false, true])
        #expect(try test.kinds().suffix(3) == ["alert.taken", "watch.refused", "alert.taken"])
        #expect(try test.desk.feed(after: .none).suffix(3).allSatisfy { $0.group == group })
        let links = try test.desk.store.read { try $0.links(after: .none, limit: 99) }
        #expect(links.last?.first.value == Int64(try test.kinds().count))
    }

    @Test func refusalsAreInTheJournal() throws {
        let test = try TestDesk()
        #expect(throws: Refusal.notAllowed(.appoint)) {
            try test.act(.appoint(Officer.desk(scope: TestDesk.scope)), by: TestDesk.lin)
        }
        let entry = try #require(try test.desk.feed(after: .none).last)
        #expect(entry.event == .watch(.refused(order: "appoint", reason: "notAllowed")))
        #expect(entry.officer == TestDesk.lin)
        #expect(throws: Refusal.unknown(thing: "nobody")) { try test.act(.signOn, by: OfficerCode("nobody")) }
    }

    @Test func whatLiesOutsideAnOfficersPlaceIsRefusedInTheJournal() throws {
        let test = try TestDesk()
        let village = PlaceCode("990000101201")
        let officer = Officer(
            code: OfficerCode("gao"), name: Name(han: "高", latin: "Gao", sortKey: "gao"), roles: [.lead, .keeper],
            place: village, phone: "")
        try test.act(.appoint(officer), by: TestDesk.keeper)
        try test.act(.raise(AlertReport(kind: .fever, grid: TestDesk.grids[0])), by: officer.code)
        let outside: [Order] = [
            .raise(AlertReport(kind: .fever, grid: TestDesk.grids[1])), .openRound(TestDesk.round(1)),
            .appoint(Officer(code: TestDesk.lin, name: officer.name, roles: [.duty], place: village, phone: "")),
        ]
        for order in outside {
            #expect(throws: Refusal.otherPlace) { try test.act(order, by: officer.code) }
            let last = try test.desk.feed(after: .none).last
            #expect(last?.event == .watch(.refused(order: order.kind, reason: "otherPlace")))
            #expect(last?.officer == officer.code)
        }
        #expect(try test.desk.check().isEmpty)
    }

    @Test func aWatchIsTakenOverByAnActAndNotBySigningOn() throws {
        let test = try TestDesk(kind: .live)
        func begin(_ officer: OfficerCode) -> Order {
            .beginWatch(WatchPlan(officer: officer, lead: nil, relief: nil, ends: test.clock.now + .hours(8)))
        }
        try test.act(begin(TestDesk.chen))
        var seat = try test.desk.loadDesk()
        try test.act(.signOn, by: TestDesk.lin)
        #expect(try test.desk.loadDesk().watch.watch?.officer == TestDesk.chen)
        test.clock.advance(by: .minutes(5))
        try test.act(begin(TestDesk.lin), by: TestDesk.lin)
        #expect(try test.kinds().suffix(2) == ["watch.ended", "watch.began"])
        for entry in try test.desk.feed(after: seat.last) { seat.apply(entry) }
        #expect(seat.watch.watch?.officer == TestDesk.lin)
        #expect(try test.desk.loadDesk() == seat)
        #expect(try test.desk.check().isEmpty)
    }

    @Test func aSignalIsHeardOnce() throws {
        let test = try TestDesk()
        let first = try test.desk.hear(.touched, from: TestDesk.doors[0], id: CommandID("s"))
        let head = try test.desk.store.read { try $0.head().number }
        let heard = try test.desk.store.read { try $0.lastHeard(TestDesk.doors[0]) }
        test.clock.advance(by: .minutes(1))
        #expect(try test.desk.hear(.touched, from: TestDesk.doors[0], id: CommandID("s")) == first)
        #expect(try test.desk.store.read { try $0.head().number } == head)
        #expect(try test.desk.store.read { try $0.lastHeard(TestDesk.doors[0]) } == heard)
    }

    @Test func aRefusedCommandLeavesNothingBehind() throws {
        let test = try TestDesk()
        try test.touch()
        let before = try test.alert()
        let due = try test.number("SELECT count(*) FROM due")
        #expect(throws: Refusal.shelfEnd(longest: .hours(24))) {
            try test.act(
                .alert(TestDesk.alertCode(1), .shelve(until: TestDesk.four, reason: .chatter, note: "私密")))
        }
        #expect(try test.alert() == before)
        #expect(try test.number("SELECT count(*) FROM due") == due)
        #expect(try test.number("SELECT count(*) FROM personal WHERE bytes LIKE '%私密%'") == 0)
    }

    @Test func whoIsSentGetsOneMessageAndARecall() throws {
        let test = try TestDesk()
        try test.touch()
        let send = try test.act(.alert(TestDesk.alertCode(1), .send(TestDesk.members[0])))
        try test.act(.undo(send))
        for purpose in ["dispatch", "recall"] {
            let waiting =
                "FROM outbox WHERE sent IS NULL AND purpose = '\(purpose)' AND recipient = '\(TestDesk.members[0].text)'"
            #expect(try test.number("SELECT count(*) " + waiting) == 1)
        }
        #expect(try test.number("SELECT count(*) FROM outbox") == 2)
        #expect(try test.alert()?.standing.taken == nil)
        #expect(try test.number("SELECT count(*) FROM due WHERE kind = 'takeLapses'") == 0)
    }

    @Test func aRoundCountsOnlyWhereItWasOpened() throws {
        let test = try TestDesk()
        try test.act(.openRound(TestDesk.round(1)))
        try test.act(.visit(TestDesk.home(5), VisitReport(result: .done)))
        try test.act(.openRound(TestDesk.round(2, in: TestDesk.grids[0])))
        try test.act(.visit(TestDesk.home(1), VisitReport(result: .done)))
        try test.act(.visit(TestDesk.home(6), VisitReport(result: .out)))
        let tallies = try test.desk.store.read { try $0.tallies(in: TestDesk.scope) }
        #expect(tallies[TestDesk.grids[0]] == GridTally(households: 4, people: 8, visited: 1, screened: 2))
        #expect(tallies[TestDesk.grids[1]] == GridTally(households: 4, people: 8, visited: 1, out: 1, screened: 2))
        #expect(try test.desk.check().isEmpty)
        guard case .gaps(let gaps, _) = try test.desk.page(.gaps(place: TestDesk.grids[1], after: nil)) else {
            Issue.record("no gaps")
            return
        }
        #expect(gaps.map(\.number) == [2, 3, 4])
    }

    @Test func anObservationComesWithItsDuties() throws {
        let test = try TestDesk()
        try test.act(.observe(TestDesk.observation(TestDesk.home(2))))
        #expect(try test.number("SELECT count(*) FROM duties") == 40)
        #expect(throws: Refusal.alreadyObserved) { try test.act(.observe(TestDesk.observation(TestDesk.home(2)))) }
        #expect(try test.desk.check().isEmpty)
    }

    @Test func clearNamesComeAfterTheEntry() throws {
        let test = try TestDesk()
        let (look, people) = try test.desk.look(test.command(.look(TestDesk.home(1), .visit)))
        #expect(people.map(\.name.han) == ["王小芳", "王小芳"])
        #expect(try test.desk.feed(after: .none).last?.number == look.entry)
        #expect(throws: Refusal.reasonMissing) {
            try test.desk.look(test.command(.look(TestDesk.home(1), .openItem)))
        }
        try test.touch()
        _ = try test.desk.look(test.command(.look(TestDesk.home(1), .openItem)))
        #expect(try test.desk.feed(after: .none).last?.event.subject == TestDesk.alertCode(1).text)
    }
}
