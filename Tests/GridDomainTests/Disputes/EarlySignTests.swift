import GridDomain
import Testing

@Suite("Early signs")
struct EarlySignTests {
    private let now = Sample.four

    private func call(
        _ number: Int, _ kind: CallKind? = .dispute, in place: PlaceCode? = Sample.grid, ago: Span,
        household: HouseholdCode? = nil
    ) -> Call {
        var standing = CallStanding(
            isViolent: false, kind: kind, started: now - ago, ended: now - ago, callback: nil)
        standing.closed = now - ago
        return Call(
            code: CallCode("990000101-2020-C-000\(number)"), place: place, household: household, householdNumber: nil,
            words: nil, began: now - ago, standing: standing,
            step: MatterStep(by: Sample.chen, at: now - ago, change: "logged"), version: EntryNumber(Int64(number)))
    }

    private func desk(
        _ disputes: DisputeBoard = DisputeBoard(), _ observations: [Observation] = [], _ work: DeskWork = DeskWork()
    ) throws -> Desk {
        Desk(
            identity: DeskIdentity(kind: .exercise, scope: Sample.scope, zone: try Sample.zone()),
            clock: DeskClock(kind: .exercise, base: now, anchor: now), alerts: AlertBoard(), disputes: disputes,
            grids: GridBoard(
                tree: PlaceTree(root: Sample.scope, places: []), round: nil, tallies: [:], chiefs: [:]),
            sources: SourceBoard(items: []), rota: RotaBoard(items: observations),
            watch: WatchBoard(watch: nil, officers: []), staff: StaffBook(), work: work, last: .none, lastRecorded: now)
    }

    private func signs(_ calls: [Call], _ disputes: [Dispute] = []) throws -> [String] {
        let board = DisputeBoard(items: disputes, quarrels: Quarrels(calls: calls, disputes: disputes))
        return EarlySign.all(on: try desk(board), .standard, now: now).map { sign in
            guard case .quarrels(let grid, let calls, let flares, _) = sign else { return "?" }
            return "\(grid.text.suffix(3)) \(calls)+\(flares)"
        }
    }

    @Test("two quarrels in one grid within a week, without an open case")
    func places() throws {
        #expect(try signs([call(1, ago: .days(6)), call(2, ago: .hours(1))]) == ["001 2+0"])
        #expect(try signs([call(1, ago: .days(8)), call(2, ago: .hours(1))]) == [])
        #expect(try signs([call(1, ago: .hours(2))]) == [])
        #expect(try signs([call(1, in: Sample.other, ago: .hours(2)), call(2, ago: .hours(1))]) == [])
        #expect(try signs([call(1, .question, ago: .hours(2)), call(2, ago: .hours(1))]) == [])
        #expect(try signs([call(1, in: Sample.village, ago: .hours(2)), call(2, in: nil, ago: .hours(1))]) == [])
        #expect(try signs([call(1, nil, ago: .hours(2)), call(2, ago: .hours(1))]) == [])
    }

    @Test("two calls about one quarrel are one; a promise that is taken back leaves the call what it is")
    func oneQuarrel() throws {
        var joined = call(2, ago: .hours(1))
        joined.standing.joined = call(1, ago: .hours(2)).code
        #expect(try signs([call(1, ago: .hours(2)), joined]) == [])
        #expect(try signs([call(1, ago: .hours(2)), joined, call(3, ago: .minutes(5))]) == ["001 2+0"])
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        let report = CallReport(
            at: MatterSpot(household: Sample.home), caller: "王某", words: "争吵", isViolent: false, began: now,
            outcome: CallOutcome(.dispute))
        for _ in 0..<2 { try desk.act(.logCall(report)) }
        let code = try #require(desk.things.work.calls.items.keys.min())
        let promise = try desk.act(.call(code, .promise(now + .hours(1))))
        try desk.act(.undo(promise))
        var board = DisputeBoard()
        for entry in desk.entries { if case .call(let event) = entry.event { board.hear(event) } }
        #expect(board.quarrels.byGrid[Sample.grid]?.count == 2)
    }

    @Test("a flare-up counts, also of a case that is closed; an open case of the grid ends the sign")
    func flares() throws {
        let open = Sample.registered().after(.flaredUp(reported: true), at: now - .days(1))
        #expect(open.standing.flared == now - .days(1))
        #expect(try signs([call(1, ago: .hours(1))], [open]) == [])
        let closed = open.after(.calmed(until: now + .hours(1)), .declined(.refused))
        #expect(try closed.standing.flare == nil && signs([call(1, ago: .hours(1))], [closed]) == ["001 1+1"])
        #expect(try signs([call(1, ago: .hours(3)), call(2, ago: .hours(2))], [Sample.registered()]) == [])
    }

    @Test("a household that nobody has heard of for a day")
    func quiet() throws {
        let zone = try Sample.zone()
        func observed(_ place: ObservationPlace = .home, ordered: Span, signed: Span? = nil) -> Observation {
            let slot = ShiftSlot(at: now - (signed ?? ordered), zone: zone)
            return Observation(
                code: ObservationCode("990000101-2020-Q-0001"), household: Sample.home, householdNumber: 4, point: nil,
                grid: Sample.grid, place: place, reason: .contact, contact: zone.date(now - ordered),
                ordered: now - ordered, release: now + .days(9),
                team: ObservationTeam(
                    day: Sample.member, evening: Sample.member, night: Sample.member, standIn: Sample.member),
                papers: [], ended: nil,
                duties: [Duty(slot: slot, member: Sample.member, signed: signed.map { now - $0 })], checks: [],
                version: EntryNumber(1))
        }
        func silent(_ observation: Observation, _ work: DeskWork = DeskWork()) throws -> Bool {
            !EarlySign.all(on: try desk(DisputeBoard(), [observation], work), .standard, now: now).isEmpty
        }
        #expect(try silent(observed(ordered: .days(3))))
        #expect(try !silent(observed(ordered: .hours(20))))
        #expect(try !silent(observed(ordered: .days(3), signed: .hours(23))))
        #expect(try silent(observed(ordered: .days(3), signed: .hours(24))))
        let heard = DeskWork(calls: Matters([call(1, .question, ago: .hours(3), household: Sample.home)]))
        #expect(try !silent(observed(ordered: .days(3)), heard))
    }
}
