import ArgumentParser
import Scenarios

/// `gridwatch generate`: an invented place from a seed.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write the files of an invented place, the same bytes for the same seed.")

    enum Preset: String, ExpressibleByArgument, CaseIterable {
        case township
    }

    @Option(name: .long, help: "What to make.")
    var preset: Preset = .township

    @Option(name: .long, help: "What to make it from.")
    var seed: UInt64 = 42

    @Option(name: .long, help: "The folder to write to; it is made when it is not there.")
    var out: String

    func run() throws {
        let files = TownshipGenerator(seed: seed).files()
        try TownshipGenerator(seed: seed).write(to: out)
        for file in files { print("\(out)/\(file.name)  \(file.bytes.count) bytes") }
    }
}
