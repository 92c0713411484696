internal import GridDomain
internal import Language

extension ConsoleState {
    /// How an alert is named in the message line: 后岸-02-004 门磁开门.
    func title(_ code: AlertCode) -> Phrase {
        guard let alert = desk.alerts.items[code] else { return Phrase(same: CodeSeries.short(code.text)) }
        return Phrase { tongue in
            place(of: alert, tongue) + " " + what(alert, tongue)
        }
    }

    /// What an alert says happened, in few columns: 发热38.1.
    func what(_ alert: Alert, _ tongue: Tongue) -> String {
        let short = alert.kind.short[tongue]
        guard let reading = alert.reading else { return short }
        return tongue == .zh ? short + reading : short + " " + reading
    }

    /// Where an alert is.
    func place(of alert: Alert, _ tongue: Tongue) -> String {
        labels.place(of: alert, sources: desk.sources, tongue)
    }

    /// One alert by its title, several by their number.
    func title(_ codes: [AlertCode]) -> Phrase {
        codes.count == 1 ? title(codes[0]) : groupTitle(codes) ?? Counts.alerts(codes.count)
    }

    private func said(_ verb: Phrase, _ codes: [AlertCode]) -> Phrase {
        let what = title(codes)
        return Phrase(zh: verb.zh + " " + what.zh, en: verb.en + " " + what.en)
    }

    mutating func take(_ codes: [AlertCode], note: String?, _ out: inout Outbox) {
        send(.take(note: note), to: codes, said(ConsoleWords.didTake, codes), &out)
        repeatable = .alert(.take(note: note), ConsoleWords.didTake)
        alerts.marks = []
    }

    mutating func sendSomebody(_ who: StaffCode, to codes: [AlertCode], _ out: inout Outbox) {
        let name = desk.staff[who]?.name
        let verb = Phrase { ConsoleWords.didSend[$0] + (name?[$0] ?? who.text) + ConsoleWords.didSendTo[$0] }
        send(.send(who), to: codes, said(verb, codes), &out)
        repeatable = .alert(.send(who), verb)
        alerts.marks = []
    }

    /// The next step of the response of each: on the way, then there.
    mutating func stepOn(_ codes: [AlertCode], _ out: inout Outbox) {
        var requests: [Request] = []
        var arrives = true
        for code in codes {
            guard let alert = desk.alerts.items[code] else { continue }
            let order: AlertOrder
            switch alert.standing.response {
            case .sent: order = .underway
            case .underway: order = .arrived
            case .none, .there: continue
            }
            if order == .underway { arrives = false }
            requests.append(
                Request(
                    order: .alert(code, order), thing: .alert(code), seen: seen(alert.version), title: title(code)))
        }
        send(requests, said(arrives ? ConsoleWords.didArrive : ConsoleWords.didLeave, codes), &out)
        alerts.marks = []
    }

    mutating func giveOutcome(_ kind: OutcomeKind, note: String?, to codes: [AlertCode], _ out: inout Outbox) {
        let verb = Phrase { ConsoleWords.didOutcome[$0] + kind.name[$0] + (($0 == .zh) ? "：" : ":") }
        send(.outcome(kind, note: note), to: codes, said(verb, codes), &out)
        repeatable = .alert(.outcome(kind, note: note), verb)
        alerts.marks = []
    }

    mutating func closeAlerts(_ kind: OutcomeKind, note: String?, _ codes: [AlertCode], _ out: inout Outbox) {
        let verb = Phrase { ConsoleWords.didClose[$0] + kind.name[$0] + (($0 == .zh) ? "：" : ":") }
        send(.close(kind, note: note), to: codes, said(verb, codes), &out)
        alerts.marks = []
    }

    mutating func shelve(
        _ codes: [AlertCode], for length: TimeSpan, _ reason: ShelfReason, note: String?, _ out: inout Outbox
    ) {
        let until = now + length
        let verb = Phrase { ConsoleWords.didShelve[$0] + Times.moment(until, now: now, zone, $0) }
        send(.shelve(until: until, reason: reason, note: note), to: codes, said(verb, codes), &out)
        repeatable = .shelve(length, reason, note: note)
        alerts.marks = []
    }

    mutating func notePhone(
        _ who: StaffCode?, _ result: PhoneResult, note: String?, _ codes: [AlertCode], _ out: inout Outbox
    ) {
        let name = who.flatMap { desk.staff[$0]?.name }
        let text = Phrase { ConsoleWords.didPhone[$0] + (name?[$0] ?? "") + " " + result.name[$0] }
        send(.phone(who, result, note: note), to: codes, text, canUndo: false, &out)
    }

    mutating func write(_ words: String, on codes: [AlertCode], _ out: inout Outbox) {
        send(.note(words), to: codes, said(ConsoleWords.didNote, codes), canUndo: false, &out)
        repeatable = .alert(.note(words), ConsoleWords.didNote)
    }

    mutating func refer(_ codes: [AlertCode], note: String?, _ out: inout Outbox) {
        send(.refer(note: note), to: codes, said(ConsoleWords.didRefer, codes), canUndo: false, &out)
    }

    mutating func escalate(_ code: AlertCode, to priority: Priority, _ out: inout Outbox) {
        let verb = Phrase { ConsoleWords.didRaise[$0] + priority.name[$0] }
        send(.escalate(priority), to: [code], said(verb, [code]), &out)
    }

    /// Does the last act again, to what is selected now.
    mutating func repeatLast(_ out: inout Outbox) {
        switch repeatable {
        case .alert(let order, let verb):
            let codes = alertTargets
            send(order, to: codes, said(verb, codes), canUndo: order.isTakenBack, &out)
            alerts.marks = []
        case .shelve(let length, let reason, let note): shelve(alertTargets, for: length, reason, note: note, &out)
        case .visit(let report): visit(householdTargets, report, &out)
        case nil: return
        }
    }
}

extension AlertOrder {
    /// Whether `u` takes it back: notes, calls and words to the lead stay.
    var isTakenBack: Bool {
        switch self {
        case .note, .phone, .refer: false
        default: true
        }
    }
}
