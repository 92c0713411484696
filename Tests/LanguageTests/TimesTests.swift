import GridDomain
import Language
import Testing

@Suite("Dates, ages and deadlines")
struct TimesTests {
    let town: Township

    init() throws { town = try Township() }

    @Test(
        "Ages change their unit at a minute, an hour and a day",
        arguments: [
            (0, "0秒", "0s"), (12, "12秒", "12s"), (59, "59秒", "59s"), (60, "1分", "1m"), (119, "1分", "1m"),
            (6 * 60 + 30, "6分", "6m"), (59 * 60 + 59, "59分", "59m"), (3600, "1时00", "1h00"),
            (3600 + 7 * 60, "1时07", "1h07"), (9 * 3600 + 59 * 60 + 59, "9时59", "9h59"),
            (10 * 3600, "10时", "10h"), (23 * 3600 + 59 * 60 + 59, "23时", "23h"), (86_400, "1天", "1d"),
            (3 * 86_400 + 3600, "3天", "3d"), (-5, "0秒", "0s"),
        ])
    func ages(_ seconds: Int, _ zh: String, _ en: String) {
        let since = town.now - .seconds(seconds)
        #expect(Spans.age(since, now: town.now, .zh) == zh)
        #expect(Spans.age(since, now: town.now, .en) == en)
    }

    @Test(
        "Deadlines say what is left, then what is over",
        arguments: [
            (11 * 60, "剩11分", "11m"), (60, "剩1分", "1m"), (59, "剩59秒", "59s"), (0, "刚到", "now"),
            (-1, "超1秒", "+1s"), (-59, "超59秒", "+59s"), (-60, "超1分", "+1m"), (3600, "剩1时00", "1h00"),
            (-3600 - 120, "超1时02", "+1h02"), (2 * 86_400, "剩2天", "2d"), (-86_400, "超1天", "+1d"),
        ])
    func deadlines(_ seconds: Int, _ zh: String, _ en: String) {
        let at = town.now + .seconds(seconds)
        #expect(Spans.deadline(at, now: town.now, .zh) == zh)
        #expect(Spans.deadline(at, now: town.now, .en) == en)
    }

    @Test("A deadline in its own second is neither left nor over")
    func deadlineMilliseconds() {
        let at = town.now - Span(milliseconds: 1)
        #expect(Spans.deadline(at, now: town.now, .zh) == "刚到")
        #expect(Spans.deadline(at, now: town.now, .en) == "now")
    }

    @Test("Fractions of a second are rounded down")
    func fractions() {
        #expect(Spans.short(Span(milliseconds: 59_999)) == Phrase(zh: "59秒", en: "59s"))
    }

    @Test func watchTime() {
        #expect(Spans.watch(until: town.at(3, 11, 0), now: town.now, .zh) == "剩2时12分")
        #expect(Spans.watch(until: town.at(3, 11, 0), now: town.now, .en) == "2h12 left")
        #expect(Spans.watch(until: town.at(3, 11, 11), now: town.now, .zh) == "剩13时")
        #expect(Spans.watch(until: town.at(3, 10, 21, 42), now: town.now, .zh) == "超5分")
        #expect(Spans.watch(until: town.at(3, 10, 21, 42), now: town.now, .en) == "5m over")
    }

    @Test func spoken() {
        #expect(Spans.spoken(.hours(24)) == Phrase(zh: "24小时", en: "24 h"))
        #expect(Spans.spoken(.minutes(30)) == Phrase(zh: "30分钟", en: "30 min"))
        #expect(Spans.spoken(.minutes(90)) == Phrase(zh: "90分钟", en: "90 min"))
    }

    @Test func clock() {
        #expect(Times.full(town.now, town.zone) == "21:47:12")
        #expect(Times.minute(town.at(3, 10, 3, 0, 59), town.zone) == "03:00")
    }

    @Test("Times of other days say so")
    func moments() {
        let table: [(Instant, String, String)] = [
            (town.at(3, 10, 0), "00:00", "00:00"), (town.at(3, 10, 23, 59), "23:59", "23:59"),
            (town.at(3, 9, 21, 46), "昨21:46", "y21:46"), (town.at(3, 8, 21, 46), "3-08 21:46", "3-08 21:46"),
            (town.at(3, 11, 18), "明18:00", "Wed 18:00"), (town.at(3, 24, 9), "3-24 09:00", "3-24 09:00"),
            (town.at(12, 31, 21, 46, year: 2019), "2019-12-31 21:46", "2019-12-31 21:46"),
        ]
        for (at, zh, en) in table {
            #expect(Times.moment(at, now: town.now, town.zone, .zh) == zh)
            #expect(Times.moment(at, now: town.now, town.zone, .en) == en)
        }
    }

    @Test("What runs to the end of a day ends at 24:00 of that day")
    func endings() {
        #expect(Times.ending(town.at(3, 11, 0), now: town.now, town.zone, .zh) == "24:00")
        #expect(Times.ending(town.at(3, 12, 0), now: town.now, town.zone, .zh) == "明24:00")
        #expect(Times.ending(town.at(3, 16, 0), now: town.now, town.zone, .en) == "3-15 24:00")
        #expect(Times.ending(town.at(3, 11, 18), now: town.now, town.zone, .zh) == "明18:00")
    }

    @Test func dates() {
        #expect(Dates.date(town.now, town.zone, .zh) == "3月10日 周二")
        #expect(Dates.date(town.now, town.zone, .en) == "Tue 10 Mar")
        #expect(Dates.date(CivilDate(year: 2020, month: 12, day: 6), .en) == "Sun 6 Dec")
        #expect(Dates.date(CivilDate(year: 2020, month: 1, day: 20), .zh) == "1月20日 周一")
        #expect(Dates.observationDay(9) == Phrase(zh: "第9天", en: "day 9"))
        let week = (9...15).map { Dates.weekday(CivilDate(year: 2020, month: 3, day: $0)) }
        #expect(Set(week).count == 7)
        let year = (1...12).map { Dates.dayOfMonth(CivilDate(year: 2020, month: $0, day: 1)) }
        #expect(Set(year.map(\.en)).count == 12)
    }
}
