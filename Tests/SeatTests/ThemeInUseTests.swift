import Canvas
import Foundation
import Language
import Testing

@testable import Seat

@Suite("The theme in use")
struct ThemeInUseTests {
    private func use(_ text: String, _ name: String = "mine") throws -> (ThemeInUse, ResolvedTheme) {
        let folder = FileManager.default.temporaryDirectory.path + "/themes-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/mine.toml", atomically: true, encoding: .utf8)
        var theme = ThemeInUse(
            themes: ThemeLibrary(folders: [folder]), depth: .truecolor, ascii: false, tint: nil)
        let resolved = theme.resolved(named: name)
        return (theme, resolved)
    }

    private let head = "name = \"Mine\"\nappearance = \"dark\"\ninherits = \"dark\"\n[roles]\n"

    @Test("a bad file is named with line and key, once, and the built-in theme is drawn")
    func bad() throws {
        var (theme, resolved) = try use(head + "title = { fg = \"nosuch\" }\n")
        #expect(resolved.name == Theme.builtIn.name)
        let told = theme.takeTrouble()
        let trouble = try #require(told)
        #expect(trouble[.en].hasPrefix("the built-in theme instead: ") && trouble[.zh].contains("mine.toml:5"))
        #expect(trouble[.en].contains("roles.title.fg"))
        let again = theme.takeTrouble()
        _ = theme.resolved(named: "mine")
        let chosenAgain = theme.takeTrouble()
        #expect(again == nil && chosenAgain == nil)
    }

    @Test("an unknown key is named, and the theme is drawn")
    func warning() throws {
        var (theme, resolved) = try use(head + "titel = { fg = \"red\" }\nbordre = { fg = \"red\" }\n")
        #expect(resolved.name == "Mine")
        let told = theme.takeTrouble()
        let trouble = try #require(told)
        #expect(trouble[.en].contains("mine.toml:5: roles.titel") && trouble[.en].hasSuffix("and 1 more"))
    }

    @Test("a good one says nothing; one that is not there is named with those that are")
    func missing() throws {
        var (good, _) = try use(head + "title = { fg = \"red\" }\n")
        let nothing = good.takeTrouble()
        var (gone, _) = try use(head, "other")
        let told = gone.takeTrouble()
        #expect(nothing == nil)
        #expect(told?[.en].contains("\"dark\", \"mine\"") ?? false)
    }
}
