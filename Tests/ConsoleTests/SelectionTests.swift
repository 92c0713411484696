import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The cursor stays with what it names")
struct SelectionTests {
    /// The row of the screen that the cursor stands on.
    private func selected(_ driver: ConsoleDriver) -> String {
        let frame = driver.frame
        return frame.cursor.map { frame.text(row: $0.y) } ?? ""
    }

    private func raised(_ number: Int, _ kind: AlertKind, entry: Int64) -> Entry {
        let now = SampleDesk.now
        return Entry(
            number: EntryNumber(entry), recorded: now, happened: now, officer: .desk, command: CommandID("s-\(entry)"),
            group: nil,
            event: .alert(
                AlertEvent(
                    SampleAlerts.code(number), .raised(AlertReport(kind: kind, grid: PlaceCode("990000101201001"))))),
            personal: Personal())
    }

    @Test("new rows join their group and do not move it")
    func newRows() {
        var driver = ConsoleDriver()
        driver.press("j", "j")
        let before = selected(driver)
        #expect(before.contains("卡口命中"))
        driver.send(.entries([raised(50, .fever, entry: 201), raised(51, .leftZone, entry: 202)]))
        #expect(selected(driver).prefix(40).contains("卡口命中"))
        #expect(driver.text.contains("未签收 6"))
    }

    @Test("a row that goes to another group takes the cursor along")
    func otherGroup() {
        var driver = ConsoleDriver()
        driver.press("a")
        driver.carryOut(driver.commands())
        #expect(selected(driver).contains("发热38.1"))
    }

    @Test("a row that leaves hands the cursor to the next")
    func gone() {
        var driver = ConsoleDriver()
        driver.press("x", "1", "y")
        driver.carryOut(driver.commands())
        #expect(selected(driver).contains("门磁开门"))
    }

    @Test("a folded group is one row, and unfolds")
    func folding() {
        var driver = ConsoleDriver()
        driver.press("G", "-")
        #expect(driver.text.contains("+ 暂缓 2"))
        #expect(!driver.text.contains("设备低电"))
        driver.press("+")
        #expect(driver.text.contains("设备低电"))
    }

    @Test("! goes to the next untaken from anywhere, ' brings everything back, form and all")
    func thereAndBack() {
        var driver = ConsoleDriver()
        driver.press("3", "j", "1", "G", "i", "写到一半", "F3")
        #expect(selected(driver).contains("发热38.1"))
        driver.press("!")
        #expect(selected(driver).contains("门磁开门"))
        driver.press("'")
        #expect(driver.text.contains("写到一半"))
    }

    @Test("Esc parks a draft, and the form has it again")
    func drafts() {
        var driver = ConsoleDriver()
        driver.press("i", "写到一半", "Esc")
        #expect(!driver.text.contains("写到一半"))
        driver.press("i")
        #expect(driver.text.contains("写到一半"))
    }

    @Test(
        "a search finds characters, pinyin and initials and hides nothing",
        arguments: ["后岸-02-004", "houan", "HA-02-004"])
    func search(query: String) {
        var driver = ConsoleDriver()
        driver.press("/", query, "Enter")
        #expect(selected(driver).contains("后岸-02-004"))
        #expect(driver.text.contains("发热38.1"))
    }

    @Test("a filter shows only what matches, always with a chip, until Esc")
    func filter() {
        var driver = ConsoleDriver()
        driver.press("&", "门磁", "Enter")
        #expect(driver.text.contains("& 门磁"))
        #expect(driver.text.contains("未签收 1  在办 1  暂缓 0"))
        #expect(!driver.text.contains("转红码"))
        driver.press("Esc")
        #expect(driver.text.contains("转红码"))
    }

    @Test("! leaves the way back to an untaken row too; a second ! keeps the first way back")
    func backToUntaken() {
        var driver = ConsoleDriver()
        driver.press("j")
        let start = selected(driver)
        #expect(start.contains("门磁开门"))
        driver.press("!", "!", "!")
        #expect(selected(driver) != start)
        driver.press("'")
        #expect(selected(driver) == start)
        driver.press("'")
        #expect(driver.text.contains("没有可回的地方"))
    }

    @Test("! on the only untaken alert leaves a way back each time")
    func backToTheOnlyOne() {
        var driver = ConsoleDriver(SampleDesk.desk(alerts: [SampleAlerts.all[0]]))
        for _ in 0..<2 {
            driver.press("!", "'")
            #expect(!driver.text.contains("没有可回的地方"))
        }
    }

    @Test("the most urgent untaken alert comes first, then those not visited yet")
    func tour() {
        var driver = ConsoleDriver()
        driver.press("j", "j", "!")
        let first = selected(driver)
        driver.press("!")
        let second = selected(driver)
        #expect(first != second)
        driver.press("k", "k", "k", "j", "G", "!")
        #expect(selected(driver) == first)
    }
}
