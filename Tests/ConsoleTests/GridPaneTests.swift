import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The grids pane")
struct GridPaneTests {
    private let backstreet = PlaceCode("990000101201002")

    @Test("villages unfold and fold; folding on a grid goes back to its village")
    func folding() {
        var driver = ConsoleDriver()
        driver.press("3", "+")
        #expect(driver.text.contains("02 后街"))
        driver.press("j", "-")
        #expect(!driver.text.contains("02 后街"))
    }

    @Test("a search unfolds the village of what it finds")
    func searchUnfolds() {
        var driver = ConsoleDriver()
        driver.press("3", "/", "xinc", "Enter")
        #expect(driver.text.contains("02 新村"))
    }

    @Test("figures follow the filter, and a chip says so")
    func filter() {
        var driver = ConsoleDriver()
        driver.press("3", "&", "houan", "Enter")
        #expect(driver.text.contains("& houan"))
        #expect(driver.text.contains("未查 38户 97人"))
        #expect(driver.text.contains("筛选合计"))
    }

    @Test("Enter on a grid asks for its households, and for more near the end")
    func pages() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        #expect(driver.effects().contains(.load(.households(grid: backstreet, from: 0))))
        driver.send(.page(.households(grid: backstreet, from: 0), .success(SampleHouseholds.page(40, more: true))))
        driver.press("G")
        #expect(driver.effects().contains(.load(.households(grid: backstreet, from: 41))))
        driver.send(
            .page(.households(grid: backstreet, from: 41), .success(SampleHouseholds.page(5, from: 41))))
        driver.press("G")
        #expect(driver.text.contains("后岸-02-045"))
    }

    @Test("a failed page is asked for again on the next try")
    func failedPage() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        _ = driver.effects()
        driver.send(
            .page(.households(grid: backstreet, from: 0), .failure(PageFailure(.init(zh: "读不到", en: "cannot")))))
        driver.press("Esc", "Enter")
        #expect(driver.effects().contains(.load(.households(grid: backstreet, from: 0))))
    }

    @Test("a visit makes the open list old: it is asked for again")
    func refresh() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        driver.send(.page(.households(grid: backstreet, from: 0), .success(SampleHouseholds.page())))
        driver.press("j", "v", "1")
        let commands = driver.commands()
        driver.carryOut(commands)
        #expect(driver.effects().contains(.load(.households(grid: backstreet, from: 0))))
        #expect(driver.text.contains("后岸-02-002"))
    }

    @Test("a page that an entry overtook on its way is asked for once more")
    func overtaken() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        let request = PageRequest.households(grid: backstreet, from: 0)
        driver.send(.page(request, .success(SampleHouseholds.page())))
        driver.press("j", "v", "1")
        driver.carryOut(driver.commands())
        driver.press("j", "v", "1")
        driver.carryOut(driver.commands())
        _ = driver.effects()
        driver.send(.page(request, .success(SampleHouseholds.page())))
        #expect(driver.effects() == [.load(request)])
        driver.send(.page(request, .success(SampleHouseholds.page())))
        #expect(driver.effects().isEmpty)
    }

    @Test("a look without an open item needs one of four reasons")
    func look() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        driver.send(.page(.households(grid: backstreet, from: 0), .success(SampleHouseholds.page())))
        driver.press("l", "2")
        #expect(driver.commands().map(\.order) == [.look(SampleHouseholds.code("201002", 1), .visit)])
        driver.press("j", "j", "j", "l")
        #expect(driver.commands().map(\.order) == [.look(SampleHouseholds.code("201002", 4), .openItem)])
    }

    @Test("a look that is refused says why")
    func lookRefused() {
        var driver = ConsoleDriver()
        driver.press("l")
        let commands = driver.commands()
        driver.send(.answered(commands[0].id, .refused(.notAllowed(.look))))
        #expect(driver.text.contains("您无权查看姓名"))
    }

    @Test("residents that are marked were not seen")
    func missed() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        driver.send(.page(.households(grid: backstreet, from: 0), .success(SampleHouseholds.page())))
        driver.press("j", "j", "j", "Enter")
        driver.send(.page(.residents(SampleHouseholds.code("201002", 4)), .success(SampleHouseholds.residents)))
        driver.press("Space", "v", "1")
        guard case .visit(_, let report) = driver.commands().first?.order else {
            Issue.record("no visit")
            return
        }
        #expect(report.missed.count == 1)
        #expect(report.result == .done)
    }

    @Test("Esc goes up step by step and never leaves the program")
    func escape() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter", "Esc", "Esc", "Esc", "Esc")
        #expect(driver.effects().allSatisfy { $0 != .leave(.away) })
        #expect(driver.text.contains("02 后街"))
    }
}
