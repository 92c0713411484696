import GridDomain
import GridwatchTesting
import Testing

@Suite struct PlannerTests {
    private let first = ShiftSlot(CivilDate(year: 2020, month: 3, day: 9), .day)

    private func planner(_ count: Int, _ change: (inout Planner.Member, Int) -> Void = { _, _ in }) throws -> Planner {
        let members = (0..<count).map { index in
            var member = Planner.Member(
                code: StaffCode("M\(index)"), grid: Sample.grid, point: PlanePoint(east: index * 50, north: 0), cap: 2)
            change(&member, index)
            return member
        }
        return Planner(members, zone: try Sample.zone())
    }

    private let slots = (0..<42).map { ShiftSlot(CivilDate(year: 2020, month: 3, day: 9), .day) + $0 }

    @Test func fourMembersCoverFourteenDays() throws {
        let planner = try planner(4)
        let team = try #require(planner.team(near: PlanePoint(east: 0, north: 0), grid: Sample.grid, for: slots))
        let plan = planner.plan(team, slots, grid: Sample.grid)
        #expect(plan.members.count == 42)
        #expect(plan.members.allSatisfy { $0 != nil })
        try check(plan, planner)
    }

    /// Rest, leave, nights and the week hold in every plan; what nobody may take is a gap.
    private func check(_ plan: DutyPlan, _ planner: Planner) throws {
        for member in Set(plan.members.compactMap(\.self)) {
            let own = plan.members.indices.filter { plan.members[$0] == member }
            for (a, b) in zip(own, own.dropFirst()) { #expect(b - a > Planner.rest) }
            for start in stride(from: 0, to: 42, by: 3) {
                #expect(own.count { $0 >= start && $0 < start + Planner.week } <= 6)
            }
        }
    }

    @Test func threeAloneLeaveGaps() throws {
        let planner = try planner(3)
        #expect(planner.team(near: nil, grid: Sample.grid, for: slots) == nil)
        let team = ObservationTeam(
            day: StaffCode("M0"), evening: StaffCode("M1"), night: StaffCode("M2"), standIn: StaffCode("M0"))
        let plan = planner.plan(team, slots, grid: Sample.grid)
        #expect(plan.members.contains { $0 == nil })
        try check(plan, planner)
    }

    @Test func whoTakesNoNightsGetsNone() throws {
        let planner = try planner(6) { member, index in member.takesNights = index > 3 }
        let team = try #require(planner.team(near: PlanePoint(east: 0, north: 0), grid: Sample.grid, for: slots))
        #expect(team.night == StaffCode("M4"))
        let plan = planner.plan(team, slots, grid: Sample.grid)
        for (slot, member) in zip(slots, plan.members) where slot.shift == .night {
            #expect(member.map { planner.members[$0]?.takesNights ?? false } ?? true)
        }
    }

    @Test func leaveIsCoveredOrSaid() throws {
        let zone = try Sample.zone()
        let leave = Leave(
            code: LeaveCode("L"), member: StaffCode("M0"), from: first.start(zone), until: (first + 3).end(zone),
            reason: .ill)
        let planner = try planner(4) { member, index in if index == 0 { member.leaves = [leave] } }
        #expect(planner.obstacle(StaffCode("M0"), first) == .leave)
        #expect(planner.obstacle(StaffCode("M0"), first + 6) == nil)
        #expect(planner.reasons(first, grid: Sample.grid) == [.leave: 1])
        #expect(planner.free(for: first, near: nil, grid: Sample.grid).map(\.code.text) == ["M1", "M2", "M3"])
    }

    @Test func capRestAndWeek() throws {
        var planner = try planner(1)
        let one = StaffCode("M0")
        planner.assign(one, first)
        #expect(planner.obstacle(one, first) == nil)
        planner.assign(one, first)
        #expect(planner.obstacle(one, first) == .cap)
        #expect(planner.obstacle(one, first + 1) == .rest)
        #expect(planner.obstacle(one, first + 2) == .rest)
        #expect(planner.obstacle(one, first + 3) == nil)
        for day in 1...5 { planner.assign(one, first + 3 * day) }
        #expect(planner.obstacle(one, first + 18) == .week)
        #expect(planner.obstacle(one, first + 21) == nil)
        planner.remove(one, first, households: 2)
        #expect(planner.obstacle(one, first + 18) == nil)
    }

    /// Whatever they have to do already: nobody is proposed past rest, leave, nights, cap and week.
    @Test(arguments: 1...12)
    func aProposalNeverBreaksARule(_ seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let zone = try Sample.zone()
        var planner = try planner(9) { member, index in
            member.takesNights = index % 3 != 0
            member.weekly = 5 + index % 3
            let from = (first + Int.random(in: 0..<36, using: &dice)).start(zone)
            member.leaves = [
                Leave(code: LeaveCode("L"), member: member.code, from: from, until: from + .hours(40), reason: .ill)
            ]
        }
        for _ in 0..<60 {
            let (code, slot) = (StaffCode("M\(Int.random(in: 0..<9, using: &dice))"), slots.randomElement(using: &dice))
            if let slot, planner.obstacle(code, slot) == nil { planner.assign(code, slot) }
        }
        let found = try #require(planner.proposal(near: PlanePoint(east: 0, north: 0), grid: Sample.grid, for: slots))
        for (slot, member) in zip(slots, found.plan.members) {
            guard let member else { continue }
            #expect(planner.obstacle(member, slot) == nil)
            planner.assign(member, slot)
        }
        for (slot, member) in zip(slots, found.plan.members) where member == nil {
            #expect(planner.reasons(slot, grid: Sample.grid).values.reduce(0, +) == 9)
        }
    }

    @Test func neighboursHelpAGridOfThree() throws {
        let planner = try planner(6) { member, index in if index > 2 { member.grid = Sample.other } }
        let team = try #require(planner.team(near: PlanePoint(east: 0, north: 0), grid: Sample.grid, for: slots))
        #expect(team.members == (0..<4).map { StaffCode("M\($0)") })
    }

    @Test func plansAreStoredWithEachFaceOnce() {
        let members: [StaffCode?] = [StaffCode("a"), nil, StaffCode("b"), StaffCode("a")]
        let plan = DutyPlan(first: first, members: members)
        #expect(plan.faces == [StaffCode("a"), StaffCode("b")])
        #expect(plan.lane == "A.BA")
        #expect(plan.members == members)
    }

    @Test func slotsRunWithoutHoles() throws {
        let zone = try Sample.zone()
        #expect(first.text == "2020-03-09-D")
        #expect(ShiftSlot(text: "2020-03-09-D") == first)
        #expect(ShiftSlot(text: "2020-03-09-X") == nil)
        for slot in slots {
            #expect(ShiftSlot(at: slot.start(zone), zone: zone) == slot)
            #expect(ShiftSlot(at: slot.end(zone) - .seconds(1), zone: zone) == slot)
        }
    }
}
