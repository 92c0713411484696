import Foundation
import GridDomain
import GridStore
import Operations
import SQLiteStore
import Testing

/// Who holds a desk, and what its clock does when nobody does.
@Suite struct SeatHoldTests {
    @Test func whoeverAsksDoesNotKeepASeatFromBeingTheFirst() async throws {
        let test = try TestDesk(kind: .demo)
        let path = test.path
        let (from, to) = AsyncStream<Void>.makeStream()
        let asker = Thread {
            while !Thread.current.isCancelled { _ = SeatHold.isHeld(beside: path) }
            to.finish()
        }
        asker.start()
        for _ in 0..<200 {
            let hold = try test.desk.openSeat()
            #expect(try test.desk.store.read { try $0.clock() }.isRunning)
            try test.desk.close(hold)
            #expect(try !test.desk.store.read { try $0.clock() }.isRunning)
        }
        asker.cancel()
        for await _ in from {}
    }

    @Test func seatsThatComeAndGoAtOnceLeaveTheClockAtRest() async throws {
        let test = try TestDesk(kind: .demo)
        let path = test.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    let engine = try SQLiteEngine(path: path)
                    let desk = OpenDesk(store: try DeskStore(engine: engine), systemClock: { TestDesk.four })
                    for _ in 0..<50 {
                        let hold = try desk.openSeat()
                        #expect(try desk.store.read { try $0.clock() }.isRunning)
                        try desk.close(hold)
                    }
                    try engine.close()
                }
            }
            try await group.waitForAll()
        }
        #expect(try !test.desk.store.read { try $0.clock() }.isRunning)
    }

    @Test func theClockOfAKilledSeatRestsSinceItsLastSignOfLife() throws {
        let test = try TestDesk(kind: .demo)
        var hold = try test.desk.openSeat()
        test.clock.advance(by: .minutes(2))
        hold?.showLife(at: test.clock.now)
        test.clock.advance(by: .hours(5))
        #expect(try test.desk.loadClock() == TestDesk.four + .hours(5) + .minutes(2))
        hold = nil
        let rests = TestDesk.four + .minutes(2)
        #expect(try test.desk.loadClock() == rests)
        #expect(try test.desk.loadDesk().now(system: test.clock.now) == rests)
        try test.act(.signOn)
        #expect(try test.desk.feed(after: .none).last?.recorded == rests)
        let again = try test.desk.openSeat()
        test.clock.advance(by: .seconds(1))
        #expect(try test.desk.loadClock() == rests + .seconds(1))
        try test.desk.close(again)
    }

    @Test func aKilledSeatOfALiveDeskWasThereUntilItsLastSignOfLife() throws {
        let test = try TestDesk(kind: .live)
        var hold = try test.desk.openSeat()
        test.clock.advance(by: .hours(2))
        hold?.showLife(at: test.clock.now)
        hold = nil
        let seen = test.clock.now
        test.clock.advance(by: .minutes(4))
        hold = try test.desk.openSeat()
        #expect(try !test.kinds().contains("watch.unwatched"))
        hold = nil
        test.clock.advance(by: .hours(1))
        hold = try test.desk.openSeat()
        let entries = try test.desk.feed(after: .none).filter { $0.event.kind == "watch.unwatched" }
        #expect(
            entries.map(\.event) == [.watch(.unwatched(from: seen + .minutes(4), to: test.clock.now))])
        try test.desk.close(hold)
    }

    @Test func everythingThatCameDueIsDoneBeforeTheSeatIsOpen() throws {
        let test = try TestDesk(kind: .live)
        for number in 1...250 {
            try test.tamper("INSERT INTO due VALUES(\(TestDesk.four.milliseconds), 'shelfEnds', 'none-\(number)', 1)")
        }
        let hold = try test.desk.openSeat()
        #expect(try test.number("SELECT count(*) FROM due") == 0)
        try test.desk.close(hold)
    }

    @Test func aDeskThatIsOnlyReadIsNotHeld() throws {
        let test = try TestDesk(kind: .live)
        test.clock.advance(by: .days(1))
        let reader = OpenDesk(
            store: try DeskStore(engine: try SQLiteEngine(path: test.path, readOnly: true)),
            systemClock: { [clock = test.clock] in clock.now })
        let (files, kinds) = (try FileManager.default.contentsOfDirectory(atPath: test.folder.path), try test.kinds())
        let hold = try reader.openSeat()
        #expect(hold == nil)
        #expect(!SeatHold.isHeld(beside: test.path))
        try reader.close(hold)
        #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path) == files)
        #expect(try test.kinds() == kinds)
        try reader.close()
    }

    @Test func aDeskThatWasReplacedIsLeftAsItIs() throws {
        let test = try TestDesk(kind: .demo)
        let hold = try test.desk.openSeat()
        try FileManager.default.moveItem(atPath: test.path, toPath: test.path + ".moved")
        try test.desk.close(hold)
        #expect(!SeatHold.isHeld(beside: test.path))
        try FileManager.default.moveItem(atPath: test.path + ".moved", toPath: test.path)
        #expect(try test.desk.store.read { try $0.clock() }.isRunning)
    }
}
