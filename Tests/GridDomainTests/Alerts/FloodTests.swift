import GridDomain
import Testing

/// When a flood begins and ends, and how heavy a load is called.
@Suite struct FloodTests {
    private static let start = Sample.four

    /// Alerts at these seconds.
    private func load(_ seconds: [Int], at now: Int) -> AlertLoad {
        AlertLoad(raised: seconds.map { Self.start + .seconds($0) }, at: Self.start + .seconds(now))
    }

    struct Case: Sendable {
        var name: String
        var seconds: [Int]
        var now: Int
        var count: Int
        var since: Int?
    }

    static let cases = [
        Case(name: "nothing", seconds: [], now: 0, count: 0, since: nil),
        Case(name: "ten are no flood", seconds: Array(1...10), now: 10, count: 10, since: nil),
        Case(name: "the eleventh begins it", seconds: Array(1...11), now: 11, count: 11, since: 11),
        Case(
            name: "eleven spread over more than ten minutes", seconds: (0...10).map { $0 * 60 }, now: 600, count: 10,
            since: nil),
        Case(
            name: "eleven in just under ten minutes", seconds: (0...10).map { $0 * 59 }, now: 590, count: 11, since: 590
        ),
        Case(name: "it goes on with five", seconds: Array(1...11), now: 606, count: 5, since: 11),
        Case(name: "it ends with four", seconds: Array(1...11), now: 607, count: 4, since: nil),
        Case(
            name: "new ones keep it up", seconds: Array(1...11) + [500, 501, 502, 503, 504], now: 1099, count: 5,
            since: 11),
        Case(
            name: "and it ends when they stop", seconds: Array(1...11) + [500, 501, 502, 503, 504], now: 1100, count: 4,
            since: nil),
        Case(
            name: "it begins again only above ten", seconds: Array(1...11) + Array(700...709), now: 710, count: 10,
            since: nil),
        Case(name: "and then from there", seconds: Array(1...11) + Array(700...710), now: 710, count: 11, since: 710),
        Case(name: "what is yet to come does not count", seconds: Array(1...20), now: 5, count: 5, since: nil),
        Case(name: "all at one moment", seconds: Array(repeating: 3, count: 11), now: 3, count: 11, since: 3),
    ]

    @Test("a flood begins above ten in ten minutes and ends below five", arguments: cases)
    func hysteresis(_ example: Case) {
        let load = load(example.seconds, at: example.now)
        #expect(load.count == example.count, "\(example.name)")
        #expect(load.floodSince == example.since.map { Self.start + .seconds($0) }, "\(example.name)")
    }

    @Test("the band is that of the count", arguments: zip([0, 1, 2, 3, 10, 11, 200], [0, 0, 1, 2, 2, 3, 3]))
    func bands(count: Int, band: Int) {
        #expect(AlertLoad.Band(count: count).rawValue == band)
    }

    @Test("the meter adds up how long floods have lasted")
    func lasted() {
        var meter = FloodMeter()
        for second in 1...11 { meter.raise(at: Self.start + .seconds(second)) }
        #expect(meter.lasted(until: Self.start + .seconds(31)) == .seconds(20))
        meter.advance(to: Self.start + .hours(2))
        #expect(meter.lasted(until: Self.start + .hours(2)) == .seconds(596))
        #expect(meter.since == nil && meter.recent.isEmpty)
        for second in 1...11 { meter.raise(at: Self.start + .hours(3) + .seconds(second)) }
        #expect(meter.lasted(until: Self.start + .hours(3) + .seconds(12)) == .seconds(597))
    }

    @Test("what an announced opening holds back is no load")
    func heldBack() {
        let alerts = (1...12).map { number in
            var report = AlertReport(kind: .doorOpened, grid: Sample.grid)
            report.suppressedUntil = number == 1 ? nil : Sample.four + .hours(1)
            return Alert(
                AlertCode("990000101-2020-A-000\(number)"), report, personal: Personal(),
                at: Stamp(number: EntryNumber(1), recorded: Sample.four, happened: Sample.four, officer: .desk))
        }
        #expect(AlertBoard(items: alerts).load(at: Sample.four).count == 1)
        let ended = alerts.map {
            $0.after(.cleared, by: .desk).after(.outcome(.announced), by: .desk).after(.unshelved, by: .desk)
        }
        #expect(AlertBoard(items: ended).load(at: Sample.four).count == 0)
        let called = ended.map { $0.after(.outcome(.announced)) }
        #expect(AlertBoard(items: called).load(at: Sample.four).isFlood)
    }
}
