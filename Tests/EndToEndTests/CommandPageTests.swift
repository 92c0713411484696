import Foundation
import Testing

/// What the program says of itself, where people read it without running it.
@Suite("The pages of commands")
struct CommandPageTests {
    private static let path = Workplace.checkout + "/docs/commands.md"

    @Test("docs/commands.md is what the program's help says")
    func isFresh() throws {
        let page = try Self.page(try Workplace())
        guard (try? String(contentsOfFile: Self.path, encoding: .utf8)) != page else { return }
        guard ProcessInfo.processInfo.environment["GRIDWATCH_RECORD"] == "1" else {
            Issue.record("docs/commands.md is stale; GRIDWATCH_RECORD=1 swift test --filter CommandPageTests writes it")
            return
        }
        try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
        Issue.record("recorded docs/commands.md")
    }

    @Test("completions for every shell know the commands", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let place = try Workplace()
        let script = try place.run("--generate-completion-script", shell)
        #expect(script.code == 0)
        for command in try Self.commands(place) { #expect(script.output.contains(command), "\(command)") }
    }

    private static func page(_ place: Workplace) throws -> String {
        var page = """
            # Commands

            Made from the program's own help by the tests; do not edit. Exit codes everywhere: 0 done, 1 a failure or rows that were
            refused, 2 wrong usage or a bad file.

            """
        for command in try [nil] + commands(place).map(Optional.some) {
            let help = try place.run(arguments: command.map { ["help", $0] } ?? ["--help"])
            #expect(help.code == 0 && !help.output.isEmpty)
            page += "\n## gridwatch" + (command.map { " " + $0 } ?? "") + "\n\n```\n"
            page += help.output.trimmingCharacters(in: .newlines) + "\n```\n"
        }
        return page
    }

    /// The names below SUBCOMMANDS.
    private static func commands(_ place: Workplace) throws -> [String] {
        let help = try place.run("--help").output
        let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
        let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
        #expect(names.count >= 10)
        return names
    }
}
