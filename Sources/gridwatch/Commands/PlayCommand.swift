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
        commandName: "play", abstract: "Play a drill on an exercise or demo desk, and score it.",
        discussion: """
            Without --rate the steps come at their own times on the desk's clock, which every seat shares, and the \
            drill is scored at its end. With --rate they come round and round at that many a second, for as long as \
            --seconds says: a load for measuring, which is not scored.
            """)

    @Argument(help: "The drill: a TOML file, or the name of a shipped one.")
    var drill: String

    @Option(name: .long, help: "Desk seconds per second, 1 to 60.")
    var speed: Int?

    @Option(name: .long, help: "Steps a second, round and round.")
    var rate: Int?

    @Option(name: .long, help: "With --rate: for how many seconds.")
    var seconds = 60

    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if let rate, rate < 1 || rate > 5000 { throw ValidationError("--rate: expected 1 to 5000") }
        if seconds < 1 { throw ValidationError("--seconds: expected at least 1") }
        try DrillSpeed.check(speed)
    }

    func run() throws {
        let (shipped, file) = try DrillFiles.drill(drill)
        var drill = shipped
        if let speed { drill.speed = speed }
        let desk = try desk.open()
        guard desk.store.identity.kind != .live else { throw Failure("a live desk takes no drills", .misuse) }
        let tongue = language.tongue(kept: nil)
        let player = DrillPlayer(tongue: tongue)
        if let rate { return try load(drill, file, player, desk, rate) }
        let hold = try desk.openSeat()
        do {
            try player.begin(drill, on: desk, file: file)
            try player.playOut(desk) {
                hold?.showLife(at: desk.system)
                usleep(100_000)
            }
        } catch {
            try desk.close(hold)
            throw error
        }
        try desk.close(hold)
        if let report = try desk.drillReport(of: nil) { DrillCommand.show(report, .text, tongue) }
    }

    private func load(_ drill: Drill, _ file: String, _ player: DrillPlayer, _ desk: OpenDesk, _ rate: Int) throws {
        let hold = try desk.openSeat()
        let played = try player.playRound(drill, desk, file: file, rate: rate, seconds: seconds)
        try desk.close(hold)
        print("\(drill.name): \(played) steps played")
    }
}

/// `--speed`, where a drill is begun.
enum DrillSpeed {
    static func check(_ speed: Int?) throws {
        if let speed, !(1...DrillPace.fastest).contains(speed) {
            throw ValidationError("--speed: expected 1 to \(DrillPace.fastest)")
        }
    }
}
