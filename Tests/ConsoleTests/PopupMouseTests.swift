import Canvas
import Console
import GridDomain
import GridwatchTesting
import Testing

@Suite("The mouse in popups")
struct PopupMouseTests {
    private func click(_ driver: inout ConsoleDriver, _ x: Int, _ y: Int, _ kind: MouseEvent.Kind = .press) {
        driver.send(.key(.mouse(MouseEvent(kind, at: Point(x: x, y: y)))))
    }

    /// The first cell of the screen that shows a text.
    private func place(of text: String, _ driver: ConsoleDriver) throws -> Point {
        let frame = driver.frame
        for y in 0..<frame.size.height {
            let row = frame.text(row: y)
            guard let range = row.firstRange(of: text) else { continue }
            return Point(x: TextWidth.standard.columns(of: String(row[..<range.lowerBound])), y: y)
        }
        throw Missing(text: text)
    }

    private struct Missing: Error { var text: String }

    private func click(_ driver: inout ConsoleDriver, on text: String) throws {
        let point = try place(of: text, driver)
        click(&driver, point.x, point.y)
    }

    @Test("a click on a choice takes it; its second half opens nothing below")
    func choice() throws {
        var driver = ConsoleDriver()
        driver.press("f")
        let point = try place(of: "误报(设备)", driver)
        click(&driver, point.x, point.y)
        #expect(
            driver.commands().map(\.order)
                == [.alert(SampleAlerts.code(42), .outcome(.falseDevice, note: nil))])
        let text = driver.text
        click(&driver, point.x, point.y, .doublePress)
        #expect(driver.text == text)
    }

    @Test("a close still asks for y")
    func close() throws {
        var driver = ConsoleDriver()
        driver.press("x")
        try click(&driver, on: "属实")
        #expect(driver.commands().isEmpty)
        try click(&driver, on: "y 确认 ")
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(42), .close(.real, note: nil))])
    }

    @Test("a click outside closes what nothing was typed in, and keeps the rest")
    func outside() {
        var driver = ConsoleDriver()
        let calm = driver.text
        driver.press("d")
        click(&driver, 2, 20)
        #expect(driver.text == calm)
        driver.press("i", "中文")
        let typed = driver.text
        click(&driver, 2, 20)
        #expect(driver.text == typed)
        driver.press("Esc")
        driver.press("/")
        click(&driver, 2, 20)
        #expect(driver.text == calm)
    }

    @Test("a theme's preview is taken back by a click outside")
    func preview() {
        var driver = ConsoleDriver()
        driver.press(":", "配色", "Enter", "j")
        #expect(driver.state.theme == "light")
        click(&driver, 2, 30)
        #expect(driver.state.theme == "dark")
    }

    @Test("the wheel moves in the popup that it is over")
    func wheel() throws {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press("?")
        let first = try place(of: "签收", driver)
        let before = driver.text
        click(&driver, 40, 12, .wheelDown)
        #expect(driver.text != before)
        click(&driver, 40, 12, .wheelUp)
        #expect(try place(of: "签收", driver) == first)
        driver.press("Esc", "s")
        click(&driver, 40, 12, .wheelDown)
        driver.press("Enter")
        #expect(driver.text.contains("22:47"))
    }

    @Test("fields: the caret goes where the click is, names and notes are reached")
    func fields() throws {
        var driver = ConsoleDriver()
        driver.press("i", "门口无人")
        let point = try place(of: "门口无人", driver)
        click(&driver, point.x + 4, point.y)
        driver.press("处")
        #expect(driver.text.contains("门口处无人"))
        driver.press("Esc", "f")
        try click(&driver, on: "备注 ")
        driver.press("1")
        #expect(driver.commands().isEmpty)
        try click(&driver, on: "属实")
        #expect(
            driver.commands().map(\.order) == [.alert(SampleAlerts.code(42), .outcome(.real, note: "1"))])
    }

    @Test("the form of the officer: a name, a field")
    func signOn() throws {
        var driver = ConsoleDriver(officer: nil)
        driver.press("a")
        try click(&driver, on: "zhaomin")
        driver.press("2873")
        try click(&driver, on: "工号")
        try click(&driver, on: "口令")
        driver.press("Enter")
        #expect(driver.effects().contains(.signOn(OfficerCode("zhaomin"), pin: "2873")))
    }

    @Test("a click on a row of the palette does it")
    func palette() throws {
        var driver = ConsoleDriver()
        driver.press(":", "重画")
        try click(&driver, on: "整屏重画")
        #expect(driver.effects().contains(.redraw))
    }

    @Test("a popup that has just opened by itself heeds no click")
    func deaf() throws {
        var driver = ConsoleDriver()
        let entry = Entry(
            number: EntryNumber(300), recorded: SampleDesk.now, happened: SampleDesk.now,
            officer: OfficerCode("linwen"), command: CommandID("l"), group: nil,
            event: .privacy(.looked(.openItem, thing: nil)),
            personal: Personal(household: SampleHouseholds.code("202001", 17)))
        driver.send(.cleared([], try #require(Look(entry))))
        let open = driver.text
        click(&driver, 2, 20)
        #expect(driver.text == open)
    }
}
