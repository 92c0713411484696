internal import Canvas
public import GridDomain
internal import Language

/// The desk of another moment in front, and behind it the live console as it was left: it goes on folding the feed.
struct Replay: Sendable, Equatable {
    /// The live console; an array, for a console cannot hold one directly.
    private var behind: [ConsoleState]
    /// Pages as they were read: what the moment does not know yet is left out of what is shown.
    var pages: [PageRequest: Page] = [:]

    init(_ live: ConsoleState) { behind = [live] }

    var live: ConsoleState {
        get { behind[0] }
        _modify { yield &behind[0] }
    }
}

/// Which moment is on its way. Keys that come meanwhile only change where to go next, so that a key that is held down
/// never queues up readings.
struct MomentSearch: Sendable, Equatable {
    var asked: DeskMoment
    var next: DeskMoment?

    var target: DeskMoment { next ?? asked }
}

extension ConsoleState {
    /// The console of now: this one, or what stands behind a replay.
    public var live: ConsoleState { replay?.live ?? self }

    /// Whether the desk of another moment is shown.
    public var isReplaying: Bool { replay != nil }

    /// What happens while the past is shown: keys are for the screen, everything else is for the live console behind it.
    mutating func updateReplay(
        _ input: ConsoleInput, at moment: GridDomain.Span, ids: @escaping () -> CommandID
    ) -> [ConsoleEffect] {
        switch input {
        case .key, .past: return updateFront(input, at: moment, ids: ids)
        case .resized:
            let effects = updateFront(input, at: moment, ids: ids)
            return effects + updateLive(input, at: moment, ids: ids)
        case .page(let request, let result):
            let effects = pastPage(request, result, at: moment, ids: ids)
            guard replay?.live.pages[request] != nil else { return effects }
            return effects + updateLive(input, at: moment, ids: ids)
        case .told(_, let isBad):
            let effects = updateFront(input, at: moment, ids: ids)
            return isBad ? effects + updateLive(input, at: moment, ids: ids) : effects
        case .tick:
            let effects = updateLive(input, at: moment, ids: ids)
            return effects + updateFront(.tick(now), at: moment, ids: ids)
        default: return updateLive(input, at: moment, ids: ids)
        }
    }

    private mutating func updateLive(
        _ input: ConsoleInput, at moment: GridDomain.Span, ids: @escaping () -> CommandID
    ) -> [ConsoleEffect] {
        replay?.live.updateFront(input, at: moment, ids: ids) ?? []
    }

    /// Goes to a moment, as soon as the seat has folded it.
    mutating func seek(_ moment: DeskMoment, _ out: inout Outbox) {
        guard seeking == nil else {
            seeking?.next = moment
            return
        }
        seeking = MomentSearch(asked: moment)
        out.add(.goBack(to: moment))
        if replay == nil { tell(ConsoleWords.replayComes) }
    }

    /// The desk of a moment has come, or the reason why there is none.
    mutating func arrived(_ moment: DeskMoment, _ result: Result<PastDesk, PageFailure>, _ out: inout Outbox) {
        guard let search = seeking, search.asked == moment else { return }
        seeking = nil
        guard replay != nil || dialogs.isEmpty else { return }
        switch result {
        case .success(let past): stand(before: past)
        case .failure(let failure): return tell(failure.text, tone: .refused)
        }
        if let next = search.next { seek(next, &out) }
    }

    /// Shows a past desk, with the desk as it is now behind it. Where the officer was stays; what was begun waits behind.
    public mutating func stand(before past: PastDesk) {
        if replay == nil { beginReplay() }
        desk = past.desk
        now = past.now
        summary = AlertSummary()
        observations = Observations(of: desk)
        alerts.forgetRows()
        rota.forgetRows()
        grids.forgetRows()
        disputes.forgetRows()
        if let code = alerts.detail, desk.alerts.items[code] == nil { alerts.detail = nil }
        if let code = disputes.detail, desk.disputes.items[code] == nil { disputes.detail = nil }
        replay?.pages[.log(before: nil)] = nil
        pages = replay?.pages.mapValues { .loaded($0.known(at: desk.last)) } ?? [:]
        settle()
    }

    private mutating func beginReplay() {
        var live = self
        live.message = nil
        live.seeking = nil
        replay = Replay(live)
        (hint, hintAlert, fresh, formOpened, staleSince, comingBack) = (nil, nil, nil, nil, nil, nil)
        (message, repeatable, deafUntil) = (nil, nil, nil)
        (pending, acts, done, back, tour) = ([:], [:], [], [], [])
        (drafts, parked, overtaken) = ([:], [:], [])
        changes = RowChanges()
        // What waited then rings no bell now.
        bell.isSilenced = true
        alerts.marks = []
        rota.marks = []
    }

    /// To the desk as it is now, and to the place where it was left.
    mutating func endReplay() {
        guard let replay else { return }
        var live = replay.live
        live.moment = moment
        live.quietSince = quietSince
        live.settings = settings
        self = live
    }
}

extension ConsoleState {
    /// What the screen asks the seat for while it shows the past.
    func askedOfPast(_ effects: [ConsoleEffect]) -> [ConsoleEffect] {
        effects.compactMap { effect in
            switch effect {
            case .load(.log(before: nil)): .load(.log(before: desk.last.next))
            // How the panes stand is that of the live console.
            case .savePanes: nil
            default: effect
            }
        }
    }

    private mutating func pastPage(
        _ request: PageRequest, _ result: Result<Page, PageFailure>, at moment: GridDomain.Span,
        ids: @escaping () -> CommandID
    ) -> [ConsoleEffect] {
        let request = request == .log(before: desk.last.next) ? .log(before: nil) : request
        guard pages[request] != nil else { return [] }
        if case .success(let page) = result { replay?.pages[request] = page }
        return updateFront(.page(request, result.map { $0.known(at: desk.last) }), at: moment, ids: ids)
    }

    /// Whether what is looked at is kept as of now only, whatever the moment.
    var showsOnlyNow: Bool {
        if case .figure(let view) = dialogs.last, !pagesBehind(view.figure).isEmpty { return true }
        if let book {
            switch book.kind {
            case .card, .phones, .alertFigures, .drill: return true
            default: return false
            }
        }
        return focus == .grids && grids.level != nil
    }
}

extension Page {
    /// Without the entries that came after a number.
    func known(at last: EntryNumber) -> Page {
        switch self {
        case .entries(let entries, let more): return .entries(entries.filter { $0.number <= last }, more: more)
        case .card(var card?):
            card.entries.removeAll { $0.number > last }
            return .card(card)
        case .drill(let report, let entries): return .drill(report, entries.filter { $0.number <= last })
        case .card(nil), .households, .residents, .gaps, .counted, .disputes, .onDuty, .alertFigures: return self
        }
    }
}

extension Observations {
    /// As the rota of a past desk tells: nothing is asked for.
    init(of desk: Desk) {
        self.init()
        take(desk.rota.running, alerts: desk.alerts)
    }
}
