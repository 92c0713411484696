import GridDomain
import Testing

/// The clocks of disputes and what the board makes of them.
@Suite struct DisputeClockTests {
    private let now = Sample.four
    private func kinds(_ dispute: Dispute) -> [DisputeDeadline.Kind] { dispute.deadlines.map(\.kind) }

    @Test func everyClockThatRunsIsShown() {
        let agreed = DisputeStageTests.Start.agreed.dispute
        #expect(kinds(agreed) == [.perform, .confirm])
        let applied = agreed.after(.court(.applied))
        #expect(kinds(applied) == [.courtAccepts, .perform])
        let accepted = applied.after(.court(.accepted))
        #expect(accepted.deadlines.last == DisputeDeadline(.courtRules, at: now + .days(15)))
        #expect(accepted.after(.court(.extended)).deadlines.last?.at == now + .days(25))
        #expect(kinds(accepted.after(.court(.confirmed))) == [.perform])
        let flared = agreed.after(.flaredUp(reported: false), .calmed(until: now + .hours(7)))
        #expect(kinds(flared) == [.lookAgain, .perform, .confirm])
        #expect(kinds(agreed.after(.flaredUp(reported: false))).first == .report)
        #expect(!kinds(agreed.after(.flaredUp(reported: true))).contains(.report))
    }

    @Test func waitingStopsTheClockAndTheLawsGoOn() {
        let accepted = DisputeStageTests.Start.accepted.dispute
        let waiting = accepted.after(.waited, at: now + .days(2))
        #expect(waiting.deadlines.isEmpty)
        let resumed = waiting.after(.resumed, at: now + .days(7))
        #expect(resumed.deadlines == [DisputeDeadline(.conclude, at: now + .days(35))])
        #expect(resumed.standing.decideBy == now + .days(8))
        #expect(kinds(waiting.after(.flaredUp(reported: false))) == [.report])
    }

    @Test func mediationEndsACalm() {
        let calm = DisputeStageTests.Start.accepted.dispute.after(.calmed(until: now + .hours(7)))
        #expect(calm.after(.inquired).standing.calm != nil)
        #expect(calm.after(.mediated(.meeting)).standing.calm == nil)
        #expect(calm.after(.flaredUp(reported: true)).standing.calm == nil)
    }

    @Test func tonightEndsAtEight() throws {
        let zone = try Sample.zone()
        let end = Dispute.nightEnds(at: now, zone: zone)
        #expect(zone.civil(end).hour == 8 && zone.date(end) == zone.date(now).adding(days: 1))
        #expect(Dispute.nightEnds(at: end - .minutes(1), zone: zone) == end)
        let calm = Sample.registered().after(.calmed(until: now + .hours(7)))
        #expect(calm.group(until: end) == .tonight)
        #expect(Sample.registered().group(until: end) == .open)
        #expect(Sample.registered().after(.declined(.refused)).group(until: end) == .closed)
    }

    @Test func undoPutsTheStandingBack() throws {
        let before = DisputeStageTests.Start.accepted.dispute
        let after = before.after(.mediated(.meeting))
        let entry = Entry(
            number: after.standing.step, recorded: now, happened: now, officer: Sample.chen, command: CommandID("c"),
            group: nil, event: .dispute(DisputeEvent(before.code, .mediated(.meeting), before: before.standing)),
            personal: Personal())
        let facts = try DisputeRules.undo([entry], after, last: entry, now: now)
        #expect(facts.map(\.event.kind) == ["dispute.undone"])
        guard case .dispute(let event)? = facts.first?.event else { return }
        #expect(after.after(event.change).standing == before.standing)
        let later = after.after(.flaredUp(reported: true))
        #expect(throws: Refusal.builtUpon(by: Sample.chen, at: now)) {
            try DisputeRules.undo([entry], later, last: entry, now: now)
        }
        #expect(throws: Refusal.alreadyUndone) {
            try DisputeRules.undo([entry], before, last: entry, now: now)
        }
    }

    @Test func theBoardCountsAndForgets() {
        let stamp = { (number: Int64, at: Instant) in
            Stamp(number: EntryNumber(number), recorded: at, happened: at, officer: Sample.chen)
        }
        var board = DisputeBoard(items: [DisputeStageTests.Start.performing.dispute], settled: 4)
        #expect(board.open == 1 && board.flared == 0)
        let before = board.items[Sample.dispute]?.standing
        board.apply(
            DisputeEvent(Sample.dispute, .performed(visitBy: now), before: before), Personal(), at: stamp(20, now))
        #expect(board.settled == 5)
        if let before { board.apply(DisputeEvent(Sample.dispute, .undone(before)), Personal(), at: stamp(21, now)) }
        #expect(board.settled == 4)
        board.apply(
            DisputeEvent(Sample.dispute, .linked(ThingLink(.alert, "A"))), Personal(), at: stamp(22, now))
        #expect(board.linked(to: ThingLink(.alert, "A")) == [Sample.dispute])
        board.apply(DisputeEvent(Sample.dispute, .archived), Personal(), at: stamp(23, now))
        board.trim(before: now + .hours(24))
        #expect(board.items.count == 1)
        board.erase(before: now + .hours(1))
        #expect(board.items[Sample.dispute]?.parties.isEmpty == true)
        board.trim(before: now + .hours(25))
        #expect(board.items.isEmpty)
    }
}
