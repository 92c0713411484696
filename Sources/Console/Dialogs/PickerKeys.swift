internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// What a key does in a popup of choices.
    mutating func pickerKey(_ key: Key, _ picker: Picker, _ out: inout Outbox) {
        if picker.isWriting { return noteKey(key, picker, &out) }
        if picker.query != nil { return queryKey(key, picker, &out) }
        var picker = picker
        switch key.plain {
        case .escape:
            guard picker.chosen != nil else { return leave(picker) }
            picker.chosen = nil
        case .down, .character("j"): picker.move(1)
        case .up, .character("k"): picker.move(-1)
        case .tab, .character("i"):
            if picker.note != nil { picker.isWriting = true }
        case .character("/"):
            if picker.canSearch { picker.query = TextField() }
        case .character("y"):
            if let chosen = picker.chosen { return apply(picker, chosen, &out) }
        case .enter: return choose(picker, picker.selected, &out)
        case .character(let digit):
            if let number = digit.wholeNumberValue, (1...picker.options.count).contains(number) {
                return choose(picker, number - 1, &out)
            }
        default: break
        }
        preview(picker)
        open(.picker(picker))
    }

    /// A preview that came to nothing is taken back.
    mutating func leave(_ picker: Picker) {
        if case .theme(let original) = picker.purpose { settings.theme = original }
    }

    private mutating func preview(_ picker: Picker) {
        guard case .theme = picker.purpose, picker.options.indices.contains(picker.selected),
            case .theme(let name) = picker.options[picker.selected].value
        else { return }
        settings.theme = name
    }

    private mutating func noteKey(_ key: Key, _ picker: Picker, _ out: inout Outbox) {
        var picker = picker
        switch key {
        case .escape, .tab, .enter, .down, .up: picker.isWriting = false
        default: _ = picker.note?.take(key)
        }
        open(.picker(picker))
    }

    /// Looking for somebody among all staff, or for a place: the choices follow what is typed.
    private mutating func queryKey(_ key: Key, _ picker: Picker, _ out: inout Outbox) {
        var picker = picker
        switch key {
        case .escape:
            picker.query = nil
            picker.options = basicOptions(picker)
            picker.selected = 0
        case .enter: return choose(picker, picker.selected, &out)
        case .down: picker.move(1)
        case .up: picker.move(-1)
        default:
            _ = picker.query?.take(key)
            let text = picker.query?.text ?? ""
            picker.options = text.isEmpty ? basicOptions(picker) : found(text, picker, &out)
            picker.selected = 0
        }
        open(.picker(picker))
    }

    private func basicOptions(_ picker: Picker) -> [Picker.Option] {
        switch picker.purpose {
        case .send(let codes): sendPicker(codes).options
        case .phoneWhom(let codes): phonePicker(codes).options
        case .needWho(let code): desk.work.needs[code].map { needPicker($0).options } ?? []
        case .dispute(let code, let ask):
            desk.disputes.items[code].map { ask == .assign ? assignPicker($0) : phonePicker($0) }?.options
                ?? picker.options
        case .alertSpot, .admitSpot: spots(matching: "")
        default: picker.options
        }
    }

    private mutating func found(_ text: String, _ picker: Picker, _ out: inout Outbox) -> [Picker.Option] {
        guard picker.looksForPlaces else { return staff(matching: text) }
        needSpot(text, &out)
        return spots(matching: text)
    }

    mutating func choose(_ picker: Picker, _ index: Int, _ out: inout Outbox) {
        guard picker.options.indices.contains(index) else { return open(.picker(picker)) }
        var picker = picker
        picker.selected = index
        if let reason = picker.options[index].off {
            tell(reason, tone: .refused)
            return open(.picker(picker))
        }
        guard picker.confirmation != nil else { return apply(picker, index, &out) }
        picker.chosen = index
        open(.picker(picker))
    }

    private mutating func apply(_ picker: Picker, _ index: Int, _ out: inout Outbox) {
        let value = picker.options[index].value
        if picker.words != nil { written.dialog = .picker(picker) }
        defer { written = Written() }
        switch (picker.purpose, value) {
        case (.send(let codes), .staff(let who)): sendSomebody(who, to: codes, &out)
        case (.outcome(let codes), .outcome(let kind)): giveOutcome(kind, note: picker.words, to: codes, &out)
        case (.close(let codes), .outcome(let kind)): closeAlerts(kind, note: picker.words, codes, &out)
        case (.phoneWhom(let codes), .staff(let who)):
            open(.picker(.phoneResult(codes, who, name: picker.options[index].label)))
        case (.phoneWhom(let codes), .nobody):
            open(.picker(.phoneResult(codes, nil, name: ConsoleWords.somebodyElse)))
        case (.phoneResult(let codes, let who), .phoneResult(let result)):
            notePhone(who, result, note: picker.words, codes, &out)
        case (.shelveLength(let codes), .length(let length)):
            open(.picker(.shelveReason(codes, length, subject: shelfSubject(codes, length))))
        case (.shelveLength(let codes), .otherLength):
            open(.text(TextForm(.shelveOther(codes), draft: drafts)))
        case (.shelveReason(let codes, let length), .shelfReason(let reason)):
            shelveOrAsk(codes, length, reason, picker, &out)
        case (.menu(let code?), .priority(let priority)): escalate(code, to: priority, &out)
        case (.menu, .admit(let row)): openAdmission(row)
        case (.menu, .action(let id)):
            if let action = Registry.action(id) { perform(action, &out) }
        case (.alertKind(let spot), .alertKind(let kind)):
            guard let spot else { return open(.picker(.alertSpot(kind, spots(matching: "")))) }
            open(.text(TextForm(.raise(kind, spot), draft: drafts)))
        case (.alertSpot(let kind), .spot(let spot)): open(.text(TextForm(.raise(kind, spot), draft: drafts)))
        case (.beginWatch(let plan), .beginWatch): beginWatch(plan, &out)
        case (.visit(let rows, let missed), .visit(let result)):
            let report = VisitReport(result: result, missed: result == .done ? missed : [], finding: picker.words)
            visit(rows, report, &out)
        case (.look(let household), .look(let reason)): look(household, reason, &out)
        case (.rotaMenu(let code), .rotaItem(let item)): choose(item, code, &out)
        case (.standIn(let places), .staff(let who)): standIn(places, who)
        case (.swap(let who, let slot), .duty(let other, let at)): swap(who, slot, other, at)
        case (.papers(let codes), .paper(let paper)): observe(codes, .papers([paper]), ConsoleWords.didPapers, &out)
        case (.release(let codes), _): observe(codes, .release(papers: [], note: nil), ConsoleWords.didRelease, &out)
        case (.admitSpot, .spot(.household(let row))): openAdmission(row)
        case (.admitSpot, .spot): tell(ConsoleWords.householdNeeded, tone: .refused)
        case (.signInAllBut(let absent), _): signInAll(but: absent, &out)
        case (.roll(let members), _): signIn(members, &out)
        case (.dispute(let code, _), .dispute(let choice)): take(choice, on: code, picker, &out)
        case (.dispute(let code, let ask), .staff(let who)): take(who, ask, on: code, &out)
        case (.register(let draft, let key), .disputeKind(let kind)): register(draft, kind, parked: key, &out)
        case (.quarrel(let source), .quarrel(let choice)): decide(choice, of: source, &out)
        case (.leave, .leave(let choice)): out.add(.leave(choice))
        case (.drill(let order), .drill):
            send(order, order == .restart ? ConsoleWords.didRestartDrill : ConsoleWords.didScoreDrill, &out)
        case (.theme, .theme(let name)):
            settings.theme = name
            out.add(.saveSettings(settings))
        default: applyDeskWork(picker, value, &out)
        }
    }

    private mutating func applyDeskWork(_ picker: Picker, _ value: Picker.Value, _ out: inout Outbox) {
        switch (picker.purpose, value) {
        case (.callKind(let source), .callKind(let kind)): decide(kind, of: source, &out)
        case (.callKind(let source), .join(let code)): decide(.dispute, joined: code, of: source, &out)
        case (.callKind(let source), .callLater): decide(nil, of: source, &out)
        case (.callBack(let code), .phoneResult(let result)): callBack(code, result, note: picker.words, &out)
        case (.phoned(let who), .phoneResult(let result)): notePhone(who, result, note: picker.words, &out)
        case (.needWho(let code), .staff(let who)): give(code, to: who, &out)
        case (.notDone(let code), .notDone(let reason)):
            guard reason != .other || picker.words != nil else {
                var asking = picker
                asking.isWriting = true
                tell(ConsoleWords.noteNeeded, tone: .refused)
                return open(.picker(asking))
            }
            failNeed(code, reason, note: picker.words, &out)
        default: break
        }
    }

    func shelfSubject(_ codes: [AlertCode], _ length: TimeSpan) -> Phrase {
        let what = title(codes)
        return Phrase { what[$0] + ConsoleWords.until[$0] + Times.moment(now + length, now: now, zone, $0) }
    }

    /// Past 30 minutes the reason "other" needs words.
    private mutating func shelveOrAsk(
        _ codes: [AlertCode], _ length: TimeSpan, _ reason: ShelfReason, _ picker: Picker, _ out: inout Outbox
    ) {
        if reason == .other, length > AlertPolicy.shelfWithoutReason, picker.words == nil {
            return open(.text(TextForm(.shelfWords(codes, length), draft: drafts)))
        }
        shelve(codes, for: length, reason, note: picker.words, &out)
    }
}

extension Picker {
    mutating func move(_ steps: Int) {
        guard !options.isEmpty else { return }
        selected = max(0, min(options.count - 1, selected + steps))
    }
}
