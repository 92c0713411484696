import Canvas
import Console
import GridDomain
import GridwatchTesting
import Testing

@Suite("Rows that somebody else has changed")
struct RowChangeTests {
    private func ground(of text: String, _ driver: ConsoleDriver) -> Role? {
        let frame = driver.frame
        let row = (0..<frame.size.height).first { frame.text(row: $0).contains(text) }
        return row.flatMap { row in
            frame.runs(row: row).first { $0.ink.ground == .rowChanged }?.ink.ground
        }
    }

    private func tick(_ driver: inout ConsoleDriver, _ count: Int) {
        for _ in 0..<count { driver.send(.tick(driver.state.now + .seconds(1))) }
    }

    private func note(on number: Int) -> Command {
        Command(
            id: CommandID("other"), officer: OfficerCode("zhaomin"),
            order: .alert(SampleAlerts.code(number), .note("x")))
    }

    @Test("stand out for a few ticks, with a mark that needs no colour")
    func alerts() {
        var driver = ConsoleDriver()
        #expect(ground(of: "转红码", driver) == nil)
        driver.carryOut([note(on: 31)])
        #expect(ground(of: "转红码", driver) == .rowChanged)
        #expect(driver.text.contains("·   20:58"))
        tick(&driver, 4)
        #expect(ground(of: "转红码", driver) == .rowChanged)
        let before = driver.frame
        driver.send(.tick(driver.state.now))
        #expect(ground(of: "转红码", driver) == nil)
        #expect(driver.frame != before)
        #expect(!driver.text.contains("·   20:58"))
    }

    @Test("an act of this seat does not")
    func own() {
        var driver = ConsoleDriver()
        driver.press("j", "j", "j", "j", "i", "x", "Enter")
        driver.carryOut(driver.commands())
        tick(&driver, 1)
        driver.press("g")
        #expect(ground(of: "转红码", driver) == nil)
    }

    @Test("what is untaken stays on its own ground")
    func untaken() {
        var driver = ConsoleDriver()
        driver.carryOut([note(on: 43)])
        #expect(ground(of: "门磁开门", driver) == nil)
        #expect(driver.text.contains("!!·"))
    }

    @Test("a visit changes the household's row, the grid and its village")
    func visits() {
        var driver = ConsoleDriver()
        let code = SampleHouseholds.code("201002", 5)
        driver.carryOut([
            Command(
                id: CommandID("other"), officer: OfficerCode("zhaomin"),
                order: .visit(code, VisitReport(result: .done)))
        ])
        #expect(ground(of: "后岸村", driver) == .rowChanged)
        driver.press("3", "+", "G")
        #expect(ground(of: "02 后街", driver) == .rowChanged)
        #expect(ground(of: "01 码头", driver) == nil)
        driver.press("g", "j", "j", "Enter")
        let request = PageRequest.households(grid: PlaceCode("990000101201002"), from: 0)
        driver.send(.page(request, .success(SampleHouseholds.page())))
        #expect(ground(of: "后岸-02-005", driver) == .rowChanged)
        #expect(ground(of: "后岸-02-007", driver) == nil)
    }
}
