import ArgumentParser
import Console
import Foundation
import GridDomain
import Operations
import SQLiteStore
import Scenarios
import Seat

/// `gridwatch demo`: the console on a scratch copy of the sample township, with the first minute played.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Open the console on a scratch desk of the invented township Qingwan.",
        discussion: "Nothing that you do here is kept: the last to leave removes the scratch desk.")

    @Flag(name: .long, help: "Open a second seat on a demo that is running.")
    var join = false

    @Flag(name: .long, help: "Only make the sample desk, when its data has changed.")
    var prepare = false

    @Option(name: .long, help: "The drill to play: a file, a shipped name, or 'none'.")
    var drill = DrillFiles.firstMinute

    @Option(name: .long, help: "Desk seconds per second while the drill plays, 1 to 60.")
    var speed: Int?

    @OptionGroup var screen: ScreenOptions

    func validate() throws { try DrillSpeed.check(speed) }

    func run() throws {
        if prepare { Signals.unblock() }
        _ = try screen.settings()
        if join { return try joinRunning() }
        let played = drill == "none" ? nil : try DrillFiles.drill(drill)
        let sample = try SampleDesk.prepared(at: played?.drill.begins)
        if prepare { return }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return try SnapshotCommand.show(try DeskOptions.open(sample, readOnly: true), screen.language)
        }
        ScratchDesk.removeAbandoned()
        let scratch = try ScratchDesk(copying: sample)
        defer { scratch.removeUnlessHeld() }
        let desk = try DeskOptions.open(scratch.path)
        try desk.becomeCopy()
        var options = try screen.seat(on: desk)
        options.isScratch = true
        options.officer = try desk.loadDesk().watch.officers[OfficerCode("lin")]
        let player = DrillPlayer(tongue: options.settings.tongue)
        options.companion = DrillCompanion(player: player)
        if let played {
            var drill = played.drill
            if let speed { drill.speed = speed }
            try player.begin(drill, on: desk, file: played.file)
        }
        try ConsoleSeat.stand(at: options) { try SnapshotCommand.show(desk, screen.language) }
    }

    private func joinRunning() throws {
        guard let scratch = ScratchDesk.running() else {
            throw Failure("no demo is running; start one with 'gridwatch demo'")
        }
        defer { scratch.removeUnlessHeld() }
        let desk = try DeskOptions.open(scratch.path, readOnly: screen.readonly)
        var options = try screen.seat(on: desk)
        options.isScratch = true
        options.companion = DrillCompanion(player: DrillPlayer(tongue: options.settings.tongue))
        try ConsoleSeat.stand(at: options) { try SnapshotCommand.show(desk, screen.language) }
    }
}

/// The drill beside an officer's seat.
struct DrillCompanion: SeatCompanion {
    let player: DrillPlayer

    func tick(now: Instant, desk: OpenDesk) throws { try player.tick(now: now, desk: desk) }
}
