import ArgumentParser
import Foundation
import GridDomain
import GridStore
import Language
import Operations
import Scenarios

/// `gridwatch play FILE --desk PATH`: a drill on an exercise or demo desk, at its own times or as fast as asked.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Play a drill on an exercise or demo desk.",
        discussion: """
            Without --rate the steps come at their own times. With --rate they come round and round at that many a \
            second, for as long as --seconds says: a load for measuring.
            """)

    @Argument(help: "The drill: a TOML file, or the name of one in sample-data/drills.")
    var drill: String

    @Option(name: .long, help: "Steps a second, round and round.")
    var rate: Int?

    @Option(name: .long, help: "With --rate: for how many seconds.")
    var seconds = 60

    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if let rate, rate < 1 || rate > 5000 { throw ValidationError("--rate: expected 1 to 5000") }
        if seconds < 1 { throw ValidationError("--seconds: expected at least 1") }
    }

    func run() throws {
        let path = try DrillFiles.path(drill)
        let desk = try desk.open()
        guard desk.store.identity.kind != .live else { throw Failure("a live desk takes no drills", .misuse) }
        let hold = try desk.openSeat()
        let player = try DrillPlayer(
            try DrillFile.read(path: path), on: desk, file: path, tongue: language.tongue(kept: nil))
        let played = try rate.map { try player.playRound(desk, rate: $0, seconds: seconds) } ?? player.playOnce(desk)
        try desk.close(hold)
        print("\(drill): \(played) steps played")
    }
}

/// Where drills are found.
enum DrillFiles {
    static let firstMinute = "first-minute"

    /// A path as given, or the shipped drill of that name.
    static func path(_ name: String) throws -> String {
        if FileManager.default.fileExists(atPath: name) { return name }
        if let path = Places.firstShipped("sample-data/drills/\(name).toml") { return path }
        throw Failure(
            "\(name): no such drill; give a TOML file or one of those shipped: \(shipped.joined(separator: ", "))",
            .misuse)
    }

    private static var shipped: [String] {
        let names = Places.shipped("sample-data/drills").flatMap {
            (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
        }
        return Set(names.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }).sorted()
    }
}
