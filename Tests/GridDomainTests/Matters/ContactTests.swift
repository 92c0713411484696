import GridDomain
import Testing

@Suite("The last contact with a household under observation")
struct ContactTests {
    private let now = Sample.four + .days(3)

    private func observation(
        signed: Instant? = nil, taken: Instant? = nil, ordered: Instant = Sample.four, ended: Instant? = nil,
        release: Instant = Sample.four + .days(14)
    ) throws -> Observation {
        let slot = ShiftSlot(at: signed ?? now, zone: try Sample.zone())
        let check = try taken.map {
            HealthCheck(
                time: CheckTime(at: $0, zone: try Sample.zone()), tenths: 365, symptoms: [], taken: $0,
                version: EntryNumber(2))
        }
        let team = ObservationTeam(
            day: Sample.member, evening: Sample.member, night: Sample.member, standIn: Sample.member)
        return Observation(
            code: ObservationCode("990000101-2020-Q-0001"), household: Sample.home, householdNumber: 4, point: nil,
            grid: Sample.grid, place: .home, reason: .returned, contact: CivilDate(year: 2020, month: 3, day: 9),
            ordered: ordered, release: release, team: team, papers: [],
            ended: ended.map { Observation.Ended(at: $0, kind: .due) },
            duties: [Duty(slot: slot, member: Sample.member, signed: signed)], checks: check.map { [$0] } ?? [],
            version: EntryNumber(1))
    }

    private func call(_ code: String = "C1", at instant: Instant, answered: Instant? = nil) -> Call {
        var standing = CallStanding(isViolent: false, kind: .question, started: instant, ended: instant, callback: nil)
        standing.answered = answered
        standing.closed = answered ?? instant
        return matter(standing, code, instant)
    }

    private func need(done instant: Instant?) -> Need {
        var standing = NeedStanding(kind: .errand, isUrgent: false, ambulance: nil, due: nil)
        standing.isDone = instant != nil
        standing.ended = instant
        return matter(standing, "N1", instant ?? now)
    }

    private func matter<Standing>(_ standing: Standing, _ code: String, _ began: Instant) -> Matter<Standing> {
        Matter(
            code: Code(code), place: Sample.grid, household: Sample.home, householdNumber: 4, words: nil, began: began,
            standing: standing, step: MatterStep(by: Sample.chen, at: began, change: "x"), version: EntryNumber(1))
    }

    private func contacts(visit: Instant? = nil, calls: [Call] = [], needs: [Need] = []) -> Contacts {
        Contacts(
            visits: VisitBoard(visit.map { [Sample.home: $0] } ?? [:]),
            work: DeskWork(calls: Matters(calls), needs: Matters(needs)))
    }

    @Test("each of them is a contact, the last one counts")
    func kinds() throws {
        let early = now - .hours(5)
        let late = now - .hours(1)
        #expect(contacts().last(of: try observation()) == nil)
        #expect(contacts(visit: late).last(of: try observation()) == Contact(at: late, kind: .visit))
        #expect(contacts(calls: [call(at: late)]).last(of: try observation())?.kind == .call)
        #expect(
            contacts(calls: [call(at: early, answered: late)]).last(of: try observation())
                == Contact(at: late, kind: .call))
        #expect(contacts(needs: [need(done: late)]).last(of: try observation())?.kind == .need)
        #expect(contacts(needs: [need(done: nil)]).last(of: try observation()) == nil)
        #expect(contacts(visit: early).last(of: try observation(signed: late))?.kind == .signIn)
        #expect(contacts(visit: early).last(of: try observation(taken: late))?.kind == .temperature)
        #expect(contacts(visit: late).last(of: try observation(signed: early, taken: early))?.kind == .visit)
    }

    @Test("a call that was taken back is none")
    func takenBack() throws {
        var call = call(at: now - .hours(1))
        call.standing.takeBack(at: now)
        #expect(contacts(calls: [call]).last(of: try observation()) == nil)
    }

    @Test(
        "after a day without any it is an early sign; the order itself counts as one",
        arguments: [
            (23 * 60 + 59, false), (24 * 60, true), (30 * 60, true),
        ])
    func silent(minutes: Int, isSilent: Bool) throws {
        let at = now - .minutes(minutes)
        #expect(contacts(visit: at).isSilent(try observation(), at: now) == isSilent)
        #expect(contacts().isSilent(try observation(ordered: at), at: now) == isSilent)
    }

    @Test("what is over is no early sign")
    func over() throws {
        #expect(!contacts().isSilent(try observation(ended: now - .hours(1)), at: now))
        #expect(!contacts().isSilent(try observation(release: now), at: now))
    }

    @Test("a desk names them from its boards, and a visit that met somebody ends it")
    func desk() throws {
        var paper = try PaperDesk()
        paper.things.households[Sample.home] = Sample.household()
        paper.things.round = Sample.round(1)
        var desk = Desk(
            identity: paper.identity, clock: DeskClock(kind: .exercise, base: now, anchor: now), alerts: AlertBoard(),
            grids: GridBoard(tree: PlaceTree(root: Sample.scope, places: []), round: nil, tallies: [:], chiefs: [:]),
            sources: SourceBoard(), rota: RotaBoard(items: [try observation()]),
            watch: WatchBoard(watch: nil, officers: []),
            staff: StaffBook([]), last: .none, lastRecorded: now)
        #expect(desk.silentHouseholds(at: now).map(\.household) == [Sample.home])
        paper.now = now
        let id = try paper.act(.visit(Sample.home, VisitReport(result: .out)))
        for entry in paper.entries { desk.apply(entry) }
        #expect(desk.silentHouseholds(at: now).count == 1)
        try paper.act(.undo(id))
        try paper.act(.visit(Sample.home, VisitReport(result: .done)))
        for entry in paper.entries { desk.apply(entry) }
        #expect(desk.silentHouseholds(at: now).isEmpty)
        #expect(desk.contacts.last(of: try observation())?.kind == .visit)
    }
}
