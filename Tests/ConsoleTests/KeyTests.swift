import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Keys")
struct KeyTests {
    @Test(
        "full-width signs act as their keys",
        arguments: [
            ("：", "命令"), ("？", "帮助"), ("、", "首字母"), ("／", "首字母"), ("；", "已消音"), ("，", "手工报警"), ("。", "重复"),
            ("‘", "没有可回的地方"), ("’", "没有可回的地方"), ("＆", "只留符合的"),
        ])
    func fullWidth(key: String, shows: String) {
        var driver = ConsoleDriver()
        driver.press(key)
        #expect(driver.text.contains(shows))
    }

    @Test("a Han character typed as a key says that the input method is on")
    func han() {
        var driver = ConsoleDriver()
        driver.press("安")
        #expect(driver.text.contains("输入法开着"))
        #expect(driver.commands().isEmpty)
    }

    private func look() throws -> Look {
        try #require(
            Look(
                Entry(
                    number: EntryNumber(201), recorded: SampleDesk.now, happened: SampleDesk.now,
                    officer: OfficerCode("linwen"), command: CommandID("look"), group: nil,
                    event: .privacy(.looked(.openItem, thing: nil)),
                    personal: Personal(household: SampleHouseholds.code("202001", 17)))))
    }

    @Test("a popup that opened by itself heeds no key but Esc for 300 ms, whatever the desk's clock does")
    func deaf() throws {
        var driver = ConsoleDriver()
        driver.send(.cleared(SampleHouseholds.clear, try look()))
        driver.wait(GridDomain.Span(milliseconds: 299))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        driver.press("q")
        #expect(driver.text.contains("王小安"))
        driver.wait(GridDomain.Span(milliseconds: 1))
        driver.press("q")
        #expect(!driver.text.contains("王小安"))
        var quick = ConsoleDriver()
        quick.send(.cleared(SampleHouseholds.clear, try look()))
        quick.press("Esc")
        #expect(!quick.text.contains("王小安"))
    }

    @Test("clear names close by themselves when no key was pressed for a minute", arguments: Tongue.allCases)
    func clearNamesClose(tongue: Tongue) throws {
        var driver = ConsoleDriver(tongue: tongue)
        driver.send(.cleared(SampleHouseholds.clear, try look()))
        let name = tongue == .zh ? "王小安" : "Wang Xiaoan"
        #expect(driver.text.contains(tongue == .zh ? "60秒不按键即自动关闭" : "Closes after 60 s without a key"))
        driver.wait(.seconds(50))
        driver.press("j")
        driver.wait(.seconds(59))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(driver.text.contains(name))
        driver.wait(.seconds(1))
        driver.send(.tick(SampleDesk.now))
        #expect(!driver.text.contains(name))
    }

    @Test("a look asks the desk")
    func asksToLook() throws {
        var driver = ConsoleDriver()
        driver.press("l")
        let command = try #require(driver.commands().first)
        #expect(command.order == .look(SampleHouseholds.code("202001", 17), .openItem))
    }

    @Test("clear names do not come back with ', nor stay for another officer")
    func clearNamesGo() throws {
        let look = try look()
        var jumped = ConsoleDriver()
        jumped.send(.cleared(SampleHouseholds.clear, look))
        jumped.wait(.seconds(1))
        jumped.press("!")
        #expect(!jumped.text.contains("王小安"))
        jumped.press("'")
        #expect(!jumped.text.contains("王小安"))
        var relieved = ConsoleDriver()
        relieved.send(.cleared(SampleHouseholds.clear, look))
        let other = try #require(relieved.state.desk.watch.officers[OfficerCode("zhaomin")])
        relieved.send(.signedOn(other))
        #expect(!relieved.text.contains("王小安"))
    }

    @Test("the bell sounds once a minute while something high is untaken, and a new one after silence")
    func bell() {
        var driver = ConsoleDriver()
        driver.send(.tick(SampleDesk.now + .seconds(1)))
        #expect(driver.effects().contains(.bell))
        driver.send(.tick(SampleDesk.now + .seconds(30)))
        #expect(!driver.effects().contains(.bell))
        driver.wait(.seconds(60))
        driver.send(.tick(SampleDesk.now + .seconds(62)))
        #expect(driver.effects().contains(.bell))
        driver.press(";")
        driver.send(.tick(SampleDesk.now + .seconds(200)))
        #expect(!driver.effects().contains(.bell))
        let at = SampleDesk.now + .seconds(210)
        driver.send(
            .entries([
                Entry(
                    number: EntryNumber(201), recorded: at, happened: at, officer: .desk, command: CommandID("s"),
                    group: nil,
                    event: .alert(
                        AlertEvent(
                            SampleAlerts.code(60),
                            .raised(AlertReport(kind: .leftZone, grid: PlaceCode("990000101201001"))))),
                    personal: Personal())
            ]))
        #expect(driver.effects().contains(.bell))
    }

    @Test("the language changes at run time and is kept")
    func language() {
        var driver = ConsoleDriver()
        driver.press(":", "English", "Enter")
        #expect(driver.text.contains("untaken 4"))
        #expect(driver.effects().last == .saveSettings(ConsoleSettings(tongue: .en, theme: "dark")))
    }

    @Test("moving in the theme picker previews, Esc puts back, Enter keeps")
    func theme() {
        var driver = ConsoleDriver()
        driver.press(":", "theme", "Enter", "Down")
        #expect(driver.state.theme == "light")
        driver.press("Esc")
        #expect(driver.state.theme == "dark")
        driver.press(":", "theme", "Enter", "2")
        #expect(driver.effects().last == .saveSettings(ConsoleSettings(tongue: .zh, theme: "light")))
    }

    @Test("F1 shows the help above a popup, and Esc comes back to it")
    func helpAbovePopup() {
        var driver = ConsoleDriver()
        driver.press("i", "写到一半", "F1")
        #expect(driver.text.contains("签收预警"))
        driver.press("Esc")
        #expect(driver.text.contains("写到一半"))
    }

    @Test("y copies the row, Ctrl-L redraws, Ctrl-Z suspends")
    func seatKeys() {
        var driver = ConsoleDriver()
        _ = driver.effects()
        driver.press("y", "^L", "^Z")
        let effects = driver.effects()
        #expect(effects.contains(.redraw))
        #expect(effects.contains(.suspend))
        let copied = effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
        #expect(copied.first?.contains("上屿-01-017") == true)
    }

    @Test("a click focuses, then selects; the wheel moves; the lines of keys can be clicked")
    func mouse() {
        var driver = ConsoleDriver()
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 90, y: 6)))))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 90, y: 5)))))
        #expect(driver.frame.cursor?.y == 5)
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 10, y: 6)))))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 1, y: 34)))))
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(42), .take(note: nil))])
    }

    @Test("on a narrow screen the tabs and the urgent rows below them can be clicked")
    func mouseOnTabs() {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 31, y: 2)))))
        #expect(driver.text.contains("后岸村"))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 30, y: 4)))))
        #expect(driver.frame.cursor.map { driver.frame.text(row: $0.y).contains("043") } == true)
        driver.press("'")
        #expect(driver.text.contains("后岸村"))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 4, y: 2)))))
        #expect(!driver.text.contains("后岸村"))
    }
}
