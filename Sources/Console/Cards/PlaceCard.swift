internal import Canvas
internal import GridDomain
internal import Language

/// One village or grid on a card: what the round still lacks there and why, what is open there, whom to phone.
extension ConsoleState {
    func placeLines(_ place: PlaceCode, _ glyphs: Glyphs) -> [[Span]] {
        let sections = [
            roundLines(place), watchedLines(place), alertLines(place), workLines(place), teamLines(place),
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [[]]))
    }

    private func field(_ label: Phrase, _ spans: [Span]) -> [Span] {
        [Span(TextWidth.standard.pad(t(label), to: tongue == .zh ? 8 : 11), .textDim)] + spans
    }

    private func pair(_ label: Phrase, _ count: Int, _ role: Role, _ figure: Figure? = nil) -> [Span] {
        let role: Role = count == 0 ? .textDim : role
        let number = figure.map { span($0, "\(count)", role) } ?? Span("\(count)", role)
        return [Span(t(label) + " ", .textDim), number, Span("  ", role)]
    }

    private func roundLines(_ place: PlaceCode) -> [[Span]] {
        guard let round = desk.grids.round else { return [] }
        let tally = desk.grids.tally(place)
        let role: Role = tally.unvisited == 0 ? .statusOk : .statusWarning
        let share = [
            span(.share(place), Percent.tenths(tally.share), .statusInfo), Span("  ", .statusInfo),
            span(.tally(place, .visited), "\(tally.visited)", .text), Span("/", .text),
            span(.tally(place, .households), "\(tally.households)", .text),
            Span(t(ConsoleWords.householdsUnit), .text),
        ]
        let left = [
            span(.tally(place, .unvisited), "\(tally.unvisited)", role),
            Span(t(ConsoleWords.householdsUnit) + " ", role),
            span(.tally(place, .unscreened), "\(tally.unscreened)", role), Span(t(ConsoleWords.peopleUnit), role),
        ]
        let reasons =
            pair(VisitResult.out.columnName, tally.out, .text, .tally(place, .out))
            + pair(VisitResult.vacant.columnName, tally.vacant, .text, .tally(place, .vacant))
            + pair(VisitResult.refused.columnName, tally.refused, .text, .tally(place, .refused))
            + pair(VisitResult.revisit.columnName, tally.revisit, .text, .tally(place, .revisit))
        return [
            field(ConsoleWords.round(round.number), share), field(ConsoleWords.unvisited, left),
            field(Phrase(same: ""), reasons),
        ]
    }

    /// Households under observation there: how many, who is with them, what is missing, who is released next.
    private func watchedLines(_ place: PlaceCode) -> [[Span]] {
        let here = desk.rota.running.filter { $0.grid.lies(in: place) }
        guard !here.isEmpty else { return [] }
        let counts = rotaCounts(here, [:])
        let isShort = counts.here < counts.wanted
        let isSick = counts.fever + counts.missingChecks > 0
        var lines = [
            field(
                ConsoleWords.observation,
                [
                    span(.openIn(place, .observed, filter: ""), "\(here.count)", .text),
                    Span(t(ConsoleWords.householdsUnit) + "  ", .text),
                    Span(t(ConsoleWords.cardDuty) + " ", .textDim),
                    Span("\(counts.here)/\(counts.wanted)  ", isShort ? .statusWarning : .text),
                ])
        ]
        if isSick {
            let text = t(ConsoleWords.missingChecks(counts.fever, counts.missingChecks))
            lines.append(field(Phrase(same: ""), [Span(text, .statusWarning)]))
        }
        if let next = here.min(by: { $0.release < $1.release }) {
            let label = labels.household(grid: next.grid, number: next.householdNumber, tongue)
            let at = Times.ending(next.release, now: now, zone, tongue)
            lines.append(field(ConsoleWords.releaseColumn, [Span(at + "  ", .text), Span(label, .textDim)]))
        }
        return lines
    }

    private func alertLines(_ place: PlaceCode) -> [[Span]] {
        let here = desk.alerts.items.values.filter { !$0.isClosed && $0.grid.lies(in: place) }
        return here.sorted(by: Alert.isBefore).prefix(8).enumerated().map { index, alert in
            let role: Role = alert.group == .untaken ? .statusCritical : .text
            return field(
                index == 0 ? ConsoleWords.alertsHead : Phrase(same: ""),
                [
                    Span(CodeSeries.short(alert.code.text) + " ", .textDim), Span(what(alert, tongue) + "  ", role),
                    Span(self.place(of: alert, tongue) + "  ", .textDim), due(alert),
                ])
        }
    }

    private func workLines(_ place: PlaceCode) -> [[Span]] {
        var lines: [[Span]] = []
        let disputes = desk.disputes.items.values.filter { !$0.isClosed && $0.grid.lies(in: place) }
        for (index, dispute) in disputes.sorted(by: { $0.code < $1.code }).prefix(4).enumerated() {
            lines.append(
                field(
                    index == 0 ? ConsoleWords.disputesHead : Phrase(same: ""),
                    [
                        Span(CodeSeries.short(dispute.code.text) + " ", .textDim),
                        Span(t(dispute.kind.name) + "  ", .text), status(of: dispute), Span("  ", .text), due(dispute),
                    ]))
        }
        let needs = desk.work.needs.open.filter { $0.place?.lies(in: place) ?? false }.count
        let openings = desk.work.openings.open.filter { $0.place?.lies(in: place) ?? false }.count
        let spans = pair(ConsoleWords.needsTitle, needs, .text) + pair(ConsoleWords.openingsTitle, openings, .text)
        return lines + (needs + openings == 0 ? [] : [field(ConsoleWords.openItems, spans)])
    }

    /// The names of the grid's team, or the chiefs of a village's grids, to be phoned.
    private func teamLines(_ place: PlaceCode) -> [[Span]] {
        guard place.level == .grid else {
            return desk.grids.tree.grids(in: place).prefix(12).map { grid in
                let chief = desk.grids.chiefs[grid].flatMap { desk.staff[$0] }
                let name = chief.map { $0.name[tongue] + " " + $0.phone } ?? t(ConsoleWords.nobody)
                return [Span(TextWidth.standard.pad(labels.grid(grid, tongue), to: 12), .textDim), Span(name, .person)]
            }
        }
        let team: [StaffRole] = [.chief, .worker, .adviser, .departmental]
        let members = desk.staff.members.values.filter { $0.grid == place }.sorted { $0.code < $1.code }
        return team.flatMap { role in
            members.filter { $0.roles.contains(role) }.prefix(2).map { member in
                let label = TextWidth.standard.pad(t(role.name), to: tongue == .zh ? 14 : 21)
                return [Span(label, .textDim), Span(member.name[tongue] + " " + member.phone, .person)]
            }
        }
    }
}
