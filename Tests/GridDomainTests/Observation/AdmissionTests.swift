import GridDomain
import Testing

@Suite struct AdmissionTests {
    private let home = HouseholdCode("H9")
    private let today = CivilDate(year: 2020, month: 3, day: 10)

    /// A desk with a fifth household, that nobody has ordered anything for.
    private func desk() throws -> RotaDesk {
        var desk = try RotaDesk()
        desk.paper.things.households[home] = Household(
            code: home, grid: Sample.grid, kind: .dwelling, number: 9,
            screening: HouseholdScreening(round: 0, result: nil), residents: [], point: PlanePoint(east: 0, north: 0))
        return desk
    }

    private func order(
        _ desk: RotaDesk, contact: CivilDate? = nil, ordered: Span = .minutes(-20), team: ObservationTeam? = nil,
        plan: DutyPlan? = nil
    ) -> ObservationOrder {
        ObservationOrder(
            household: home, grid: Sample.grid, place: .home, reason: .contact, contact: contact ?? today,
            ordered: desk.paper.now + ordered, team: team, plan: plan, notice: "Dr Ye")
    }

    private func planner(_ desk: RotaDesk) -> Planner {
        Planner(
            desk.paper.things.observations.values, leaves: desk.paper.things.leaves.values,
            staff: desk.paper.things.staff, zone: desk.paper.identity.zone)
    }

    private func proposal(_ desk: RotaDesk) throws -> RotaProposal {
        let slots = try ObservationRules.slots(
            of: order(desk), running: nil, now: desk.paper.now, zone: desk.paper.identity.zone)
        return try #require(planner(desk).proposal(near: nil, grid: Sample.grid, for: slots))
    }

    @Test(arguments: [
        (CivilDate(year: 2020, month: 3, day: 10), Span.minutes(1), Refusal.noticeAhead),
        (CivilDate(year: 2020, month: 3, day: 11), Span.minutes(-1), Refusal.noticeAhead),
        (CivilDate(year: 2020, month: 2, day: 24), Span.minutes(-1), Refusal.observationOver),
        (CivilDate(year: 2020, month: 2, day: 20), Span.days(-14), Refusal.observationOver),
    ])
    func wrongNotices(_ contact: CivilDate, _ ordered: Span, _ refusal: Refusal) throws {
        var desk = try desk()
        let order = order(desk, contact: contact, ordered: ordered)
        #expect(throws: refusal) { try desk.paper.act(.observe(order)) }
        #expect(desk.observation(5) == nil)
    }

    @Test func dutiesBeginWithTheShiftThatRuns() throws {
        var desk = try desk()
        try desk.paper.act(.observe(order(desk, ordered: .hours(-10))))
        let observation = try #require(desk.observation(5))
        #expect(observation.duties.first?.slot == RotaDesk.slot)
        #expect(observation.duties.count == 14 * 3 + 1)
        #expect(observation.duties.allSatisfy { $0.member != nil })
        #expect(desk.paper.entries.last?.personal.words == "Dr Ye")
    }

    @Test func asShownOrNotAtAll() throws {
        var desk = try desk()
        let shown = try proposal(desk)
        let order = order(desk, team: shown.team, plan: shown.plan)
        let evening = try #require(shown.plan.members.first ?? nil)
        let leave = RotaOrder.leave(
            evening, from: desk.paper.now, until: desk.paper.now + .hours(2), .ill, instead: nil)
        let away = try desk.paper.act(.rota(leave))
        #expect(throws: Refusal.obstacle(evening, .leave)) { try desk.paper.act(.observe(order)) }
        try desk.paper.act(.undo(away))
        try desk.paper.act(.observe(order))
        #expect(desk.observation(5)?.duties.map(\.member) == shown.plan.members)
        desk.paper.now = desk.paper.now + .hours(8)
        #expect(throws: Refusal.alreadyObserved) { try desk.paper.act(.observe(order)) }
    }

    @Test func aShiftThatHasEndedSinceIsRefused() throws {
        var desk = try desk()
        let shown = try proposal(desk)
        let order = order(desk, team: shown.team, plan: shown.plan)
        desk.paper.now = desk.paper.now + .hours(8)
        #expect(throws: Refusal.dutyOver) { try desk.paper.act(.observe(order)) }
    }

    /// A paper list may name one person for ten households: what is beyond the rules is a gap.
    @Test func aTeamOnPaperIsHeldToTheRules() throws {
        var desk = try desk()
        try desk.paper.act(.observe(order(desk, team: RotaDesk.team)))
        let observation = try #require(desk.observation(5))
        #expect(observation.duties.contains { $0.member == nil })
        #expect(Set(observation.duties.compactMap(\.member)).isSubset(of: RotaDesk.team.members))
        #expect(desk.brokenRules.isEmpty)
        #expect(desk.openKinds.isEmpty)
    }

    @Test func nobodyStandsTwiceInATeam() throws {
        var desk = try desk()
        var team = RotaDesk.other
        team.night = team.day
        #expect(throws: Refusal.obstacle(team.day, .rest)) {
            try desk.paper.act(.observe(order(desk, team: team)))
        }
    }

    @Test func aFacilityNeedsNoTeam() throws {
        var desk = try desk()
        desk.paper.things.staff.removeAll()
        var order = order(desk)
        order.place = .facility
        try desk.paper.act(.observe(order))
        #expect(desk.observation(5)?.duties.isEmpty == true)
        #expect(desk.observation(5)?.team == nil)
        let home = Order.observation(PaperDesk.observation(5), .move(.home, note: nil))
        #expect(throws: Refusal.nobodyFree) { try desk.paper.act(home) }
        desk.paper.things.staff = try RotaDesk().paper.things.staff
        try desk.paper.act(home)
        #expect(desk.observation(5)?.duties.first?.slot == RotaDesk.slot)
        #expect(desk.observation(5)?.team != nil)
    }

    @Test func undoTakesTheAdmissionBack() throws {
        var desk = try desk()
        let command = try desk.paper.act(.observe(order(desk)))
        try desk.paper.act(.undo(command))
        let observation = try #require(desk.observation(5))
        #expect(observation.ended?.kind == .withdrawn)
        #expect(observation.duties.isEmpty)
        #expect(observation.dueWork(zone: desk.paper.identity.zone).isEmpty)
        #expect(throws: Refusal.self) { try desk.paper.act(.undo(command)) }
        try desk.paper.act(.observe(order(desk)))
        #expect(desk.observation(6)?.isRunning == true)
    }

    @Test func whatOthersBuiltOnStays() throws {
        var desk = try desk()
        let command = try desk.paper.act(.observe(order(desk)))
        let member = try #require(desk.duty(5)?.member)
        try desk.paper.act(.rota(.signIn(RotaDesk.slot, [member])), by: Sample.lin)
        #expect(throws: Refusal.self) { try desk.paper.act(.undo(command)) }
        #expect(desk.observation(5)?.isRunning == true)
    }

    @Test func thePreviewTellsHoursAndNights() throws {
        let desk = try desk()
        let shown = try proposal(desk)
        let order = order(desk, team: shown.team, plan: shown.plan)
        let household = try #require(desk.paper.things.households[home])
        let ground = ObservationRules.Ground(
            seen: nil, last: nil, open: [], planner: planner(desk), alert: PaperDesk.code(1), officer: Sample.chen,
            now: desk.paper.now, zone: desk.paper.identity.zone)
        let facts = try ObservationRules.order(
            order, household, running: nil, code: PaperDesk.observation(5), ground)
        let preview = RotaPreview(facts, planner(desk))
        #expect(preview.changes.count == 43)
        #expect(preview.gaps.isEmpty)
        let night = try #require(preview.loads.first { $0.member == shown.team.night })
        #expect(night.before.duties <= night.after.duties)
        #expect(night.after.duties <= 6)
        #expect(night.after.nights == night.after.duties)
        #expect(night.after.hours == night.after.duties * 8)
    }
}
