import Canvas
import Foundation
import GridDomain
import GridwatchTesting
import Testing

@testable import Console

@Suite("How the panes are arranged")
struct PaneChoicesTests {
    private func kept(_ driver: inout ConsoleDriver) -> [PaneChoices] {
        driver.effects().compactMap { if case .savePanes(let choices) = $0 { choices } else { nil } }
    }

    @Test("each pane has its own zoom, order and folds; they are kept when they change")
    func kept() throws {
        var driver = ConsoleDriver()
        driver.press("j", "2", "j")
        #expect(kept(&driver).isEmpty)
        driver.press("z", "3", "o")
        let choices = try #require(kept(&driver).last)
        #expect(choices.zoomed == [.rota])
        #expect(choices.gridsSort == .done)
        #expect(driver.state.layout[.alerts] != nil)
        driver.press("2")
        #expect(driver.state.layout[.alerts] == nil)
        driver.press("Esc")
        #expect(kept(&driver).last?.zoomed == [])
    }

    @Test("what is kept comes back at the next start")
    func comesBack() throws {
        var driver = ConsoleDriver()
        driver.press("G", "-", "2", "z", "3", "+", "o", "o", "4", "o")
        let choices = try #require(kept(&driver).last)
        let data = try JSONEncoder().encode(choices)
        let read = try JSONDecoder().decode(PaneChoices.self, from: data)
        #expect(read == choices)
        #expect(!read.alertsFolded.isEmpty && !read.gridsUnfolded.isEmpty && read.disputesSort == .number)
        var state = ConsoleState(
            desk: driver.state.desk, now: driver.state.now, size: driver.state.size, settings: driver.state.settings,
            panes: read)
        #expect(state.choices == choices)
        state.focus = .rota
        #expect(state.isZoomed)
    }

    @Test("a file that says something else leaves a plain desk, and never hides what is untaken")
    func strange() throws {
        let text = #"{"alerts":{"sort":"colour","folded":["untaken","shelved","x"]},"map":{"zoomed":true}}"#
        let read = try JSONDecoder().decode(PaneChoices.self, from: Data(text.utf8))
        #expect(read.alertsFolded == [.shelved])
        #expect(read.alertsSort == .urgency)
        #expect(read.zoomed.isEmpty)
    }
}
