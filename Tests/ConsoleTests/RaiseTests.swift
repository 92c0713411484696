import Console
import GridDomain
import GridwatchTesting
import Testing

@Suite("Raising an alert by hand")
struct RaiseTests {
    private static let grid = PlaceCode("990000101201002")

    @Test("kind, then a grid found by its letters, then words")
    func atGrid() {
        var driver = ConsoleDriver()
        driver.press(",", "1", "3")
        #expect(driver.text.contains("网格（字、拼音、负责人）"))
        driver.press("houjie", "Enter", "来电", "Enter")
        let commands = driver.commands()
        let report = AlertReport(kind: .fever, grid: Self.grid, about: Personal(words: "来电"))
        #expect(commands.map(\.order) == [.raise(report)])
        #expect(commands[0].seen == nil)
        let made = driver.carryOut(commands)
        #expect(made.map(\.event.kind) == ["alert.raised"])
        #expect(driver.state.desk.alerts.items[SampleAlerts.code(90)]?.grid == Self.grid)
        #expect(driver.text.contains("已报警 后岸-02"))
    }

    @Test("a household is found by its label in either tongue, once its page is there")
    func atHousehold() {
        var driver = ConsoleDriver()
        driver.press(":", "raise", "Enter", "1", "ha-02-003")
        #expect(driver.effects() == [.load(.households(grid: Self.grid, from: 3))])
        driver.press("Enter")
        #expect(driver.commands().isEmpty)
        driver.send(
            .page(.households(grid: Self.grid, from: 3), .success(.households([SampleHouseholds.row(3)], more: true))))
        driver.press("Enter", "Enter")
        let about = Personal(household: SampleHouseholds.code("201002", 3), householdNumber: 3)
        #expect(
            driver.commands().map(\.order)
                == [.raise(AlertReport(kind: .doorOpened, grid: Self.grid, about: about))])
    }

    @Test("on a household it is about that household")
    func fromHousehold() {
        var driver = ConsoleDriver()
        driver.press("3", "/", "houjie", "Enter", "Enter")
        driver.send(.page(.households(grid: Self.grid, from: 0), .success(SampleHouseholds.page())))
        _ = driver.effects()
        driver.press("j", ",", "1", "3", "Enter")
        let about = Personal(household: SampleHouseholds.code("201002", 2), householdNumber: 2)
        #expect(
            driver.commands().map(\.order) == [.raise(AlertReport(kind: .fever, grid: Self.grid, about: about))])
    }

    @Test("only grids of the officer's place are offered, and silence is the sources' own to tell")
    func within() throws {
        var officer = try #require(SampleDesk.desk().watch.officers[OfficerCode("linwen")])
        officer.place = PlaceCode("990000101203")
        var driver = ConsoleDriver()
        driver.send(.signedOn(officer))
        driver.press(":", "raise", "Enter")
        #expect(!driver.text.contains("信源中断  ") && !AlertKind.byHand.contains(.sourceSilent))
        driver.press("1", "houjie", "Enter")
        #expect(driver.commands().isEmpty)
    }

    @Test("the help of the menu leaves out what it cannot do")
    func menuHelp() {
        var driver = ConsoleDriver()
        driver.press(":", ",")
        #expect(!driver.text.contains("提高优先级"))
        driver.press("Esc", "j", "j", "j", ":", ",")
        #expect(driver.text.contains("提高优先级"))
    }
}
