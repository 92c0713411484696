import Console
import GridDomain
import GridwatchTesting
import Testing

@Suite("Watches")
struct WatchTests {
    private func relieved() throws -> ConsoleDriver {
        var driver = ConsoleDriver(SampleDesk.desk(kind: .live))
        let other = try #require(driver.state.desk.watch.officers[OfficerCode("zhaomin")])
        driver.send(.signedOn(other))
        return driver
    }

    private func header(_ driver: ConsoleDriver) -> String { String(driver.text.prefix { $0 != "\n" }) }

    @Test("signing on leaves the watch where it is, and the header says whose it is and whose the seat")
    func signingOn() throws {
        let driver = try relieved()
        #expect(header(driver).contains("中班 林文"))
        #expect(header(driver).contains("本席 赵敏"))
    }

    @Test("beginning a watch says whose ends by it, takes y, and the header follows the feed")
    func begins() throws {
        var driver = try relieved()
        driver.press(":", "开始值班", "Enter")
        #expect(driver.text.contains("林文的一班随之结束"))
        driver.press("1", "Enter")
        #expect(driver.commands().isEmpty)
        driver.press("y")
        let commands = driver.commands()
        let plan = WatchPlan(officer: OfficerCode("zhaomin"), lead: nil, relief: nil, ends: SampleDesk.at(24, 0))
        #expect(commands.map(\.order) == [.beginWatch(plan)])
        var elsewhere = ConsoleDriver(SampleDesk.desk(kind: .live))
        let made = driver.carryOut(commands)
        #expect(made.map(\.event.kind) == ["watch.ended", "watch.began"])
        #expect(header(driver).contains("中班 赵敏"))
        #expect(driver.text.contains("赵敏开始值班"))
        elsewhere.send(.entries(made))
        #expect(header(elsewhere).contains("中班 赵敏"))
        #expect(header(elsewhere).contains("本席 林文"))
    }

    @Test("whoever stands the watch is told so; whoever may not stand one hears who may")
    func refused() {
        var driver = ConsoleDriver()
        driver.press(":", "开始值班", "Enter")
        #expect(driver.text.contains("林文已在值班"))
        var registrar = ConsoleDriver(officer: "heli")
        registrar.press(":", "开始值班", "Enter")
        #expect(registrar.text.contains("您无权值班"))
        #expect(registrar.commands().isEmpty && driver.commands().isEmpty)
    }
}
