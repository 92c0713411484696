import GridDomain
import Testing

/// The figures of journals that were made by hand, with answers that were counted by hand.
@Suite struct AlertFigureTests {
    /// A journal that begins at 16:00 and grows by entries at seconds after that.
    private struct Script {
        var journal = AlertJournal(from: Sample.four)
        private var number: Int64 = 0

        static func source(_ number: Int) -> SourceCode { SourceCode("990000101D00000\(number)") }
        static func alert(_ number: Int) -> AlertCode { AlertCode("990000101-2020-A-\(1000 + number)") }

        mutating func enter(
            _ alert: Int, _ change: AlertChange, at second: Int, by officer: OfficerCode = .desk,
            personal: Personal = Personal()
        ) {
            number += 1
            let at = Sample.four + .seconds(second)
            journal.take(
                Entry(
                    number: EntryNumber(number), recorded: at, happened: at, officer: officer,
                    command: CommandID("c\(number)"), group: nil, event: .alert(AlertEvent(Self.alert(alert), change)),
                    personal: personal))
        }

        mutating func raise(_ alert: Int, _ kind: AlertKind = .doorOpened, source: Int? = nil, at second: Int) {
            enter(
                alert, .raised(AlertReport(kind: kind, grid: Sample.grid, source: source.map(Self.source))), at: second)
        }

        mutating func take(_ alert: Int, at second: Int) {
            enter(alert, .taken(until: Sample.four + .hours(9)), at: second, by: Sample.chen)
        }

        func figures(until second: Int, stale: Int = 0) -> AlertFigures {
            journal.figures(until: Sample.four + .seconds(second), stale: stale)
        }
    }

    private let hour = 3600

    @Test("a journal without alerts meets what it can, and says of nothing that it is 0")
    func empty() {
        let figures = Script().figures(until: 48 * hour)
        #expect(AlertFigure.perHour.value(in: figures) == .number(0))
        #expect(AlertFigure.high.value(in: figures) == .unknown)
        #expect(AlertFigure.takeHigh.value(in: figures) == .unknown)
        #expect(AlertFigure.topSources.verdict(in: figures) == .unknown)
        #expect(AlertFigure.allCases.allSatisfy { $0.verdict(in: figures) != .missed })
    }

    @Test("rates are over the stretch, and unknown where it is shorter than their unit")
    func rates() {
        var script = Script()
        for number in 0..<30 { script.raise(number, at: number * 100) }
        let short = script.figures(until: hour - 1)
        #expect(AlertFigure.perHour.value(in: short) == .unknown)
        #expect(AlertFigure.perHour.verdict(in: short) == .unknown)
        let figures = script.figures(until: 5 * hour)
        #expect(figures.alerts == 30)
        #expect(AlertFigure.perHour.value(in: figures) == .number(6))
        #expect(AlertFigure.perHour.verdict(in: figures) == .met)
        #expect(AlertFigure.perTenMinutes.value(in: figures) == .number(1))
        #expect(AlertFigure.perDay.value(in: figures) == .unknown)
        #expect(AlertFigure.perHour.verdict(in: script.figures(until: 3 * hour)) == .bearable)
        #expect(AlertFigure.perHour.verdict(in: script.figures(until: 2 * hour)) == .missed)
    }

    @Test("crowded periods and floods")
    func floods() {
        var script = Script()
        for number in 1...11 { script.raise(number, at: number) }
        #expect(script.figures(until: 61).flood == .seconds(50))
        for number in 21...30 { script.raise(number, at: 6000 + number) }
        let figures = script.figures(until: 12_000 - 1)
        #expect(figures.periods == 20 && figures.crowdedPeriods == 1)
        #expect(figures.flood == .seconds(596))
        #expect(AlertFigure.crowdedPeriods.value(in: figures) == .share(0.05))
        #expect(AlertFigure.flood.verdict(in: figures) == .missed)
    }

    @Test("the ten sources that call most, those of households and posts alike; alerts raised by hand have none")
    func sources() {
        var script = Script()
        var alert = 0
        for source in 1...9 {
            for _ in 0..<source {
                alert += 1
                script.raise(alert, source: source, at: alert * 200)
            }
        }
        script.raise(100, at: 20_000)
        script.enter(
            101, .raised(AlertReport(kind: .doorOpened, grid: Sample.grid)), at: 20_001,
            personal: Personal(household: Sample.home, source: Script.source(9)))
        let figures = script.figures(until: 30_000)
        #expect(figures.alerts == 47)
        #expect(figures.sources.first == AlertFigures.SourceLoad(Script.source(9), 10))
        #expect(figures.sources.map(\.count) == [10, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(AlertFigure.topSources.value(in: figures) == .share(46.0 / 47))
    }

    @Test("chattering sources and fleeting alerts, beginnings of one episode included")
    func nuisances() {
        var script = Script()
        script.raise(1, source: 1, at: 0)
        for second in [20, 40] {
            script.enter(1, .cleared, at: second - 11)
            script.enter(1, .recurred, at: second)
        }
        script.raise(2, source: 2, at: 0)
        script.raise(3, source: 2, at: 30)
        script.raise(4, source: 2, at: 61)
        for number in 5...7 { script.raise(number, .checkpointHit, source: 3, at: number) }
        #expect(script.figures(until: 100).chattering == 1)
        script.enter(2, .cleared, at: 9)
        script.enter(3, .cleared, at: 40, by: Sample.chen)
        script.enter(4, .cleared, at: 71)
        let figures = script.figures(until: 100, stale: 5)
        #expect(figures.fleeting == 3)
        #expect(AlertFigure.stale.verdict(in: figures) == .missed)
        #expect(AlertFigure.stale.verdict(in: script.figures(until: 100, stale: 4)) == .met)
    }

    @Test("priorities as they first called")
    func priorities() {
        var script = Script()
        for number in 1...16 { script.raise(number, .temperatureMissing, at: number * 700) }
        for number in 17...19 { script.raise(number, .notSignedIn, at: number * 700) }
        script.raise(20, .fever, at: 20 * 700)
        script.enter(1, .escalated(to: .high), at: 20_000, by: Sample.chen)
        let figures = script.figures(until: 30_000)
        #expect(AlertFigure.low.value(in: figures) == .share(0.8))
        #expect(AlertFigure.medium.value(in: figures) == .share(0.15))
        #expect(AlertFigure.high.value(in: figures) == .share(0.05))
        #expect([AlertFigure.low, .medium, .high].allSatisfy { $0.verdict(in: figures) == .met })
    }

    @Test("the time to take by priority is the nearest rank, of first takes only")
    func takes() {
        var script = Script()
        for number in 1...20 {
            script.raise(number, at: number * 1000)
            script.take(number, at: number * 1000 + number * 10)
        }
        script.enter(20, .lapsed, at: 50_000)
        script.take(20, at: 60_000)
        script.raise(30, .temperatureMissing, at: 60_000)
        script.take(30, at: 60_000 + 2 * hour + 61)
        let figures = script.figures(until: 80_000)
        #expect(figures.toTake[.high] == .seconds(190))
        #expect(figures.toTake[.low] == .minutes(122))
        #expect(figures.toTake[.medium] == nil)
        #expect(AlertFigure.takeHigh.verdict(in: figures) == .missed)
        #expect(AlertFigure.takeHigh.target == .atMost(180, bearable: nil))
    }

    @Test("what was over before anybody took it, and what was taken unread")
    func unseen() {
        var script = Script()
        for number in 1...4 { script.raise(number, at: number * 100) }
        script.raise(5, .checkpointHit, at: 500)
        script.enter(1, .cleared, at: 130)
        script.enter(1, .recurred, at: 140)
        script.enter(1, .cleared, at: 160)
        script.take(1, at: 170)
        script.take(2, at: 202)
        script.enter(2, .cleared, at: 260)
        script.take(3, at: 303)
        script.enter(4, .cleared, at: 450, by: Sample.chen)
        let figures = script.figures(until: hour)
        #expect(AlertFigure.clearedUnseen.value(in: figures) == .share(0.25))
        #expect(figures.taken == 3 && figures.stamped == 1)
    }

    @Test("what an announced opening holds back is none, unless it calls after all")
    func heldBack() {
        var script = Script()
        var report = AlertReport(kind: .doorOpened, grid: Sample.grid, source: Script.source(1))
        report.suppressedUntil = Sample.four + .hours(1)
        for number in 1...2 { script.enter(number, .raised(report), at: number) }
        for change in [AlertChange.cleared, .outcome(.announced), .closed, .unshelved] {
            script.enter(1, change, at: 5)
        }
        #expect(script.figures(until: hour).alerts == 0)
        script.enter(2, .unshelved, at: hour)
        script.take(2, at: hour + 40)
        let figures = script.figures(until: 2 * hour)
        #expect(figures.alerts == 1 && figures.fleeting == 0)
        #expect(figures.toTake[.high] == .seconds(40))
    }

    @Test("what lies before the beginning is passed over")
    func earlier() {
        var script = Script()
        script.raise(1, at: -1)
        script.take(1, at: 5)
        let figures = script.figures(until: hour)
        #expect(figures.alerts == 0 && figures.taken == 0)
    }
}
