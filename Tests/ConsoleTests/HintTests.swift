import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("What a drill suggests")
struct HintTests {
    @Test("a hint stays until its own key is pressed")
    func hint() {
        var driver = ConsoleDriver()
        driver.play(key: "d", DrillText(zh: "派人去看", en: "send somebody"))
        driver.press("j")
        #expect(driver.text.contains("派人去看"))
        driver.press("d")
        #expect(driver.state.hint == nil)
        #expect(!driver.text.contains("派人去看"))
    }

    /// A seat that is told to take a door that has just opened.
    private func told(_ key: String = "a") -> ConsoleDriver {
        var driver = ConsoleDriver()
        driver.send(.entries([entry(201, .raised(AlertReport(kind: .doorOpened, grid: PlaceCode("990000101201001"))))]))
        driver.play(key: key, DrillText(zh: "试试看", en: "try it"), last: EntryNumber(201))
        return driver
    }

    private func entry(_ number: Int64, _ change: AlertChange, of code: Int = 60) -> Entry {
        let now = SampleDesk.now
        return Entry(
            number: EntryNumber(number), recorded: now, happened: now, officer: OfficerCode("zhaomin"),
            command: CommandID("s-\(number)"), group: nil, event: .alert(AlertEvent(SampleAlerts.code(code), change)),
            personal: Personal())
    }

    @Test(
        "a hint ends when anybody has done it, and not by another act or with another alert",
        arguments: [
            ("a", AlertChange.taken(until: SampleDesk.now + .hours(1))), ("d", .sent(StaffCode("S01"))),
            ("f", .outcome(.real)), ("a", .closed),
        ])
    func done(key: String, change: AlertChange) {
        var driver = told(key)
        driver.send(.entries([entry(203, .noted), entry(204, change, of: 43)]))
        #expect(driver.text.contains("试试看"))
        driver.send(.entries([entry(205, change)]))
        #expect(!driver.text.contains("试试看"))
    }

    @Test("a hint ends after two minutes, whatever the desk's clock does")
    func passes() {
        var driver = told()
        driver.wait(.seconds(119))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(driver.text.contains("试试看"))
        driver.wait(.seconds(1))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(!driver.text.contains("试试看"))
    }

    @Test("a hint does not stand beside the word that a key does nothing here")
    func nothingHere() {
        var driver = told()
        driver.press("Z")
        #expect(driver.text.contains("Z 在这里没有用") && !driver.text.contains("试试看"))
        driver.press("j")
        #expect(!driver.text.contains("Z 在这里没有用") && driver.text.contains("试试看"))
    }
}
