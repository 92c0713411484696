import GridDomain
import Language
import Testing

@Suite("Moments as they are typed")
struct MomentReadingTests {
    let town: Township

    init() throws { town = try Township() }

    @Test(
        "times of today, of yesterday and of other days",
        arguments: [
            ("21:46", 3, 10, 21, 46, 0), ("21:46:03", 3, 10, 21, 46, 3), ("昨21:46", 3, 9, 21, 46, 0),
            ("昨天 21:46", 3, 9, 21, 46, 0), ("y21:46", 3, 9, 21, 46, 0), ("２１：４６", 3, 10, 21, 46, 0),
            ("2020-03-08 7:05", 3, 8, 7, 5, 0), ("3-08 07:05", 3, 8, 7, 5, 0), ("2020-03-08T07:05:09", 3, 8, 7, 5, 9),
            ("2020-03-10T13:46:00Z", 3, 10, 21, 46, 0), ("2020-03-10T21:46:00+08:00", 3, 10, 21, 46, 0),
            (" 23:59 ", 3, 10, 23, 59, 0),
        ])
    func times(_ text: String, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int) {
        let at = town.at(month, day, hour, minute) + .seconds(second)
        #expect(MomentReading.read(text, now: town.now, town.zone) == .time(at), "\(text)")
    }

    @Test func endOfDay() {
        #expect(MomentReading.read("昨24:00", now: town.now, town.zone) == .time(town.at(3, 10, 0)))
    }

    @Test func entries() {
        #expect(MomentReading.read("#6712", now: town.now, town.zone) == .entry(EntryNumber(6712)))
        #expect(MomentReading.read("第6712条", now: town.now, town.zone) == .entry(EntryNumber(6712)))
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "21", "2146", "25:00", "21:60", "21:46:60", "24:01", "2020-02-30 21:46", "明21:46", "后岸", "#", "#x",
            "21:46 x", "2020-03-10", "21:46+99:00",
        ])
    func none(_ text: String) {
        #expect(MomentReading.read(text, now: town.now, town.zone) == nil)
    }
}
