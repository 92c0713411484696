import ArgumentParser
import Scenarios

/// `gridwatch generate`: an invented place from a seed.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write the files of an invented place, the same bytes for the same seed.",
        discussion: "Files of other content are not replaced without --force.")

    enum Preset: String, ExpressibleByArgument, CaseIterable {
        case township
    }

    @Option(name: .long, help: "What to make.")
    var preset: Preset = .township

    @Option(name: .long, help: "What to make it from.")
    var seed: UInt64 = 42

    @Option(name: .long, help: "The folder to write to; it is made when it is not there.")
    var out: String

    @Flag(name: .long, help: "Replace files of the same names that hold something else.")
    var force = false

    func run() throws {
        let generator = TownshipGenerator(seed: seed)
        let replaced = force ? [] : generator.replaced(in: out)
        guard replaced.isEmpty else {
            throw Failure(
                "\(out): \(replaced.joined(separator: ", ")) would be replaced; choose another folder, or add --force",
                .misuse)
        }
        try generator.write(to: out)
        for file in generator.files() { print("\(out)/\(file.name)  \(file.bytes.count) bytes") }
    }
}
