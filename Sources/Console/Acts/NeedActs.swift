internal import GridDomain
internal import Language

extension ConsoleState {
    /// The form of a need, at the selected household. Where it is urgent, 120 is asked about.
    var needForm: WorkForm {
        here(
            WorkForm(
                .need, NeedActions.new.name, at: now,
                [
                    .line(.household, ConsoleWords.household, ConsoleWords.householdHint),
                    .choice(.kind, ConsoleWords.kind, NeedKind.allCases.map(\.name), chosen: 0),
                    .choice(.urgent, ConsoleWords.urgent, [ConsoleWords.no, ConsoleWords.yes], chosen: 0),
                    .choice(.ambulance, ConsoleWords.ambulance, [ConsoleWords.no, ConsoleWords.yes]),
                    .line(.words, ConsoleWords.whatLabel, ConsoleWords.needHint),
                    .line(.until, ConsoleWords.byWhen, ConsoleWords.timeHintOptional),
                ]), .household)
    }

    /// What a need form asks for.
    func needPlan(_ form: WorkForm) throws(FormProblem) -> NeedPlan {
        guard let spot = spot(of: form, .household) else {
            throw FormProblem(.household, ConsoleWords.householdNeeded)
        }
        let isUrgent = form.chosen(.urgent) == 1
        if isUrgent, form.chosen(.ambulance) == nil { throw FormProblem(.ambulance, ConsoleWords.ambulanceNeeded) }
        guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.whatNeeded) }
        var due: Instant?
        if let text = form.words(.until) {
            guard let at = instant(text), at > now else { throw FormProblem(.until, ConsoleWords.timeNeeded) }
            due = at
        }
        return NeedPlan(
            at: spot, kind: NeedKind.allCases[form.chosen(.kind) ?? 0], isUrgent: isUrgent,
            ambulance: form.chosen(.ambulance).map { $0 == 1 }, due: due, words: words)
    }

    mutating func ask(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        let plan = try needPlan(form)
        if let call = form.call { return finish(CallOutcome(.need, need: plan), of: call, &out) }
        let label = form.text(.household)
        let text = Phrase { ConsoleWords.didAsk[$0] + label + " " + plan.kind.name[$0] }
        send([Request(order: .ask(plan), thing: .desk, seen: nil)], text, &out)
    }

    /// The need in the selected row.
    var selectedNeed: Need? { book?.selected.flatMap { desk.work.needs[NeedCode($0)] } }

    private func needRequest(_ code: NeedCode, _ order: NeedOrder) -> Request {
        Request(order: .need(code, order), thing: .matter(code.text), seen: seen(desk.work.needs[code]?.version))
    }

    mutating func give(_ code: NeedCode, to who: StaffCode, _ out: inout Outbox) {
        let name = desk.staff[who]?.name
        let text = Phrase {
            ConsoleWords.didGive[$0] + CodeSeries.short(code.text) + ConsoleWords.didGiveTo[$0]
                + (name?[$0] ?? who.text)
        }
        send([needRequest(code, .assign(who, due: nil))], text, &out)
    }

    /// The next step of a need: it was met; or the money that was laid out came back.
    mutating func stepNeed(_ out: inout Outbox) {
        guard let need = selectedNeed else { return }
        if need.standing.isOwed {
            let money = Money.phrase(need.standing.outlay)
            let text = Phrase { ConsoleWords.didRepay[$0] + money[$0] }
            return send([needRequest(need.code, .repay)], text, &out)
        }
        open(
            WorkForm(
                .needDone(need.code), NeedActions.done.name, at: now,
                [
                    .line(.people, ConsoleWords.peopleServed, ConsoleWords.peopleHint, "1"),
                    .line(.money, ConsoleWords.moneyOut, ConsoleWords.moneyHint),
                    .line(.words, ConsoleWords.noteLabel, ConsoleWords.wordsHint),
                ]))
    }

    mutating func finishNeed(_ form: WorkForm, _ code: NeedCode, _ out: inout Outbox) throws(FormProblem) {
        guard let people = Int(form.text(.people)), (1...NeedRules.mostPeople).contains(people) else {
            throw FormProblem(.people, ConsoleWords.peopleNeeded)
        }
        var outlay = 0
        if let text = form.words(.money) {
            guard let fen = Money.fen(text), fen <= NeedRules.mostOutlay else {
                throw FormProblem(.money, ConsoleWords.moneyNeeded)
            }
            outlay = fen
        }
        let text = Phrase { ConsoleWords.didFinishNeed[$0] + CodeSeries.short(code.text) }
        send([needRequest(code, .finish(people: people, outlay: outlay, note: form.words(.words)))], text, &out)
    }

    mutating func failNeed(_ code: NeedCode, _ reason: NotDoneReason, note: String?, _ out: inout Outbox) {
        let text = Phrase { ConsoleWords.didFailNeed[$0] + reason.name[$0] }
        send([needRequest(code, .fail(reason, note: note))], text, &out)
    }
}
