import CNcurses
import Canvas
import Glibc

/// The screen of curses, from `newterm` to `delscreen`.
struct CursesScreen: ~Copyable {
    /// Where keys are read from: a pad, which reading never refreshes.
    let input: UnsafeMutablePointer<WINDOW>
    /// The depth that was found for the terminal, or less where curses would not take the private entry.
    let depth: ColorDepth
    private let screen: OpaquePointer
    private let output: UnsafeMutablePointer<FILE>
    private let keyboard: UnsafeMutablePointer<FILE>

    /// Opens it on the terminal that the options name; nothing is drawn yet.
    init(_ entry: TerminalEntry, _ options: TerminalOptions) throws(TerminalError) {
        guard let output = gw_stream(options.output, "w") else { throw .system("cannot open the terminal", errno) }
        guard let keyboard = gw_stream(options.input, "r") else {
            fclose(output)
            throw .system("cannot open the keyboard", errno)
        }
        guard let screen = entry.openScreen(output: output, keyboard: keyboard) else {
            fclose(output)
            fclose(keyboard)
            throw .unknownTerminal(entry.traits.name)
        }
        gw_configure_screen()
        guard let input = gw_open_input() else {
            CursesScreen.close(screen, output, keyboard)
            throw .system("no memory for a window", ENOMEM)
        }
        (self.screen, self.output, self.keyboard, self.input) = (screen, output, keyboard, input)
        let isLess = entry.depth == .truecolor && tigetflag("RGB") <= 0
        depth = isLess ? ColorDepth(colors: Int(tigetnum("colors"))) : entry.depth
        CursesScreen.defineKeys()
    }

    /// What curses draws on: a descriptor of its own.
    var descriptor: Int32 { fileno(output) }

    deinit {
        delwin(input)
        CursesScreen.close(screen, output, keyboard)
    }

    private static func close(
        _ screen: OpaquePointer, _ output: UnsafeMutablePointer<FILE>, _ keyboard: UnsafeMutablePointer<FILE>
    ) {
        if !isendwin() { endwin() }
        delscreen(screen)
        fclose(output)
        fclose(keyboard)
    }

    /// Curses finds our sequences for us; the mouse is decoded by us alone.
    private static func defineKeys() {
        define_key(nil, KEY_MOUSE)
        for (index, sequence) in KeyMeaning.sequences.enumerated() {
            define_key(sequence.bytes, KeyMeaning.firstCode + Int32(index))
        }
    }
}
