public import ArgumentParser
import Canvas
import Console
import Foundation
import GridDomain
import Language
import Operations
import Seat
public import Terminal

/// How the console looks and listens.
struct ScreenOptions: ParsableArguments {
    @OptionGroup var language: LanguageOptions

    @Option(name: .long, help: "Theme: the name of a file in themes/, without .toml.")
    var theme: String?

    @Option(name: .long, help: "Colours: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(name: .long, help: "Only ASCII for lines and marks.")
    var ascii = false

    @Flag(
        name: .long,
        help: "One fact after the other, for a screen reader or braille; the mouse stays with the terminal.")
    var plain = false

    @Flag(name: .long, help: "Leave the mouse to the terminal.")
    var noMouse = false

    @Flag(name: .long, help: "Look only; nobody signs on.")
    var readonly = false

    static var themes: ThemeLibrary { ThemeLibrary(folders: Places.shipped("themes")) }

    /// What the person chose: by flag, else kept from last time, else by the locale.
    func settings() throws -> ConsoleSettings {
        let kept = SeatFiles(folder: Places.state).settings()
        if let theme { _ = try Self.themes.theme(named: theme) }
        return ConsoleSettings(
            tongue: language.tongue(kept: kept?.tongue), theme: theme ?? kept?.theme ?? ThemeLibrary.builtInName)
    }

    func seat(on desk: OpenDesk) throws -> SeatOptions {
        var terminal = TerminalOptions(environment: ProcessInfo.processInfo.environment)
        terminal.color = color
        terminal.mouse = !noMouse && !plain
        terminal.alwaysShowsCursor = plain
        terminal.asksAmbiguousWidth = !ascii
        terminal.wantsUTF8 = language.lang == .zh
        var options = SeatOptions(
            desk: desk, settings: try settings(), themes: Self.themes, terminal: terminal, stateFolder: Places.state)
        options.panes = SeatFiles(folder: Places.state).panes()
        options.isFirstTime = !SeatFiles(folder: Places.state).isFirstMinuteSeen
        options.mayChooseTongue = language.lang == nil
        options.asciiOnly = ascii
        options.isPlain = plain
        options.isReadOnly = readonly
        return options
    }
}

extension ColorChoice: ExpressibleByArgument {}
