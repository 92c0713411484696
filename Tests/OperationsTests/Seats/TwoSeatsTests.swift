import Glibc
import GridDomain
import GridStore
import Operations
import SQLiteStore
import Testing

/// Two engines on one file, as two consoles have it.
@Suite struct TwoSeatsTests {
    @Test func theSecondToTakeIsToldWhoAndWhen() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        try test.touch()
        let seen = try #require(try second.desk.loadDesk().alerts.nextUntaken?.version)
        let order = Order.alert(TestDesk.alertCode(1), .take(note: nil))
        try test.act(order, seen: seen)
        let at = test.clock.now
        test.clock.advance(by: .seconds(5))
        let answer = try second.desk.handle(test.command(order, by: TestDesk.lin, seen: seen))
        #expect(answer == .refused(.conflict(by: TestDesk.chen, at: at, change: "taken")))
    }

    @Test func aCommandIsCarriedOutOnceWhicheverSeatRepeatsIt() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        try test.touch()
        let send = test.command(.alert(TestDesk.alertCode(1), .send(TestDesk.members[0])))
        let first = try test.desk.handle(send)
        #expect(try second.desk.handle(send) == first)
        #expect(try test.desk.handle([send, send]) == [first, first])
        #expect(try test.number("SELECT count(*) FROM outbox") == 1)
        #expect(try test.kinds().count { $0 == "alert.sent" } == 1)
    }

    @Test func eachSeatFollowsTheOther() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        var desk = try second.desk.loadDesk()
        try test.touch()
        try test.act(.openRound(TestDesk.round(1)))
        for entry in try second.desk.feed(after: desk.last) { desk.apply(entry) }
        #expect(desk == (try test.desk.loadDesk()))
    }

    @Test func theBellRingsOncePerCommit() throws {
        let test = try TestDesk()
        let second = try test.secondSeat()
        let watch = inotify_init1(Int32(IN_NONBLOCK))
        defer { Glibc.close(watch) }
        #expect(inotify_add_watch(watch, test.engine.bellPath, UInt32(IN_MODIFY)) >= 0)
        #expect(rings(watch) == 0)
        try test.touch()
        #expect(rings(watch) == 1)
        _ = try second.desk.handle(test.command(.alert(TestDesk.alertCode(1), .take(note: nil)), by: TestDesk.lin))
        #expect(rings(watch) == 1)
        struct Stop: Error {}
        #expect(throws: Stop.self) { try test.desk.store.write { _ in throw Stop() } }
        _ = try test.desk.loadDesk()
        #expect(rings(watch) == 0)
    }

    /// Events that wait, each 16 bytes without a name.
    private func rings(_ descriptor: Int32) -> Int {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        return max(0, count) / 16
    }

    @Test func holdsAreFirstAndLast() throws {
        let test = try TestDesk(kind: .demo)
        let second = try test.secondSeat()
        let start = try test.desk.loadDesk().now(system: test.clock.now)
        test.clock.advance(by: .hours(10))
        let one = try test.desk.openSeat()
        #expect(try now(test) == start)
        test.clock.advance(by: .minutes(3))
        let two = try second.desk.openSeat()
        #expect(try now(test) == start + .minutes(3))
        try test.desk.close(one)
        test.clock.advance(by: .minutes(2))
        #expect(try now(test) == start + .minutes(5))
        try second.desk.close(two)
        let stopped = try test.desk.store.read { try $0.clock() }
        #expect(stopped.base == start + .minutes(5))
        #expect(try test.desk.store.read { try $0.lastSeen() } == start + .minutes(5))
    }

    private func now(_ test: TestDesk) throws -> Instant {
        try test.desk.store.read { session in
            try session.clock().now(system: test.clock.now, last: try session.head().recorded)
        }
    }

    @Test func aDemoStandsStillBetweenSeats() throws {
        let test = try TestDesk(kind: .demo)
        var hold: SeatHold? = try test.desk.openSeat()
        let start = try now(test)
        test.clock.advance(by: .minutes(1))
        if let seat = hold { try test.desk.close(seat) }
        hold = nil
        test.clock.advance(by: .days(3))
        let again = try test.desk.openSeat()
        #expect(try now(test) == start + .minutes(1))
        try test.desk.close(again)
        #expect(try test.kinds().allSatisfy { $0 != "watch.unwatched" })
    }

    @Test func anActWithoutASeatDoesNotMoveTheClock() throws {
        let test = try TestDesk(kind: .demo)
        let hold = try test.desk.openSeat()
        test.clock.advance(by: .minutes(1))
        try test.desk.close(hold)
        test.clock.advance(by: .days(3))
        try test.act(.signOn)
        #expect(try test.desk.feed(after: .none).last?.recorded == TestDesk.four + .minutes(1))
        let again = try test.desk.openSeat()
        #expect(try now(test) == TestDesk.four + .minutes(1))
        test.clock.advance(by: .seconds(1))
        #expect(try now(test) == TestDesk.four + .minutes(1) + .seconds(1))
        try test.desk.close(again)
        withExtendedLifetime(hold) {}
    }

    @Test func aKilledSeatLetsGo() throws {
        let test = try TestDesk(kind: .demo)
        var hold: SeatHold? = try test.desk.openSeat()
        _ = hold
        test.clock.advance(by: .minutes(1))
        try test.act(.signOn)
        hold = nil
        test.clock.advance(by: .hours(5))
        let again = try test.desk.openSeat()
        #expect(try now(test) == TestDesk.four + .minutes(1))
        try test.desk.close(again)
    }

    @Test func aLiveDeskSaysWhenNobodyWatched() throws {
        let test = try TestDesk(kind: .live)
        var hold: SeatHold? = try test.desk.openSeat()
        if let seat = hold { try test.desk.close(seat) }
        hold = nil
        test.clock.advance(by: .minutes(4))
        hold = try test.desk.openSeat()
        let seen = test.clock.now
        #expect(try !test.kinds().contains("watch.unwatched"))
        hold = nil
        test.clock.advance(by: .hours(2))
        hold = try test.desk.openSeat()
        let second = try test.secondSeat()
        let two = try second.desk.openSeat()
        let entries = try test.desk.feed(after: .none).filter { $0.event.kind == "watch.unwatched" }
        #expect(entries.map(\.event) == [.watch(.unwatched(from: seen, to: test.clock.now))])
        try second.desk.close(two)
    }
}
