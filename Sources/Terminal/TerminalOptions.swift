/// What a screen is opened with.
public struct TerminalOptions: Sendable {
    /// `--color`.
    public var color: ColorChoice = .auto
    /// False with `--no-mouse`: the terminal then keeps its own way of selecting text.
    public var mouse = true
    /// With `--plain` the cursor stays visible also where a frame has none.
    public var alwaysShowsCursor = false
    /// Whether to ask the terminal once how wide it draws a character of ambiguous width. A terminal that does not
    /// answer costs 200 ms.
    public var asksAmbiguousWidth = false
    /// Whether somebody asked for Han: then UTF-8 is tried where the locale has only ASCII.
    public var wantsUTF8 = false
    /// An open file that takes what is written to descriptor 2 while the screen is up, nil to drop it. It stays the
    /// caller's. Opened for reading too, its last lines are shown after a crash.
    public var standardError: Int32?
    /// What is said on the terminal after a fault, once it is whole again; nothing when empty.
    public var faultNote = ""
    /// The descriptor to read keys from; it must be a terminal.
    public var input: Int32 = 0
    /// The descriptor to draw on; it must be a terminal.
    public var output: Int32 = 1
    /// The variables to read TERM, COLORTERM, NO_COLOR and the like from; those of the process unless a test says
    /// otherwise. The locale and the terminfo search path are always those of the process.
    public var environment: [String: String]

    /// Everything else as for a plain start at the shell: colours as found, with the mouse.
    public init(environment: [String: String]) {
        self.environment = environment
    }
}

/// `--color`.
public enum ColorChoice: String, CaseIterable, Sendable {
    /// As many colours as the terminal has, none with `NO_COLOR`.
    case auto
    /// As `auto`, but `NO_COLOR` is not asked.
    case always
    /// None.
    case never
}
