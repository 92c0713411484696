import GridDomain
import GridwatchTesting
import Testing

/// Whatever officers ask for, in whatever order: nobody is ever past rest, cap, week or leave, and no household has two
/// open alerts of one kind.
@Suite struct RandomRotaTests {
    @Test(arguments: 1...8)
    func noStepBreaksARule(_ seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        var desk = try RotaDesk()
        for number in 5...7 {
            let home = RotaDesk.home(number)
            desk.paper.things.households[home] = Household(
                code: home, grid: Sample.grid, kind: .dwelling, number: number,
                screening: HouseholdScreening(round: 0, result: nil), residents: [],
                point: PlanePoint(east: number, north: 0))
        }
        #expect(desk.brokenRules.isEmpty)
        var done: [CommandID] = []
        for _ in 0..<60 {
            let (order, officer) = order(desk, done, &dice)
            if let id = try? desk.paper.act(order, by: officer) { done.append(id) }
            #expect(desk.brokenRules.isEmpty, "after \(order)")
            if Int.random(in: 0..<3, using: &dice) == 0 { pass(&desk) }
        }
        #expect(done.count > 10)
    }

    /// Eight hours pass, and what is due by itself is done.
    private func pass(_ desk: inout RotaDesk) {
        let zone = desk.paper.identity.zone
        let slot = ShiftSlot(at: desk.paper.now, zone: zone).next
        desk.paper.now = slot.start(zone)
        _ = try? desk.paper.act(.rota(.shiftBegins(slot)), by: .desk)
        desk.paper.now = slot.start(zone) + .minutes(30)
        _ = try? desk.paper.act(.rota(.signInEnds(slot)), by: .desk)
        _ = try? desk.paper.act(.checkDue(CheckTime.lastDue(at: desk.paper.now, zone: zone)), by: .desk)
        for code in desk.paper.things.observations.keys.sorted() {
            _ = try? desk.paper.act(.observation(code, .releaseDue), by: .desk)
        }
    }

    private func order(
        _ desk: RotaDesk, _ done: [CommandID], _ dice: inout SeededGenerator
    ) -> (Order, OfficerCode) {
        let code = PaperDesk.observation(Int.random(in: 1...7, using: &dice))
        let member = RotaDesk.members[Int.random(in: 0..<12, using: &dice)]
        let other = RotaDesk.members[Int.random(in: 0..<12, using: &dice)]
        let zone = desk.paper.identity.zone
        let (now, today) = (desk.paper.now, zone.date(desk.paper.now))
        let slot = ShiftSlot(at: now, zone: zone) + Int.random(in: 0..<9, using: &dice)
        let order: Order =
            switch Int.random(in: 0..<10, using: &dice) {
            case 0, 1:
                .observe(
                    ObservationOrder(
                        household: RotaDesk.home(Int.random(in: 1...7, using: &dice)), grid: Sample.grid,
                        place: Bool.random(using: &dice) ? .home : .facility, reason: .contact, contact: today,
                        ordered: now, team: Bool.random(using: &dice) ? nil : RotaDesk.team))
            case 2: .rota(.standIn([RotaOrder.DutyPlace(code, slot)], member))
            case 3: .rota(.swap(member, slot, other, slot + Int.random(in: 1..<9, using: &dice)))
            case 4:
                .rota(
                    .leave(
                        member, from: now, until: now + .hours(Int.random(in: 4..<60, using: &dice)), .family,
                        instead: Bool.random(using: &dice) ? nil : [RotaOrder.Cover(slot: slot, member: other)]))
            case 5: .observation(code, .extend(today.adding(days: Int.random(in: 8..<20, using: &dice)), note: "发热"))
            case 6: .observation(code, .move(Bool.random(using: &dice) ? .home : .facility, note: nil))
            case 7:
                .observation(
                    code,
                    .correct(contact: today.adding(days: -Int.random(in: 0..<9, using: &dice)), reason: nil, note: "查票")
                )
            case 8: .rota(.signInAllBut(ShiftSlot(at: now, zone: zone), Sample.scope, [member]))
            default: done.randomElement(using: &dice).map { .undo($0) } ?? .observation(code, .papers([.letter]))
            }
        return (order, Sample.chen)
    }
}
