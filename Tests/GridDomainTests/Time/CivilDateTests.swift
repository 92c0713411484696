import GridDomain
import Testing

@Suite struct CivilDateTests {
    @Test func knownDays() {
        #expect(CivilDate(year: 1970, month: 1, day: 1).dayNumber == 0)
        #expect(CivilDate(year: 2020, month: 2, day: 29).dayNumber == 18_321)
        #expect(CivilDate(year: 2020, month: 3, day: 10).weekday == 1)
        #expect(CivilDate(year: 1969, month: 12, day: 31).weekday == 2)
    }

    @Test func everyDayOfFourCenturiesComesBack() {
        var last = CivilDate(dayNumber: -80_000)
        for number in -79_999...80_000 {
            let date = CivilDate(dayNumber: number)
            #expect(date.dayNumber == number && last < date && (date.day == last.day + 1 || date.day == 1))
            last = date
        }
    }

    @Test(arguments: ["2020-02-29", "2020-03-10", "1999-12-31"]) func text(_ text: String) {
        #expect(CivilDate(text: text)?.text == text)
    }

    @Test(arguments: ["2019-02-29", "2020-13-01", "2020-00-10", "2020-3", "2020/03/10", "", "2020-04-31", "a-b-c"])
    func noDate(_ text: String) { #expect(CivilDate(text: text) == nil) }
}
