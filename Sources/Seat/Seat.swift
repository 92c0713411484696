internal import Canvas
internal import Console
internal import Glibc
internal import GridDomain
internal import GridStore
internal import Language
internal import Operations
internal import Terminal

/// A running console: one thread, one `poll` loop over the terminal, signals, the mailbox and the bell.
///
/// Input is drained before a frame is drawn; a frame is drawn only when something changed; an idle seat wakes for the
/// clock and for nothing else. The terminal is a local of `run`: curses is not thread-safe.
public struct Seat {
    private let options: SeatOptions
    private let desk: OpenDesk
    private let mailbox = Mailbox()
    private let effects: SeatEffects
    private let bell: BellWatch
    private let signals = Signals.descriptor()
    private var state: ConsoleState
    private var memory = ScreenMemory()
    private var theme: ThemeInUse
    private var pacing = Pacing()
    private let opened = Pacing.moment()
    private var feed: FeedFollower
    /// Whether boards that an import has remade could not be read.
    private var lacksBoards = false
    private var clock: DeskClock
    private var care = DeskCare()
    /// Nil where nothing is worth keeping: nobody signs on, or the desk goes with the seat.
    private var forms: FormKeeper?
    private let hold: SeatHold?
    private var lifeMinute: Int64 = 0
    /// The last entry when checkpoints were last looked after.
    private var preparedLast = EntryNumber.none
    private var end: SeatEnd?

    /// Opens a seat and stands at it until the officer leaves or the terminal is gone.
    ///
    /// - Throws: `TerminalError` when there is no terminal to draw on, the engine's error when the desk cannot be read,
    ///   `SeatError` when the last acts could not be written.
    public static func run(_ given: SeatOptions) throws -> SeatEnd {
        var options = given
        let hold = try open(&options)
        let end: SeatEnd
        do {
            end = try sit(options, hold)
        } catch let error as SeatError {
            options.desk.abandon(hold)
            throw error
        } catch {
            try options.desk.close(hold)
            throw error
        }
        try options.desk.close(hold)
        return end
    }

    /// Sitting down starts the desk's clock. On a full disk, at any hour, the desk can at least be looked at.
    private static func open(_ options: inout SeatOptions) throws -> SeatHold? {
        do {
            return try options.desk.openSeat()
        } catch StoreError.trouble(.full, _) {
            options.isReadOnly = true
            options.isOnFullDisk = true
            return nil
        }
    }

    private static func sit(_ given: SeatOptions, _ hold: SeatHold?) throws -> SeatEnd {
        var options = given
        let board = try options.desk.loadDesk()
        options.terminal.faultNote = SeatWords.crashed[options.settings.tongue]
        var terminal = try Terminal(options.terminal)
        if options.mayChooseTongue, !terminal.drawsHan { options.settings.tongue = .en }
        var seat = Seat(
            options, hold, board: board, size: terminal.size, depth: terminal.colorDepth,
            glyphs: options.asciiOnly ? .ascii : terminal.glyphs)
        seat.forms = try seat.formKeeper()
        let end = seat.stand(&terminal)
        terminal.close()
        Glibc.close(seat.signals)
        seat.forms?.finish(left: end == .left)
        try SeatLeaving(effects: seat.effects, mailbox: seat.mailbox, tongue: seat.state.tongue).finish(end)
        return end
    }

    private init(_ options: SeatOptions, _ hold: SeatHold?, board: Desk, size: Size, depth: ColorDepth, glyphs: Glyphs)
    {
        self.options = options
        self.hold = hold
        clock = board.clock
        desk = options.desk
        effects = SeatEffects(desk: desk, mailbox: mailbox)
        bell = BellWatch(path: desk.bellPath)
        feed = FeedFollower(last: board.last)
        state = ConsoleState(
            desk: board, now: board.now(system: desk.system), size: size, settings: options.settings,
            isReadOnly: options.isReadOnly || desk.isReadOnly, themes: options.themes.names,
            panes: options.panes, isFirstTime: options.isFirstTime, isPlain: options.isPlain)
        theme = ThemeInUse(themes: options.themes, depth: depth, ascii: glyphs == .ascii, tint: state.tint)
    }

    private func formKeeper() throws -> FormKeeper? {
        guard !options.isReadOnly, !desk.isReadOnly, !options.isScratch else { return nil }
        return FormKeeper(
            KeptForms(stateFolder: options.stateFolder), desk: try desk.deskID(), mailbox: mailbox)
    }

    // MARK: The loop

    private mutating func stand(_ terminal: inout Terminal) -> SeatEnd {
        if let officer = options.officer { update(.signedOn(officer), &terminal) }
        if desk.isReadOnly, !options.isReadOnly, !options.isOnFullDisk {
            let reason = desk.store.needsNewerWriter ? SeatWords.newerDesk : SeatWords.notWritable
            update(.told(reason, isBad: true), &terminal)
        }
        if options.isOnFullDisk { update(.told(SeatWords.fullLookOnly, isBad: true), &terminal) }
        if case .ascii = terminal.encoding { update(.told(SeatWords.noUTF8, isBad: false), &terminal) }
        pacing.changed()
        while true {
            drawIfNeeded(&terminal)
            forms?.follow(state.live.officer?.code, state.live.halfWritten)
            if let end { return end }
            wait(for: terminal)
            takeSignals(&terminal)
            takeKeys(&terminal)
            takeMail(&terminal)
            if bell.rang() { readFeed() }
            tickIfDue(&terminal)
            foldFeed(&terminal)
        }
    }

    private mutating func wait(for terminal: borrowing Terminal) {
        var watched = [terminal.inputDescriptor, signals, mailbox.descriptor, bell.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        _ = poll(&watched, nfds_t(watched.count), pacing.timeout(feedWaits: feed.hasBacklog))
        if watched[0].revents & Int16(POLLHUP | POLLERR) != 0 { end = end ?? .hangup }
    }

    private mutating func takeSignals(_ terminal: inout Terminal) {
        for signal in Signals.take(from: signals) {
            switch signal {
            case SIGWINCH, SIGCONT:
                terminal.resize()
                update(.resized(terminal.size), &terminal)
            case SIGHUP: end = .hangup
            default: end = .signal(signal)
            }
        }
    }

    private mutating func takeKeys(_ terminal: inout Terminal) {
        while end == nil, let key = terminal.nextKey() {
            if case .focus = key { continue }
            update(.key(key), &terminal)
        }
    }

    private mutating func takeMail(_ terminal: inout Terminal) {
        for message in mailbox.take() {
            switch message {
            case .input(let input): update(input, &terminal)
            case .feed(let entries, let more, let clock):
                self.clock = clock
                took(entries, more: more, &terminal)
            case .boards(let boards): update(.boards(boards), &terminal)
            case .boardsFailed(let words):
                lacksBoards = true
                update(.told(words, isBad: true), &terminal)
            case .feedFailed:
                feed.failed()
                becameStale(&terminal)
            case .ticked(let trouble):
                care.ended(trouble: trouble)
                lookAfterDesk(&terminal)
            }
        }
    }

    // MARK: The feed

    private mutating func readFeed() {
        if let after = feed.ask() { effects.readFeed(after: after) }
    }

    private mutating func took(_ entries: [Entry], more: Bool, _ terminal: inout Terminal) {
        let again = feed.took(entries, more: more)
        if entries.contains(where: \.event.isErasure) { effects.forgetHistory() }
        if state.live.staleSince != nil { update(.feedStale(since: nil), &terminal) }
        if again { readFeed() }
    }

    private mutating func becameStale(_ terminal: inout Terminal) {
        update(.feedStale(since: state.live.staleSince ?? state.live.now), &terminal)
    }

    /// Folds a slice of what the feed brought, so that a key never waits long behind it.
    private mutating func foldFeed(_ terminal: inout Terminal) {
        guard let slice = feed.slice() else { return }
        effectsOf(.entries(slice), &terminal)
        pacing.changedByFeed()
    }

    // MARK: The clock

    private mutating func tickIfDue(_ terminal: inout Terminal) {
        guard let system = pacing.tick(system: desk.system) else { return }
        showLife(at: system)
        lookAfterDesk(&terminal)
        update(.tick(now(system: system)), &terminal)
        let isReplaced = state.live.condition.isReplaced
        if feed.tick() || isReplaced { becameStale(&terminal) }
        guard !isReplaced else { return }
        doWhatIsDue()
        if lacksBoards { effects.loadBoards() }
        lacksBoards = false
        readFeed()
    }

    /// Once a minute: a clock that a killed seat leaves running rests from then.
    private mutating func showLife(at system: Instant) {
        guard system.seconds / 60 != lifeMinute else { return }
        if lifeMinute != 0 { prepareHistory() }
        lifeMinute = system.seconds / 60
        hold?.showLife(at: system)
    }

    /// Once in some hundred entries; never in the first minute, which belongs to whoever sits down.
    private mutating func prepareHistory() {
        let last = state.live.desk.last
        guard last.value - preparedLast.value >= 500 else { return }
        preparedLast = last
        effects.prepareHistory()
    }

    private func now(system: Instant) -> Instant { clock.now(system: system, last: state.live.desk.lastRecorded) }

    private mutating func doWhatIsDue() {
        guard !desk.isReadOnly, care.begin() else { return }
        effects.tick(now: state.live.now, companion: options.companion)
    }

    /// Whether the desk is where it was, does what is due, and keeps the time.
    private mutating func lookAfterDesk(_ terminal: inout Terminal) {
        var condition = care.condition(of: state.live.desk, isInPlace: desk.isInPlace, system: desk.system)
        condition.goesWithSeat = options.isScratch && hold.map { !$0.isShared } ?? false
        if condition != state.live.condition { update(.condition(condition), &terminal) }
    }

    // MARK: Updates and effects

    private mutating func update(_ input: ConsoleInput, _ terminal: inout Terminal) {
        effectsOf(input, &terminal)
        pacing.changed()
    }

    private mutating func effectsOf(_ input: ConsoleInput, _ terminal: inout Terminal) {
        let asked = state.update(input, at: Pacing.moment() - opened, ids: CommandID.fresh)
        for effect in asked { carryOut(effect, &terminal) }
    }

    private mutating func carryOut(_ effect: ConsoleEffect, _ terminal: inout Terminal) {
        switch effect {
        case .send(let commands): effects.send(commands)
        case .file(let command, let scan): effects.file(command, scan: scan)
        case .load(let request): effects.load(request)
        case .loadBoards: effects.loadBoards()
        case .trace(let alert): effects.trace(alert, state.tongue, in: SeatFiles(folder: options.stateFolder))
        case .goBack(let moment): effects.goBack(to: moment)
        case .look(let command): effects.look(command)
        case .signOn(let officer, let pin): effects.signOn(officer, pin: pin)
        case .copy(let text): copy(text, &terminal)
        case .bell: terminal.bell()
        case .suspend: suspend(&terminal)
        case .redraw: terminal.redraw()
        case .leave: end = .left
        case .saveSettings(let settings): keep(&terminal) { try $0.save(settings) }
        case .savePanes(let panes): keep(&terminal) { try $0.save(panes) }
        case .sawFirstMinute: keep(&terminal) { try $0.saveFirstMinuteSeen() }
        }
    }

    private mutating func copy(_ text: String, _ terminal: inout Terminal) {
        let isSent = terminal.copyToClipboard(text)
        let file = SeatFiles(folder: options.stateFolder)
        do {
            let path = try file.saveCopy(text)
            let words = isSent ? SeatWords.copied(to: path) : SeatWords.copiedToFile(path)
            update(.told(words, isBad: false), &terminal)
        } catch {
            let reason = FileTrouble(error).reason
            let words = isSent ? SeatWords.copiedOnly(reason) : SeatWords.notKept(reason)
            update(.told(words, isBad: true), &terminal)
        }
    }

    private mutating func keep(_ terminal: inout Terminal, _ save: (SeatFiles) throws -> Void) {
        do {
            try save(SeatFiles(folder: options.stateFolder))
        } catch {
            update(.told(SeatWords.notKept(FileTrouble(error).reason), isBad: true), &terminal)
        }
    }

    private mutating func suspend(_ terminal: inout Terminal) {
        terminal.suspend()
        Signals.unblock()
        raise(SIGTSTP)
        Signals.block()
        terminal.resume()
        update(.resized(terminal.size), &terminal)
    }

    // MARK: Drawing

    private mutating func drawIfNeeded(_ terminal: inout Terminal) {
        guard pacing.mayDraw() else { return }
        let resolved = theme.resolved(named: state.theme)
        if let trouble = theme.takeTrouble() { update(.told(trouble, isBad: true), &terminal) }
        terminal.present(state.view(glyphs: resolved.glyphs, memory: &memory), theme: resolved)
    }
}

extension Event {
    /// Whether it took away what was personal in earlier entries.
    fileprivate var isErasure: Bool { if case .privacy(.erased) = self { true } else { false } }
}
