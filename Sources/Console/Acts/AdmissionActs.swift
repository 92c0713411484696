internal import GridDomain
internal import Language

/// Putting a household under observation.
extension ConsoleState {
    mutating func openAdmission(_ row: HouseholdRow) {
        open(
            WorkForm(
                .admission(row), RotaActions.admit.name, at: now,
                [
                    .choice(.kind, ConsoleWords.stayLabel, ObservationPlace.allCases.map(\.name), chosen: 0),
                    .choice(.reason, ConsoleWords.reasonLabel, ObservationReason.allCases.map(\.name), chosen: 0),
                    .line(.from, ConsoleWords.contactLabel, ConsoleWords.contactHint),
                    .line(.until, ConsoleWords.orderedLabel, ConsoleWords.orderedHint, Times.minute(now, zone)),
                    .line(.words, ConsoleWords.orderedBy, ConsoleWords.orderedByHint),
                ]))
    }

    /// Plans the duties, and shows who would be there before anything is ordered.
    mutating func admit(_ form: WorkForm, _ row: HouseholdRow) throws(FormProblem) {
        var order = try admission(form, row)
        let running = desk.rota.observation(of: row.code)
        let planner = planner
        do throws(Refusal) {
            let slots = try ObservationRules.slots(of: order, running: running, now: now, zone: zone)
            if order.place == .home {
                guard let found = planner.proposal(near: row.point, grid: row.grid, for: slots) else {
                    throw Refusal.nobodyFree
                }
                (order.team, order.plan) = (found.team, found.plan)
            }
            let facts = try ObservationRules.order(
                order, row.household, running: running, code: ObservationCode(""), admissionGround(row, planner))
            let label = title([row])
            parked[form.key] = form
            preview(
                RotaActions.admit.name, label, .observe(order), RotaPreview(facts, planner),
                done: Phrase { ConsoleWords.didAdmit[$0] + label[$0] })
        } catch {
            throw FormProblem(error == .nobodyFree ? .kind : .from, error.phrase(naming))
        }
    }

    private func admissionGround(_ row: HouseholdRow, _ planner: Planner) -> ObservationRules.Ground {
        ObservationRules.Ground(
            seen: nil, last: nil, open: desk.alerts.items.values.filter { $0.household == row.code }, planner: planner,
            alert: AlertCode(""), officer: officer?.code ?? .desk, now: now, zone: zone)
    }

    private func admission(_ form: WorkForm, _ row: HouseholdRow) throws(FormProblem) -> ObservationOrder {
        guard let contact = date(form.text(.from)) else { throw FormProblem(.from, ConsoleWords.contactNeeded) }
        guard let ordered = moment(form.text(.until)) else { throw FormProblem(.until, ConsoleWords.orderedNeeded) }
        guard ordered <= now else { throw FormProblem(.until, Refusal.noticeAhead.phrase(naming)) }
        guard let notice = form.words(.words) else { throw FormProblem(.words, ConsoleWords.orderedByNeeded) }
        return ObservationOrder(
            household: row.code, grid: row.grid, place: ObservationPlace.allCases[form.chosen(.kind) ?? 0],
            reason: ObservationReason.allCases[form.chosen(.reason) ?? 0], contact: contact, ordered: ordered,
            team: nil, notice: notice)
    }

    /// `3-10 15:30`, or `15:30` of today; nothing for now.
    private func moment(_ text: String) -> Instant? {
        let words = text.replacing("：", with: ":").split(separator: " ").map(String.init)
        guard let clock = words.last else { return now }
        // The minute that runs has begun already.
        if clock == Times.minute(now, zone), words.count == 1 { return now }
        if words.count == 1 { return instant(clock, on: nil) }
        return date(words[0]).flatMap { instant(clock, on: $0) }
    }
}

extension HouseholdRow {
    /// As the rules of an admission look at it: who lives there plays no part.
    fileprivate var household: Household {
        Household(
            code: code, grid: grid, kind: kind, number: number, screening: screening, residents: [], point: point,
            version: version)
    }
}
