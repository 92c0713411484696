import GridDomain
import Testing

/// Who may do what to a drill, and where.
@Suite struct DrillRuleTests {
    private let plan = DrillPlan(
        name: "test", title: DrillText(zh: "试", en: "Test"), digest: "00",
        steps: [DrillPlan.Step(at: 0, act: .rumour)], ends: 60)

    private func officer(_ roles: OfficerRole...) -> Officer {
        Officer(
            code: OfficerCode("lin"), name: Name(han: "林", latin: "Lin", sortKey: "lin"), roles: roles,
            place: PlaceCode("990000101"), phone: "")
    }

    private func decide(
        _ order: DrillOrder, _ board: DrillBoard = DrillBoard(), kind: DeskKind = .demo, by officer: Officer? = nil
    ) throws(Refusal) -> [DrillEvent] {
        guard let zone = Zone(identifier: "Asia/Shanghai") else { return [] }
        var things = Things()
        things.drills = board
        let facts = DeskFacts(
            identity: DeskIdentity(kind: kind, scope: PlaceCode("990000101"), zone: zone), nextAlert: AlertCode(""),
            nextDispute: DisputeCode(""), nextWatch: WatchCode(""), nextObservation: ObservationCode(""),
            nextLeave: LeaveCode(""))
        let command = Command(id: CommandID("1"), officer: OfficerCode("lin"), order: .drill(order))
        return try Rules.decide(command, things, facts, officer: officer ?? self.officer(.duty), now: Sample.four)
            .compactMap { if case .drill(let event) = $0.event { event } else { nil } }
    }

    private func board(_ events: DrillEvent...) -> DrillBoard {
        var board = DrillBoard()
        for (index, event) in events.enumerated() {
            board.apply(
                event,
                at: Stamp(
                    number: EntryNumber(Int64(index + 1)), recorded: Sample.four, happened: Sample.four,
                    officer: .desk))
        }
        return board
    }

    @Test(arguments: [DrillOrder.pause, .goOn, .speed(5), .restart, .score])
    func aLiveDeskRefusesAllOfIt(_ order: DrillOrder) {
        #expect(throws: Refusal.liveDesk) { try decide(order, board(.began(plan)), kind: .live) }
    }

    @Test func onlyWhoeverMayRunDrills() {
        #expect(throws: Refusal.notAllowed(.runDrills)) { try decide(.pause, by: officer(.registrar)) }
        #expect(throws: Refusal.notAllowed(.runDesk)) {
            try decide(.play(DrillMoment(run: EntryNumber(1), step: 0)), board(.began(plan)))
        }
    }

    @Test func theClockStandsAndGoesOnAtItsSpeed() throws {
        let fast = board(.paced(DrillPace(speed: 20)))
        #expect(try decide(.pause, fast) == [.paced(DrillPace(speed: 20, isPaused: true))])
        let paused = board(.paced(DrillPace(speed: 20, isPaused: true)))
        #expect(throws: Refusal.alreadySo) { try decide(.pause, paused) }
        #expect(try decide(.goOn, paused) == [.paced(DrillPace(speed: 20))])
        #expect(throws: Refusal.alreadySo) { try decide(.goOn, fast) }
        #expect(try decide(.speed(5), paused) == [.paced(DrillPace(speed: 5))])
        #expect(throws: Refusal.drillSpeed(fastest: 60)) { try decide(.speed(61)) }
        #expect(throws: Refusal.drillSpeed(fastest: 60)) { try decide(.speed(0)) }
    }

    @Test func aRestartIsANewRunOfTheSamePlan() throws {
        #expect(throws: Refusal.noDrill) { try decide(.restart) }
        #expect(try decide(.restart, board(.began(plan))) == [.began(plan)])
        let paused = board(.began(plan), .paced(DrillPace(isPaused: true)))
        #expect(try decide(.restart, paused) == [.paced(DrillPace()), .began(plan)])
    }

    @Test func aStepIsPlayedOncePerRun() throws {
        let lin = Officer.desk(scope: PlaceCode("990000101"))
        let moment = DrillMoment(run: EntryNumber(1), step: 0)
        #expect(try decide(.play(moment), board(.began(plan)), by: lin) == [.played(moment)])
        #expect(try decide(.play(moment), board(.began(plan), .played(moment)), by: lin) == [])
        let other = DrillMoment(run: EntryNumber(7), step: 0)
        #expect(try decide(.play(other), board(.began(plan)), by: lin) == [])
    }

    @Test func aRunIsScoredOnce() throws {
        #expect(throws: Refusal.noDrill) { try decide(.score) }
        let scored = try #require(try decide(.score, board(.began(plan))).first)
        #expect(throws: Refusal.alreadySo) { try decide(.score, board(.began(plan), scored)) }
        #expect(!board(.began(plan), scored).isOn)
    }
}
