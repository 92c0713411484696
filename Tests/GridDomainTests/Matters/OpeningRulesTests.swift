import GridDomain
import Testing

@Suite("Announced openings")
struct OpeningRulesTests {
    private static let door = SourceCode("990000101D000009")

    /// A desk with a household behind a door that reports.
    private func desk() throws -> PaperDesk {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        desk.things.sources[Self.door] = Source(
            code: Self.door, kind: .door, grid: Sample.grid, household: Sample.home, householdNumber: 4, point: nil,
            post: nil, name: Sample.name("门磁"), heartbeat: .minutes(10), silentSince: nil, version: .none)
        return desk
    }

    private func plan(from: Int = 0, until: Int = 30, uses: Int? = 1) -> OpeningPlan {
        OpeningPlan(
            at: MatterSpot(place: Sample.grid, number: 4), from: Sample.four + .minutes(from),
            until: Sample.four + .minutes(until), reason: .parcel, uses: uses)
    }

    private func opening(_ desk: PaperDesk) throws -> Opening {
        try #require(desk.things.work.openings.items.values.first)
    }
    private func alerts(_ desk: PaperDesk) -> [Alert] { desk.things.alerts.values.sorted { $0.code < $1.code } }

    @Test("the door's alert inside the window is suppressed, and closes as announced when the door closes")
    func suppressed() throws {
        var desk = try desk()
        try desk.act(.announce(plan()))
        desk.now = Sample.four + .minutes(5)
        try desk.act(.signal(Self.door, .touched), by: .desk)
        let alert = try #require(alerts(desk).first)
        #expect(alert.stateName == .suppressed)
        #expect(alert.group == .shelved)
        #expect(alert.dueWork.map(\.at) == [Sample.four + .minutes(30)])
        #expect(try opening(desk).standing.isUsedUp)
        try desk.act(.signal(Self.door, .cleared), by: .desk)
        #expect(alerts(desk).first?.standing.outcome?.kind == .announced)
        #expect(alerts(desk).first?.isClosed == true)
    }

    @Test("a door that is open when the window ends is untaken")
    func endsByItself() throws {
        var desk = try desk()
        try desk.act(.announce(plan()))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        desk.now = Sample.four + .minutes(30)
        let alert = try #require(alerts(desk).first)
        try desk.act(.alert(alert.code, .shelfEnds), by: .desk)
        try desk.act(.opening(try opening(desk).code, .expire), by: .desk)
        #expect(alerts(desk).first?.stateName == .unacknowledged)
        #expect(try opening(desk).isClosed)
    }

    @Test("outside the window, and after it is used up, the door raises its alert", arguments: [-5, 31])
    func outside(minute: Int) throws {
        var desk = try desk()
        try desk.act(.announce(plan(from: 1)))
        desk.now = Sample.four + .minutes(minute)
        try desk.act(.signal(Self.door, .touched), by: .desk)
        #expect(alerts(desk).first?.stateName == .unacknowledged)
    }

    @Test func usedUp() throws {
        var desk = try desk()
        try desk.act(.announce(plan()))
        for signal in [SourceSignal.touched, .cleared, .touched] { try desk.act(.signal(Self.door, signal), by: .desk) }
        #expect(alerts(desk).map(\.stateName) == [.normal, .unacknowledged])
    }

    @Test("cancelled, it gives back what it held; undone, it runs again")
    func cancelled() throws {
        var desk = try desk()
        try desk.act(.announce(plan(uses: nil)))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        let id = try desk.act(.opening(try opening(desk).code, .cancel))
        #expect(alerts(desk).first?.stateName == .unacknowledged)
        try desk.act(.undo(id))
        #expect(try !opening(desk).isClosed)
    }

    @Test("an undone cancel holds the door's alert back again, with its end")
    func cancelUndone() throws {
        var desk = try desk()
        try desk.act(.announce(plan(uses: nil)))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        let held = try #require(alerts(desk).first)
        let id = try desk.act(.opening(try opening(desk).code, .cancel))
        try desk.act(.undo(id))
        #expect(alerts(desk).first?.standing.service == held.standing.service)
        #expect(alerts(desk).first?.dueWork.map(\.at) == [Sample.four + .minutes(30)])
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(id)) }
    }

    @Test("a door that has closed since moves its alert on: the cancel stands")
    func cancelUndoneAfterClosing() throws {
        var desk = try desk()
        try desk.act(.announce(plan(uses: nil)))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        let id = try desk.act(.opening(try opening(desk).code, .cancel))
        try desk.act(.signal(Self.door, .cleared), by: .desk)
        #expect(throws: Refusal.builtUpon(by: .desk, at: Sample.four)) { try desk.act(.undo(id)) }
        #expect(try opening(desk).isClosed)
    }

    @Test("nobody takes back a cancel whose alert somebody has taken meanwhile")
    func cancelBuiltUpon() throws {
        var desk = try desk()
        try desk.act(.announce(plan(uses: nil)))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        let id = try desk.act(.opening(try opening(desk).code, .cancel))
        try desk.act(.alert(try #require(alerts(desk).first).code, .take(note: nil)), by: Sample.lin)
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: Sample.four)) { try desk.act(.undo(id)) }
        #expect(alerts(desk).first?.stateName == .acknowledged)
        #expect(try opening(desk).isClosed)
    }

    @Test("an undone cancel does not run beside another opening, nor after its window")
    func cancelNotUndone() throws {
        var desk = try desk()
        try desk.act(.announce(plan()))
        let id = try desk.act(.opening(try opening(desk).code, .cancel))
        let second = try desk.act(.announce(plan(from: 10, until: 40)))
        #expect(throws: Refusal.alreadyAnnounced(until: Sample.four + .minutes(40))) { try desk.act(.undo(id)) }
        try desk.act(.undo(second))
        desk.now = Sample.four + .minutes(30)
        #expect(throws: Refusal.closed(at: Sample.four + .minutes(30))) { try desk.act(.undo(id)) }
        desk.now = Sample.four + .minutes(29)
        try desk.act(.undo(id))
        #expect(desk.things.work.openings.open.count == 1)
    }

    @Test("an opening that was taken back covers nothing")
    func undone() throws {
        var desk = try desk()
        let id = try desk.act(.announce(plan()))
        try desk.act(.undo(id))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        #expect(alerts(desk).first?.stateName == .unacknowledged)
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(id)) }
    }

    @Test(
        "a window without an end ahead, or too long a one, is refused",
        arguments: [(0, 0), (10, 5), (0, 721), (-20, -5)])
    func windows(window: (Int, Int)) throws {
        var desk = try desk()
        #expect(throws: Refusal.openingWindow(longest: .hours(12))) {
            try desk.act(.announce(plan(from: window.0, until: window.1)))
        }
    }

    @Test func refusals() throws {
        var desk = try desk()
        try desk.act(.announce(plan()))
        #expect(throws: Refusal.alreadyAnnounced(until: Sample.four + .minutes(30))) {
            try desk.act(.announce(plan(from: 10, until: 40)))
        }
        var nowhere = plan()
        nowhere.at = MatterSpot(place: Sample.grid)
        #expect(throws: Refusal.householdMissing) { try desk.act(.announce(nowhere)) }
        let code = try opening(desk).code
        try desk.act(.opening(code, .cancel), by: Sample.lin)
        #expect(throws: Refusal.closed(at: Sample.four)) { try desk.act(.opening(code, .cancel)) }
    }
}
