import CNcurses
public import Canvas
import Glibc

/// The terminal: keys in, frames out. It owns curses, which is not thread-safe: keep it in a local of the one loop that
/// polls `inputDescriptor`.
///
/// `close()`, the end of its life and a crash all give the terminal back as it was. Signals are the program's own:
/// curses' handlers for SIGINT, SIGTERM, SIGTSTP and SIGWINCH are not installed. ^C, ^Z, ^S and ^Q arrive as keys.
public struct Terminal: ~Copyable {
    /// The screen's extent as of the start or the last `resize()`.
    public private(set) var size: Size
    /// How many colours it draws with: a theme must be resolved for these.
    public let colorDepth: ColorDepth
    /// In which keys are read and frames are sent, as the process's locale has it.
    public let encoding: TextEncoding
    /// What terminfo says about it.
    public let traits: TerminalTraits
    /// Whether it draws a character of ambiguous width in two columns; nil when it was not asked or did not answer.
    public private(set) var ambiguousIsWide: Bool?
    /// The descriptor to poll for keys.
    public let inputDescriptor: Int32

    private let output: Int32
    private let modes: ScreenModes
    private let restoreBytes: [UInt8]
    private let clearBytes: [UInt8]
    private let faultNote: [UInt8]
    private let alwaysShowsCursor: Bool
    private let standardError: StandardError
    private let screen: CursesScreen
    private let claim: ScreenClaim
    private var keyboard: Keyboard
    private var painter: Painter
    private var isSuspended = false
    private var showsCursor: Bool?

    /// Opens the screen. Nothing of the environment is changed but the process's locale.
    public init(_ options: TerminalOptions) throws(TerminalError) {
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
        let claim = try ScreenClaim.take()
        guard CrashGuard.keepModes(of: options.output) else { throw .system("cannot read the terminal's modes", errno) }
        let encoding = TextEncoding.adopt(wantsUTF8: options.wantsUTF8)
        let entry = try TerminalEntry(options)
        let standardError = StandardError(target: options.standardError)
        let screen = try CursesScreen(entry, options)
        self.encoding = encoding
        keyboard = Keyboard(encoding: encoding, input: screen.input)
        painter = Painter(Repertoire(encoding: encoding, prefersASCII: entry.traits.prefersASCII(in: encoding)))
        (traits, modes) = (entry.traits, entry.modes)
        faultNote = Array((options.faultNote.isEmpty ? "" : "\r\n" + options.faultNote + "\r\n").utf8)
        (restoreBytes, clearBytes) = (entry.restoreBytes, entry.clearBytes)
        (inputDescriptor, output, alwaysShowsCursor) = (options.input, options.output, options.alwaysShowsCursor)
        (colorDepth, size, ambiguousIsWide) = (screen.depth, Size(width: 0, height: 0), nil)
        self.claim = claim
        self.standardError = standardError
        self.screen = screen
        CrashGuard.install()
        enter()
        resize()
        if options.asksAmbiguousWidth { askAmbiguousWidth() }
    }

    deinit {
        if !isSuspended { leave() }
    }

    /// Gives the terminal back as it was; the end of its life does the same.
    public consuming func close() {}
}

// MARK: Showing

extension Terminal {
    /// The glyphs that can be expected to be drawn: ASCII twins outside UTF-8 and on terminals as old as the vt100.
    public var glyphs: Glyphs {
        traits.prefersASCII(in: encoding) || ambiguousIsWide == true ? .ascii : .unicode
    }

    /// Whether Han can be expected to be drawn; otherwise names are better shown in Latin letters.
    public var drawsHan: Bool { encoding != .ascii && traits.drawsHan }

    /// Brings a frame to the screen, sending only what looks otherwise than before.
    ///
    /// The real cursor stands on `frame.cursor`, where screen readers and braille lines follow it.
    public mutating func present(_ frame: borrowing Frame, theme: ResolvedTheme) {
        guard !isSuspended else { return }
        painter.paint(frame, theme: theme, screen: size)
        showCursor(frame.cursor != nil || alwaysShowsCursor)
        let place = frame.cursor ?? Point(x: 0, y: max(0, size.height - 1))
        gw_send(Int32(min(place.y, size.height - 1)), Int32(min(place.x, size.width - 1)))
    }

    /// The next frame is sent whole: for ^L, when something else wrote on the screen.
    public mutating func redraw() {
        painter.forget()
    }

    /// Takes over the size that the kernel has for the terminal, after SIGWINCH or SIGCONT. Present a frame of the new
    /// size next.
    public mutating func resize() {
        let kernel = gw_kernel_size(output)
        let before = gw_screen_size()
        if kernel.columns > 0, kernel.rows > 0, kernel.columns != before.columns || kernel.rows != before.rows {
            resizeterm(kernel.rows, kernel.columns)
        }
        let now = gw_screen_size()
        size = Size(width: Int(now.columns), height: Int(now.rows))
        painter.forget()
    }

    private mutating func askAmbiguousWidth() {
        guard traits.speaksXterm, encoding == .utf8 else { return }
        gw_send(0, 0)
        let probe = WidthProbe.ask(output: output, input: inputDescriptor)
        ambiguousIsWide = probe.isWide
        if probe.isWide == true { painter.avoidAmbiguous() }
        keyboard.take(probe.typed)
        painter.forget()
    }

    private mutating func showCursor(_ shows: Bool) {
        guard shows != showsCursor else { return }
        curs_set(shows ? 1 : 0)
        showsCursor = shows
    }
}

// MARK: Keys

extension Terminal {
    /// The next key, nil when none is complete. After any wake call it until nil: curses may hold keys that `poll` does
    /// not see.
    public mutating func nextKey() -> Key? {
        isSuspended ? nil : keyboard.next()
    }
}

// MARK: Sounds and clipboard

extension Terminal {
    /// The audible bell, or a flash where the terminal has none.
    public func bell() {
        beep()
    }

    /// Hands the text to the terminal's clipboard (OSC 52). The terminal does not say whether it took it: many ask for
    /// a setting first. False when it is known to have none.
    @discardableResult
    public func copyToClipboard(_ text: String) -> Bool {
        guard traits.speaksXterm, !isSuspended else { return false }
        writeAll(Array("\u{1B}]52;c;\(Base64.encoded(Array(text.utf8)))\u{07}".utf8), to: output)
        return true
    }
}

// MARK: Leaving and coming back

extension Terminal {
    /// Gives the terminal back for a while, as for ^Z: afterwards raise SIGTSTP, and call `resume()` when it returns.
    public mutating func suspend() {
        guard !isSuspended else { return }
        leave()
        isSuspended = true
    }

    /// Takes the terminal again, in the size that it has now: when SIGTSTP has returned, or when SIGCONT tells that the
    /// program was stopped without a `suspend()`. What `stty` changed meanwhile is kept for the end.
    public mutating func resume() {
        if !isSuspended {
            endwin()
        } else if CrashGuard.keepModes(of: output) {
            def_shell_mode()
        }
        isSuspended = false
        reset_prog_mode()
        enter()
        showsCursor = nil
        resize()
    }

    private func enter() {
        standardError.divert()
        let plan = gw_crash_plan(
            tty: output, drawing: screen.descriptor, real_stderr: standardError.original, restore: nil, length: 0)
        CrashGuard.arm(plan, restore: restoreBytes + faultNote)
        writeAll(Array(modes.turnsOn.utf8), to: output)
    }

    private func leave() {
        writeAll(Array(modes.turnsOff.utf8), to: output)
        endwin()
        writeAll(clearBytes, to: output)
        CrashGuard.disarm()
        standardError.restore()
    }
}
