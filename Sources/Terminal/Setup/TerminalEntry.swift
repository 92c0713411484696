import CNcurses
import Canvas
import Glibc

/// What is known and decided about a terminal before curses starts on it.
struct TerminalEntry {
    let traits: TerminalTraits
    let depth: ColorDepth
    let modes: ScreenModes
    /// Bytes that give the terminal back after a crash: modes, colours, keypad, cursor, the other screen.
    let restoreBytes: [UInt8]
    /// The compiled private entry, where the terminal has true colour and its own entry does not say so.
    private let directColor: [UInt8]?

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
        restoreBytes = TerminalEntry.restoreBytes(modes)
        let needsEntry = depth == .truecolor && !traits.hasDirectColor
        directColor = needsEntry ? TerminfoEntry.loadedWithDirectColor(name: name).compiled() : nil
    }

    private static func restoreBytes(_ modes: ScreenModes) -> [UInt8] {
        let capabilities = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].flatMap(expanded)
        let newLine = gw_capability("rmcup") == nil ? "\r\n" : ""
        return Array(modes.turnsOff.utf8) + capabilities + Array(newLine.utf8)
    }

    private static func expanded(_ name: String) -> [UInt8] {
        guard let capability = gw_capability(name) else { return [] }
        let bytes = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
            count = gw_expand(capability, buffer.baseAddress, buffer.count)
        }
        return bytes.map(UInt8.init(bitPattern:))
    }

    /// Curses on two streams; nil when it refuses.
    ///
    /// The private entry travels in TERMINFO, as terminfo(5) allows ("b64:"), for the length of this call; no file is
    /// written, and programs started later see the variable as it was.
    func openScreen(output: UnsafeMutablePointer<FILE>, keyboard: UnsafeMutablePointer<FILE>) -> OpaquePointer? {
        guard let directColor else { return gw_open_screen(traits.name, output, keyboard) }
        let before = getenv("TERMINFO").map { String(cString: $0) }
        setenv("TERMINFO", "b64:" + Base64.encoded(directColor), 1)
        defer {
            if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        }
        return gw_open_screen(traits.name, output, keyboard)
    }
}
