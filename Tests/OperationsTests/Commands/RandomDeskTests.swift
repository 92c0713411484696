import GridDomain
import GridStore
import GridwatchTesting
import Operations
import SQLiteStore
import Testing

/// Random commands through two seats on one file: the tables, the fold of the journal and the check agree.
@Suite struct RandomDeskTests {
    private func order(_ test: TestDesk, _ generator: inout SeededGenerator) throws -> (Order, OfficerCode) {
        let officer = Bool.random(using: &generator) ? TestDesk.chen : TestDesk.lin
        let count = max(1, Int(try test.number("SELECT count(*) FROM alerts")))
        let alert = TestDesk.alertCode(Int.random(in: 1...count, using: &generator))
        let home = TestDesk.home(Int.random(in: 1...8, using: &generator))
        let recent = try test.desk.store.read { try $0.entries(before: nil, limit: 6) }
        let now = test.clock.now
        switch Int.random(in: 0..<30, using: &generator) {
        case 0:
            return (
                .raise(AlertReport(kind: .fever, grid: TestDesk.grids[0], about: Personal(household: home))), officer
            )
        case 1, 2: return (.alert(alert, .take(note: "签")), officer)
        case 3: return (.alert(alert, .send(TestDesk.members[0])), officer)
        case 4: return (.alert(alert, .arrived), officer)
        case 5: return (.alert(alert, .outcome(.real, note: nil)), officer)
        case 6: return (.alert(alert, .close(.falseDevice, note: "误报")), officer)
        case 7: return (.alert(alert, .shelve(until: now + .minutes(20), reason: .chatter, note: nil)), officer)
        case 8: return (.alert(alert, .note("记")), officer)
        case 9: return (.alert(alert, .escalate(.high)), officer)
        case 10:
            let number = Int(try test.number("SELECT coalesce(max(number), 0) FROM rounds")) + 1
            return (
                .openRound(
                    TestDesk.round(number, in: Bool.random(using: &generator) ? TestDesk.scope : TestDesk.grids[1])),
                TestDesk.chen
            )
        case 11: return (.observe(TestDesk.observation(home, ordered: now)), TestDesk.chen)
        case 12: return (.look(home, .visit), officer)
        case 13:
            return (.beginWatch(WatchPlan(officer: officer, lead: nil, relief: nil, ends: now + .hours(8))), officer)
        case 14...16:
            let result = VisitResult.allCases.randomElement(using: &generator) ?? .done
            return (.visit(home, VisitReport(result: result, finding: "咳")), officer)
        case 20, 21: return (.registerDispute(try report(test, home)), officer)
        case 22...27: return (.dispute(try dispute(test, &generator), step(now, &generator), note: "记"), officer)
        default:
            return (.undo(recent.randomElement(using: &generator)?.command ?? CommandID("none")), officer)
        }
    }

    private func report(_ test: TestDesk, _ home: HouseholdCode) throws -> DisputeReport {
        DisputeReport(
            kind: .wages, source: .police, grid: TestDesk.grids[0], parties: [DisputeParty(household: home)],
            words: "欠薪")
    }

    private func dispute(_ test: TestDesk, _ generator: inout SeededGenerator) throws -> DisputeCode {
        let count = max(1, Int(try test.number("SELECT count(*) FROM disputes")))
        let number = Int.random(in: 1...count, using: &generator)
        return DisputeCode(CodeSeries.dispute.code(scope: TestDesk.scope, year: 2020, number: number))
    }

    private func step(_ now: Instant, _ generator: inout SeededGenerator) -> DisputeOrder {
        let orders: [DisputeOrder] = [
            .accept, .assign(TestDesk.members[0]), .mediate(.telephone), .agree(.oral, performBy: now + .days(1)),
            .performed, .visit(.satisfied), .wait, .resume, .flareUp(reported: false), .calm(until: now + .hours(3)),
            .join(DisputeCode("990000101-2020-M-0001")), .paper(.record, digest: nil), .recuse(TestDesk.members[0]),
            .end(.withdrawn), .decline(.refused), .note, .court(.applied), .link(ThingLink(.call, "1")),
        ]
        return orders.randomElement(using: &generator) ?? .accept
    }

    @Test(arguments: 1...4) func tablesAreWhatTheJournalTells(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let test = try TestDesk()
        let second = try test.secondSeat()
        var folded = try test.desk.loadDesk()
        for step in 0..<120 {
            test.clock.advance(by: .seconds(Int.random(in: 0...900, using: &generator)))
            let seat = Bool.random(using: &generator) ? test.desk : second.desk
            switch Int.random(in: 0..<6, using: &generator) {
            case 0:
                let door = TestDesk.doors[Int.random(in: 0...1, using: &generator)]
                let signal = [SourceSignal.touched, .cleared, .heard].randomElement(using: &generator) ?? .heard
                _ = try seat.hear(signal, from: door, id: CommandID("s\(step)"))
            case 1: try seat.runDue()
            default:
                let (order, officer) = try order(test, &generator)
                _ = try seat.handle(Command(id: CommandID("r\(step)"), officer: officer, order: order))
            }
            if step % 10 == 9 { try follow(seat, &folded) }
        }
        try follow(second.desk, &folded)
        #expect(try test.desk.check() == [])
        try second.engine.close()
    }

    /// A seat that follows the journal shows what one that opens now would load.
    private func follow(_ seat: OpenDesk, _ folded: inout Desk) throws {
        for entry in try seat.feed(after: folded.last) { folded.apply(entry) }
        let loaded = try seat.loadDesk()
        #expect(folded.alerts == loaded.alerts)
        #expect(folded.disputes == loaded.disputes)
        #expect(folded.grids == loaded.grids)
        #expect(folded.sources == loaded.sources)
        #expect(folded.watch == loaded.watch)
        #expect(folded == loaded)
    }
}
