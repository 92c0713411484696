import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

/// What comes from outside into fields of one line, and keys that end things.
@Suite("Pasting and ^C")
struct PastingTests {
    private func console() -> ConsoleDriver { ConsoleDriver(SampleDesk.desk(work: SampleWork.all), tongue: .en) }

    @Test(
        "several lines become one, parted by blanks; nothing in them is taken for a key",
        arguments: ["i", "c", "/", ":", "?"])
    func lines(key: String) {
        var driver = console()
        driver.press(key)
        driver.send(.key(.paste("one\ntwo\r\n\tthree\u{1B}q\n")))
        #expect(driver.text.contains("one two threeq"), "\(driver.text)")
        #expect(driver.commands().isEmpty)
    }

    @Test("outside a field a paste is nothing")
    func outside() {
        var driver = console()
        let before = driver.text
        driver.send(.key(.paste("a\nx\n1y")))
        #expect(driver.text == before)
        driver.press("x")
        driver.send(.key(.paste("1")))
        #expect(driver.commands().isEmpty)
    }

    @Test("^C asks whether to leave, and closes what stands open, half written as it is")
    func interrupts() {
        var driver = console()
        driver.press("^c")
        #expect(driver.text.contains("leave"))
        driver.press("^c")
        #expect(driver.effects().isEmpty)
        driver.press("c", "Wang", "^c")
        #expect(!driver.text.contains("call back by"))
        driver.press("c")
        #expect(driver.text.contains("Wang"))
    }

    @Test("a click selects the row of a book")
    func clicksInBooks() throws {
        var driver = console()
        driver.press("8")
        let rows = (0..<36).filter { driver.frame.text(row: $0).contains("HA-02-00") }
        let last = try #require(rows.last)
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 20, y: last)))))
        #expect(driver.frame.cursor?.y == last)
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 20, y: rows[0])))))
        #expect(driver.frame.cursor?.y == rows[0])
    }
}
