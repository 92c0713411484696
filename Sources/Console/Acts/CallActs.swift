internal import GridDomain
internal import Language

/// A call that something is begun from: one that is being logged, or one that stands in the log.
enum CallSource: Sendable, Equatable, Codable {
    case report(CallReport)
    case logged(CallCode)

    /// What tells it from other calls: when its key was pressed, or its code.
    var key: String {
        switch self {
        case .report(let report): "\(report.began.milliseconds)"
        case .logged(let code): code.text
        }
    }
}

extension ConsoleState {
    /// The form of a call. Its clock starts with the key.
    var callForm: WorkForm {
        var form = WorkForm(
            .call, DeskWorkActions.call.name, at: now,
            [
                .line(.caller, ConsoleWords.caller, ConsoleWords.callerHint),
                .line(.household, ConsoleWords.whereLabel, ConsoleWords.whereHint),
                .line(.words, ConsoleWords.whatLabel, ConsoleWords.whatHint),
                .choice(.violence, ConsoleWords.violence, [ConsoleWords.no, ConsoleWords.yes]),
                .line(.until, ConsoleWords.callBackBy, ConsoleWords.callBackHint),
            ])
        // What stands selected is only offered: the call may be about anything.
        if let (spot, text) = selectedSpot {
            form.spot = spot
            form.spotText = text
            form.fields[1].hint = Phrase { ConsoleWords.whereHint[$0] + " · " + text }
        }
        return form
    }

    /// What the form of a call says so far.
    private func report(_ form: WorkForm) throws(FormProblem) -> CallReport {
        guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.whatNeeded) }
        guard let violent = form.chosen(.violence) else { throw FormProblem(.violence, ConsoleWords.violenceNeeded) }
        var callback: Instant?
        if let text = form.words(.until) {
            guard let at = instant(text), at > now else { throw FormProblem(.until, ConsoleWords.timeNeeded) }
            callback = at
        }
        let place = form.words(.household)
        let spot = place.flatMap { _ in self.spot(of: form, .household) }
        return CallReport(
            at: spot ?? MatterSpot(), place: spot == nil ? place : nil, caller: form.words(.caller), words: words,
            isViolent: violent == 1, began: form.began, callback: callback)
    }

    /// The four fields are there: what is it? The form stays parked until the call is logged.
    mutating func askKind(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        let report = try report(form)
        parked[form.key] = form
        open(.picker(kindPicker(.report(report), at: report.at, subject: Phrase(same: report.words))))
    }

    /// What a call can be; earlier quarrels of the place first, to join it to.
    func kindPicker(_ source: CallSource, at spot: MatterSpot, subject: Phrase) -> Picker {
        var options = CallKind.allCases.map { Picker.Option(value: .callKind($0), label: $0.name) }
        for call in quarrels(near: spot, except: source).prefix(2) {
            let label = Phrase { ConsoleWords.joinTo[$0] + CodeSeries.short(call.code.text) }
            let place = spotLabel(call.place, call.householdNumber)
            let time = Times.moment(call.began, now: now, zone, tongue)
            options.append(
                Picker.Option(value: .join(call.code), label: label, detail: Phrase(same: time + " " + place)))
        }
        if case .report = source {
            options.append(Picker.Option(value: .callLater, label: ConsoleWords.decideLater))
        }
        return Picker(purpose: .callKind(source), title: ConsoleWords.whatIsIt, subject: subject, options: options)
    }

    /// Quarrels on the telephone within a day, of the same village where the place is known.
    private func quarrels(near spot: MatterSpot, except source: CallSource) -> [Call] {
        let place = spot.place?.ancestor(.village)
        return desk.work.calls.items.values.filter { call in
            guard call.standing.kind == .dispute, call.standing.joined == nil, source != .logged(call.code) else {
                return false
            }
            guard let place, let other = call.place else { return true }
            return other.lies(in: place)
        }.sorted { ($0.began, $0.code) > ($1.began, $1.code) }
    }

    /// Goes on once it is known what a call is: a need and an opening have forms of their own.
    mutating func decide(_ kind: CallKind?, joined: CallCode? = nil, of source: CallSource, _ out: inout Outbox) {
        switch kind {
        case .need where joined == nil: return open(begun(needForm, from: source))
        case .opening where joined == nil: return open(begun(openingForm, from: source))
        case .dispute where joined == nil: return open(.picker(quarrelPicker(source)))
        default: finish(CallOutcome(kind, joined: joined), of: source, &out)
        }
    }

    /// A form that a call goes on in: at its place, with its words.
    func begun(_ form: WorkForm, from source: CallSource) -> WorkForm {
        var form = form
        form.call = source
        guard case .report(let report) = source else { return form }
        form.spot = report.at
        form.spotText = report.at.place == nil ? "" : spotLabel(report.at.place, report.at.number)
        for index in form.fields.indices {
            switch form.fields[index].name {
            case .household: form.fields[index].text = TextField(form.spotText)
            case .words: form.fields[index].text = TextField(report.words)
            default: break
            }
        }
        form.active = 0
        return form
    }

    /// Logs a call, or says what a logged one is.
    mutating func finish(_ outcome: CallOutcome, of source: CallSource, _ out: inout Outbox) {
        parked = parked.filter { $0.value.call?.key != source.key }
        switch source {
        case .report(var report):
            report.outcome = outcome
            takeForm(of: report)
            let kind = outcome.kind?.name
            let text = Phrase { tongue in ConsoleWords.didLogCall[tongue] + (kind.map { " " + $0[tongue] } ?? "") }
            send([Request(order: .logCall(report), thing: .desk, seen: nil)], text, &out)
        case .logged(let code):
            let seen = seen(desk.work.calls[code]?.version)
            let text = Phrase {
                ConsoleWords.didSortCall[$0] + CodeSeries.short(code.text) + " " + (outcome.kind?.name[$0] ?? "")
            }
            send([Request(order: .call(code, .sort(outcome)), thing: .matter(code.text), seen: seen)], text, &out)
        }
    }

    /// The form of a call goes with what is sent: another call that was begun meanwhile stays parked.
    private mutating func takeForm(of report: CallReport) {
        let key = callForm.key
        guard let form = parked[key], form.began == report.began else { return }
        written.call = form
        parked[key] = nil
    }

    /// The call in the selected row of the log, if it is one.
    var selectedCall: Call? { book?.selected.flatMap { desk.work.calls[CallCode($0)] } }

    mutating func promise(_ form: WorkForm, _ code: CallCode, _ out: inout Outbox) throws(FormProblem) {
        guard let at = instant(form.text(.until)), at > now else {
            throw FormProblem(.until, ConsoleWords.timeNeeded)
        }
        let text = Phrase { ConsoleWords.didPromise[$0] + Times.ending(at, now: now, zone, $0) }
        send(
            [
                Request(
                    order: .call(code, .promise(at)), thing: .matter(code.text),
                    seen: seen(desk.work.calls[code]?.version))
            ], text, &out)
    }

    mutating func callBack(_ code: CallCode, _ result: PhoneResult, note: String?, _ out: inout Outbox) {
        let text = Phrase { ConsoleWords.didCallBack[$0] + result.name[$0] }
        send(
            [
                Request(
                    order: .call(code, .callBack(result, note: note)), thing: .matter(code.text),
                    seen: seen(desk.work.calls[code]?.version))
            ], text, &out)
    }
}
