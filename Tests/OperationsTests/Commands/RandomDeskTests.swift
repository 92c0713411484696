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
        switch Int.random(in: 0..<49, using: &generator) {
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
        case 17, 18: return (TestDesk.announcement(of: home, at: now), officer)
        case 19:
            let openings = max(1, Int(try test.number("SELECT count(*) FROM openings")))
            let number = Int.random(in: 1...openings, using: &generator)
            return (.opening(TestDesk.matterCode(number), .cancel), officer)
        case 20: return (TestDesk.need(of: home, at: now), officer)
        case 21, 22:
            return (
                .need(TestDesk.matterCode(Int.random(in: 1...6, using: &generator)), needOrder(&generator)), officer
            )
        case 23, 24:
            let plan = NeedPlan(at: MatterSpot(household: home), kind: .waste, due: nil, words: "垃圾")
            let outcome = Bool.random(using: &generator) ? CallOutcome(.need, need: plan) : CallOutcome(nil)
            return (
                .logCall(
                    CallReport(
                        at: MatterSpot(household: home), caller: "王", words: "吵架", isViolent: false, began: now,
                        callback: now + .minutes(30), outcome: outcome)), officer
            )
        case 25:
            let orders: [CallOrder] = [
                .sort(CallOutcome(.dispute, joined: TestDesk.matterCode(1))), .promise(now + .minutes(9)),
                .callBack(.answered, note: nil), .sort(CallOutcome(.dispute, dispute: try report(test, home))),
                .sort(CallOutcome(.dispute, about: DisputeCode("990000101-2020-M-0001"))),
            ]
            let code: CallCode = TestDesk.matterCode(Int.random(in: 1...6, using: &generator))
            return (.call(code, orders.randomElement(using: &generator) ?? orders[1]), officer)
        case 26: return (.instruct(InstructionPlan(from: TestDesk.chen, due: nil, words: "查清未查户")), officer)
        case 27:
            let orders: [InstructionOrder] = [.read, .answer("已查"), .finish(note: nil)]
            return (.instruction(TestDesk.matterCode(1), orders.randomElement(using: &generator) ?? .read), officer)
        case 28: return (.write("随手一记"), officer)
        case 29...35: return (try rotaOrder(test, now, &generator), officer)
        case 36, 37: return (.registerDispute(try report(test, home)), officer)
        case 38...43: return (.dispute(try dispute(test, &generator), step(now, &generator), note: "记"), officer)
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

    /// Sign-ins, stand-ins, leaves, temperatures and the steps of an observation.
    private func rotaOrder(_ test: TestDesk, _ now: Instant, _ generator: inout SeededGenerator) throws -> Order {
        let zone = test.desk.store.identity.zone
        let count = max(1, Int(try test.number("SELECT count(*) FROM observations")))
        let code = TestDesk.observationCode(Int.random(in: 1...count, using: &generator))
        let slot = ShiftSlot(at: now, zone: zone)
        let member = TestDesk.members.randomElement(using: &generator) ?? TestDesk.members[0]
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return .rota(.signIn(slot, [member]))
        case 1: return .rota(.signInAllBut(slot, TestDesk.scope, [member]))
        case 2:
            return .rota(.standIn([RotaOrder.DutyPlace(code, slot + Int.random(in: 0...6, using: &generator))], member))
        case 3: return .rota(.leave(member, from: now, until: now + .hours(30), .ill))
        case 4: return .observation(code, .papers([.notice, .letter]))
        case 5: return .observation(code, .move(.facility, note: nil))
        case 6: return .observation(code, .release(papers: ReleasePaper.allCases, note: "提前"))
        case 7:
            return .observation(code, .extend(CivilDate(year: 2020, month: 3, day: 26), note: "复核"))
        default:
            let tenths = Int.random(in: 360...385, using: &generator)
            return .measure([Measurement(code, CheckTime(at: now, zone: zone), tenths: tenths, symptoms: [.cough])])
        }
    }

    private func needOrder(_ generator: inout SeededGenerator) -> NeedOrder {
        let orders: [NeedOrder] = [
            .assign(TestDesk.members[1], due: nil), .finish(people: 2, outlay: 1250, note: "好"),
            .fail(.outOfStock, note: nil), .repay,
        ]
        return orders.randomElement(using: &generator) ?? .repay
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
        let findings = try test.desk.check()
        #expect(findings == [], "\(findings)")
        try goBack(test.desk, folded, &generator)
        try second.engine.close()
    }

    /// The desk of a moment is the journal folded up to it, and at the last entry the desk as it is.
    private func goBack(_ desk: OpenDesk, _ live: Desk, _ generator: inout SeededGenerator) throws {
        let entries = try desk.feed(after: .none, limit: .max)
        let history = DeskHistory(desk)
        for step in 0..<12 {
            let last = step == 0 ? entries.count : Int.random(in: 1...entries.count, using: &generator)
            var folded = live.atBeginning
            for entry in entries.prefix(last) { folded.apply(entry) }
            let past = try history.desk(at: .entry(EntryNumber(Int64(last))))
            #expect(past.desk == folded)
            #expect(past.now == entries[last - 1].recorded)
            let at = entries[last - 1].recorded
            let atTime = try history.desk(at: .time(at))
            #expect(atTime.desk.last.value == Int64(entries.lastIndex { $0.recorded <= at } ?? -1) + 1)
        }
        #expect(try history.desk(at: .entry(live.last)).desk == live)
    }

    /// A seat that follows the journal shows what one that opens now would load.
    private func follow(_ seat: OpenDesk, _ folded: inout Desk) throws {
        for entry in try seat.feed(after: folded.last) { folded.apply(entry) }
        let loaded = try seat.loadDesk()
        #expect(folded.alerts == loaded.alerts)
        #expect(folded.disputes == loaded.disputes)
        #expect(folded.grids == loaded.grids)
        #expect(folded.sources == loaded.sources)
        #expect(folded.rota == loaded.rota)
        #expect(folded.watch == loaded.watch)
        #expect(folded == loaded)
    }
}
