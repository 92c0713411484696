import GridDomain
import Testing

@Suite struct DeskClockTests {
    private let system = Instant(seconds: 2_000_000_000)
    private let origin = Sample.four

    private func clock(_ kind: DeskKind, speed: Int = 1) -> DeskClock {
        DeskClock(kind: kind, base: origin, anchor: system, speed: speed)
    }

    @Test func liveIsTheSystemsClock() {
        #expect(clock(.live).now(system: system, last: origin) == system)
    }

    @Test(arguments: DeskKind.allCases) func neverBackwards(_ kind: DeskKind) {
        let last = system + .hours(1)
        #expect(clock(kind).now(system: system - .hours(1), last: last) == last)
        #expect(clock(kind).now(system: system - .hours(1), last: Instant(seconds: 0)) <= system)
    }

    @Test(arguments: [1, 10]) func runsFromItsOrigin(_ speed: Int) {
        let clock = clock(.demo, speed: speed)
        #expect(clock.now(system: system + .seconds(3), last: .init(seconds: 0)) == origin + .seconds(3 * speed))
        #expect(clock.now(system: system - .seconds(3), last: .init(seconds: 0)) == origin)
    }

    @Test func standsStillWhileNoSeatIsOpen() {
        let stopped = clock(.exercise).stopped(at: system + .minutes(5), last: origin)
        #expect(stopped.now(system: system + .hours(19), last: origin) == origin + .minutes(5))
        let resumed = stopped.resumed(at: system + .hours(20), last: origin)
        #expect(resumed.now(system: system + .hours(20), last: origin) == origin + .minutes(5))
        #expect(
            resumed.now(system: system + .hours(20) + .seconds(1), last: origin) == origin + .minutes(5) + .seconds(1))
    }

    @Test func resumesAfterTheLastEntry() {
        let last = origin + .minutes(9)
        #expect(clock(.demo).resumed(at: system, last: last).now(system: system, last: last) == last)
    }

    @Test func spans() {
        #expect(Span.hours(25) == .minutes(1500))
        #expect(Span(milliseconds: -90_000).minutes == -1)
        #expect(Sample.four - (Sample.four + .minutes(2)) == .minutes(-2))
    }

    @Test func whatNobodyKeptGoingRestsSinceTheLastSign() {
        let running = clock(.demo)
        let later = system + .hours(9)
        let rests = running.atRest(since: system + .minutes(5), system: later, last: origin)
        #expect(!rests.isRunning)
        #expect(rests.now(system: later + .days(1), last: origin) == origin + .minutes(5))
        #expect(running.atRest(since: nil, system: later, last: origin).base == origin)
        #expect(running.atRest(since: later + .hours(1), system: later, last: origin).base == origin + .hours(9))
        #expect(rests.atRest(since: nil, system: later, last: origin) == rests)
        #expect(clock(.live).atRest(since: nil, system: later, last: origin) == clock(.live))
    }

    @Test func aPausedClockStandsHoweverManySeatsAreOpen() {
        let paused = clock(.exercise, speed: 5)
            .paced(DrillPace(speed: 5, isPaused: true), at: system + .seconds(10), last: origin)
        #expect(paused.now(system: system + .hours(3), last: origin) == origin + .seconds(50))
        #expect(paused.resumed(at: system + .hours(4), last: origin).isPaused)
        let goes = paused.paced(DrillPace(speed: 20), at: system + .hours(3), last: origin)
        #expect(goes.now(system: system + .hours(3) + .seconds(2), last: origin) == origin + .seconds(90))
    }

    @Test func aClockAtRestKeepsItsPaceForTheNextSeat() {
        let rest = DeskClock.atRest(.demo, at: origin).paced(DrillPace(speed: 20), at: system, last: origin)
        #expect(!rest.isRunning)
        let taken = rest.resumed(at: system + .hours(1), last: origin)
        #expect(taken.now(system: system + .hours(1) + .seconds(1), last: origin) == origin + .seconds(20))
    }

    @Test func aLiveClockIsNobodysToSet() {
        let live = clock(.live)
        #expect(live.paced(DrillPace(speed: 20, isPaused: true), at: system, last: origin) == live)
    }
}
