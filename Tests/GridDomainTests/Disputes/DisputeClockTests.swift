import GridDomain
import Testing

/// The clocks of disputes and what the board makes of them.
@Suite struct DisputeClockTests {
    private let now = Sample.four
    private let zone: Zone

    init() throws { zone = try Sample.zone() }

    private func kinds(_ dispute: Dispute, at instant: Instant = Sample.four) -> [DisputeDeadline.Kind] {
        dispute.deadlines(at: instant, zone).map(\.kind)
    }

    /// 24:00 of the day that lies so many days ahead.
    private func midnight(after days: Int) -> Instant {
        zone.instant(CivilTime(date: zone.date(now).adding(days: days + 1)))
    }

    @Test func everyClockThatRunsIsShown() {
        let agreed = DisputeStageTests.Start.agreed.dispute
        #expect(kinds(agreed) == [.perform, .confirm])
        let applied = agreed.after(.court(.applied))
        #expect(kinds(applied) == [.courtAccepts, .perform])
        #expect(applied.deadlines(at: now, zone).first?.at == midnight(after: 3))
        let accepted = applied.after(.court(.accepted))
        #expect(accepted.deadlines(at: now, zone).last == DisputeDeadline(.courtRules, at: midnight(after: 15)))
        #expect(accepted.after(.court(.extended)).deadlines(at: now, zone).last?.at == midnight(after: 25))
        #expect(kinds(accepted.after(.court(.confirmed))) == [.perform])
        let flared = agreed.after(.flaredUp(reported: false), .calmed(until: now + .hours(7)))
        #expect(kinds(flared) == [.report, .lookAgain, .perform, .confirm])
        let told = agreed.after(.flaredUp(reported: true), .calmed(until: now + .hours(7)))
        #expect(kinds(told) == [.lookAgain, .perform, .confirm])
        #expect(kinds(agreed.after(.flaredUp(reported: false))).first == .report)
        #expect(!kinds(agreed.after(.flaredUp(reported: true))).contains(.report))
    }

    @Test func theRightToAskTheCourtLapsesAndIsNoDuty() {
        let agreed = DisputeStageTests.Start.mediation.dispute.after(.agreed(.oral, performBy: now + .days(90)))
        let end = midnight(after: 30)
        #expect(end - now > .days(30))
        #expect(agreed.deadlines(at: end - .seconds(1), zone).first == DisputeDeadline(.confirm, at: end))
        #expect(TimedDispute(agreed, at: end - .seconds(1), zone).group(until: end + .hours(8)) == .open)
        for instant in [end - .seconds(1), end, end + .days(20)] { #expect(!agreed.isOverdue(at: instant, zone)) }
        #expect(kinds(agreed, at: end) == [.perform])
        #expect(agreed.isOverdue(at: now + .days(91), zone))
    }

    @Test func waitingStopsTheClockAndTheLawsGoOn() {
        let accepted = DisputeStageTests.Start.accepted.dispute
        let waiting = accepted.after(.waited, at: now + .days(2))
        #expect(waiting.deadlines(at: now, zone) == [DisputeDeadline(.askAgain, at: now + .days(9))])
        let late = accepted.after(.waited, at: now + .days(31))
        #expect(kinds(late) == [.conclude, .askAgain] && late.isOverdue(at: now + .days(31), zone))
        let resumed = waiting.after(.resumed, at: now + .days(7))
        #expect(resumed.deadlines(at: now, zone) == [DisputeDeadline(.conclude, at: now + .days(35))])
        #expect(resumed.standing.decideBy == now + .days(8))
        #expect(kinds(waiting.after(.flaredUp(reported: false))) == [.report, .askAgain])
    }

    @Test func mediationEndsACalm() {
        let calm = DisputeStageTests.Start.accepted.dispute.after(.calmed(until: now + .hours(7)))
        #expect(calm.after(.inquired).standing.calm != nil)
        #expect(calm.after(.mediated(.meeting)).standing.calm == nil)
        #expect(calm.after(.flaredUp(reported: true)).standing.calm == nil)
    }

    @Test func tonightEndsAtEight() throws {
        let end = Dispute.nightEnds(at: now, zone: zone)
        #expect(zone.civil(end).hour == 8 && zone.date(end) == zone.date(now).adding(days: 1))
        #expect(Dispute.nightEnds(at: end - .minutes(1), zone: zone) == end)
        let calm = Sample.registered().after(.calmed(until: now + .hours(7)))
        #expect(TimedDispute(calm, at: now, zone).group(until: end) == .tonight)
        #expect(TimedDispute(Sample.registered(), at: now, zone).group(until: end) == .open)
        #expect(
            TimedDispute(Sample.registered().after(.declined(.refused)), at: now, zone).group(until: end) == .closed)
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
        var struck = board
        let standing = board.items[Sample.dispute]?.standing
        if var standing {
            standing.stage = .struck
            struck.apply(DisputeEvent(Sample.dispute, .undone(standing)), Personal(), at: stamp(23, now))
        }
        #expect(struck.linked(to: ThingLink(.alert, "A")).isEmpty)
        board.apply(DisputeEvent(Sample.dispute, .archived), Personal(), at: stamp(23, now))
        board.trim(before: now + .hours(24))
        #expect(board.items.count == 1)
        board.trim(before: now + .hours(25))
        #expect(board.items.isEmpty)
    }
}
