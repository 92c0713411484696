internal import GridDomain
internal import Language

extension ConsoleState {
    /// One household by its label, several by their number.
    func title(_ rows: [HouseholdRow]) -> Phrase {
        guard rows.count == 1 else { return Counts.households(rows.count) }
        return Phrase { labels.household(grid: rows[0].grid, number: rows[0].number, $0) }
    }

    mutating func visit(_ rows: [HouseholdRow], _ report: VisitReport, _ out: inout Outbox) {
        let requests = rows.map { row in
            Request(
                order: .visit(row.code, report), thing: .household(row.code), seen: seen(row.version),
                title: title([row]))
        }
        let what = title(rows)
        let text = Phrase { ConsoleWords.didVisit[$0] + what[$0] + " " + report.result.name[$0] }
        send(requests, text, &out)
        repeatable = .visit(VisitReport(result: report.result))
        grids.households.marks = []
        grids.missed = []
    }

    /// The open alert of a household, if any: it is the reason for a look.
    func openItem(of code: HouseholdCode) -> Alert? {
        desk.alerts.items.values.filter { $0.household == code && !$0.isClosed }.min(by: Alert.isBefore)
    }

    mutating func lookAtAlert(_ out: inout Outbox) {
        guard let code = alerts.subject, let alert = desk.alerts.items[code], let household = alert.household else {
            return
        }
        look(household, Phrase { labels.household(grid: alert.grid, number: alert.householdNumber, $0) }, &out)
    }

    /// Looks at once when an open item is the reason; else asks for one of the others.
    mutating func look(_ household: HouseholdCode, _ title: Phrase, _ out: inout Outbox) {
        guard openItem(of: household) == nil else { return look(household, .openItem, &out) }
        open(.picker(.look(household, title)))
    }

    mutating func look(_ household: HouseholdCode, _ reason: LookReason, _ out: inout Outbox) {
        guard let officer else { return }
        out.add(.look(Command(id: out.nextID(), officer: officer.code, order: .look(household, reason))))
    }
}
