internal import Canvas
internal import Console
internal import Glibc
internal import GridDomain
internal import Language
internal import Operations
internal import Terminal

/// A running console: one thread, one `poll` loop over the terminal, signals, the mailbox and the bell.
///
/// Input is drained before a frame is drawn; a frame is drawn only when something changed; an idle seat wakes for the
/// clock and for nothing else.
public struct Seat: ~Copyable {
    private let options: SeatOptions
    private let desk: OpenDesk
    private let hold: SeatHold
    private let mailbox = Mailbox()
    private let effects: SeatEffects
    private let bell: BellWatch
    private let signals = Signals.descriptor()
    private var terminal: Terminal
    private var state: ConsoleState
    private let glyphs: Glyphs
    private var theme: ThemeInUse
    private var pacing = Pacing()
    private var feed: FeedFollower
    private var end: SeatEnd?

    /// Opens a seat and stands at it until the officer leaves or the terminal is gone.
    ///
    /// - Throws: `TerminalError` when there is no terminal to draw on, the engine's error when the desk cannot be read.
    public static func run(_ options: SeatOptions) throws -> SeatEnd {
        let hold = try options.desk.openSeat()
        let board = try options.desk.loadDesk()
        var seat = Seat(options, hold: hold, board: board, terminal: try Terminal(options.terminal))
        let end = seat.stand()
        try seat.close()
        return end
    }

    private init(_ options: SeatOptions, hold: SeatHold, board: Desk, terminal: consuming Terminal) {
        self.options = options
        desk = options.desk
        self.hold = hold
        effects = SeatEffects(desk: desk, mailbox: mailbox)
        bell = BellWatch(path: desk.bellPath)
        feed = FeedFollower(last: board.last)
        let glyphs = options.asciiOnly ? Glyphs.ascii : terminal.glyphs
        self.glyphs = glyphs
        theme = ThemeInUse(library: options.themes, depth: terminal.colorDepth, ascii: glyphs == .ascii)
        state = ConsoleState(
            desk: board, now: board.now(system: desk.system), size: terminal.size, settings: options.settings,
            isReadOnly: options.isReadOnly || desk.isReadOnly, themes: options.themes.names)
        self.terminal = terminal
        if let officer = options.officer { update(.signedOn(officer)) }
    }

    private consuming func close() throws {
        let desk = desk
        let hold = hold
        Glibc.close(signals)
        terminal.close()
        try desk.close(hold)
    }

    // MARK: The loop

    private mutating func stand() -> SeatEnd {
        pacing.changed()
        while true {
            drawIfNeeded()
            if let end { return end }
            wait()
            takeSignals()
            takeKeys()
            takeMail()
            if bell.rang() { readFeed() }
            tickIfDue()
            foldFeed()
        }
    }

    private mutating func wait() {
        var watched = [terminal.inputDescriptor, signals, mailbox.descriptor, bell.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        _ = poll(&watched, nfds_t(watched.count), pacing.timeout(feedWaits: feed.hasBacklog))
        if watched[0].revents & Int16(POLLHUP | POLLERR) != 0 { end = end ?? .hangup }
    }

    private mutating func takeSignals() {
        for signal in Signals.take(from: signals) {
            switch signal {
            case SIGWINCH, SIGCONT:
                terminal.resize()
                update(.resized(terminal.size))
            case SIGHUP: end = .hangup
            default: end = .signal(signal)
            }
        }
    }

    private mutating func takeKeys() {
        while end == nil, let key = terminal.nextKey() {
            if case .focus = key { continue }
            update(.key(key))
        }
    }

    private mutating func takeMail() {
        for message in mailbox.take() {
            switch message {
            case .input(let input): update(input)
            case .feed(let entries, let more): took(entries, more: more)
            case .feedFailed:
                feed.failed()
                update(.feedStale(since: state.now))
            }
        }
    }

    // MARK: The feed

    private mutating func readFeed() {
        if let after = feed.ask() { effects.readFeed(after: after) }
    }

    private mutating func took(_ entries: [Entry], more: Bool) {
        let again = feed.took(entries, more: more)
        if state.staleSince != nil { update(.feedStale(since: nil)) }
        if again { readFeed() }
    }

    /// Folds a slice of what the feed brought, so that a key never waits long behind it.
    private mutating func foldFeed() {
        guard let slice = feed.slice() else { return }
        effectsOf(.entries(slice))
        pacing.changedByFeed()
    }

    // MARK: The clock

    private mutating func tickIfDue() {
        guard let now = pacing.tick(system: desk.system) else { return }
        update(.tick(state.desk.now(system: now)))
        effects.tick(now: state.now, companion: options.companion)
        readFeed()
    }

    // MARK: Updates and effects

    private mutating func update(_ input: ConsoleInput) {
        effectsOf(input)
        pacing.changed()
    }

    private mutating func effectsOf(_ input: ConsoleInput) {
        for effect in state.update(input, ids: CommandID.fresh) { carryOut(effect) }
    }

    private mutating func carryOut(_ effect: ConsoleEffect) {
        switch effect {
        case .send(let commands): effects.send(commands)
        case .load(let request): effects.load(request)
        case .look(let command): effects.look(command)
        case .signOn(let officer, let pin): effects.signOn(officer, pin: pin)
        case .copy(let text): copy(text)
        case .bell: terminal.bell()
        case .suspend: suspend()
        case .redraw: terminal.redraw()
        case .leave: end = .left
        case .saveSettings(let settings): save(settings)
        }
    }

    private mutating func copy(_ text: String) {
        terminal.copyToClipboard(text)
        let file = SeatFiles(folder: options.stateFolder)
        do {
            update(.told(SeatWords.copied(to: try file.saveCopy(text)), isBad: false))
        } catch {
            update(.told(SeatWords.deskFailed("\(error)"), isBad: true))
        }
    }

    private mutating func save(_ settings: ConsoleSettings) {
        do {
            try SeatFiles(folder: options.stateFolder).save(settings)
        } catch {
            update(.told(SeatWords.deskFailed("\(error)"), isBad: true))
        }
    }

    private mutating func suspend() {
        terminal.suspend()
        Signals.unblock()
        raise(SIGTSTP)
        Signals.block()
        terminal.resume()
        update(.resized(terminal.size))
    }

    // MARK: Drawing

    private mutating func drawIfNeeded() {
        guard pacing.mayDraw() else { return }
        let frame = state.view(glyphs: glyphs)
        terminal.present(frame, theme: theme.resolved(named: state.theme))
    }
}
