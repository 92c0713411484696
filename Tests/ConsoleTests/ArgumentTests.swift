import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Arguments in the palette")
struct ArgumentTests {
    @Test("a theme by its name", arguments: ["theme light", "THEME  Light ", "配色　light"])
    func theme(query: String) {
        var driver = ConsoleDriver()
        driver.press(":", query, "Enter")
        #expect(driver.state.theme == "light")
        let saved = driver.effects().contains {
            if case .saveSettings(let kept) = $0 { kept.theme == "light" } else { false }
        }
        #expect(saved)
    }

    @Test("a language by its code")
    func language() {
        var driver = ConsoleDriver()
        driver.press(":", "lang en", "Enter")
        #expect(driver.state.tongue == .en)
        driver.press(":", "lang en", "Enter")
        #expect(driver.state.tongue == .en)
    }

    @Test("what cannot be read is said in a sentence, and the palette stays")
    func misread() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press(":", "theme mauve", "Enter")
        #expect(driver.text.contains("There is no theme mauve; there are dark light"))
        #expect(driver.state.theme == "dark")
        driver.press("Esc")
        #expect(!driver.text.contains("mauve"))
    }

    @Test("Tab writes out the selected row, and choices follow what is typed")
    func completion() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press(":", "them", "Tab")
        #expect(driver.text.contains(": theme "))
        #expect(driver.text.contains("theme dark") && driver.text.contains("theme light"))
        driver.press("li", "Tab")
        #expect(driver.text.contains(": theme light"))
        driver.press("Enter")
        #expect(driver.state.theme == "light")
    }

    @Test("shelving goes on with the reason, and what was written counts")
    func shelve() throws {
        var driver = ConsoleDriver(tongue: .en)
        driver.press(":", "shelve 45", "Enter", "1")
        let command = try #require(driver.commands().first)
        guard case .alert(_, .shelve(let until, _, _)) = command.order else { return #expect(Bool(false)) }
        #expect(until == driver.state.now + .minutes(45))
    }

    @Test("whoever has not signed on is asked, and then it goes on with what was written")
    func afterSigningOn() throws {
        let desk = SampleDesk.desk()
        var driver = ConsoleDriver(desk, tongue: .en, officer: nil)
        driver.press(":", "shelve 45", "Enter")
        #expect(driver.text.contains("PIN"))
        driver.send(.signedOn(try #require(desk.watch.officers[OfficerCode("linwen")])))
        driver.press("1")
        #expect(driver.commands().count == 1)
    }

    @Test("an action that cannot be done says why, with an argument too")
    func disabled() {
        var driver = ConsoleDriver(SampleDesk.calm(), tongue: .en)
        driver.press(":", "shelve 45", "Enter")
        #expect(driver.text.contains("nothing"))
        #expect(driver.commands().isEmpty)
    }

    @Test("no word of an argument stands for two actions where both work")
    func wordsAreUnique() {
        for scope in Scope.allCases {
            let words = Registry.withArgument.filter { [scope, .list, .anywhere].contains($0.scope) }
                .flatMap { $0.argument?.words ?? [] }
            #expect(Set(words).count == words.count, "\(scope)")
        }
    }
}
