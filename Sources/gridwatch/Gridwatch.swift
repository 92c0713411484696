import ArgumentParser
import Canvas
import Seat

/// The duty desk of a township command centre.
@main
struct Gridwatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gridwatch",
        abstract: "The duty desk of a township command centre: alerts and grids, live, in a terminal.",
        discussion: """
            Without a subcommand the console opens on the desk at --desk. 'gridwatch demo' opens it on an invented \
            township.

            Exit codes: 0 done; 1 a failure, or rows that were refused; 2 wrong usage or a bad file.
            """,
        version: "0.1.0",
        subcommands: [
            OpenCommand.self, DemoCommand.self, SnapshotCommand.self, ListCommand.self, DoCommand.self,
            ImportCommand.self, UndoImportCommand.self, CheckCommand.self, EraseCommand.self, OfficerCommand.self,
            GenerateCommand.self, PlayCommand.self, DrillCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    /// Signals are blocked before any thread exists, for a seat reads them; elsewhere they end the program. Errors end with one line and the documented codes.
    static func main() {
        Signals.block()
        do {
            try checkSubcommand()
            var command = try parseAsRoot()
            if !(command is OpenCommand || command is DemoCommand) { Signals.unblock() }
            try command.run()
        } catch let failure as Failure {
            failure.end()
        } catch {
            if let failure = Failure(error) { failure.end() }
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Failure(fullMessage(for: error), .misuse).end()
        }
    }

    /// A first word that is no subcommand would only be told as one that the console does not expect.
    private static func checkSubcommand() throws {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word) else {
            return
        }
        let nearest = NearestWord(to: word, among: names).word.map { "; did you mean '\($0)'?" } ?? "."
        throw Failure("there is no subcommand '\(word)'\(nearest) There are \(names.joined(separator: ", "))", .misuse)
    }
}
