import GridDomain
import GridStore
import Operations
import Testing

/// Desk work through the handler: messages, codes, conflicts, what boards and pages hold afterwards.
@Suite struct DeskWorkCommandTests {
    @Test func whoTakesANeedIsToldAndWhoNeedNotGoTooIs() throws {
        let test = try TestDesk()
        try test.act(TestDesk.need(of: TestDesk.home(1), at: TestDesk.four))
        let id = try test.act(.need(TestDesk.matterCode(1), .assign(TestDesk.members[0], due: nil)))
        try test.act(.undo(id))
        #expect(try test.number("SELECT count(*) FROM outbox WHERE purpose = 'dispatch'") == 1)
        #expect(try test.number("SELECT count(*) FROM outbox WHERE purpose = 'recall'") == 1)
    }

    @Test func aNeedThatIsWithdrawnCallsBackWhoTookIt() throws {
        let test = try TestDesk()
        try test.act(TestDesk.need(of: TestDesk.home(1), at: TestDesk.four))
        try test.act(.need(TestDesk.matterCode(1), .assign(TestDesk.members[0], due: nil)))
        try test.act(.need(TestDesk.matterCode(1), .fail(.withdrawn, note: nil)))
        #expect(
            try test.number(
                "SELECT count(*) FROM outbox WHERE purpose = 'recall' AND recipient = '\(TestDesk.members[0].text)'")
                == 1
        )
    }

    @Test func anUndoneCancelHoldsTheAlertBackAgain() throws {
        let test = try TestDesk()
        try test.act(TestDesk.announcement(of: TestDesk.home(1), at: TestDesk.four))
        try test.touch()
        let held = try test.alert()
        let id = try test.act(.opening(TestDesk.matterCode(1), .cancel))
        #expect(try test.alert()?.standing.service == .inService)
        try test.act(.undo(id))
        #expect(try test.alert()?.standing.service == held?.standing.service)
        #expect(try test.desk.check() == [])
        let again = try test.act(.opening(TestDesk.matterCode(1), .cancel))
        try test.act(.alert(TestDesk.alertCode(1), .take(note: nil)), by: TestDesk.lin)
        #expect(throws: Refusal.builtUpon(by: TestDesk.lin, at: TestDesk.four)) { try test.act(.undo(again)) }
    }

    @Test func whatDeskWorkNamesIsOfTheDesk() throws {
        let test = try TestDesk()
        let nowhere = PlaceCode("990000101999001")
        #expect(throws: Refusal.unknown(thing: nowhere.text)) { try test.act(.tell(nowhere, "一句话")) }
        #expect(throws: Refusal.unknown(thing: "nobody")) {
            try test.act(.instruct(InstructionPlan(from: OfficerCode("nobody"), due: nil, words: "清零")))
        }
        let stranger = StaffCode("990000101S000099")
        #expect(throws: Refusal.unknown(thing: stranger.text)) { try test.act(.phoned(stranger, .answered, note: nil)) }
        try test.act(.phoned(TestDesk.members[0], .answered, note: nil))
        try test.act(.tell(TestDesk.grids[0], "一句话"))
    }

    @Test func aStepOfSomebodyElseBelowOnesOwnIsAConflict() throws {
        let test = try TestDesk()
        try test.act(TestDesk.need(of: TestDesk.home(1), at: TestDesk.four))
        let code: NeedCode = TestDesk.matterCode(1)
        let seen = try test.desk.store.read { try $0.matter(code)?.version }
        try test.act(.need(code, .assign(TestDesk.members[0], due: nil)), by: TestDesk.lin)
        try test.act(.need(code, .assign(TestDesk.members[1], due: nil)))
        #expect(throws: Refusal.conflict(by: TestDesk.lin, at: TestDesk.four, change: "need.assigned")) {
            try test.act(.need(code, .fail(.outOfStock, note: nil)), seen: seen)
        }
    }

    @Test func aMeetingAtTheDoorIsOnTheBoardAndGoesWithTheDay() throws {
        let test = try TestDesk()
        try test.act(.openRound(TestDesk.round(1)))
        try test.act(.visit(TestDesk.home(1), VisitReport(result: .done)))
        try test.act(.visit(TestDesk.home(2), VisitReport(result: .out)))
        #expect(try test.desk.loadDesk().visits.items == [TestDesk.home(1): TestDesk.four])
        test.clock.advance(by: .hours(25))
        try test.act(.write("一天后"))
        #expect(try test.desk.loadDesk().visits.items.isEmpty)
    }

    @Test func whatACallerSaidOfAnotherPlaceStaysInTheLog() throws {
        let test = try TestDesk()
        try test.act(
            .logCall(
                CallReport(
                    at: MatterSpot(household: TestDesk.home(1)), place: "老王家对面", caller: "李芳", words: "争吵",
                    isViolent: false, began: TestDesk.four)))
        let card = try test.desk.page(.card(TestDesk.home(1), since: TestDesk.four))
        guard case .card(let shown?) = card, case .card(let picture?) = card.withoutWords else {
            Issue.record("no card")
            return
        }
        #expect(shown.entries.map(\.personal.spoken) == [nil])
        #expect(shown.entries.map(\.personal.words) == ["争吵"])
        #expect(picture.entries.map(\.personal.words) == [nil])
        #expect(picture.entries.map(\.personal.caller) == [nil])
        guard case .entries(let log, _) = try test.desk.page(.log(before: nil)) else { return }
        #expect(log.map(\.personal.spoken) == ["老王家对面"])
    }
}
