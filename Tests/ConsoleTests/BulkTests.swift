import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Acts on many")
struct BulkTests {
    @Test("taking several asks for one note, names their number, and shares a group")
    func bulkTake() {
        var driver = ConsoleDriver()
        driver.press("Space", "Space", "a")
        #expect(driver.text.contains("一起签收 2 条"))
        driver.press("Enter")
        #expect(driver.commands().isEmpty)
        driver.press("同一起", "Enter")
        let commands = driver.commands()
        #expect(
            commands.map(\.order) == [
                .alert(SampleAlerts.code(42), .take(note: "同一起")), .alert(SampleAlerts.code(43), .take(note: "同一起")),
            ])
        #expect(Set(commands.compactMap(\.group)).count == 1)
        #expect(commands[0].group != nil)
    }

    @Test("refusals are told per row, and u takes back what was done")
    func refusals() {
        var driver = ConsoleDriver()
        driver.press("Space", "Space", "a", "x", "Enter")
        let commands = driver.commands()
        driver.carryOut([commands[0]])
        driver.send(.answered(commands[1].id, .refused(.already(.acknowledged))))
        #expect(driver.text.contains("完成 1，未成 1"))
        #expect(driver.text.contains("后岸-02-004 门磁开门 该预警已签收"))
        driver.press("u")
        #expect(driver.commands().map(\.order) == [.undo(commands[0].id)])
    }

    @Test("a refused visit is told by the household's label, with reason, who and when")
    func refusedVisits() {
        var driver = ConsoleDriver()
        driver.press("3", "/", "houjie", "Enter", "Enter")
        let grid = PlaceCode("990000101201002")
        driver.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page())))
        _ = driver.effects()
        driver.press("j", "Space", "Space", "v", "1")
        let commands = driver.commands()
        let first = Refusal.conflict(by: OfficerCode("zhaomin"), at: SampleDesk.at(21, 40), change: "visited")
        driver.send(.answered(commands[0].id, .refused(first)))
        driver.send(.answered(commands[1].id, .refused(.unknown(thing: "990000101H000003"))))
        #expect(driver.text.contains("完成 0，未成 2：后岸-02-002 赵敏 21:40 登记走访"))
        #expect(driver.text.contains("后岸-02-003 查无此项"))
        #expect(!driver.text.contains("990000101H"))
    }

    @Test("the star marks all that are shown, and takes all marks off")
    func star() {
        var driver = ConsoleDriver()
        driver.press("*")
        #expect(driver.text.contains("已标记 10"))
        driver.press("*")
        #expect(!driver.text.contains("已标记"))
    }

    @Test("visits of marked households go together")
    func visits() {
        var driver = ConsoleDriver()
        driver.press("3", "/", "houjie", "Enter", "Enter")
        let grid = PlaceCode("990000101201002")
        driver.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page())))
        _ = driver.effects()
        driver.press("j", "Space", "Space", "v", "1")
        let commands = driver.commands()
        #expect(
            commands.map(\.order)
                == [2, 3].map {
                    .visit(SampleHouseholds.code("201002", $0), VisitReport(result: .done))
                })
        #expect(commands[0].group != nil)
        driver.carryOut(commands)
        #expect(driver.text.contains("已登记 2户"))
    }

    @Test(
        "households visited already this round are counted before they are recorded again", arguments: Tongue.allCases)
    func visitedAlready(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue)
        driver.press("3", "/", "houjie", "Enter", "Enter")
        let grid = PlaceCode("990000101201002")
        driver.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page())))
        driver.press("Space", "Space", "Space", "Space", "v")
        #expect(driver.text.contains(tongue == .zh ? "其中 3 户本轮已走访" : "3 of 4 were visited already"))
        driver.press("Esc", "Esc", "g", "v")
        #expect(driver.text.contains(tongue == .zh ? "· 本轮已走访" : "· visited already"))
        driver.press("Esc", "j", "j", "j", "v")
        #expect(!driver.text.contains(tongue == .zh ? "本轮已走访" : "visited already"))
    }

    @Test("closing says whose alert it is and whether its condition holds")
    func closing() {
        var driver = ConsoleDriver(officer: "zhaomin")
        driver.press("x")
        #expect(driver.text.contains("发热38.1 · 状况仍在"))
        driver.press("Esc", "j", "j", "j", "j", "x")
        #expect(driver.text.contains("· 林文已签收"))
        driver.press("Esc", "Space", "Space", "x")
        #expect(driver.text.contains("· 2条由他人签收"))
        var over = ConsoleDriver(SampleDesk.desk(alerts: [SampleAlerts.all[3]]))
        over.press("x")
        #expect(!over.text.contains("状况仍在") && !over.text.contains("· 林文已签收"))
    }
}
