import GridDomain
import Testing

@Suite struct DutyChangeTests {
    private let slot = RotaDesk.slot

    private func place(_ number: Int, _ slot: ShiftSlot = RotaDesk.slot) -> RotaOrder.DutyPlace {
        RotaOrder.DutyPlace(PaperDesk.observation(number), slot)
    }

    @Test func aStandInTakesDutiesAndUndoGivesThemBack() throws {
        var desk = try RotaDesk()
        let command = try desk.paper.act(.rota(.standIn((1...3).map { place($0) }, RotaDesk.members[8])))
        #expect(desk.duty(2)?.member == RotaDesk.members[8])
        #expect(desk.duty(2)?.role == .standIn)
        #expect(desk.paper.entries.last?.personal.household == RotaDesk.home(3))
        try desk.paper.act(.undo(command))
        #expect(desk.duty(2)?.member == RotaDesk.members[1])
        #expect(desk.duty(2)?.role == .planned)
        #expect(throws: Refusal.alreadyUndone) { try desk.paper.act(.undo(command)) }
    }

    @Test func whatOthersBuiltOnIsNotTakenBack() throws {
        var desk = try RotaDesk()
        let command = try desk.paper.act(.rota(.standIn([place(1)], RotaDesk.members[8])))
        try desk.paper.act(.rota(.standIn([place(1)], RotaDesk.members[9])), by: Sample.lin)
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: desk.paper.now)) { try desk.paper.act(.undo(command)) }
        #expect(desk.duty(1)?.member == RotaDesk.members[9])
    }

    /// A leave touches two households; another officer fills one of them: it is that officer who is named.
    @Test func whoBuiltOnALeaveIsNamed() throws {
        var desk = try RotaDesk()
        let now = desk.paper.now
        let command = try desk.paper.act(
            .rota(.leave(RotaDesk.members[2], from: now, until: now + .hours(20), .ill)))
        desk.paper.now = now + .minutes(5)
        try desk.paper.act(.rota(.standIn([place(1, slot + 1)], RotaDesk.members[8])), by: Sample.lin)
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: now + .minutes(5))) {
            try desk.paper.act(.undo(command))
        }
    }

    @Test func aLeaveIsTakenBackOnce() throws {
        var desk = try RotaDesk()
        let now = desk.paper.now
        let command = try desk.paper.act(
            .rota(.leave(RotaDesk.members[9], from: now, until: now + .hours(20), .ill)))
        try desk.paper.act(.undo(command))
        #expect(throws: Refusal.alreadyUndone) { try desk.paper.act(.undo(command)) }
    }

    @Test func undoAsksWhetherTheMemberMayComeBack() throws {
        var desk = try RotaDesk()
        let evening = RotaDesk.members[1]
        let command = try desk.paper.act(.rota(.standIn([place(1), place(2), place(3)], RotaDesk.members[8])))
        try desk.paper.act(.rota(.standIn([place(4)], evening)))
        #expect(throws: Refusal.obstacle(evening, .cap)) { try desk.paper.act(.undo(command)) }
        #expect(desk.duty(1)?.member == RotaDesk.members[8])
    }

    /// Two officers look at one gap; the second is told who was first.
    @Test func aStandInForWhatAnotherHasFilledIsAConflict() throws {
        var desk = try RotaDesk()
        let seen = try #require(desk.duty(1)?.version)
        let asked = RotaOrder.DutyPlace(PaperDesk.observation(1), slot, seen: seen)
        try desk.paper.act(.rota(.standIn([asked], RotaDesk.members[8])))
        #expect(throws: Refusal.conflict(by: Sample.chen, at: desk.paper.now, change: "rota.changed")) {
            try desk.paper.act(.rota(.standIn([asked], RotaDesk.members[9])), by: Sample.lin)
        }
        try desk.paper.act(.rota(.standIn([asked], RotaDesk.members[10])))
        #expect(desk.duty(1)?.member == RotaDesk.members[10])
    }

    /// M served 16–24 at a household that was released at 00:05: he rests all the same.
    @Test func theDutiesOfAReleasedHouseholdCountForRest() throws {
        var desk = try RotaDesk()
        desk.paper.now = Sample.four + .hours(8) + .minutes(5)
        for number in 1...3 {
            let release = ObservationAct.release(papers: ReleasePaper.allCases, note: "提前")
            try desk.paper.act(.observation(PaperDesk.observation(number), release))
        }
        #expect(throws: Refusal.obstacle(RotaDesk.members[1], .rest)) {
            try desk.paper.act(.rota(.standIn([place(4, slot + 1)], RotaDesk.members[1])))
        }
        #expect(throws: Refusal.obstacle(RotaDesk.members[1], .rest)) {
            try desk.paper.act(.rota(.standIn([place(4, slot + 2)], RotaDesk.members[1])))
        }
    }

    @Test func restCapAndLeaveAreRespected() throws {
        var desk = try RotaDesk()
        #expect(throws: Refusal.obstacle(RotaDesk.members[0], .rest)) {
            try desk.paper.act(.rota(.standIn([place(4)], RotaDesk.members[0])))
        }
        #expect(throws: Refusal.obstacle(RotaDesk.members[1], .cap)) {
            try desk.paper.act(.rota(.standIn([place(4)], RotaDesk.members[1])))
        }
        try desk.paper.act(
            .rota(.leave(RotaDesk.members[8], from: desk.paper.now, until: desk.paper.now + .hours(2), .family)))
        #expect(throws: Refusal.obstacle(RotaDesk.members[8], .leave)) {
            try desk.paper.act(.rota(.standIn([place(4)], RotaDesk.members[8])))
        }
        #expect(throws: Refusal.dutyOver) {
            try desk.paper.act(.rota(.standIn([place(4, slot + -2)], RotaDesk.members[9])))
        }
    }

    @Test func aSwapMovesAllDutiesOfBoth() throws {
        var desk = try RotaDesk()
        let (a, b) = (RotaDesk.members[5], RotaDesk.members[7])
        let (thursday, wednesday) = (slot + 6, slot + 3)
        #expect(throws: Refusal.obstacle(a, .week)) {
            try desk.paper.act(.rota(.swap(a, slot, b, wednesday)))
        }
        try desk.paper.act(.rota(.swap(a, thursday, b, wednesday)), by: Sample.lin)
        #expect(desk.duty(4, thursday)?.member == b)
        #expect(desk.duty(4, wednesday)?.member == a)
        #expect(desk.duty(4, wednesday)?.role == .swapped)
        #expect(throws: Refusal.notOnDuty(a, thursday)) {
            try desk.paper.act(.rota(.swap(a, thursday, b, wednesday)))
        }
    }

    @Test func leaveMakesGapsAndUndoFillsThem() throws {
        var desk = try RotaDesk()
        let night = RotaDesk.members[2]
        let now = desk.paper.now
        let command = try desk.paper.act(.rota(.leave(night, from: now, until: now + .hours(32), .ill)))
        #expect(desk.duty(1, slot + 1)?.member == nil)
        #expect(desk.duty(1, slot + 4)?.member == night)
        #expect(desk.paper.things.leaves.count == 1)
        try desk.paper.act(.undo(command))
        #expect(desk.duty(1, slot + 1)?.member == night)
        #expect(desk.paper.things.leaves.isEmpty)
        #expect(throws: Refusal.leaveTime) {
            try desk.paper.act(.rota(.leave(night, from: now, until: now - .hours(1), .ill)))
        }
    }
}
