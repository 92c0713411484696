import CNcurses
import Canvas
import Glibc

/// What is known and decided about a terminal before curses starts on it.
struct TerminalEntry {
    let traits: TerminalTraits
    /// What was found; see `CursesScreen.depth` for what curses then has.
    let depth: ColorDepth
    let modes: ScreenModes
    /// Bytes that give the terminal back after a crash: modes, colours, keypad, cursor, the other screen.
    let restoreBytes: [UInt8]
    /// Bytes that leave nothing of the console behind where there is no other screen to go back to: people's names might
    /// stand there. Empty where there is one.
    let clearBytes: [UInt8]
    /// The compiled private entry, where the terminal can do more than its own entry says.
    private let better: [UInt8]?

    /// Reads the terminfo entry that TERM names.
    init(_ options: TerminalOptions) throws(TerminalError) {
        let name = options.environment["TERM"] ?? ""
        switch gw_load_terminfo(name, options.output) {
        case gw_terminal_known: break
        case gw_terminal_prints_only: throw .cannotAddressCursor(name)
        default: throw name == "dumb" ? .cannotAddressCursor(name) : .unknownTerminal(name)
        }
        defer { gw_drop_terminfo() }
        traits = .loaded(name: name)
        guard traits.addressesCursor else { throw .cannotAddressCursor(name) }
        depth = .detected(options.color, environment: options.environment, terminal: traits)
        modes = ScreenModes(traits, mouse: options.mouse)
        clearBytes = gw_capability("rmcup") == nil ? TerminalEntry.expanded("clear") : []
        restoreBytes = TerminalEntry.restoreBytes(modes) + clearBytes
        better = TerminalEntry.betterEntry(traits, depth)
    }

    private static func betterEntry(_ traits: TerminalTraits, _ depth: ColorDepth) -> [UInt8]? {
        let lacksColor = depth == .truecolor && !traits.hasDirectColor
        let lacksMarginSwitch = traits.speaksXterm && gw_capability("rmam") == nil
        guard lacksColor || lacksMarginSwitch else { return nil }
        var entry = TerminfoEntry.loaded(name: traits.name)
        if lacksColor { entry.addDirectColor() }
        if lacksMarginSwitch { entry.addMarginSwitch() }
        return entry.compiled()
    }

    private static func restoreBytes(_ modes: ScreenModes) -> [UInt8] {
        let capabilities = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].flatMap(expanded)
        return Array(modes.turnsOff.utf8) + capabilities
    }

    private static func expanded(_ name: String) -> [UInt8] {
        guard let capability = gw_capability(name) else { return [] }
        let bytes = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
            count = gw_expand(capability, buffer.baseAddress, buffer.count)
        }
        return bytes.map(UInt8.init(bitPattern:))
    }

    /// Curses on two streams, with the private entry or, should curses not take that, without; nil when it refuses both.
    func openScreen(output: UnsafeMutablePointer<FILE>, keyboard: UnsafeMutablePointer<FILE>) -> OpaquePointer? {
        if let better, let screen = openScreen(output: output, keyboard: keyboard, entry: better) { return screen }
        return gw_open_screen(traits.name, output, keyboard)
    }

    /// The entry travels in TERMINFO, as terminfo(5) allows ("b64:"), for the length of this call: no file is written,
    /// and programs started later see the variable as it was.
    private func openScreen(
        output: UnsafeMutablePointer<FILE>, keyboard: UnsafeMutablePointer<FILE>, entry: [UInt8]
    ) -> OpaquePointer? {
        let before = getenv("TERMINFO").map { String(cString: $0) }
        setenv("TERMINFO", "b64:" + Base64.encoded(entry), 1)
        defer {
            if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        }
        return gw_open_screen(traits.name, output, keyboard)
    }
}
