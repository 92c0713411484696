import Foundation
import GridDomain
import Testing

@Suite struct LeaveTests {
    private let slot = RotaDesk.slot
    private let night = RotaDesk.members[2]

    private func ground(_ desk: RotaDesk) -> RotaRules.Ground {
        let things = desk.paper.things
        let zone = desk.paper.identity.zone
        return RotaRules.Ground(
            observations: things.observations, open: [],
            planner: Planner(things.observations.values, leaves: things.leaves.values, staff: things.staff, zone: zone),
            zone: zone, place: Sample.scope, alert: { PaperDesk.code($0) }, nextLeave: LeaveCode("L"))
    }

    private func leave(_ desk: RotaDesk, _ hours: Int, instead: [RotaOrder.Cover]? = nil) -> RotaOrder {
        .leave(night, from: desk.paper.now, until: desk.paper.now + .hours(hours), .ill, instead: instead)
    }

    private func covers(_ desk: RotaDesk, _ hours: Int) -> [RotaOrder.Cover] {
        RotaRules.covers(
            of: night, from: desk.paper.now, until: desk.paper.now + .hours(hours), ground(desk), now: desk.paper.now)
    }

    @Test func oneSubstituteTakesAllHouseholdsOfASlot() throws {
        var desk = try RotaDesk()
        let covers = covers(desk, 32)
        #expect(covers.map(\.slot) == [slot + 1])
        // The stand-in of the team has the next evening, and would not rest.
        let substitute = try #require(covers.first).member
        #expect(!RotaDesk.team.members.contains(substitute))
        let command = try desk.paper.act(.rota(leave(desk, 32, instead: covers)))
        for number in 1...3 {
            #expect(desk.duty(number, slot + 1)?.member == substitute)
            #expect(desk.duty(number, slot + 1)?.role == .standIn)
        }
        try desk.paper.act(.undo(command))
        #expect(desk.duty(1, slot + 1)?.member == night)
    }

    /// The stand-in of the team has the night of day 4, and so rests before and after it.
    @Test func theNextInLineTakesWhatTheStandInCannot() throws {
        let desk = try RotaDesk()
        let covers = covers(desk, 24 * 7)
        #expect(covers.count == 6)
        #expect(Set(covers.map(\.member)).isDisjoint(with: [night]))
        var planner = ground(desk).planner
        for cover in covers {
            planner.remove(night, cover.slot, households: 3)
            #expect(planner.obstacle(cover.member, cover.slot, households: 3) == nil)
            planner.assign(cover.member, cover.slot, households: 3)
        }
    }

    @Test func whatNobodyMayTakeStaysAGapWithItsReasons() throws {
        var desk = try RotaDesk()
        desk.paper.things.staff = desk.paper.things.staff.prefix(4).map { member in
            var member = member
            member.takesNights = member.code == night
            return member
        }
        #expect(covers(desk, 32).isEmpty)
        let facts = try RotaRules.decide(leave(desk, 32), ground(desk), now: desk.paper.now)
        let preview = RotaPreview(facts, ground(desk).planner)
        #expect(preview.changes.count == 3)
        #expect(preview.gaps.count == 3)
        #expect(preview.gaps.first?.reasons == [.leave: 1, .nights: 3])
        #expect(preview.loads.map(\.member) == [night])
        #expect(preview.loads[0].after.duties == preview.loads[0].before.duties - 1)
    }

    /// An officer of one village does not make gaps in another.
    @Test func aLeaveEndsAtTheOfficersPlace() throws {
        var desk = try RotaDesk()
        let li = OfficerCode("P-LI")
        desk.paper.officers[li] = Officer(
            code: li, name: Sample.officer(Sample.lin).name, roles: [.duty, .lead], place: Sample.other, phone: "")
        #expect(throws: Refusal.otherPlace) { try desk.paper.act(.rota(leave(desk, 32)), by: li) }
        #expect(desk.paper.things.leaves.isEmpty)
    }

    @Test func theReasonStandsInThePersonalPart() throws {
        var desk = try RotaDesk()
        try desk.paper.act(.rota(leave(desk, 32)))
        let entry = try #require(desk.paper.entries.first { $0.event.kind == "rota.leaveGranted" })
        #expect(entry.personal.leave == .ill)
        guard case .rota(.leaveGranted(let leave)) = entry.event else { return }
        #expect(!String(decoding: try JSONEncoder().encode(leave), as: UTF8.self).contains("ill"))
        #expect(desk.paper.things.leaves.values.map(\.reason) == [.ill])
    }

    @Test func aSubstituteWhoMayNotIsRefused() throws {
        var desk = try RotaDesk()
        let evening = RotaOrder.Cover(slot: slot + 1, member: RotaDesk.members[1])
        #expect(throws: Refusal.obstacle(RotaDesk.members[1], .rest)) {
            try desk.paper.act(.rota(leave(desk, 32, instead: [evening])))
        }
        #expect(desk.paper.things.leaves.isEmpty)
        let self_ = RotaOrder.Cover(slot: slot + 1, member: night)
        #expect(throws: Refusal.obstacle(night, .leave)) {
            try desk.paper.act(.rota(leave(desk, 32, instead: [self_])))
        }
    }
}
