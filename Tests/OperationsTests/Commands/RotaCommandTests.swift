import GridDomain
import GridStore
import Operations
import Testing

/// Observations and duties through the desk: tables, journal, boards and what comes due by itself.
@Suite struct RotaCommandTests {
    private let slot = ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening)

    /// Two households that share their four members, ordered at 15:00; it is 16:00.
    private func desk() throws -> TestDesk {
        let test = try TestDesk()
        for number in 1...2 {
            try test.act(.observe(TestDesk.observation(TestDesk.home(number), ordered: TestDesk.four - .hours(1))))
        }
        return test
    }

    private func observation(_ test: TestDesk, _ number: Int = 1) throws -> Observation? {
        try test.desk.store.read { try $0.observation(TestDesk.observationCode(number)) }
    }

    private func folded(_ test: TestDesk, from before: Desk) throws {
        var folded = before
        for entry in try test.desk.feed(after: folded.last) { folded.apply(entry) }
        #expect(folded == (try test.desk.loadDesk()))
        #expect(try test.desk.check() == [])
    }

    @Test func aSignInIsOneEntryForBothHouseholds() throws {
        let test = try desk()
        let before = try test.desk.loadDesk()
        let id = try test.act(.rota(.signIn(slot, [TestDesk.members[1]])), by: TestDesk.lin)
        #expect(try test.kinds(after: before.last.value) == ["rota.signedIn"])
        #expect(try observation(test, 2)?.duty(in: slot)?.signed == test.clock.now)
        try test.act(.undo(id), by: TestDesk.lin)
        #expect(try observation(test, 2)?.duty(in: slot)?.signed == nil)
        try folded(test, from: before)
    }

    @Test func afterThirtyMinutesOneAlertOfTheGridListsTheMembers() throws {
        let test = try desk()
        let before = try test.desk.loadDesk()
        test.clock.advance(by: .minutes(31))
        try test.desk.runDue()
        try test.desk.runDue()
        let alert = try #require(try test.alert())
        #expect(alert.kind == .notSignedIn && alert.household == nil)
        #expect(alert.members == [TestDesk.members[1]])
        #expect(alert.touched == TestDesk.four + .minutes(30))
        #expect(try test.number("SELECT count(*) FROM alerts") == 1)
        try test.act(.rota(.signInAllBut(slot, TestDesk.scope, [])), by: TestDesk.lin)
        #expect(try test.alert()?.standing.condition == .normal)
        try folded(test, from: before)
    }

    @Test func aMissingCheckIsOneAlertOfEachHouseholdAndAFeverOneMore() throws {
        let test = try desk()
        let before = try test.desk.loadDesk()
        try test.act(.rota(.signInAllBut(slot, TestDesk.scope, [])), by: TestDesk.lin)
        test.clock.advance(by: .hours(5))
        let time = CheckTime(slot.date, .evening)
        try test.act(.measure([Measurement(TestDesk.observationCode(1), time, tenths: 365)]), by: TestDesk.lin)
        try test.desk.runDue()
        #expect(try test.alert()?.kind == .temperatureMissing)
        #expect(try test.alert()?.household == TestDesk.home(2))
        try test.act(.measure([Measurement(TestDesk.observationCode(2), time, tenths: 381)]), by: TestDesk.lin)
        #expect(try test.alert(1)?.standing.condition == .normal)
        #expect(try test.alert(2)?.kind == .fever)
        #expect(try test.alert(2)?.reading == "38.1")
        try folded(test, from: before)
    }

    @Test func theInstantOfReleaseRaisesItsItemAndTheReleaseClosesIt() throws {
        let test = try desk()
        let before = try test.desk.loadDesk()
        let release = try #require(try observation(test)?.release)
        test.clock.advance(by: release - TestDesk.four)
        try test.desk.runDue(limit: 1000)
        let items = try test.desk.loadDesk().alerts.items.values.filter { $0.kind == .releaseDue }
        #expect(items.count == 2)
        let code = TestDesk.observationCode(1)
        #expect(throws: Refusal.papersMissing([.notice, .letter])) {
            try test.act(.observation(code, .release(papers: [], note: nil)), by: TestDesk.lin)
        }
        try test.act(.observation(code, .release(papers: ReleasePaper.allCases, note: nil)), by: TestDesk.lin)
        #expect(try observation(test)?.ended?.kind == .due)
        let open = try test.desk.loadDesk().alerts.items.values.filter { $0.kind == .releaseDue && !$0.isClosed }
        #expect(open.count == 1)
        try folded(test, from: before)
    }

    @Test func temperaturesGoWithTheErasureAndTheDeskStaysWhole() throws {
        let test = try desk()
        let code = TestDesk.observationCode(1)
        let time = CheckTime(slot.date, .evening)
        try test.act(.measure([Measurement(code, time, tenths: 388)]), by: TestDesk.lin)
        try test.act(.alert(TestDesk.alertCode(1), .close(.real, note: nil)), by: TestDesk.lin)
        try test.act(.observation(code, .release(papers: ReleasePaper.allCases, note: "转院")), by: TestDesk.lin)
        test.clock.advance(by: .days(90))
        let june = CivilDate(year: 2020, month: 6, day: 1)
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("e"))
        #expect(try test.number("SELECT count(*) FROM checks") == 0)
        #expect(try test.number("SELECT count(*) FROM personal WHERE bytes LIKE '%38.8%'") == 0)
        #expect(try test.number("SELECT count(*) FROM observations") == 0)
        #expect(try test.desk.check() == [])
    }

    @Test func aLeaveThatIsTakenBackLeavesNoTrace() throws {
        let test = try desk()
        let before = try test.desk.loadDesk()
        let now = test.clock.now
        let id = try test.act(
            .rota(.leave(TestDesk.members[2], from: now, until: now + .hours(20), .ill)), by: TestDesk.lin)
        #expect(try observation(test, 2)?.duty(in: slot.next)?.member == nil)
        #expect(try test.number("SELECT count(*) FROM outbox WHERE purpose = 'relieved'") == 2)
        try test.act(.undo(id), by: TestDesk.lin)
        #expect(try observation(test, 2)?.duty(in: slot.next)?.member == TestDesk.members[2])
        #expect(try test.number("SELECT count(*) FROM leaves") == 0)
        try folded(test, from: before)
    }

    @Test func theCardAndThePhoneBookTellWhoIsOnDuty() throws {
        let test = try desk()
        let home = TestDesk.home(1)
        let page = try test.desk.store.read { try $0.page(.card(home, since: TestDesk.four)) }
        guard case .card(let card?) = page else { throw Refusal.unknown(thing: home.text) }
        #expect(card.duties.map(\.slot) == (0...6).map { slot + $0 })
        #expect(card.duties.first?.member == TestDesk.members[1])
        let present = try test.desk.store.read { try $0.page(.onDuty(at: TestDesk.four)) }
        #expect(present == .onDuty([TestDesk.members[1]: 2]))
        try test.act(.rota(.leave(TestDesk.members[1], from: TestDesk.four, until: TestDesk.four + .hours(8), .ill)))
        #expect(try test.desk.store.read { try $0.page(.onDuty(at: TestDesk.four)) } == .onDuty([:]))
        let other = try test.desk.store.read { try $0.page(.card(TestDesk.home(3), since: TestDesk.four)) }
        guard case .card(let free?) = other else { throw Refusal.unknown(thing: "3") }
        #expect(free.duties.isEmpty)
    }

    @Test func theHouseholdStandsOnlyInThePersonalPart() throws {
        let test = try desk()
        try test.act(.rota(.standIn([RotaOrder.DutyPlace(TestDesk.observationCode(1), slot + 6)], TestDesk.members[3])))
        let home = TestDesk.home(1).text
        #expect(try test.number("SELECT count(*) FROM entries WHERE payload LIKE '%\(home)%'") == 0)
        #expect(try test.number("SELECT count(*) FROM entries WHERE subject LIKE '%\(home)%'") == 0)
    }

    /// An illness is nobody's business when the leave is long over.
    @Test func theReasonOfALeaveGoesWithTheErasure() throws {
        let test = try desk()
        let now = test.clock.now
        try test.act(.rota(.leave(TestDesk.members[2], from: now, until: now + .hours(20), .ill)), by: TestDesk.lin)
        #expect(try test.number("SELECT count(*) FROM leaves WHERE reason = 'ill'") == 1)
        #expect(try test.number("SELECT count(*) FROM entries WHERE payload LIKE '%\"ill\"%'") == 0)
        #expect(try test.desk.check() == [])
        test.clock.advance(by: .days(90))
        _ = try test.desk.erase(
            before: CivilDate(year: 2020, month: 6, day: 1), by: TestDesk.keeper, id: CommandID("e"))
        #expect(try test.number("SELECT count(*) FROM leaves") == 0)
        #expect(try test.number("SELECT count(*) FROM personal WHERE bytes LIKE '%\"ill\"%'") == 0)
        #expect(try test.desk.check() == [])
    }

    /// A stand-in who is sent at 17:00 and never comes is looked for at 17:30.
    @Test func whoIsNamedDuringAShiftHasHalfAnHourToo() throws {
        let test = try desk()
        try test.act(.rota(.signInAllBut(slot, TestDesk.scope, [])), by: TestDesk.lin)
        test.clock.advance(by: .minutes(60))
        try test.desk.runDue()
        let place = RotaOrder.DutyPlace(TestDesk.observationCode(1), slot)
        try test.act(.rota(.standIn([place], TestDesk.members[3])), by: TestDesk.lin)
        test.clock.advance(by: .minutes(30))
        try test.desk.runDue()
        #expect(try test.alert()?.kind == .notSignedIn)
        #expect(try test.alert()?.members == [TestDesk.members[3]])
    }

    /// A desk that was closed for three days does not raise what nobody can act on any more.
    @Test func shiftsThatAreLongOverRaiseNothing() throws {
        let test = try desk()
        test.clock.advance(by: .days(3) + .minutes(31))
        try test.desk.runDue(limit: 1000)
        let board = try test.desk.loadDesk().alerts.items.values
        #expect(board.count { $0.kind == .notSignedIn } == 1)
    }
}
