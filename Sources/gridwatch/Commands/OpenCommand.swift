import ArgumentParser
import Console
import Foundation
import GridDomain
import GridStore
import Operations
import Scenarios
import Seat
import Terminal

/// `gridwatch --desk PATH`: the console on a desk.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the console on a desk (what happens without a subcommand).")

    @OptionGroup var desk: DeskOptions
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let desk = try desk.openForSeat(readOnly: screen.readonly)
        var options = try screen.seat(on: desk)
        if desk.store.identity.kind != .live {
            options.companion = DrillCompanion(player: DrillPlayer(tongue: options.settings.tongue))
        }
        try ConsoleSeat.stand(
            at: options, otherwise: { try SnapshotCommand.show(desk, screen.language) })
    }
}

/// Opening a seat from the command line.
enum ConsoleSeat {
    /// Stands at a seat; without a terminal that can show one, does `otherwise` and ends well.
    static func stand(at options: SeatOptions, otherwise: () throws -> Void) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try otherwise() }
        do {
            _ = try Seat.run(options)
        } catch TerminalError.cannotAddressCursor {
            try otherwise()
        }
    }
}
