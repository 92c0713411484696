import GridDomain
import Testing

@Suite struct ScreeningRulesTests {
    private func desk(people: Int = 2) throws -> PaperDesk {
        var desk = try PaperDesk()
        let household = Sample.household(people: people)
        desk.things.households[household.code] = household
        desk.tallies[Sample.grid] = household.contribution(round: 0)
        try desk.act(.openRound(Sample.round(1)))
        return desk
    }

    private func visit(_ result: VisitResult, missed: [PersonCode] = []) -> Order {
        .visit(Sample.home, VisitReport(result: result, missed: missed))
    }

    private func tally(_ desk: PaperDesk) -> GridTally { desk.tallies[Sample.grid] ?? GridTally() }

    @Test(arguments: VisitResult.allCases) func aVisitCountsOnce(_ result: VisitResult) throws {
        var desk = try desk()
        try desk.act(visit(result))
        try desk.act(visit(result))
        var expected = GridTally(households: 1, people: 2, screened: result == .done ? 2 : 0)
        expected.add(result)
        #expect(tally(desk) == expected)
        #expect(tally(desk).untried == 0)
        #expect(tally(desk).unvisited == (result == .done ? 0 : 1))
    }

    @Test func theSecondOfTwoOfficersIsToldWhoCalledThere() throws {
        var desk = try desk()
        let seen = desk.things.households[Sample.home]?.version
        try desk.act(visit(.refused), by: Sample.lin, seen: seen)
        let at = desk.now
        #expect(throws: Refusal.conflict(by: Sample.lin, at: at, change: "visited")) {
            try desk.act(visit(.done), by: Sample.chen, seen: seen)
        }
        try desk.act(visit(.done), by: Sample.chen, seen: desk.things.households[Sample.home]?.version)
        #expect(tally(desk).visited == 1)
    }

    @Test func somebodyWasMissed() throws {
        var desk = try desk(people: 3)
        let absent = try #require(desk.things.households[Sample.home]?.residents.first?.code)
        try desk.act(visit(.done, missed: [absent]))
        #expect(tally(desk).visited == 1)
        #expect(tally(desk).unscreened == 1)
        #expect(throws: Refusal.notResident) { try desk.act(visit(.done, missed: [PersonCode("nobody")])) }
    }

    @Test func aWrongDoneGivesItsPeopleBack() throws {
        var desk = try desk()
        try desk.act(visit(.done))
        try desk.act(visit(.out))
        #expect(tally(desk) == GridTally(households: 1, people: 2, out: 1))
        #expect(desk.things.households[Sample.home]?.residents.map(\.lastRound) == [0, 0])
    }

    @Test func undoGoesBackThroughSeveralVisits() throws {
        var desk = try desk()
        var states = [(desk.things.households[Sample.home]?.screening, tally(desk))]
        var commands: [CommandID] = []
        for result in [VisitResult.out, .done, .refused, .done] {
            commands.append(try desk.act(visit(result)))
            states.append((desk.things.households[Sample.home]?.screening, tally(desk)))
        }
        for command in commands.reversed() {
            states.removeLast()
            try desk.act(.undo(command))
            #expect(desk.things.households[Sample.home]?.screening == states.last?.0)
            #expect(tally(desk) == states.last?.1)
        }
        #expect(desk.things.households[Sample.home]?.residents.map(\.lastRound) == [0, 0])
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(commands[0])) }
    }

    @Test func onlyTheLastVisitIsTakenBack() throws {
        var desk = try desk()
        let first = try desk.act(visit(.out))
        try desk.act(visit(.done))
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(first)) }
    }

    @Test func aNewRoundBeginsFromNothing() throws {
        var desk = try desk()
        let done = try desk.act(visit(.done))
        try desk.act(.openRound(Sample.round(2)))
        #expect(tally(desk) == GridTally(households: 1, people: 2))
        #expect(desk.things.households[Sample.home]?.contribution(round: 2) == tally(desk))
        try desk.act(.undo(done))
        #expect(tally(desk) == GridTally(households: 1, people: 2))
        #expect(desk.things.households[Sample.home]?.contribution(round: 2) == tally(desk))
    }

    @Test func roundsOnlyGoUp() throws {
        var desk = try desk()
        #expect(throws: Refusal.roundExists(1)) { try desk.act(.openRound(Sample.round(1))) }
        let open = try desk.act(.openRound(Sample.round(3)))
        #expect(throws: Refusal.cannotUndo) { try desk.act(.undo(open)) }
        desk.things.round = nil
        #expect(throws: Refusal.noOpenRound) { try desk.act(visit(.done)) }
    }

    @Test func theVisitItselfNamesNobody() throws {
        var desk = try desk()
        try desk.act(.visit(Sample.home, VisitReport(result: .done, finding: "咳嗽")))
        let entry = try #require(desk.entries.last)
        guard case .screening(.visited(let visit)) = entry.event else {
            Issue.record("no visit")
            return
        }
        #expect(visit.hasFinding)
        #expect(entry.personal.words == "咳嗽")
        #expect(entry.personal.residents?.count == 2)
        #expect(entry.event.subject == Sample.grid.text)
    }

    @Test func anEmptyGridLacksNobody() {
        #expect(GridTally().share == 1)
        #expect(GridTally().isZero)
        #expect(GridTally(households: 4, visited: 1).share == 0.25)
    }
}
