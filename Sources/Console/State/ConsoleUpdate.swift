internal import Canvas
public import GridDomain
internal import Language

extension ConsoleState {
    /// Takes what happened, and says what the seat must do about it.
    ///
    /// - Parameters:
    ///   - moment: how long the seat has been open, by a clock that neither stands nor jumps. The desk's may do both.
    ///   - ids: draws a fresh command id at each call.
    public mutating func update(
        _ input: ConsoleInput, at moment: GridDomain.Span, ids: @escaping () -> CommandID
    ) -> [ConsoleEffect] {
        self.moment = max(self.moment, moment)
        closeClearNames()
        endMessage()
        endHint()
        var out = Outbox(nextID: ids)
        if case .tick(let instant) = input {
            tick(instant, &out)
            needDetail(&out)
            needFigureRows(&out)
            needObservations(&out)
            return out.effects
        }
        let before = choices
        take(input, &out)
        if choices != before { out.add(.savePanes(choices)) }
        settle()
        needDetail(&out)
        needFigureRows(&out)
        needObservations(&out)
        return out.effects
    }

    private mutating func take(_ input: ConsoleInput, _ out: inout Outbox) {
        switch input {
        case .key(let key): press(key, &out)
        case .resized(let size): self.size = size
        case .tick: break
        case .entries(let entries): fold(entries, &out)
        case .boards(let boards): stand(on: boards, &out)
        case .feedStale(let since): staleSince = since
        case .condition(let condition): self.condition = condition
        case .page(let request, let result): arrived(request, result, &out)
        case .answered(let id, let answer): take(answer, for: id)
        case .signedOn(let officer): signedOn(officer, &out)
        case .signOnFailed(let text): signOnFailed(text)
        case .cleared(let people, let look):
            openByItself(.clear(ClearView(people: people, look: look, title: title(look))))
        case .lookFailed(_, let text): tell(text, tone: .refused)
        case .told(let text, let isBad):
            tell(text, tone: isBad ? .refused : .told)
            message?.lasts = isBad
        }
    }

    private func title(_ look: Look) -> Phrase {
        if let row = grids.households.rows.first(where: { $0.code == look.household }) { return title([row]) }
        guard let alert = openItem(of: look.household) else { return Phrase(same: look.household.text) }
        return Phrase { labels.household(grid: alert.grid, number: alert.householdNumber, $0) }
    }

    /// Says something on the message line.
    mutating func tell(_ text: Phrase, tone: Message.Tone = .told) {
        message = Message(at: now, moment: moment, text: text, tone: tone)
    }

    private mutating func endMessage() {
        if let message, !message.lasts, moment - message.moment >= Message.stays { self.message = nil }
    }

    /// The clock moved: only what depends on it and is not computed while drawing.
    private mutating func tick(_ instant: Instant, _ out: inout Outbox) {
        now = max(now, instant)
        if var open = book {
            open.rebuild(self)
            book = open
        }
        rebuildFigure()
        changes.tick()
        pressure.rebuild(desk, at: now)
        if rota.isOutdated(by: self) || alerts.isOutdated(by: self) { settle() }
        guard !bell.isSilenced, summary.hasHighUntaken else { return }
        if let last = bell.lastRang, moment - last < BellState.interval { return }
        ring(&out)
    }

    private mutating func ring(_ out: inout Outbox) {
        bell.lastRang = moment
        out.add(.bell)
    }

    /// Folds facts in. A new alert of high priority sounds also after silence.
    private mutating func fold(_ entries: [Entry], _ out: inout Outbox) {
        var isNew = false
        var more = 0
        for entry in entries where entry.number > desk.last {
            desk.apply(entry)
            observations.note(entry)
            if pending[entry.command] == nil { changes.note(entry, below: desk.grids.tree.root) }
            now = max(now, entry.recorded)
            if case .drill(let event) = entry.event { follow(event, entry, &out) }
            endHint(by: entry)
            findHintAlert()
            if isAlarm(entry) {
                more += 1
                isNew = isNew || isNewHighAlarm(entry)
            }
            refresh(after: entry, &out)
            if case .registry(let event) = entry.event, event.remakesBoards { out.add(.loadBoards) }
            if let fresh, fresh.last == desk.last { stand(on: fresh, &out) }
        }
        settlePending()
        endHint()
        pressure.rebuild(desk, at: now)
        if isNew {
            bell.isSilenced = false
            ring(&out)
        }
        tellBurst(more, &out)
    }

    private func isAlarm(_ entry: Entry) -> Bool {
        guard case .alert(let event) = entry.event, desk.alerts.items[event.alert]?.group == .untaken else {
            return false
        }
        switch event.change {
        case .raised, .escalated, .recurred, .unshelved, .lapsed: return true
        default: return false
        }
    }

    /// Whether it is of high priority and, while a flood lasts, the first of its kind in its village: more of what calls
    /// already is told by the burst.
    private func isNewHighAlarm(_ entry: Entry) -> Bool {
        guard case .alert(let event) = entry.event, let alert = desk.alerts.items[event.alert], alert.priority == .high
        else { return false }
        guard pressure.load.isFlood else { return true }
        let key = FloodGroup.Key(alert)
        return !desk.alerts.items.values.contains {
            $0.code != alert.code && $0.group == .untaken && FloodGroup.Key($0) == key
        }
    }

    /// While a flood lasts, the bell tells of new alerts by tens, once each time.
    private mutating func tellBurst(_ more: Int, _ out: inout Outbox) {
        guard pressure.load.isFlood else { return bell.burst = 0 }
        bell.burst += more
        guard bell.burst >= BellState.burst else { return }
        tell(ConsoleWords.more(bell.burst))
        bell.burst = 0
        if !bell.isSilenced { ring(&out) }
    }

    /// Asks again for pages that an entry has made old.
    private mutating func refresh(after entry: Entry, _ out: inout Outbox) {
        for (request, page) in pages where isOutdated(request, by: entry) {
            if request.isHistory, case .loaded(let history) = page {
                pages[request] = .loaded(history.appending(entry))
                continue
            }
            guard case .loaded(let rows) = page else {
                overtaken.insert(request)
                continue
            }
            pages[request] = .stale(rows)
            if isShown(request) { out.add(.load(request)) } else { pages[request] = nil }
        }
    }

    private func isOutdated(_ request: PageRequest, by entry: Entry) -> Bool {
        switch (request, entry.event) {
        case (.history(let code), .alert(let event)): event.alert == code
        case (.matter(let code), let event): event.subject == code
        case (.card(let code, _), .rota(.changed(let change))):
            desk.rota.items[change.observation]?.household == code
        case (.card(let code, _), .rota(.signedIn(let roll))), (.card(let code, _), .rota(.signInUndone(let roll))):
            desk.rota.observation(of: code)?.grid == roll.grid
        case (.card(let code, _), _): entry.personal.household == code
        case (.drill, let event): desk.drills.isOn || event.subject == DrillEvent.subject
        case (.log, .log), (.log, .call), (.onDuty, .observation), (.onDuty, .rota), (.onDuty, .registry): true
        case (.households(let grid, _), .screening(let event)): event.grid?.lies(in: grid) ?? true
        case (.gaps(let place, _), .screening(let event)), (.counted(let place, _, _), .screening(let event)):
            event.grid?.lies(in: place) ?? true
        case (.counted(let place, _, _), .registry(let event)): event.mayChange(place)
        case (.settled, .dispute): true
        case (.residents(let code), .screening): entry.personal.household == code
        case (.residents, .registry(let event)): event.remakesBoards
        case (.households(let place, _), .registry(let event)), (.gaps(let place, _), .registry(let event)):
            event.mayChange(place)
        case (.households, .observation): true
        default: false
        }
    }

    private func isShown(_ request: PageRequest) -> Bool {
        sidePages.contains(request) || isOpen(request)
    }

    private func isOpen(_ request: PageRequest) -> Bool {
        switch request {
        case .history(let code): alerts.subject == code
        case .households(let grid, _): grids.path.contains(.households(grid))
        case .gaps(let place, _): grids.path.contains(.gaps(place))
        case .residents(let code):
            grids.path.contains { if case .residents(let row) = $0 { row.code == code } else { false } }
        case .counted, .settled: isOfOpenFigure(request)
        case .matter(let code): book?.selected == code || disputes.subject?.text == code
        case .log: book?.kind == .log
        case .onDuty: book?.kind == .phones
        case .alertFigures: book.flatMap { page(of: $0.kind) } == request
        case .card(let code, _): book?.kind == .card(code)
        case .drill: book?.kind == .drill
        }
    }

    private mutating func arrived(
        _ request: PageRequest, _ result: Result<Page, PageFailure>, _ out: inout Outbox
    ) {
        let isOld = overtaken.remove(request) != nil
        switch result {
        case .success(let page):
            observations.take(page.householdRows?.0 ?? [])
            guard isShown(request) || !observations.hasAsked(request) else { return pages[request] = nil }
            pages[request] = isOld ? .stale(page) : .loaded(page)
            if isOld { out.add(.load(request)) }
        case .failure(let failure): pages[request] = .failed(failure.text)
        }
        refreshSpots()
        forgetPages()
    }

    /// Keeps the pages that are on the screen and a few score others.
    private mutating func forgetPages() {
        guard pages.count > 64 else { return }
        pages = pages.filter { isShown($0.key) || $0.value == .loading }
    }

    /// Makes the lists anew and keeps what is selected in view.
    mutating func settle() {
        summary.rebuild(desk)
        pressure.rebuild(desk, at: now)
        if alerts.isOutdated(by: self) {
            var pane = alerts
            pane.rebuild(self)
            alerts = pane
        }
        if disputes.isOutdated(by: self) {
            var pane = disputes
            pane.rebuild(self)
            disputes = pane
        }
        goToComingBack()
        if grids.isOutdated(by: desk.last) {
            var pane = grids
            pane.rebuild(self)
            grids = pane
        }
        if rota.isOutdated(by: self) {
            var pane = rota
            pane.rebuild(self)
            rota = pane
        }
        rebuildHouseholds()
        if var open = book {
            open.rebuild(self)
            book = open
        }
        layout = Layout(self)
        scrollIntoView()
        rebuildFigure()
    }
}

extension PageRequest {
    /// Whether it is what happened to one thing: a new entry goes to its end.
    var isHistory: Bool {
        switch self {
        case .history, .matter: true
        default: false
        }
    }
}
