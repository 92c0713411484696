public import Canvas
public import Console
public import GridDomain
public import Operations
public import Terminal

/// What a seat is opened with.
public struct SeatOptions: Sendable {
    /// Open already, through the same door as every other part of the program.
    public var desk: OpenDesk
    /// Language and theme to begin with; what the officer chooses later is kept in the state folder.
    public var settings: ConsoleSettings
    /// How the officer arranged the panes the last time.
    public var panes = PaneChoices()
    /// Whether this person has never had a console before them.
    public var isFirstTime = false
    /// The themes to choose from.
    public var themes: ThemeLibrary
    /// What the screen is opened with.
    public var terminal: TerminalOptions
    /// Whether nobody asked for a language with `--lang`: then a terminal that cannot draw Han gets English.
    public var mayChooseTongue = false
    /// `--ascii`: only glyphs of ASCII.
    public var asciiOnly = false
    /// `--readonly`: the seat never signs on.
    public var isReadOnly = false
    /// Who is signed on from the start: the demo's evening officer.
    public var officer: Officer?
    /// Whether the desk is a demo's scratch desk, which the last seat to close removes.
    public var isScratch = false
    /// Where settings and copied rows go.
    public var stateFolder: String
    /// Plays a part of its own while the seat is open: the demo's drill.
    public var companion: (any SeatCompanion)?

    /// A seat that signs on by name and PIN and that nobody plays beside.
    public init(
        desk: OpenDesk, settings: ConsoleSettings, themes: ThemeLibrary, terminal: TerminalOptions,
        stateFolder: String
    ) {
        self.desk = desk
        self.settings = settings
        self.themes = themes
        self.terminal = terminal
        self.stateFolder = stateFolder
    }
}

/// Something that acts beside the officer, as a drill does. Called on the seat's writing worker, never on the loop.
public protocol SeatCompanion: Sendable {
    /// The desk's clock moved on to `now`.
    func tick(now: Instant, desk: OpenDesk) throws
}

/// How a seat ended.
public enum SeatEnd: Sendable, Equatable {
    /// The officer left.
    case left
    /// The terminal or the system ended it.
    case signal(Int32)
    /// The terminal is gone.
    case hangup
}
