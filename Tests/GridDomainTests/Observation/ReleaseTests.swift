import GridDomain
import Testing

@Suite struct ReleaseTests {
    private let code = PaperDesk.observation(1)

    private func act(_ act: ObservationAct) -> Order { .observation(code, act) }

    /// Day 14 is 20 March; it ends at 24:00.
    private func release(_ desk: RotaDesk) -> Instant {
        desk.paper.identity.zone.instant(CivilTime(date: CivilDate(year: 2020, month: 3, day: 21)))
    }

    @Test func itsInstantRaisesOneItemAndTheReleaseClosesIt() throws {
        var desk = try RotaDesk()
        desk.paper.now = release(desk)
        try desk.paper.act(act(.releaseDue), by: .desk)
        try desk.paper.act(act(.releaseDue), by: .desk)
        #expect(desk.openKinds == [.releaseDue])
        #expect(throws: Refusal.papersMissing([.notice, .letter])) {
            try desk.paper.act(act(.release(papers: [], note: nil)), by: Sample.lin)
        }
        try desk.paper.act(act(.papers([.notice])), by: Sample.lin)
        try desk.paper.act(act(.release(papers: [.letter], note: nil)), by: Sample.lin)
        #expect(desk.observation(1)?.ended == Observation.Ended(at: desk.paper.now, kind: .due))
        #expect(desk.openKinds.isEmpty)
        #expect(throws: Refusal.closed(at: desk.paper.now)) { try desk.paper.act(act(.papers([.notice]))) }
    }

    @Test func earlyNeedsAReasonAndCutsThePlan() throws {
        var desk = try RotaDesk()
        #expect(throws: Refusal.reasonMissing) {
            try desk.paper.act(act(.release(papers: ReleasePaper.allCases, note: nil)))
        }
        desk.paper.now = Sample.four + .hours(1)
        try desk.paper.act(act(.release(papers: ReleasePaper.allCases, note: "两次核酸阴性")))
        #expect(desk.observation(1)?.ended?.kind == .early)
        #expect(desk.observation(1)?.duties.last?.slot == RotaDesk.slot)
    }

    @Test func lateIsSaid() throws {
        var desk = try RotaDesk()
        desk.paper.now = release(desk) + .days(1) + .minutes(1)
        try desk.paper.act(act(.release(papers: ReleasePaper.allCases, note: nil)))
        #expect(desk.observation(1)?.ended?.kind == .late)
    }

    @Test func anExtensionGoesOnWithThePattern() throws {
        var desk = try RotaDesk()
        let date = CivilDate(year: 2020, month: 3, day: 23)
        #expect(throws: Refusal.reasonMissing) { try desk.paper.act(act(.extend(date, note: ""))) }
        let before = try #require(desk.observation(1)?.duties.count)
        try desk.paper.act(act(.extend(date, note: "同住人发热")))
        #expect(desk.observation(1)?.duties.count == before + 9)
        #expect(desk.observation(1)?.release == release(desk) + .days(3))
        #expect(throws: Refusal.notAllowed(.observe)) {
            try desk.paper.act(act(.extend(date, note: "x")), by: Sample.lin)
        }
        let far = CivilDate(year: 2020, month: 4, day: 4)
        #expect(throws: Refusal.extensionEnd(latest: far.adding(days: -1))) {
            try desk.paper.act(act(.extend(far, note: "x")))
        }
    }

    private let contact = CivilDate(year: 2020, month: 3, day: 6)

    @Test(arguments: [(-1, -3), (1, 3)]) func aCorrectedDateMovesTheEnd(_ days: Int, _ duties: Int) throws {
        var desk = try RotaDesk()
        let before = try #require(desk.observation(1)?.duties.count)
        try desk.paper.act(
            act(.correct(contact: contact.adding(days: days), reason: .contact, note: "查票")))
        #expect(desk.observation(1)?.release == release(desk) + .days(days))
        #expect(desk.observation(1)?.duties.count == before + duties)
        #expect(desk.paper.entries.last?.personal.words == "查票")
    }

    @Test func aCorrectedDateIsNotAfterTheOrder() throws {
        var desk = try RotaDesk()
        #expect(throws: Refusal.noticeAhead) {
            try desk.paper.act(act(.correct(contact: contact.adding(days: 2), reason: nil, note: "查票")))
        }
    }

    @Test(arguments: [-1, 1]) func aCorrectionKeepsAnExtension(_ days: Int) throws {
        var desk = try RotaDesk()
        try desk.paper.act(act(.extend(CivilDate(year: 2020, month: 3, day: 26), note: "同住人发热")))
        let before = try #require(desk.observation(1))
        try desk.paper.act(act(.correct(contact: contact.adding(days: days), reason: nil, note: "查票")))
        #expect(desk.observation(1)?.contact == contact.adding(days: days))
        #expect(desk.observation(1)?.release == before.release)
        #expect(desk.observation(1)?.duties == before.duties)
    }

    @Test func anExtensionTakesTheItemOfTheReleaseAway() throws {
        var desk = try RotaDesk()
        desk.paper.now = release(desk) + .hours(1)
        try desk.paper.act(act(.releaseDue), by: .desk)
        try desk.paper.act(act(.extend(CivilDate(year: 2020, month: 3, day: 24), note: "发热")))
        #expect(desk.openKinds.isEmpty)
        desk.paper.now = release(desk) + .days(4)
        try desk.paper.act(act(.releaseDue), by: .desk)
        #expect(desk.openKinds == [.releaseDue])
    }

    @Test func anExtensionAsksThePlanner() throws {
        var desk = try RotaDesk()
        let night = RotaDesk.members[2]
        let from = release(desk)
        try desk.paper.act(.rota(.leave(night, from: from, until: from + .days(3), .family)))
        try desk.paper.act(act(.extend(CivilDate(year: 2020, month: 3, day: 23), note: "同住人发热")))
        let added = try #require(desk.observation(1)?.duties.filter { $0.slot.start(desk.paper.identity.zone) >= from })
        #expect(added.count == 9)
        #expect(added.allSatisfy { $0.member != night && $0.member != nil })
    }

    /// Changes of two officers: only what the other did after the officer looked is a conflict.
    @Test func ownStepsAreNoConflict() throws {
        var desk = try RotaDesk()
        try desk.paper.act(act(.papers([.notice])), by: Sample.lin)
        let seen = try #require(desk.observation(1)?.version)
        try desk.paper.act(act(.move(.facility, note: nil)), seen: seen)
        try desk.paper.act(act(.papers([.letter])), seen: seen)
        #expect(desk.observation(1)?.papers == [.notice, .letter])
        #expect(throws: Refusal.self) { try desk.paper.act(act(.move(.home, note: nil)), by: Sample.lin, seen: seen) }
    }

    @Test func aFacilityNeedsNobodyAndHomeIsPlannedAnew() throws {
        var desk = try RotaDesk()
        desk.paper.now = Sample.four + .minutes(10)
        try desk.paper.act(act(.move(.facility, note: "转运")))
        #expect(desk.observation(1)?.isAttended(at: desk.paper.now) == false)
        desk.paper.now = Sample.four + .minutes(30)
        try desk.paper.act(.rota(.signInEnds(RotaDesk.slot)), by: .desk)
        let evening = RotaDesk.members[1]
        try desk.paper.act(.rota(.signIn(RotaDesk.slot, [evening])))
        #expect(desk.duty(1)?.signed == nil && desk.duty(2)?.signed != nil)
        let thursday = RotaDesk.slot + 6
        let start = thursday.start(desk.paper.identity.zone)
        try desk.paper.act(.rota(.leave(evening, from: start, until: start + .hours(8), .family)))
        #expect(desk.duty(1, thursday)?.member == evening)
        try desk.paper.act(act(.move(.home, note: nil)))
        #expect(desk.duty(1, thursday)?.member != nil)
        #expect(desk.duty(1, thursday)?.member != evening)
        #expect(desk.brokenRules.isEmpty)
    }

    @Test func aMoveIsTakenBackAndAReleaseIsNot() throws {
        var desk = try RotaDesk()
        let moved = try desk.paper.act(act(.move(.facility, note: "转运")))
        #expect(desk.observation(1)?.place == .facility)
        try desk.paper.act(.undo(moved))
        #expect(desk.observation(1)?.place == .home)
        let ended = try desk.paper.act(act(.release(papers: ReleasePaper.allCases, note: "提前")))
        #expect(throws: Refusal.cannotUndo) { try desk.paper.act(.undo(ended)) }
    }

    @Test func aNoticeFromTheFutureIsRefused() throws {
        var desk = try RotaDesk()
        let home = HouseholdCode("H9")
        desk.paper.things.households[home] = Sample.household(home)
        let order = ObservationOrder(
            household: home, grid: Sample.grid, place: .home, reason: .returned,
            contact: CivilDate(year: 2020, month: 3, day: 11), ordered: desk.paper.now, team: RotaDesk.team)
        #expect(throws: Refusal.noticeAhead) { try desk.paper.act(.observe(order)) }
    }

    @Test func withoutATeamThePlannerChooses() throws {
        var desk = try RotaDesk()
        let home = HouseholdCode("H9")
        desk.paper.things.households[home] = Sample.household(home)
        let order = ObservationOrder(
            household: home, grid: Sample.grid, place: .home, reason: .returned,
            contact: CivilDate(year: 2020, month: 3, day: 9), ordered: desk.paper.now, team: nil)
        try desk.paper.act(.observe(order))
        let observation = try #require(desk.observation(5))
        let faces = Set(observation.duties.compactMap(\.member))
        #expect(faces.isDisjoint(with: RotaDesk.team.members))
        #expect(observation.duties.allSatisfy { $0.member != nil })
    }

    @Test func theNextOrderEndsOneThatNobodyReleased() throws {
        var desk = try RotaDesk()
        desk.paper.now = release(desk) + .days(2)
        let order = ObservationOrder(
            household: RotaDesk.home(1), grid: Sample.grid, place: .home, reason: .contact,
            contact: CivilDate(year: 2020, month: 3, day: 22), ordered: desk.paper.now, team: RotaDesk.team)
        try desk.paper.act(.observe(order))
        #expect(desk.observation(1)?.ended?.kind == .late)
        #expect(desk.observation(5)?.isRunning == true)
    }

    @Test func whatAskedForTheReleaseIsOverWithTheNextOrder() throws {
        var desk = try RotaDesk()
        desk.paper.now = release(desk) + .minutes(1)
        try desk.paper.act(act(.releaseDue), by: .desk)
        let order = ObservationOrder(
            household: RotaDesk.home(1), grid: Sample.grid, place: .home, reason: .contact,
            contact: CivilDate(year: 2020, month: 3, day: 20), ordered: desk.paper.now, team: RotaDesk.team)
        try desk.paper.act(.observe(order))
        #expect(desk.observation(1)?.ended?.kind == .due)
        #expect(desk.openKinds.isEmpty)
        desk.paper.now = try #require(desk.observation(5)).release
        try desk.paper.act(.observation(PaperDesk.observation(5), .releaseDue), by: .desk)
        #expect(desk.openKinds == [.releaseDue])
    }
}
