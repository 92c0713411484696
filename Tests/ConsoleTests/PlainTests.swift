import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

/// The plain screen: the same state in sentences.
@Suite("Plain screen")
struct PlainTests {
    private func console(
        _ tongue: Tongue = .en, width: Int = 80, height: Int = 24, officer: String? = "linwen"
    ) -> ConsoleDriver {
        ConsoleDriver(
            SampleDesk.desk(work: SampleWork.all), size: Size(width: width, height: height), tongue: tongue,
            officer: officer, isPlain: true)
    }

    /// The text from the terminal's cursor on: what a screen reader says first.
    private func read(_ driver: ConsoleDriver) throws -> String {
        let frame = driver.frame
        let cursor = try #require(frame.cursor)
        return String(frame.text(row: cursor.y).dropFirst(cursor.x))
    }

    @Test("each pane", arguments: ["1", "2", "3", "4"], Tongue.allCases)
    func panes(key: String, tongue: Tongue) {
        var driver = console(tongue)
        driver.press(key, "j", "j")
        driver.expectFrame("plain-\(key)-\(tongue)")
    }

    @Test("a form, a choice, a text, a book and the details", arguments: Tongue.allCases)
    func popups(tongue: Tongue) {
        var driver = console(tongue)
        driver.press("c", "Wang", "Tab", "Tab", "Tab")
        driver.expectFrame("plain-form-\(tongue)")
        driver.press("Esc", "x")
        driver.expectFrame("plain-picker-\(tongue)")
        driver.press("Esc", "i", "the dog")
        driver.expectFrame("plain-text-\(tongue)")
        driver.press("Esc", "8", "j")
        driver.expectFrame("plain-needs-\(tongue)")
        driver.press("Esc", "Esc", "1", "j", "Enter")
        let code = SampleAlerts.code(43)
        driver.send(.page(.history(code), .success(.entries(SampleHistory.entries(code), more: false))))
        driver.expectFrame("plain-details-\(tongue)")
    }

    @Test("what nobody has taken comes first, in every pane and before every popup")
    func untakenFirst() {
        var driver = console()
        for keys in [["1"], ["2"], ["4"], ["c"], ["Esc", "?"], ["Esc", ":"]] {
            for key in keys { driver.press(key) }
            #expect(driver.frame.text(row: 0).contains("untaken 4"), "\(keys)")
        }
    }

    @Test("the terminal's cursor stands on the selected row, and its sentence is complete in itself")
    func cursor() throws {
        var driver = console(width: 200)
        var said: Set<String> = []
        for _ in 0..<8 {
            let sentence = try read(driver)
            #expect(sentence.contains(" of ") && sentence.hasSuffix("."))
            said.insert(sentence)
            driver.press("j")
        }
        #expect(said.count == 8)
        driver.press("c")
        #expect(try read(driver).isEmpty, "the cursor stands behind what is written")
        driver.press("Wang")
        let frame = driver.frame
        let row = try #require(frame.cursor?.y)
        #expect(frame.text(row: row).hasSuffix("Wang"))
        #expect(frame.cursor?.x == frame.textWidth.columns(of: frame.text(row: row)))
    }

    @Test("no lines, blocks or marks, and nothing that a width has cut", arguments: Tongue.allCases)
    func words(tongue: Tongue) {
        let drawn = "─│╭╮╰╯━▌▲▼▸▦✓●○◉█▁·…→↵"
        for size in [Size(width: 80, height: 24), Size(width: 30, height: 60), Size(width: 12, height: 60)] {
            var driver = console(tongue, width: size.width, height: size.height)
            for keys in [
                ["1"], ["j", "Enter"], ["Esc", "d"], ["Esc", "2"], ["5"], ["6"], ["0", "3", "+"], ["4", "Enter"],
                ["Esc", "8"], ["9"], ["7"], ["b"], ["Esc", "Esc", "c"], ["Esc", "Esc", "?"], ["Esc", ":"],
                ["Esc", "q"],
            ] {
                for key in keys { driver.press(key) }
                let text = driver.text
                #expect(!text.contains { drawn.contains($0) }, "\(keys) at \(size.width): \(text)")
            }
        }
    }

    @Test("any size is enough", arguments: [1, 2, 5, 14, 40])
    func anySize(height: Int) throws {
        for width in [1, 2, 10, 59, 200] {
            var driver = console(width: width, height: height)
            for key in [
                "j", "2", "3", "+", "j", "4", "1", "d", "Esc", "?", "Esc", "Enter", "PgDn", "Esc", ":", "Esc", "c", "x",
            ] {
                driver.press(key)
                let frame = driver.frame
                #expect(frame.size == Size(width: width, height: height))
                if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
            }
            #expect(!driver.text.contains("too small"))
        }
    }

    @Test("a long list keeps the selected row in view, from both ends")
    func scrolls() throws {
        let alerts = (1...300).map { number in
            SampleAlerts.alert(number, .batteryLow, "201001", number % 999, SampleDesk.at(20, 0))
        }
        var driver = ConsoleDriver(
            SampleDesk.desk(alerts: alerts), size: Size(width: 60, height: 18), tongue: .en, isPlain: true)
        for key in ["G", "k", "PgUp", "PgUp", "g", "j", "PgDn"] {
            driver.press(key)
            let frame = driver.frame
            let cursor = try #require(frame.cursor)
            #expect(frame.runs(row: cursor.y).contains { $0.ink.ground == .rowSelected })
        }
    }

    @Test("nothing changes with the second")
    func calm() {
        var driver = console()
        let before = driver.text
        driver.send(.tick(SampleDesk.now + .seconds(5)))
        #expect(driver.text == before)
    }

    @Test("a PIN is not shown, nor how to read it")
    func pin() {
        var driver = console(officer: nil)
        driver.press("a", "lin", "Tab", "1642")
        #expect(!driver.text.contains("1642") && driver.text.contains("****"))
    }

    @Test("the snapshot says every pane, or one")
    func snapshot() {
        let state = console().state
        let whole = state.plainText(width: 60)
        for name in ["pane 1", "pane 2", "pane 3", "pane 4"] { #expect(whole.contains(name)) }
        #expect(whole.split(separator: "\n").allSatisfy { $0.count <= 60 })
        let one = state.plainText(.grids, width: 80)
        #expect(one.hasPrefix("pane 3") && !one.contains("pane 1"))
    }
}
