import Canvas
import Console
import GridDomain
import GridwatchTesting
import Testing

@Suite("The day of observation beside alerts")
struct ObservationDayTests {
    private let backstreet = PlaceCode("990000101201002")
    private var request: PageRequest { .households(grid: backstreet, from: 4) }

    private func row(of text: String, _ driver: ConsoleDriver) -> String {
        let frame = driver.frame
        return (0..<frame.size.height).map { frame.text(row: $0) }.first { $0.contains(text) } ?? ""
    }

    /// A desk whose pages have come.
    private func driver(_ size: Size) -> ConsoleDriver {
        var driver = ConsoleDriver(size: size)
        driver.send(.page(request, .success(SampleHouseholds.page(9, from: 4))))
        return driver
    }

    @Test("each grid of open alerts is asked for once, from its first household on")
    func asks() {
        var driver = ConsoleDriver(officer: nil)
        driver.send(.tick(SampleDesk.now))
        let asked = driver.effects().filter { if case .load(.households) = $0 { true } else { false } }
        #expect(asked.count { $0 == .load(request) } == 1)
        #expect(asked.count == 6)
        driver.send(.tick(SampleDesk.now + .seconds(1)))
        driver.send(.page(request, .success(SampleHouseholds.page(9, from: 4))))
        #expect(driver.effects().isEmpty)
    }

    @Test("with room it is day n of 14, without the number alone")
    func room() {
        #expect(row(of: "后岸-02-004", driver(Size(width: 80, height: 24))).contains("2/14 无人"))
        #expect(row(of: "后岸-02-004", driver(Size(width: 120, height: 36))).contains(" 2 无人"))
        #expect(!row(of: "后岸-02-009", driver(Size(width: 80, height: 24))).contains("/14"))
    }

    @Test("the details say it in words")
    func details() {
        var driver = driver(Size(width: 120, height: 36))
        driver.press("j", "Enter")
        #expect(driver.text.contains("后岸-02-004  后街  第2天/14"))
    }

    @Test("an order that comes through the feed counts at once; after day 14 it is over")
    func feed() {
        var driver = driver(Size(width: 80, height: 24))
        let contact = CivilDate(year: 2020, month: 3, day: 1)
        let order = ObservationEvent.Ordered(
            code: ObservationCode("990000101-2020-Q-0099"), grid: backstreet, place: .home, reason: .contact,
            contact: contact, ordered: SampleDesk.now, release: SampleDesk.now + .days(6),
            team: ObservationTeam(
                day: StaffCode("S01"), evening: StaffCode("S02"), night: StaffCode("S03"), standIn: StaffCode("S04")),
            plan: DutyPlan(first: ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening), members: []))
        driver.send(
            .entries([
                Entry(
                    number: EntryNumber(201), recorded: SampleDesk.now, happened: SampleDesk.now, officer: .desk,
                    command: CommandID("o"), group: nil, event: .observation(.ordered(order)),
                    personal: Personal(household: SampleHouseholds.code("201002", 9), householdNumber: 9))
            ]))
        #expect(row(of: "后岸-02-009", driver).contains("9/14"))
        driver.send(.tick(SampleDesk.now + .days(6)))
        #expect(!row(of: "后岸-02-009", driver).contains("/14"))
    }
}
