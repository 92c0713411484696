internal import GridDomain
internal import Language

extension ConsoleState {
    /// The form for an announced opening, at the selected household.
    var openingForm: WorkForm {
        here(
            WorkForm(
                .opening, OpeningActions.new.name, at: now,
                [
                    .line(.household, ConsoleWords.household, ConsoleWords.householdHint),
                    .line(.from, ConsoleWords.fromTime, ConsoleWords.fromHint),
                    .line(.until, ConsoleWords.untilTime, ConsoleWords.timeHint),
                    .choice(.reason, ConsoleWords.reason, OpeningReason.allCases.map(\.name), chosen: 0),
                    .choice(.uses, ConsoleWords.howOften, [ConsoleWords.once, ConsoleWords.often], chosen: 0),
                    .line(.words, ConsoleWords.noteLabel, ConsoleWords.wordsHint),
                ]), .household)
    }

    /// What an opening form asks for.
    func openingPlan(_ form: WorkForm) throws(FormProblem) -> OpeningPlan {
        guard let spot = spot(of: form, .household), spot.isHousehold else {
            throw FormProblem(.household, ConsoleWords.householdNeeded)
        }
        var from = now
        if !form.text(.from).isEmpty {
            guard let at = instant(form.text(.from)) else { throw FormProblem(.from, ConsoleWords.timeNeeded) }
            from = at
        }
        guard var until = instant(form.text(.until)) else { throw FormProblem(.until, ConsoleWords.endNeeded) }
        if until <= from { until = until + .days(1) }
        return OpeningPlan(
            at: spot, from: from, until: until, reason: OpeningReason.allCases[form.chosen(.reason) ?? 0],
            uses: form.chosen(.uses) == 1 ? nil : 1, note: form.words(.words))
    }

    mutating func announce(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        let plan = try openingPlan(form)
        if let call = form.call { return finish(CallOutcome(.opening, opening: plan), of: call, &out) }
        let label = form.text(.household)
        let text = Phrase {
            ConsoleWords.didAnnounce[$0] + label + " " + Times.moment(plan.from, now: now, zone, $0) + "–"
                + Times.ending(plan.until, now: now, zone, $0)
        }
        send([Request(order: .announce(plan), thing: .desk, seen: nil)], text, &out)
    }

    mutating func cancelOpening(_ out: inout Outbox) {
        guard let code = book?.selected.map({ OpeningCode($0) }), let opening = desk.work.openings[code] else { return }
        let label = spotLabel(opening.place, opening.householdNumber)
        send(
            [
                Request(order: .opening(code, .cancel), thing: .matter(code.text), seen: seen(opening.version))
            ], Phrase { ConsoleWords.didCancelOpening[$0] + label }, &out)
    }
}
