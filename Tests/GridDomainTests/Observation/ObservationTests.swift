import GridDomain
import Testing

@Suite struct ObservationTests {
    private let team = ObservationTeam(
        day: StaffCode("day"), evening: StaffCode("evening"), night: StaffCode("night"), standIn: StaffCode("standIn"))
    private let contact = CivilDate(year: 2020, month: 3, day: 10)

    private func duties(orderedHour: Int, minute: Int = 0, day: Int = 1) throws -> [Duty] {
        let zone = try Sample.zone()
        let ordered = zone.instant(CivilTime(date: contact.adding(days: day), hour: orderedHour, minute: minute))
        let plan = PlainPattern.plan(
            team, ordered: ordered, release: ObservationRules.release(contact: contact, zone: zone), zone: zone)
        return plan.members.enumerated().map { Duty(slot: plan.first + $0.offset, member: $0.element) }
    }

    @Test func releaseIsTheEndOfDayFourteen() throws {
        let zone = try Sample.zone()
        let civil = zone.civil(ObservationRules.release(contact: contact, zone: zone))
        #expect(civil == CivilTime(date: CivilDate(year: 2020, month: 3, day: 25)))
    }

    @Test(arguments: [(0, 30, 42), (7, 59, 42), (8, 0, 41), (10, 0, 41), (15, 59, 41), (16, 0, 40), (23, 59, 40)])
    func slotsOfAnOrderOnDayOne(_ hour: Int, _ minute: Int, _ count: Int) throws {
        #expect(try duties(orderedHour: hour, minute: minute).count == count)
    }

    @Test func lateOrdersHaveFewer() throws {
        #expect(try duties(orderedHour: 10, day: 14).map(\.slot.shift) == [.day, .evening])
        #expect(try duties(orderedHour: 10, day: 15).isEmpty)
    }

    @Test func shiftsAreEightHoursAndFollowEachOther() throws {
        let zone = try Sample.zone()
        let all = try duties(orderedHour: 10)
        for (duty, next) in zip(all, all.dropFirst()) {
            #expect(duty.slot.end(zone) == next.slot.start(zone))
            #expect(duty.slot.end(zone) - duty.slot.start(zone) == .hours(8))
        }
        let hours = [Shift.day: 8, .evening: 16, .night: 0]
        for duty in all { #expect(zone.civil(duty.slot.start(zone)).hour == hours[duty.slot.shift]) }
        let night = try #require(all.first { $0.slot.shift == .night }).slot
        #expect(zone.date(night.start(zone)) == night.date.adding(days: 1))
        let code = PaperDesk.observation(12)
        #expect(Duty.code(code, all[0].slot).text == "990000101-2020-Q-0012-20200311-D")
        #expect(Set(all.map { Duty.code(code, $0.slot) }).count == all.count)
    }

    @Test func nobodyHasMoreThanSixInSevenDays() throws {
        let all = try duties(orderedHour: 0, minute: 30)
        for (_, own) in Dictionary(grouping: all, by: \.member) {
            for first in own {
                #expect(
                    own.count { $0.slot.date >= first.slot.date && $0.slot.date < first.slot.date.adding(days: 7) } <= 6
                )
            }
        }
        #expect(Set(all.map(\.member)).count == 4)
    }

    @Test func aHouseholdIsObservedOnce() throws {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        let order = ObservationOrder(
            household: Sample.home, grid: Sample.grid, place: .home, reason: .returned, contact: contact,
            ordered: Sample.four, team: team)
        let command = try desk.act(.observe(order))
        let entry = try #require(desk.entries.last)
        #expect(entry.personal.household == Sample.home)
        guard case .observation(.ordered(let event)) = entry.event else {
            Issue.record("nothing ordered")
            return
        }
        #expect(event.release == ObservationRules.release(contact: contact, zone: desk.identity.zone))
        #expect(throws: Refusal.alreadyObserved) { try desk.act(.observe(order)) }
        #expect(throws: Refusal.notAllowed(.observe)) { try desk.act(.observe(order), by: Sample.lin) }
        try desk.act(.undo(command))
        #expect(desk.things.observations.values.allSatisfy { !$0.isRunning })
    }
}
