internal import GridDomain
internal import Language

extension ConsoleState {
    /// A line for the officer's log.
    var logForm: WorkForm {
        WorkForm(.log, LogActions.new.name, at: now, [.line(.words, ConsoleWords.logLabel, ConsoleWords.logHint)])
    }

    mutating func write(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.noteNeeded) }
        send(
            [Request(order: .write(words), thing: .desk, seen: nil)], ConsoleWords.didWrite, canUndo: false, &out)
    }

    mutating func notePhone(_ who: StaffCode, _ result: PhoneResult, note: String?, _ out: inout Outbox) {
        let name = desk.staff[who]?.name
        let text = Phrase { ConsoleWords.didPhone[$0] + (name?[$0] ?? "") + " " + result.name[$0] }
        send(
            [Request(order: .phoned(who, result, note: note), thing: .desk, seen: nil)], text, canUndo: false, &out)
    }

    /// Answers a question about a place in one line to read aloud, and notes that it was told.
    mutating func answer(_ text: String, _ out: inout Outbox) {
        guard let place = place(called: text) else { return tell(ConsoleWords.notFound(text), tone: .refused) }
        let line = answerLine(place)
        open(.answer(AnswerView(place: place, text: line)))
        send(
            [Request(order: .tell(place, line[tongue]), thing: .desk, seen: nil)],
            Phrase { ConsoleWords.didTell[$0] + labels.any(place, $0) }, canUndo: false, &out)
    }

    /// The place of a label, characters, pinyin or initials; the whole township for nothing.
    func place(called text: String) -> PlaceCode? {
        let tree = desk.grids.tree
        if text.isEmpty || (tree[tree.root]?.name.matches(text) ?? false) { return tree.root }
        return spot(text)?.place
    }

    /// What is told of a place: unvisited with reasons, who answers for it, by when, households under observation, open
    /// alerts, needs.
    func answerLine(_ place: PlaceCode) -> Phrase {
        let tally = desk.grids.tally(place)
        let alerts = desk.alerts.items.values.filter { $0.grid.lies(in: place) }
        let untaken = alerts.count { $0.group == .untaken }
        let open = alerts.count { $0.group == .open }
        let needs = desk.work.needs.items.values.count {
            $0.standing.ended == nil && !$0.isClosed && ($0.place?.lies(in: place) ?? false)
        }
        let observed = desk.rota.running.filter { $0.grid.lies(in: place) && $0.release > now }
        let contacts = desk.contacts
        let silent = observed.count { contacts.isSilent($0, at: now) }
        let served = desk.work.served(in: place)
        let chief = desk.grids.chiefs[place].flatMap { desk.staff[$0] }
        let due = desk.grids.round?.due
        return Phrase { tongue in
            var parts = [ConsoleWords.told(labels.any(place, tongue), at: Times.minute(now, zone))[tongue]]
            if let round = desk.grids.round {
                parts.append(ConsoleWords.toldVisits(round.number, tally)[tongue])
            }
            if let chief { parts.append(ConsoleWords.toldChief(chief.name[tongue], chief.phone)[tongue]) }
            if let due { parts.append(ConsoleWords.toldDue(Times.ending(due, now: now, zone, tongue))[tongue]) }
            parts.append(ConsoleWords.toldObservation(observed.count, silent: silent)[tongue])
            parts.append(ConsoleWords.toldAlerts(untaken: untaken, open: open)[tongue])
            if needs > 0 { parts.append(ConsoleWords.toldNeeds(needs)[tongue]) }
            if served > 0 { parts.append(ConsoleWords.toldServed(served)[tongue]) }
            return parts.joined(separator: tongue == .zh ? "；" : "; ")
        }
    }
}

/// What is read aloud, until Esc.
struct AnswerView: Sendable, Equatable {
    var place: PlaceCode
    var text: Phrase
}
