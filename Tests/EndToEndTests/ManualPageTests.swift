import Foundation
import Testing

@Suite("The manual page")
struct ManualPageTests {
    private static let path = Workplace.checkout + "/docs/gridwatch.1"

    private static func page(_ place: Workplace) throws -> String {
        let help = try place.run("--experimental-dump-help")
        let version = try place.run("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
        return try ManualPage(help: help.output, version: version).text
    }

    @Test("docs/gridwatch.1 is what the program and the registry say")
    func isFresh() throws {
        let page = try Self.page(try Workplace())
        guard (try? String(contentsOfFile: Self.path, encoding: .utf8)) != page else { return }
        guard ProcessInfo.processInfo.environment["GRIDWATCH_RECORD"] == "1" else {
            Issue.record("docs/gridwatch.1 is stale; GRIDWATCH_RECORD=1 swift test --filter ManualPageTests writes it")
            return
        }
        try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
        Issue.record("recorded docs/gridwatch.1")
    }

    @Test(
        "man formats it without a warning", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man")))
    func isClean() throws {
        let place = try Workplace()
        let file = place.path("gridwatch.1")
        try Self.page(place).write(toFile: file, atomically: true, encoding: .utf8)
        let made = try Launch.run(
            "/usr/bin/man", ["--warnings", "-E", "UTF-8", "-l", file],
            environment: place.environment.merging(["MANWIDTH": "80", "MANPAGER": "cat", "PAGER": "cat"]) { $1 })
        #expect(made.code == 0)
        #expect(made.errors.isEmpty, "\(made.errors)")
        for title in ["NAME", "COMMANDS", "KEYS", "PALETTE", "FILES", "ENVIRONMENT", "EXIT STATUS"] {
            #expect(made.output.contains(title))
        }
        #expect(made.output.contains("gridwatch do"))
    }
}
