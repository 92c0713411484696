import GridDomain
import Testing

@Suite struct SignInTests {
    private let slot = RotaDesk.slot
    private let evening = RotaDesk.members[1]

    @Test func oneSignInIsForAllHouseholdsOfTheShift() throws {
        var desk = try RotaDesk()
        try desk.paper.act(.rota(.signIn(slot, [evening])))
        #expect((1...3).allSatisfy { desk.duty($0)?.signed == desk.paper.now })
        #expect(desk.duty(4)?.signed == nil)
        #expect(desk.paper.entries.count { $0.event.kind == "rota.signedIn" } == 1)
        #expect(desk.paper.entries.last?.personal.isEmpty == true)
    }

    @Test func everybodyButSome() throws {
        var desk = try RotaDesk()
        let command = try desk.paper.act(.rota(.signInAllBut(slot, Sample.scope, [evening])))
        #expect(desk.duty(4)?.signed != nil)
        #expect(desk.duty(1)?.signed == nil)
        try desk.paper.act(.undo(command))
        #expect(desk.duty(4)?.signed == nil)
        #expect(throws: Refusal.alreadyUndone) { try desk.paper.act(.undo(command)) }
    }

    @Test(arguments: [(-61, false), (-60, true), (0, true), (479, true), (480, false)])
    func isOpenFromAnHourBeforeToTheEnd(_ minutes: Int, _ isOpen: Bool) throws {
        var desk = try RotaDesk()
        desk.paper.now = Sample.four + .minutes(minutes)
        if isOpen {
            try desk.paper.act(.rota(.signIn(slot, [evening])))
        } else {
            #expect(throws: Refusal.signInTime(slot)) { try desk.paper.act(.rota(.signIn(slot, [evening]))) }
        }
    }

    @Test func whoHasNoDutyOrSignedInBeforeIsRefused() throws {
        var desk = try RotaDesk()
        let day = RotaDesk.members[0]
        #expect(throws: Refusal.notOnDuty(day, slot)) { try desk.paper.act(.rota(.signIn(slot, [day]))) }
        try desk.paper.act(.rota(.signIn(slot, [evening])))
        #expect(throws: Refusal.signedInAlready(evening)) { try desk.paper.act(.rota(.signIn(slot, [evening]))) }
        #expect(throws: Refusal.notAllowed(.runDesk)) { try desk.paper.act(.rota(.signInEnds(slot))) }
    }

    @Test(arguments: [(0, DutyState.expected), (15, .expected), (16, .late), (29, .late), (30, .notSignedIn)])
    func lateAndMissing(_ minutes: Int, _ state: DutyState) throws {
        let desk = try RotaDesk()
        let zone = desk.paper.identity.zone
        let duty = try #require(desk.duty(1))
        #expect(duty.state(at: Sample.four + .minutes(minutes), zone: zone) == state)
        #expect(duty.state(at: Sample.four - .minutes(1), zone: zone) == .ahead)
        #expect(duty.state(at: Sample.four + .hours(8), zone: zone) == .past)
    }

    @Test func oneAlertOfAGridListsWhoIsMissing() throws {
        var desk = try RotaDesk()
        desk.paper.now = Sample.four + .minutes(30)
        try desk.paper.act(.rota(.signInEnds(slot)), by: .desk)
        let alert = try #require(desk.paper.things.alerts.values.first)
        #expect(desk.paper.things.alerts.count == 1)
        #expect(alert.kind == .notSignedIn && alert.household == nil && alert.grid == Sample.grid)
        #expect(alert.members == [evening, RotaDesk.members[5]])
        try desk.paper.act(.rota(.signIn(slot, [evening])))
        #expect(desk.openKinds == [.notSignedIn])
        let last = try desk.paper.act(.rota(.signIn(slot, [RotaDesk.members[5]])))
        #expect(desk.openKinds.isEmpty)
        try desk.paper.act(.undo(last))
        #expect(desk.duty(4)?.signed == nil)
        #expect(desk.openKinds == [.notSignedIn])
    }

    @Test func whoIsEarlyEndsNoAlertBeforeTheShift() throws {
        var desk = try RotaDesk()
        let now = desk.paper.now
        try desk.paper.act(.rota(.leave(evening, from: now, until: now + .hours(8), .ill)))
        #expect(desk.openKinds.count == 3)
        desk.paper.now = now + .hours(7) + .minutes(5)
        try desk.paper.act(.rota(.signIn(slot + 1, [RotaDesk.members[2]])))
        #expect(desk.openKinds.count == 3)
        desk.paper.now = now + .hours(8)
        try desk.paper.act(.rota(.shiftBegins(slot + 1)), by: .desk)
        #expect(desk.openKinds.isEmpty)
    }

    @Test func aGridHasOneAlertHoweverManyShiftsPass() throws {
        var desk = try RotaDesk()
        for step in 0...3 {
            desk.paper.now = Sample.four + .hours(8 * step) + .minutes(30)
            try desk.paper.act(.rota(.signInEnds(slot + step)), by: .desk)
            try desk.paper.act(.rota(.signInEnds(slot + step)), by: .desk)
            #expect(desk.openKinds == [.notSignedIn])
        }
        let open = desk.paper.things.alerts.values.first { $0.standing.condition == .abnormal }
        #expect(open?.members == [RotaDesk.members[3], RotaDesk.members[7]])
    }

    /// Signed in at two homes, then sent to a third: taking the later sign-in back leaves the first two.
    @Test func undoTakesBackThatSignInAlone() throws {
        var desk = try RotaDesk()
        let away = RotaOrder.DutyPlace(PaperDesk.observation(3), slot)
        try desk.paper.act(.rota(.standIn([away], RotaDesk.members[8])))
        try desk.paper.act(.rota(.signIn(slot, [evening])))
        try desk.paper.act(.rota(.standIn([away], evening)))
        let last = try desk.paper.act(.rota(.signIn(slot, [evening])))
        try desk.paper.act(.undo(last))
        #expect(desk.duty(1)?.signed != nil && desk.duty(2)?.signed != nil)
        #expect(desk.duty(3)?.signed == nil)
    }

    @Test func nobodyNamedIsAnAlertOfEachHousehold() throws {
        var desk = try RotaDesk()
        try desk.paper.act(
            .rota(.leave(evening, from: desk.paper.now, until: desk.paper.now + .hours(8), .ill)))
        #expect(desk.openKinds == [.nobodyOnDuty, .nobodyOnDuty, .nobodyOnDuty])
        try desk.paper.act(.rota(.shiftBegins(slot)), by: .desk)
        #expect(desk.openKinds.count == 3)
        let places = (1...3).map { RotaOrder.DutyPlace(PaperDesk.observation($0), slot) }
        try desk.paper.act(.rota(.standIn(places, RotaDesk.members[8])))
        #expect(desk.openKinds.count == 3)
        try desk.paper.act(.rota(.signIn(slot, [RotaDesk.members[8]])))
        #expect(desk.openKinds.isEmpty)
    }
}
