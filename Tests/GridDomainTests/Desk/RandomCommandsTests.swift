import GridDomain
import GridwatchTesting
import Testing

/// Long runs of random commands by two officers and the desk itself.
@Suite struct RandomCommandsTests {
    /// The start: two grids with three households each and a door sensor at the first household of each.
    private func start() throws -> PaperDesk {
        var desk = try PaperDesk()
        for (index, grid) in [Sample.grid, Sample.other].enumerated() {
            for number in 1...3 {
                let home = Sample.household(HouseholdCode("H\(index)\(number)"), people: number, grid: grid)
                desk.things.households[home.code] = home
                desk.tallies[grid, default: GridTally()] += home.contribution(round: 0)
            }
            let code = SourceCode("D\(index)")
            desk.things.sources[code] = Source(
                code: code, kind: .door, grid: grid, household: HouseholdCode("H\(index)1"), householdNumber: 1,
                point: nil, post: nil, name: Sample.name(), heartbeat: .minutes(15), silentSince: nil, version: .none)
        }
        try desk.act(.openRound(Sample.round(1)))
        return desk
    }

    private func board(of desk: PaperDesk, last: EntryNumber) -> Desk {
        let tree = PlaceTree(
            root: Sample.scope,
            places: [Sample.grid, Sample.other].map {
                Place(code: $0, level: .grid, kind: .land, name: Sample.name(), short: "")
            })
        let clock = DeskClock(kind: .exercise, base: desk.now, anchor: desk.now)
        return Desk(
            identity: desk.identity, clock: clock, alerts: AlertBoard(items: Array(desk.things.alerts.values)),
            disputes: DisputeBoard(
                items: Array(desk.things.disputes.values), settled: desk.things.disputes.values.count { $0.isSettled },
                quarrels: Quarrels(
                    calls: Array(desk.things.work.calls.items.values), disputes: Array(desk.things.disputes.values))),
            grids: GridBoard(tree: tree, round: desk.things.round, tallies: desk.tallies, chiefs: [:]),
            sources: SourceBoard(items: Array(desk.things.sources.values)),
            watch: WatchBoard(watch: desk.things.watch, officers: Array(desk.officers.values)), staff: StaffBook(),
            last: last, lastRecorded: desk.now)
    }

    private func order(_ desk: PaperDesk, _ generator: inout SeededGenerator) -> (Order, OfficerCode) {
        let officer = [Sample.chen, Sample.lin].randomElement(using: &generator) ?? Sample.chen
        let alert = desk.things.alerts.keys.sorted().randomElement(using: &generator) ?? PaperDesk.code(1)
        let home = desk.things.households.keys.sorted().randomElement(using: &generator) ?? Sample.home
        let source = desk.things.sources.keys.sorted().randomElement(using: &generator) ?? SourceCode("D0")
        let undo = desk.entries.suffix(8).map(\.command).randomElement(using: &generator) ?? CommandID("none")
        let dispute = desk.things.disputes.keys.sorted().randomElement(using: &generator) ?? PaperDesk.dispute(1)
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: return (.raise(AlertReport(kind: .notSignedIn, grid: Sample.grid)), officer)
        case 1, 2: return (.signal(source, .touched), .desk)
        case 3: return (.signal(source, .cleared), .desk)
        case 4: return (.silence(source), .desk)
        case 5: return (.signal(source, .heard), .desk)
        case 6, 7: return (.alert(alert, .take(note: nil)), officer)
        case 8: return (.alert(alert, .send(Sample.member)), officer)
        case 9: return (.alert(alert, .arrived), officer)
        case 10: return (.alert(alert, .outcome(.real, note: nil)), officer)
        case 11: return (.alert(alert, .close(.announced, note: "词")), officer)
        case 12: return (.alert(alert, .shelve(until: desk.now + .minutes(9), reason: .chatter, note: nil)), officer)
        case 13: return (.alert(alert, .unshelve), officer)
        case 14: return (.alert(alert, .lapse), .desk)
        case 15: return (.alert(alert, .shelfEnds), .desk)
        case 16: return (.alert(alert, .escalate(.high)), officer)
        case 17: return (.alert(alert, .note("记")), officer)
        case 18: return (.openRound(Sample.round((desk.things.round?.number ?? 0) + 1)), Sample.chen)
        case 19...22:
            let result = VisitResult.allCases.randomElement(using: &generator) ?? .done
            return (.visit(home, VisitReport(result: result)), officer)
        case 23, 24:
            let parties = [DisputeParty(household: home)]
            return (
                .registerDispute(DisputeReport(kind: .rent, source: .party, grid: Sample.grid, parties: parties)),
                officer
            )
        case 25...34: return (.dispute(dispute, step(desk, &generator), note: "记"), officer)
        default: return (.undo(undo), officer)
        }
    }

    private func step(_ desk: PaperDesk, _ generator: inout SeededGenerator) -> DisputeOrder {
        let other = desk.things.disputes.keys.sorted().randomElement(using: &generator) ?? PaperDesk.dispute(1)
        let orders: [DisputeOrder] = [
            .accept, .accept, .assign(Sample.member), .assign(Sample.member), .inquire, .mediate(.meeting),
            .mediate(.telephone), .agree(.oral, performBy: desk.now + .days(1)), .perform, .performed, .notPerformed,
            .visit(.fair), .archive, .wait, .resume, .flareUp(reported: true), .calm(until: desk.now + .hours(2)),
            .moveUp(.town), .join(other), .court(.applied), .court(.accepted), .court(.confirmed),
            .paper(.record, digest: nil), .paper(.identity, digest: nil), .paper(.rightsNotice, digest: nil),
            .paper(.application, digest: nil), .recuse(Sample.member), .major(true), .note, .end(.failed),
            .decline(.outOfScope), .link(ThingLink(.call, "1")),
        ]
        return orders.randomElement(using: &generator) ?? .accept
    }

    private func expectTallies(_ desk: PaperDesk) {
        let round = desk.things.round?.number ?? 0
        for (grid, tally) in desk.tallies {
            let homes = desk.things.households.values.filter { $0.grid == grid }
            #expect(homes.reduce(into: GridTally()) { $0 += $1.contribution(round: round) } == tally)
            let parts = [tally.visited, tally.out, tally.vacant, tally.refused, tally.revisit, tally.screened]
            #expect(parts.allSatisfy { $0 >= 0 } && tally.untried >= 0 && tally.unscreened >= 0)
        }
    }

    @Test(arguments: 1...12) func invariantsHold(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var desk = try start()
        desk.things.staff = [Sample.staff(Sample.member)]
        var folded = board(of: desk, last: EntryNumber(Int64(desk.entries.count)))
        for _ in 0..<250 {
            desk.now = desk.now + .seconds(Int.random(in: 0...400, using: &generator))
            let (order, officer) = order(desk, &generator)
            let before = desk
            do throws(Refusal) {
                let command = try desk.act(order, by: officer)
                expectUndo(of: command, order, from: before, on: desk, by: officer)
            } catch { #expect(desk.entries.count == before.entries.count) }
            for entry in desk.entries.dropFirst(before.entries.count) { folded.apply(entry) }
            expectTallies(desk)
        }
        var loaded = board(of: desk, last: folded.last)
        loaded.alerts = AlertBoard(
            items: Array(desk.things.alerts.values), raised: folded.alerts.raised, turns: folded.alerts.turns)
        loaded.alerts.trim(before: folded.lastRecorded)
        #expect(folded.alerts == loaded.alerts)
        loaded.disputes.trim(before: folded.lastRecorded)
        #expect(folded.disputes == loaded.disputes)
        #expect(folded.grids == loaded.grids)
        #expect(folded.sources == loaded.sources)
    }

    /// Whatever may be taken back at once stands as before it.
    private func expectUndo(
        of command: CommandID, _ order: Order, from before: PaperDesk, on desk: PaperDesk, by officer: OfficerCode
    ) {
        var tried = desk
        guard (try? tried.act(.undo(command), by: officer)) != nil else { return }
        #expect(tried.tallies == before.tallies)
        switch order {
        case .alert(let code, _):
            #expect(tried.things.alerts[code]?.standing == before.things.alerts[code]?.standing)
            #expect(tried.things.alerts[code]?.priority == before.things.alerts[code]?.priority)
        case .dispute(let code, _, _):
            #expect(tried.things.disputes[code]?.standing == before.things.disputes[code]?.standing)
        case .visit(let code, _):
            #expect(tried.things.households[code]?.screening == before.things.households[code]?.screening)
            #expect(tried.things.households[code]?.residents == before.things.households[code]?.residents)
        default: break
        }
    }
}
