import Canvas
import Console
import Foundation
import GridDomain
import GridwatchTesting
import Language
import Testing

/// What would be lost with a console, and how it comes back.
@Suite("Half-written forms")
struct HalfWrittenTests {
    private func console(_ officer: String? = "linwen") -> ConsoleDriver {
        ConsoleDriver(SampleDesk.desk(work: SampleWork.all), tongue: .en, officer: officer)
    }

    /// What is kept, after a way through the file.
    private func stored(_ driver: ConsoleDriver) throws -> HalfWritten {
        let written = driver.state.halfWritten
        let again = try JSONDecoder().decode(HalfWritten.self, from: try JSONEncoder().encode(written))
        #expect(again.isEmpty == written.isEmpty)
        return again
    }

    @Test("a call comes back as it was, with its clock and its place")
    func call() throws {
        var first = console()
        first.press("j", "c", "Wang", "Enter", "Tab", "shouting next door")
        let kept = try stored(first)
        #expect(!kept.isEmpty)

        var second = console()
        second.press("j", "j", "a")
        second.send(.tick(SampleDesk.now + .minutes(7)))
        second.send(.kept(kept))
        #expect(second.text.contains("half written last time and kept: call"))
        second.press("'")
        #expect(second.text.contains("Wang") && second.text.contains("shouting next door"))
        #expect(second.text.contains("7m") && !second.text.contains("half written last time"))
        #expect(try stored(second) == kept)
    }

    @Test(
        "every kind of form is kept and comes back",
        arguments: [
            ["i", "the dog is at the gate"], ["e", "ask the lead"], ["s", "4", "45"], ["c", "Wang"],
            ["3", "i", "i", "one more line"], ["9", "i", "Tab", "count the boats"],
            ["8", "i", "Tab", "Tab", "Tab", "milk"],
        ])
    func kinds(keys: [String]) throws {
        var first = console()
        for key in keys { first.press(key) }
        let kept = try stored(first)
        try #require(!kept.isEmpty, "\(keys): \(first.text)")
        var second = console()
        second.send(.kept(kept))
        second.press("'")
        #expect(second.text.contains(keys[keys.count - 1]))
    }

    @Test("an admission keeps its household")
    func admission() throws {
        var first = console("zhoujianguo")
        first.press("3", "+", "j", "j", "Enter")
        let grid = FrameTests.backstreet
        first.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page(30))))
        first.press("j", ",", "5", "Enter", "Enter", "3-8", "Enter", "Enter", "Dr Ye")
        let kept = try stored(first)
        var second = console("zhoujianguo")
        second.send(.kept(kept))
        second.press("'")
        #expect(second.text.contains("Dr Ye") && second.text.contains("3-8"))
        second.press("Enter")
        #expect(second.text.contains("HA-02-002"))
        #expect(try stored(second).isEmpty == false, "the form waits while its plan is looked at")
        second.press("y")
        #expect(second.commands().count == 1)
        #expect(try stored(second).isEmpty)
    }

    @Test("what Esc parked waits behind its own key, or behind ' when nothing else stood open")
    func parked() throws {
        var first = console()
        first.press("c", "Wang", "Esc", "i", "the dog", "Esc")
        let kept = try stored(first)
        var second = console()
        second.send(.kept(kept))
        second.press("'")
        #expect(second.text.contains("Wang"))
        second.press("Esc", "i")
        #expect(second.text.contains("the dog"))
    }

    @Test("texts alone stand again where they were written, and the message says so")
    func texts() throws {
        var first = console()
        first.press("i", "the dog", "Esc")
        var second = console()
        second.send(.kept(try stored(first)))
        #expect(second.text.contains("stands again where it was written"))
        second.press("i")
        #expect(second.text.contains("the dog"))
    }

    @Test("what was sent or emptied is not kept; an empty form is nothing")
    func gone() throws {
        var driver = console()
        driver.press("c")
        #expect(driver.state.halfWritten.isEmpty)
        driver.press("Esc", "i", "the dog")
        #expect(!driver.state.halfWritten.isEmpty)
        driver.press("Enter")
        driver.carryOut(driver.commands())
        #expect(driver.state.halfWritten.isEmpty)
        driver.press("i", "the cat", "Esc")
        #expect(!driver.state.halfWritten.isEmpty)
        driver.press("i")
        driver.send(.key(.control("u")))
        driver.press("Esc")
        #expect(driver.state.halfWritten.isEmpty)
    }

    @Test("a PIN and what is looked for are never kept, nor anything of a seat without an officer")
    func never() throws {
        var driver = console(nil)
        driver.press("a", "lin", "Tab", "1642")
        #expect(driver.state.halfWritten.isEmpty)
        driver.send(.kept(try stored(writtenCall)))
        #expect(driver.state.halfWritten.isEmpty)
        var signed = console()
        signed.press("/", "houan", "Enter", ":", "theme")
        #expect(signed.state.halfWritten.isEmpty)
        signed.press("Esc", "?", "abc")
        #expect(signed.state.halfWritten.isEmpty)
    }

    @Test("another officer who signs on finds nothing of it")
    func another() throws {
        var driver = console()
        driver.press("c", "Wang", "Esc")
        let other = try #require(driver.state.desk.watch.officers.values.first { $0.code.text != "linwen" })
        driver.send(.signedOn(other))
        #expect(driver.state.halfWritten.isEmpty)
    }

    @Test("the act that signing on resumes still says what it did, and the kept form beside it")
    func beside() throws {
        var driver = console()
        driver.press("a")
        driver.send(.kept(try stored(writtenCall)))
        driver.carryOut(driver.commands())
        #expect(driver.text.contains("Took") && driver.text.contains("kept: call"))
    }

    private var writtenCall: ConsoleDriver {
        var driver = console()
        driver.press("c", "Wang")
        return driver
    }
}
