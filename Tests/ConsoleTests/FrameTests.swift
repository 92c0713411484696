import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Frames")
struct FrameTests {
    static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60)]
    static let backstreet = PlaceCode("990000101201002")

    @Test("the desk", arguments: sizes, Tongue.allCases)
    func desk(size: Size, tongue: Tongue) {
        ConsoleDriver(size: size, tongue: tongue).expectFrame("desk-\(size.width)-\(tongue)")
    }

    @Test(
        "the sizes between: a card below the list where it is high enough, the room of a wall",
        arguments: [Size(width: 100, height: 30), Size(width: 160, height: 50), Size(width: 300, height: 80)],
        Tongue.allCases)
    func between(size: Size, tongue: Tongue) {
        ConsoleDriver(size: size, tongue: tongue).expectFrame("desk-\(size.width)-\(tongue)")
    }

    @Test("the grids", arguments: sizes, Tongue.allCases)
    func grids(size: Size, tongue: Tongue) {
        var driver = ConsoleDriver(size: size, tongue: tongue)
        driver.press("3", "+", "j", "j")
        driver.expectFrame("grids-\(size.width)-\(tongue)")
    }

    @Test("the details of an alert", arguments: sizes)
    func details(size: Size) {
        var driver = ConsoleDriver(size: size)
        driver.press("j", "Enter")
        let code = SampleAlerts.code(43)
        driver.send(.page(.history(code), .success(.entries(SampleHistory.entries(code), more: false))))
        driver.expectFrame("details-\(size.width)")
    }

    @Test("long words in a history are read to their end")
    func longWords() {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press("j", "Enter")
        let code = SampleAlerts.code(43)
        var entries = SampleHistory.entries(code)
        entries[3].personal.words = String(repeating: "邻居说在扔垃圾，", count: 8) + "完"
        driver.send(.page(.history(code), .success(.entries(entries, more: false))))
        driver.press("PgDn")
        #expect(driver.text.contains("完"))
        #expect(!driver.text.contains("…"))
    }

    @Test("households, loading and failed and there")
    func households() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "Enter")
        driver.expectFrame("households-loading")
        let request = PageRequest.households(grid: Self.backstreet, from: 0)
        driver.send(.page(request, .failure(PageFailure(Phrase(zh: "读不到名单", en: "cannot read")))))
        driver.expectFrame("households-failed")
        driver.send(.page(request, .success(SampleHouseholds.page(30))))
        driver.press("j", "Space", "Space")
        driver.expectFrame("households")
    }

    @Test("residents, masked")
    func residents() {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press("3", "+", "j", "j", "Enter")
        driver.send(.page(.households(grid: Self.backstreet, from: 0), .success(SampleHouseholds.page())))
        driver.press("j", "j", "j", "Enter")
        driver.send(.page(.residents(SampleHouseholds.code("201002", 4)), .success(SampleHouseholds.residents)))
        driver.expectFrame("residents-80")
    }

    @Test("gaps with reasons")
    func gaps() {
        var driver = ConsoleDriver()
        driver.press("3", "+", "j", "j", "5")
        driver.send(.page(.gaps(place: Self.backstreet, after: nil), .success(SampleHouseholds.gaps)))
        driver.expectFrame("gaps")
    }

    @Test("shelf and history", arguments: ["5", "6"])
    func views(key: String) {
        var driver = ConsoleDriver()
        driver.press(key)
        driver.expectFrame("alerts-view-\(key)")
    }

    @Test("popups", arguments: ["d", "x", "p", "s", "q", "?", ":", "/"])
    func popups(key: String) {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press(key)
        let names = ["?": "help", ":": "palette", "/": "find"]
        driver.expectFrame("popup-\(names[key] ?? key)")
    }

    @Test("raising an alert: what is it, then where")
    func raising() {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press(",", "1")
        driver.expectFrame("popup-raise-kind")
        driver.press("3", "houan")
        driver.expectFrame("popup-raise-place")
    }

    @Test("a popup leaves the selected row in sight", arguments: [0, 3, 6, 9], ["d", "x", "p", "s"])
    func popupsLeaveTheRow(steps: Int, key: String) throws {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        for _ in 0..<steps { driver.press("j") }
        let row = try #require(driver.frame.cursor?.y)
        let text = driver.frame.text(row: row).prefix(12)
        driver.press(key)
        #expect(driver.frame.text(row: row).prefix(12) == text)
    }

    @Test("one pane alone, for snapshots")
    func snapshot() {
        let driver = ConsoleDriver(size: Size(width: 72, height: 16))
        #expect(driver.state.snapshot(.alerts).text.contains("发热38.1"))
        #expect(!driver.state.snapshot(.alerts).text.contains("后岸村"))
        #expect(driver.state.snapshot(.grids).text.contains("后岸村"))
        #expect(driver.state.snapshot(.screen) == driver.frame)
    }

    @Test("a calm desk says so", arguments: Tongue.allCases)
    func calm(tongue: Tongue) {
        ConsoleDriver(SampleDesk.calm(), tongue: tongue).expectFrame("calm-\(tongue)")
    }

    @Test("a seat that has not signed on, an old feed, a hint")
    func readOnlyAndStale() {
        var driver = ConsoleDriver(officer: nil)
        driver.send(.feedStale(since: SampleDesk.at(21, 45)))
        driver.play(key: "a", DrillText(zh: "签收这一条", en: "take this one"))
        driver.expectFrame("read-only-stale-hint")
    }

    @Test("a desk whose file was replaced is read only and says so until it is back", arguments: Tongue.allCases)
    func replaced(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue)
        var condition = DeskCondition()
        condition.isReplaced = true
        driver.send(.condition(condition))
        let words = tongue == .zh ? "文件已被删除或替换" : "file was deleted or replaced"
        #expect(driver.text.contains(words))
        #expect(driver.text.contains(tongue == .zh ? "只读" : "READ ONLY"))
        driver.press("a")
        #expect(driver.commands().isEmpty)
        driver.send(.condition(DeskCondition()))
        driver.press("a")
        #expect(driver.commands().count == 1)
    }

    @Test("trouble of the desk stands in the header and leaves the message alone")
    func trouble() {
        var driver = ConsoleDriver(tongue: .en)
        driver.send(.told(Phrase(same: "copied"), isBad: false))
        var condition = DeskCondition()
        condition.trouble = Phrase(same: "the disk is full")
        driver.send(.condition(condition))
        #expect(driver.text.contains("the disk is full") && driver.text.contains("copied"))
    }

    @Test("a clock that was set back says how far", arguments: Tongue.allCases)
    func behind(tongue: Tongue) {
        var driver = ConsoleDriver(size: Size(width: 160, height: 40), tongue: tongue)
        var condition = DeskCondition()
        condition.minutesBehind = 42
        driver.send(.condition(condition))
        #expect(driver.text.contains(tongue == .zh ? "时钟比最后一条留痕慢42分" : "clock is 42 min behind the last entry"))
        driver.send(.resized(Size(width: 80, height: 24)))
        #expect(driver.text.contains(tongue == .zh ? "时钟慢42分" : "clock 42 min behind"))
    }

    @Test("ASCII glyphs hold nothing but ASCII and Han")
    func ascii() {
        var driver = ConsoleDriver(tongue: .en)
        driver.glyphs = .ascii
        driver.press("3", "+")
        driver.expectFrame("ascii")
        driver.press(":", "zz")
        #expect(FrameText.plain(driver.frame).unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("too small a window is told politely")
    func tooSmall() {
        ConsoleDriver(size: Size(width: 59, height: 14)).expectFrame("too-small")
    }

    @Test("no size makes drawing fail", arguments: [1, 2, 15, 24, 60])
    func anySize(height: Int) {
        for width in [1, 20, 60, 61, 79, 111, 112, 150, 260] {
            var driver = ConsoleDriver(size: Size(width: width, height: height))
            for key in ["3", "+", "1", "d", "Esc", "?", "Esc", "Enter", ":"] {
                driver.press(key)
                #expect(driver.frame.size.width == width)
            }
        }
    }

    @Test("ten thousand rows draw as fast as ten")
    func manyRows() {
        let alerts = (1...10_000).map { number in
            SampleAlerts.alert(number, .batteryLow, "201001", number % 999, SampleDesk.at(20, 0))
        }
        var driver = ConsoleDriver(SampleDesk.desk(alerts: alerts))
        driver.press("G")
        driver.expectFrame("ten-thousand")
    }
}
