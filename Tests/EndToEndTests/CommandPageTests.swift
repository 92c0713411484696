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
        page += try section([], place)
        for command in try commands(place) { page += try section([command], place) }
        return page
    }

    /// The help of a command, then that of the commands below it.
    private static func section(_ words: [String], _ place: Workplace) throws -> String {
        let help = try place.run(arguments: words.isEmpty ? ["--help"] : ["help"] + words)
        #expect(help.code == 0 && !help.output.isEmpty)
        let own =
            "\n## " + (["gridwatch"] + words).joined(separator: " ") + "\n\n```\n"
            + help.output.trimmingCharacters(in: .newlines) + "\n```\n"
        guard !words.isEmpty else { return own }
        return try names(in: help.output).reduce(own) { try $0 + section(words + [$1], place) }
    }

    /// The names below SUBCOMMANDS.
    private static func commands(_ place: Workplace) throws -> [String] {
        let names = names(in: try place.run("--help").output)
        #expect(names.count >= 10)
        return names
    }

    private static func names(in help: String) -> [String] {
        let parts = help.components(separatedBy: "SUBCOMMANDS:\n")
        guard parts.count > 1, let list = parts.last else { return [] }
        return list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
    }
}
