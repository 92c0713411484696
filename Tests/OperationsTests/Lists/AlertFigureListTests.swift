import GridDomain
import Operations
import Testing

@Suite("The figures of the alerts from the journal")
struct AlertFigureListTests {
    /// A day on which one door opened four times and another once.
    private func testDesk() throws -> TestDesk {
        let test = try TestDesk()
        for number in 1...4 {
            try test.touch(0)
            test.clock.advance(by: .seconds(40))
            try test.act(.alert(TestDesk.alertCode(number), .close(.real, note: nil)))
            test.clock.advance(by: .hours(6))
        }
        try test.touch(1)
        test.clock.advance(by: .seconds(5))
        try test.touch(1, .cleared)
        test.clock.advance(by: .hours(1))
        return test
    }

    @Test("streamed from the store they are those of the journal read at once")
    func streamed() throws {
        let test = try testDesk()
        let until = try test.desk.loadClock()
        guard case .alertFigures(let figures) = try test.desk.page(.alertFigures(until: until, days: 30)) else {
            Issue.record("no figures")
            return
        }
        let entries = try test.desk.feed(after: .none, limit: .max)
        var journal = AlertJournal(from: figures.from)
        for entry in entries { journal.take(entry) }
        #expect(figures == journal.figures(until: until, stale: 0))
        #expect(figures.from == entries.first?.recorded)
        #expect(figures.alerts == 5 && figures.fleeting == 1 && figures.clearedUnseen == 1)
        #expect(figures.sources == [.init(TestDesk.doors[0], 4), .init(TestDesk.doors[1], 1)])
        #expect(figures.toTake[.high] == .seconds(40))
    }

    @Test("a shorter stretch leaves out what lies before it")
    func days() throws {
        let test = try testDesk()
        let until = try test.desk.loadClock()
        guard case .alertFigures(let figures) = try test.desk.page(.alertFigures(until: until, days: 1)) else {
            Issue.record("no figures")
            return
        }
        #expect(figures.from == until - .days(1))
        #expect(figures.alerts == 4)
    }

    @Test("the board's turns come back from the tables as the fold made them")
    func turns() throws {
        let test = try TestDesk()
        for _ in 0..<3 {
            try test.touch(0)
            test.clock.advance(by: .seconds(4))
            try test.touch(0, .cleared)
            test.clock.advance(by: .seconds(8))
        }
        let desk = try test.desk.loadDesk()
        #expect(desk.alerts.turns.count == 6)
        #expect(desk.alerts.nuisances(at: test.clock.now).map(\.habit) == [.chatters])
    }
}
