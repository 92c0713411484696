import Foundation
import Testing

/// The program in terminals of every kind, and what it leaves behind in them.
@Suite("Terminals", .serialized, .ownThreads) struct TerminalTests {
    private func open(
        _ size: String = "120x36", term: String? = nil, before: String = "", flags: String = "--lang en"
    ) throws -> (Screen, Workplace) {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        return (
            try Screen(
                "\(before)stty -g > \(place.path("stty")); $GW --desk \(desk) \(flags); echo ended=$?", in: place,
                size: size, term: term), place
        )
    }

    /// The shell is back, its modes are as before, and a command works.
    private func expectWhole(_ screen: Screen, _ place: Workplace) async throws {
        screen.type("test \"$(stty -g)\" = \"$(cat \(place.path("stty")))\" && echo whole-$((40 + 2))")
        try await screen.wait(for: "whole-42")
        #expect(!screen.text.contains("Alerts"))
    }

    @Test("Each size has its layout, and a size changes while it runs")
    func sizes() async throws {
        let (screen, _) = try open("80x24")
        try await screen.wait(for: "1 Alerts")
        screen.resize(200, 60)
        try await screen.wait("both panes side by side") { $0.contains("╭─ 1 Alerts") && $0.contains("3 Grids") }
        screen.resize(50, 12)
        try await screen.wait("a polite message") { !$0.contains("1 Alerts") && $0.contains("60") }
        screen.resize(120, 36)
        try await screen.wait(for: "3 Grids")
    }

    @Test("Leaving gives the terminal back")
    func leaving() async throws {
        let (screen, place) = try open()
        try await screen.wait(for: "READ ONLY")
        screen.press("q")
        try await screen.wait(for: "leave")
        screen.press("Enter")
        try await screen.wait(for: "ended=0")
        try await expectWhole(screen, place)
    }

    @Test("^Z gives the terminal back, fg takes it again")
    func suspends() async throws {
        let (screen, place) = try open(before: "set -m; ")
        try await screen.wait(for: "READ ONLY")
        screen.press("C-z")
        try await screen.wait(without: "READ ONLY")
        try await expectWhole(screen, place)
        screen.type("fg")
        try await screen.wait(for: "READ ONLY")
    }

    @Test("Old and plain terminals draw what they can", arguments: ["vt100", "linux", "xterm", "screen"])
    func olderTerminals(_ term: String) async throws {
        let (screen, _) = try open(term: term)
        try await screen.wait(for: "READ ONLY")
        if term == "vt100" {
            #expect(screen.text.contains(">!~") || screen.text.contains("> !~") || screen.text.contains(">"))
        }
        screen.press("q")
        try await screen.wait(for: "leave")
        screen.press("Enter")
        try await screen.wait(for: "ended=0")
    }

    @Test("A terminal that cannot address the cursor gets plain text; an unknown one a line and code 2")
    func refusals() async throws {
        let (dumb, _) = try open(term: "dumb")
        try await dumb.wait(for: "ended=0")
        #expect(dumb.text.contains("a take"))
        let (unknown, _) = try open(term: "no-such-terminal")
        try await unknown.wait(for: "ended=2")
        #expect(unknown.text.contains("no-such-terminal"))
    }

    @Test("Without colour and with ASCII alone the selection and the untaken still show")
    func noColor() async throws {
        let (screen, _) = try open(before: "export NO_COLOR=1; ", flags: "--lang en --ascii")
        try await screen.wait(for: "READ ONLY")
        #expect(screen.text.contains(">!~"))
        #expect(screen.text.unicodeScalars.allSatisfy { $0.isASCII })
    }
}
