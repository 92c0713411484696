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
            ("：", "命令"), ("？", "帮助"), ("、", "首字母"), ("／", "首字母"), ("；", "已消音"), ("，", "登记报备"), ("。", "重复"),
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

    @Test("a popup that opened by itself heeds no key for 300 ms")
    func deaf() throws {
        var driver = ConsoleDriver()
        driver.press("l")
        let command = try #require(driver.commands().first)
        #expect(command.order == .look(SampleHouseholds.code("202001", 17), .openItem))
        let entry = Entry(
            number: EntryNumber(201), recorded: SampleDesk.now, happened: SampleDesk.now,
            officer: OfficerCode("linwen"),
            command: command.id, group: nil, event: .privacy(.looked(.openItem, thing: nil)),
            personal: Personal(household: SampleHouseholds.code("202001", 17)))
        let look = try #require(Look(entry))
        driver.send(.cleared(SampleHouseholds.clear, look))
        #expect(driver.text.contains("王小安"))
        driver.press("Esc")
        #expect(driver.text.contains("王小安"))
        driver.send(.tick(SampleDesk.now + .seconds(1)))
        driver.press("Esc")
        #expect(!driver.text.contains("王小安"))
    }

    @Test("clear names do not come back with ', nor stay for another officer")
    func clearNamesGo() throws {
        let looked = Entry(
            number: EntryNumber(201), recorded: SampleDesk.now, happened: SampleDesk.now,
            officer: OfficerCode("linwen"), command: CommandID("look"), group: nil,
            event: .privacy(.looked(.openItem, thing: nil)),
            personal: Personal(household: SampleHouseholds.code("202001", 17)))
        let look = try #require(Look(looked))
        var jumped = ConsoleDriver()
        jumped.send(.cleared(SampleHouseholds.clear, look))
        jumped.send(.tick(SampleDesk.now + .seconds(1)))
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
}
