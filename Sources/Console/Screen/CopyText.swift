internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The selected row as one line of text; residents stay masked.
    var copyText: String? {
        if let book {
            if let words = drillWords { return words }
            if let entry = entry(of: book) {
                let text = EntryText(naming)
                let stamp = text.stamp(entry)
                return [stamp.time, stamp.officer, text.line(entry.withoutWords)].joined(separator: " ")
            }
            return book.rows.first { $0.id == book.selected }?.cells.map { $0.map(\.text).joined() }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return switch focus {
        case .alerts: alerts.subject.flatMap { desk.alerts.items[$0] }.map(copyText)
        case .grids:
            switch grids.level {
            case nil: grids.rows.first { $0.code == grids.cursor.selected }.map(copyText)
            case .households, .gaps: grids.households.selected.map(copyText)
            case .residents(let row): copyText(row)
            }
        case .rota: rota.selected.flatMap { desk.rota.items[$0] }.map(copyText)
        case .disputes: selectedDispute.map(copyText)
        }
    }

    /// The entry behind the selected row of the log or of a day: what was said stays in the desk.
    private func entry(of book: Book) -> Entry? {
        guard let page = page(of: book.kind).flatMap({ pages[$0]?.page }) else { return nil }
        let entries: [Entry]
        switch page {
        case .entries(let found, _): entries = found
        case .card(let card): entries = card?.entries ?? []
        case .households, .residents, .gaps, .counted, .disputes, .onDuty, .alertFigures, .drill: return nil
        }
        return entries.first { book.selected == "entry \($0.number)" || book.selected == $0.event.subject }
    }

    private func copyText(_ alert: Alert) -> String {
        let people = alert.standing.response.who.flatMap { desk.staff[$0]?.name[tongue] } ?? ""
        let parts = [
            alert.code.text, Times.moment(alert.touched, now: now, zone, tongue), what(alert, tongue),
            place(of: alert, tongue), t(alert.stateName.name), people,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func copyText(_ observation: Observation) -> String {
        let duties = [slotNow, slotNow.next].compactMap { observation.duty(in: $0) }.map { duty in
            let who = duty.member.map { naming.staff($0) } ?? DutyState.gap.name
            return naming.slot(duty.slot)[tongue] + " " + who[tongue]
        }
        let day = Dates.observationDay(observation.day(on: zone.date(now)))
        return ([t(title([observation])), t(day)] + duties).joined(separator: " ")
    }

    private func copyText(_ dispute: Dispute) -> String {
        let parts = [
            dispute.code.text, t(dispute.kind.name), dispute.parties(labels, tongue), t(dispute.standing.stage.name),
            dispute.deadlines(at: now, zone).first
                .map { t($0.kind.name) + " " + Times.ending($0.at, now: now, zone, tongue) } ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func copyText(_ row: GridsPane.Row) -> String {
        let tally = row.tally
        return [
            labels.any(row.code, tongue), Percent.whole(tally.share),
            t(ConsoleWords.unvisited) + " " + t(Counts.households(tally.unvisited)) + " "
                + t(Counts.people(tally.unscreened)),
        ].joined(separator: " ")
    }

    private func copyText(_ row: HouseholdRow) -> String {
        let result = desk.grids.round.flatMap { row.screening.result(in: $0.number) }
        return [
            labels.household(grid: row.grid, number: row.number, tongue), "\(row.screened)/\(row.people)",
            t(result?.name ?? ConsoleWords.untried),
        ].joined(separator: " ")
    }
}
