import GridDomain
import GridwatchTesting
import Testing

@Suite struct ZoneTests {
    @Test(arguments: ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"])
    func wallClocksComeBack(_ identifier: String) throws {
        let zone = try Sample.zone(identifier)
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let instant = Instant(seconds: Int64.random(in: 0...2_000_000_000, using: &generator))
            let civil = zone.civil(instant)
            #expect(zone.civil(zone.instant(civil)) == civil)
        }
    }

    @Test func shanghai() throws {
        let zone = try Sample.zone()
        let civil = zone.civil(Sample.four)
        #expect(civil == CivilTime(date: CivilDate(year: 2020, month: 3, day: 10), hour: 16))
        #expect(zone.instant(civil) == Sample.four)
        #expect(zone.date(Sample.four + .hours(8)) == civil.date.adding(days: 1))
    }

    @Test func clocksGoForwardAndBack() throws {
        let zone = try Sample.zone("Europe/Berlin")
        let spring = CivilDate(year: 2020, month: 3, day: 29)
        let before = zone.instant(CivilTime(date: spring, hour: 1, minute: 59))
        let after = zone.instant(CivilTime(date: spring, hour: 3))
        #expect(after - before == .minutes(1))
        let autumn = CivilDate(year: 2020, month: 10, day: 25)
        let midnight = zone.instant(CivilTime(date: autumn))
        #expect(zone.instant(CivilTime(date: autumn.adding(days: 1))) - midnight == .hours(25))
    }

    @Test func beforeTheEpoch() throws {
        let zone = try Sample.zone("America/New_York")
        let civil = zone.civil(Instant(seconds: 0))
        #expect(civil == CivilTime(date: CivilDate(year: 1969, month: 12, day: 31), hour: 19))
        #expect(Instant(milliseconds: -1).seconds == -1)
    }

    @Test(arguments: ["", "Nowhere/Else"]) func neverSilentlyUTC(_ identifier: String) {
        #expect(Zone(identifier: identifier) == nil)
    }
}
