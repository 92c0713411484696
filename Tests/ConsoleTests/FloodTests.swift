import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Flood")
struct FloodTests {
    private func selected(_ driver: ConsoleDriver) -> String {
        driver.frame.cursor.map { driver.frame.text(row: $0.y) } ?? ""
    }

    /// The console once the storm has passed: eleven minutes later.
    private let later = SampleDesk.now + .minutes(11)

    @Test("the frames", arguments: FrameTests.sizes, Tongue.allCases)
    func frames(size: Size, tongue: Tongue) {
        let driver = ConsoleDriver(SampleFlood.desk(), size: size, tongue: tongue)
        driver.expectFrame("flood-\(size.width)-\(tongue)")
    }

    @Test("a group, unfolded", arguments: [80, 200])
    func unfolded(width: Int) {
        var driver = ConsoleDriver(SampleFlood.desk(), size: Size(width: width, height: width == 80 ? 24 : 60))
        driver.press("/", "后岸-01-040", "Enter", "+")
        driver.expectFrame("flood-unfolded-\(width)")
    }

    @Test("in ASCII and without colour a flood reads well")
    func ascii() {
        var driver = ConsoleDriver(SampleFlood.desk(), size: Size(width: 80, height: 24), tongue: .en)
        driver.glyphs = .ascii
        driver.expectFrame("flood-ascii")
        #expect(driver.text.contains("!!+"))
    }

    @Test("a flood says its load and groups by village and kind, high priority on top; none does neither")
    func groups() {
        let calm = ConsoleDriver()
        #expect(!calm.text.contains("泛滥") && !calm.text.contains("高级 未签收"))
        let driver = ConsoleDriver(SampleFlood.desk())
        let text = driver.text
        #expect(text.contains("泛滥") && text.contains("条/10分"))
        #expect(text.contains("高级 未签收 32") && text.contains("中低级 未签收 22"))
        #expect(text.contains("门磁开门 后岸 15条") && text.contains("最早 8分"))
        let rows = text.split(separator: "\n").map(String.init)
        let high = rows.firstIndex { $0.contains("高级 未签收") }
        let others = rows.firstIndex { $0.contains("中低级 未签收") }
        let fever = rows.firstIndex { $0.contains("发热38.1") && $0.contains("上屿-01-017") }
        #expect(high ?? 99 < fever ?? 0 && fever ?? 99 < others ?? 0)
    }

    @Test("the cursor stays on its alert when a flood begins and when it ends")
    func staysThrough() {
        var driver = ConsoleDriver()
        driver.press("j")
        #expect(selected(driver).contains("后岸-02-004"))
        driver.send(.entries(SampleFlood.entries(50)))
        #expect(driver.text.contains("泛滥"))
        #expect(selected(driver).contains("后岸-02-004"))
        driver.send(.tick(later))
        #expect(!driver.text.contains("泛滥"))
        #expect(selected(driver).contains("后岸-02-004"))
    }

    @Test("the row of a group stays under the cursor after the flood, until the cursor leaves it")
    func groupStays() {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("/", "后岸-01-041", "Enter")
        #expect(selected(driver).contains("后岸 15条"))
        driver.send(.tick(later))
        #expect(!driver.text.contains("泛滥"))
        #expect(selected(driver).contains("后岸 15条"))
        driver.press("j")
        #expect(!driver.text.contains("15条"))
    }

    @Test("a folded group unfolds and folds, and the cursor stays on its row")
    func folding() {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("/", "后岸-01-041", "Enter", "Esc")
        #expect(!driver.text.contains("后岸-01-041"))
        for keys in [["Enter", "Enter"], ["+", "-"], ["+", "j", "j", "-"]] {
            driver.press(keys[0])
            #expect(driver.text.contains("后岸-01-041") && selected(driver).contains("后岸 15条"))
            for key in keys.dropFirst() { driver.press(key) }
            #expect(!driver.text.contains("后岸-01-041") && selected(driver).contains("后岸 15条"))
        }
    }

    @Test("taking a group takes all of it with one note, names the count, and tells refusals per row")
    func take() {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("/", "东港-02-040", "Enter", "a")
        #expect(driver.text.contains("一起签收 9 条"))
        driver.press("同一根线路故障", "Enter")
        let commands = driver.commands()
        #expect(commands.count == 9)
        #expect(commands.allSatisfy { $0.order.alert?.1 == .take(note: "同一根线路故障") })
        #expect(Set(commands.compactMap(\.group)).count == 1)
        driver.carryOut(Array(commands.dropLast()))
        driver.refuse([commands[8]], .already(.acknowledged))
        #expect(driver.text.contains("完成 8，未成 1"))
        driver.press("u")
        #expect(driver.commands().count == 8)
    }

    @Test("an act on a group says what it is about", arguments: ["d", "f", "x", "s", "p"])
    func subjects(key: String) {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("/", "东港-02-040", "Enter", key)
        #expect(driver.text.contains("东港 手环离区 9条"))
    }

    @Test("marking a group marks its alerts")
    func marks() {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("/", "东港-02-040", "Enter", "Space")
        #expect(driver.text.contains("已标记 9"))
        driver.press("g", "s", "1", "4")
        #expect(driver.commands().count == 9)
    }

    @Test("! reaches alerts in folded groups")
    func nextUntaken() {
        var driver = ConsoleDriver(SampleFlood.desk())
        driver.press("3", "!")
        let first = selected(driver)
        driver.press("!")
        #expect(!first.isEmpty && selected(driver) != first)
        #expect(!selected(driver).contains("条"))
    }

    @Test("a source that chatters is named, and s shelves its alerts until a time, which u takes back")
    func nuisance() throws {
        var driver = ConsoleDriver(SampleFlood.desk())
        #expect(driver.text.contains("扰警信源 1") && driver.text.contains("3次/分"))
        driver.press("G")
        while !selected(driver).contains("反复"), driver.state.size.height > 0 {
            let before = selected(driver)
            driver.press("k")
            try #require(selected(driver) != before)
        }
        driver.press("s", "1", "4")
        let commands = driver.commands()
        let order = AlertOrder.shelve(until: SampleDesk.at(22, 17, 12), reason: .chatter, note: nil)
        #expect(commands.map(\.order) == [.alert(SampleAlerts.code(43), order)])
        driver.carryOut(commands)
        #expect(!driver.text.contains("扰警信源"))
        driver.press("u")
        driver.carryOut(driver.commands())
        #expect(driver.text.contains("扰警信源 1"))
    }

    @Test("the bell tells of a flood by tens, once each time, and of the first of its kind at once")
    func bell() {
        var driver = ConsoleDriver()
        driver.send(.entries(SampleFlood.entries(14)))
        _ = driver.effects()
        #expect(driver.text.contains("又 14 条预警"))
        driver.press(";")
        let more = SampleFlood.entries(30)
        driver.send(.entries([more[14]]))
        #expect(driver.effects().contains(.bell))
        driver.send(.entries([more[15]]))
        driver.send(.entries([more[29]]))
        #expect(!driver.effects().contains(.bell))
    }

    @Test("no order of keys makes a flooded list fail")
    func anyKeys() {
        var generator = SeededGenerator(seed: 6)
        var driver = ConsoleDriver(SampleFlood.desk())
        let keys = [
            "j", "k", "+", "-", "Enter", "Esc", "Space", "*", "G", "g", "!", "'", "o", "a", "5", "0", "n", "^D",
        ]
        for step in 0..<400 {
            if step == 200 { driver.send(.tick(later)) }
            driver.press(keys.randomElement(using: &generator) ?? "j")
            driver.carryOut(driver.commands())
            #expect(driver.frame.size.width == 120)
        }
    }
}

extension Order {
    /// The alert and what is asked of it.
    fileprivate var alert: (AlertCode, AlertOrder)? {
        if case .alert(let code, let order) = self { (code, order) } else { nil }
    }
}
