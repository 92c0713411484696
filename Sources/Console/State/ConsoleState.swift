public import Canvas
public import GridDomain
public import Language

/// A whole console as a value: what it knows of the desk, and where its officer is in it.
///
/// It has no clock, no files and no terminal. `update` takes what happened and says what the seat must do; `view` draws
/// it. Lists that a pane shows are made once per change and kept here, never per frame.
public struct ConsoleState: Sendable, Equatable {
    /// The boards, as the journal has made them so far.
    public internal(set) var desk: Desk
    /// The desk's time.
    public internal(set) var now: Instant
    /// The terminal's size in columns and rows.
    public internal(set) var size: Size
    /// Language and theme, as chosen.
    public internal(set) var settings: ConsoleSettings
    /// Who signed on at this seat; nil reads only.
    public internal(set) var officer: Officer?
    /// What a drill suggests, or what somebody says in it.
    public internal(set) var hint: ConsoleHint?
    /// The moment at which the hint came, and the alert that it is about once that is known.
    var hintSince = TimeSpan(milliseconds: 0)
    var hintAlert: AlertCode?
    /// Since when the feed has not been read; nil while it is.
    public internal(set) var staleSince: Instant?
    /// What the seat finds wrong with the desk.
    public internal(set) var condition = DeskCondition()

    /// The live console behind the desk of another moment; nil when this one is live.
    var replay: Replay?
    /// The moment that is on its way.
    var seeking: MomentSearch?
    /// Whether this seat may never sign on.
    let onlyLooks: Bool
    /// Whether the screen is the plain one, for a voice and for braille.
    var isPlain = false
    /// How long the seat has been open, by a clock that neither stands nor jumps as the desk's may.
    var moment = TimeSpan(milliseconds: 0)
    /// The themes that the picker offers.
    let themes: [String]
    var labels: Labels
    /// Boards that were read anew and wait until the fold has come up to their last entry.
    var fresh: Desk?
    /// What the frame says of the alerts as a whole; made anew with the lists.
    var summary = AlertSummary()
    /// How hard the alerts press; made anew with the lists and at each tick.
    var pressure = AlertPressure()
    /// Which part of the screen shows what; made anew after each input.
    var layout = Layout()
    var focus = PaneID.alerts
    /// The panes that take the whole screen while the keys are theirs.
    var zoomed: Set<PaneID> = []
    var alerts = AlertsPane()
    /// How often boards were read anew: names may have changed without an entry.
    var boardsRead = 0
    var rota = RotaPane()
    var grids = GridsPane()
    var disputes = DisputesPane()
    /// The view that takes the place of the panes, if any.
    var book: Book?
    /// The card of the first minute stands above the panes.
    var showsFirstMinute = false
    /// Somebody points at the numbers of the screen.
    var figures: FigureCursor?
    var dialogs: [Dialog] = []
    /// The last entry that the desk had when the form that stands open was opened.
    var formOpened: EntryNumber?
    /// Where the officer was before `!`, form and all.
    var back: [Whereabouts] = []
    /// Untaken alerts that `!` has visited one after the other.
    var tour: [AlertCode] = []
    var message: Message?
    var pending: [CommandID: PendingCommand] = [:]
    var acts: [CommandID: Act] = [:]
    /// Acts of this seat that `u` may take back, oldest first.
    var done: [Act] = []
    var repeatable: Repeatable?
    /// The alert of an act that was taken back: the cursor goes there once its row stands in the list, unless a key
    /// comes first.
    var comingBack: AlertCode?
    var pages: [PageRequest: PageState] = [:]
    /// Pages on their way that an entry has made old meanwhile: they are asked for once more.
    var overtaken: Set<PageRequest> = []
    /// Since when the households of alerts are under observation.
    var observations = Observations()
    /// Rows that somebody else has just changed.
    var changes = RowChanges()
    var bell = BellState()
    /// Texts that Esc parked, by the form that they belong to.
    var drafts: [String: String] = [:]
    /// Forms that Esc parked half written, by what they are for.
    var parked: [String: WorkForm] = [:]
    /// The form that another seat of this officer left half written; the message line offers it until `'` brings it back.
    var keptForm: Phrase?
    /// What the act that is being sent was written in.
    var written = Written()
    /// The last click was in a popup: its second half means nothing to what lies below.
    var clickedPopup = false
    /// No key but Esc is heeded before this moment: a popup has opened by itself.
    var deafUntil: TimeSpan?
    /// The moment of the last key, or of the popup that opened by itself since.
    var quietSince = TimeSpan(milliseconds: 0)

    /// A console in front of a desk as it stands.
    ///
    /// - Parameters:
    ///   - isReadOnly: the seat never signs on (`--readonly`).
    ///   - themes: what the theme picker offers, by name.
    ///   - panes: how the officer arranged the panes the last time.
    ///   - isFirstTime: this person has never had a console before them: the card of the first minute is shown.
    ///   - isPlain: one fact after the other, for a voice and for braille (`--plain`).
    public init(
        desk: Desk, now: Instant, size: Size, settings: ConsoleSettings, isReadOnly: Bool = false,
        themes: [String] = [], panes: PaneChoices = PaneChoices(), isFirstTime: Bool = false, isPlain: Bool = false
    ) {
        self.desk = desk
        self.now = now
        self.size = size
        self.settings = settings
        onlyLooks = isReadOnly
        self.themes = themes
        self.isPlain = isPlain
        labels = Labels(desk.grids.tree)
        choices = panes
        showsFirstMinute = isFirstTime
        settle()
    }

    /// Whether the pane that has the keys takes the whole screen.
    var isZoomed: Bool {
        get { zoomed.contains(focus) }
        set { if newValue { zoomed.insert(focus) } else { zoomed.remove(focus) } }
    }

    /// The language of this console.
    public var tongue: Tongue { settings.tongue }
    /// The theme that the seat draws with: the picker previews by changing it.
    public var theme: String { settings.theme }

    var zone: Zone { desk.identity.zone }

    /// Why nothing can be done here but look; nil where somebody may act.
    var readOnlyReason: Phrase? {
        if isReplaying { return ConsoleWords.replayReads }
        if condition.isReplaced { return ConsoleWords.replaced }
        return onlyLooks ? ConsoleWords.readOnlySeat : nil
    }
}

/// Where an officer is: what `'` brings back.
struct Whereabouts: Sendable, Equatable {
    var focus: PaneID
    var isZoomed: Bool
    var alerts: AlertsPane
    var rota: RotaPane
    var grids: GridsPane
    var disputes: DisputesPane
    var book: Book?
    var figures: FigureCursor?
    var dialogs: [Dialog]
}

/// A page that was asked for.
enum PageState: Sendable, Equatable {
    case loading
    case loaded(Page)
    case failed(Phrase)
    /// Shown, but something has happened since: a fresh one is on its way.
    case stale(Page)

    var page: Page? {
        switch self {
        case .loaded(let page), .stale(let page): page
        case .loading, .failed: nil
        }
    }

    /// Why it did not come.
    var failure: Phrase? {
        if case .failed(let text) = self { text } else { nil }
    }
}

/// The message line: what the last act did.
struct Message: Sendable, Equatable {
    enum Tone: Sendable, Equatable {
        case done, refused, told
    }

    /// How long one stands that nothing has replaced.
    static let stays = TimeSpan.seconds(30)

    var at: Instant
    /// By the seat's clock, which neither stands nor jumps.
    var moment: TimeSpan
    var text: Phrase
    var tone: Tone
    /// Whether `u` takes it back.
    var canUndo = false
    /// A key said it at once: the next key that is understood takes it away.
    var isOfKey = false
    /// It tells of something that lasts, and stands until another message comes.
    var lasts = false
}

/// The bell: about once a minute while something of high priority is untaken, and at once for a new one.
struct BellState: Sendable, Equatable {
    /// By the seat's clock: that of a drill may run fast.
    var lastRang: TimeSpan?
    var isSilenced = false

    static let interval = TimeSpan.minutes(1)
    /// Alerts of a flood since the bell has told of them, and of how many it tells at once.
    var burst = 0
    static let burst = 10
}

extension ConsoleState {
    /// Whom and what texts name.
    var naming: Naming { Naming(desk, labels: labels, now: now, tongue: tongue) }
}
