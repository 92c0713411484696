import GridDomain
import Testing

/// Which sources are named as a nuisance.
@Suite struct NuisanceTests {
    private let source = SourceCode("990000101D000001")

    private func board(
        _ changes: [(AlertChange, second: Int)], kind: AlertKind = .doorOpened, by officer: OfficerCode = .desk
    ) -> AlertBoard {
        var board = AlertBoard()
        for (index, (change, second)) in changes.enumerated() {
            let at = Sample.four + .seconds(second)
            let stamp = Stamp(number: EntryNumber(Int64(index + 1)), recorded: at, happened: at, officer: officer)
            board.apply(AlertEvent(Sample.alert, change), Personal(), at: stamp)
            board.trim(before: at)
        }
        return board
    }

    private func raised(_ kind: AlertKind = .doorOpened) -> AlertChange {
        .raised(AlertReport(kind: kind, grid: Sample.grid, source: source))
    }

    private func found(_ board: AlertBoard, at second: Int) -> [String] {
        board.nuisances(at: Sample.four + .seconds(second)).map { "\($0.habit) \($0.count)" }
    }

    @Test("three beginnings within a minute are chatter, and it is named for an hour")
    func chatter() {
        let turns: [(AlertChange, second: Int)] = [
            (raised(), 0), (.cleared, 15), (.recurred, 20), (.cleared, 50), (.recurred, 60),
        ]
        #expect(found(board(turns), at: 60) == ["chatters 3"])
        #expect(found(board(Array(turns.dropLast())), at: 60) == [])
        #expect(found(board(turns + [(.noted, 3700)]), at: 3700) == [])
        #expect(board(turns).nuisances(at: Sample.four).first?.alerts == [Sample.alert])
    }

    @Test("beginnings further apart are none")
    func slow() {
        #expect(
            found(board([(raised(), 0), (.cleared, 20), (.recurred, 31), (.cleared, 55), (.recurred, 61)]), at: 61)
                == [])
    }

    @Test("three that were over before ten seconds had passed flicker; an officer's word is no turn")
    func flickers() {
        let turns: [(AlertChange, second: Int)] = [
            (raised(), 0), (.cleared, 9), (.recurred, 600), (.cleared, 605), (.recurred, 1200), (.cleared, 1209),
        ]
        #expect(found(board(turns), at: 1300) == ["flickers 3"])
        #expect(found(board(turns.dropLast() + [(.cleared, 1210)]), at: 1300) == [])
        #expect(found(board(turns, by: Sample.chen), at: 1300) == [])
    }

    @Test("what has been abnormal for more than a day stands")
    func stands() {
        let day = 24 * 3600
        let standing = board([(raised(.sourceSilent), 0)], kind: .sourceSilent)
        #expect(found(standing, at: day) == [])
        #expect(found(standing, at: day + 1) == ["stands 1"])
        #expect(found(board([(raised(), 0), (.cleared, 60)]), at: day + 1) == [])
    }

    @Test("what is put aside, closed or over when it is known is not named")
    func notNamed() {
        let turns: [(AlertChange, second: Int)] = [(raised(), 0), (.cleared, 15), (.recurred, 20), (.recurred, 40)]
        #expect(found(board(turns), at: 40) == ["chatters 3"])
        let shelf = AlertChange.shelved(until: Sample.four + .hours(1), reason: .chatter)
        #expect(found(board(turns + [(shelf, 50)]), at: 50) == [])
        #expect(found(board(turns + [(shelf, 50), (.unshelved, 60)]), at: 60) == ["chatters 3"])
        #expect(found(board(turns + [(.closed, 50)]), at: 50) == [])
        #expect(found(board([(raised(.checkpointHit), 0), (.recurred, 1), (.recurred, 2)]), at: 2) == [])
    }
}
