internal import Canvas
internal import GridDomain
internal import Language

/// The rows of the panes in words, each a sentence that is complete in itself.
extension ConsoleState {
    /// What has the keys: a popup, a book, or the focused pane.
    var plainList: PlainList {
        if let dialog = dialogs.last, let list = plainList(of: dialog) { return list }
        if let book { return plainList(of: book) }
        return plainPane
    }

    /// The focused pane.
    var plainPane: PlainList {
        switch focus {
        case .alerts: plainAlerts
        case .rota: plainRota
        case .grids: plainGrids
        case .disputes: plainDisputes
        }
    }

    /// The pane by number and name, where in it the officer is, and its figures.
    func heading(_ pane: PaneID) -> PlainFact {
        var head = PlainSentence(tongue)
        head.add(PlainWords.pane(pane.rawValue, pane.title))
        for crumb in crumbs(of: pane) { head.add(crumb) }
        for item in plainFigures(of: pane) { head.add(item.spans) }
        if pane == .alerts { head.add(PlainWords.lastHour(desk.alerts.raised.count)) }
        return PlainFact(head.text, .title)
    }

    /// The figures of a pane but those that are drawn, or that its first sentence says in full.
    private func plainFigures(of pane: PaneID) -> [Line.Item] {
        switch pane {
        case .alerts: alertsFigures(.unicode).dropLast()
        case .grids where grids.level == nil: gridsFigures.filter { $0.priority != 80 }
        case .rota, .grids, .disputes: figures(of: pane, .unicode)
        }
    }

    /// A list of a pane; the selected row says where it stands.
    func list<Row>(
        _ pane: PaneID, _ rows: [Row], first: Int, selected: Int?, empty: Phrase, lines: [PlainFact] = [],
        _ sentence: @escaping (Row) -> (text: PlainSentence, role: Role)
    ) -> PlainList {
        let heading = [heading(pane)] + lines + (rows.isEmpty ? [plainFact(empty)] : [])
        return PlainList(heading: heading, count: rows.count, first: first, selected: selected) { index in
            var (text, role) = sentence(rows[index])
            guard index == selected else { return [PlainFact(text.text, role)] }
            text.add(PlainWords.place(index + 1, of: rows.count))
            return [PlainFact(text.text, .rowSelected, cursor: 0)]
        }
    }

    func plainFact(_ text: Phrase) -> PlainFact {
        var said = PlainSentence(tongue)
        said.add(text)
        return PlainFact(said.text)
    }

    func group(_ name: Phrase, _ count: Int, isFolded: Bool = false) -> PlainSentence {
        var sentence = PlainSentence(tongue)
        sentence.add(name, "\(count)")
        if isFolded { sentence.add(PlainWords.folded) }
        return sentence
    }

    // MARK: Rota

    private var plainRota: PlainList {
        let selected = rota.rows.firstIndex { $0.id != nil && $0.id == rota.cursor.selected }
        return list(
            .rota, rota.rows, first: rota.cursor.scroll.first, selected: selected,
            empty: rota.filter.isEmpty ? ConsoleWords.noObservation : ConsoleWords.nothingMatches
        ) { row in
            switch row {
            case .heading(let group, let count, let isFolded, let marks):
                var sentence = self.group(ConsoleWords.rotaGroup(group), count, isFolded: isFolded)
                if let (detail, _) = headingDetail(group, marks) { sentence.add(detail) }
                return (sentence, .group)
            case .observation(let code):
                guard let observation = desk.rota.items[code] else { return (PlainSentence(tongue), .text) }
                return (sentence(of: observation), .text)
            case .member(let code, let load):
                return (membersTable.sentence(Table.Row(memberCells(code, load, .unicode)), tongue), .text)
            }
        }
    }

    /// Whose duty it is now and next, the last temperature, the release.
    private func sentence(of observation: Observation) -> PlainSentence {
        var said = PlainSentence(tongue)
        if rota.marks.contains(observation.code) { said.add(PlainWords.marked) }
        said.add(labels.household(grid: observation.grid, number: observation.householdNumber, tongue))
        said.add(PlainWords.day(observation.day(on: zone.date(now)), of: ObservationRules.days))
        let slots = rota.view == .week ? weekSlots : [slotNow, slotNow.next]
        for slot in slots {
            let label = slot == slotNow && rota.view != .week ? PlainWords.now : naming.slot(slot)
            said.add(label[tongue], plainDuty(observation, slot))
        }
        said.add(PlainWords.temperature[tongue], temperature(observation).text)
        said.add(ConsoleWords.releaseColumn, Times.ending(observation.release, now: now, zone, tongue))
        let papers = observation.papers.count
        if papers > 0 { said.add(t(ConsoleWords.papersColumn), "\(papers)/\(ReleasePaper.allCases.count)") }
        return said
    }

    private var weekSlots: [ShiftSlot] {
        (0..<7).flatMap { day in Shift.allCases.map { ShiftSlot(weekStart.adding(days: day), $0) } }
    }

    private func plainDuty(_ observation: Observation, _ slot: ShiftSlot) -> String {
        guard let duty = observation.duty(in: slot) else {
            return rota.view == .week ? "" : t(ConsoleWords.laneEnds)
        }
        let state = duty.state(at: now, zone: zone)
        guard let member = duty.member else { return t(DutyState.gap.name) }
        let name = desk.staff[member]?.name[tongue] ?? member.text
        let role = duty.role == .planned ? "" : " " + t(duty.role.name)
        let isPlain = state == .ahead || state == .past
        return name + role + (isPlain ? "" : " " + t(state.name))
    }

    // MARK: Grids

    private var plainGrids: PlainList {
        switch grids.level {
        case nil:
            return list(
                .grids, grids.rows, first: grids.cursor.scroll.first, selected: grids.cursor.index,
                empty: ConsoleWords.nothingMatches, lines: [PlainFact(plainTotal.text)]
            ) { (sentence(of: $0), .text) }
        case .households(let grid): return plainHouseholds(.households(grid: grid, from: 0))
        case .gaps(let place): return plainHouseholds(.gaps(place: place, after: nil))
        case .residents(let row):
            let people = pages[.residents(row.code)]?.page?.people ?? []
            var head = PlainSentence(tongue)
            head.add(residentsHead(row))
            return list(
                .grids, people, first: grids.residents.scroll.first, selected: grids.residents.index,
                empty: noRows(.residents(row.code)), lines: [PlainFact(head.text)]
            ) { (residentsTable.sentence(residentRow($0), tongue), .text) }
        }
    }

    private func plainHouseholds(_ request: PageRequest) -> PlainList {
        let open = grids.households
        return list(
            .grids, open.rows, first: open.cursor.scroll.first, selected: open.cursor.index, empty: noRows(request)
        ) { row in
            var said = PlainSentence(tongue)
            if open.marks.contains(row.code) { said.add(PlainWords.marked) }
            if changes.contains(.household(row.code)) { said.add(PlainWords.changed) }
            said.add(labels.household(grid: row.grid, number: row.number, tongue))
            said.add(result(of: row).text)
            said.add(PlainWords.seen, "\(row.screened)/\(row.people)")
            said.add(visited(row))
            said.add(observation(of: row))
            said.add(ConsoleWords.address, row.address)
            return (said, .text)
        }
    }

    private var plainTotal: PlainSentence {
        let name = grids.filter.isEmpty ? labels.place(desk.grids.tree.root, tongue) : t(ConsoleWords.filteredTotal)
        return figures(of: grids.total, behind: name)
    }

    private func sentence(of row: GridsPane.Row) -> PlainSentence {
        var said = figures(of: row.tally, behind: labels.any(row.code, tongue))
        if changes.contains(.place(row.code)) { said.add(PlainWords.changed) }
        if row.canUnfold { said.add(row.isUnfolded ? PlainWords.unfolded : PlainWords.folded) }
        return said
    }

    /// What is nought is not said.
    private func figures(of tally: GridTally, behind name: String) -> PlainSentence {
        var said = PlainSentence(tongue)
        said.add(name)
        said.add(PlainWords.visited[tongue], Percent.whole(tally.share))
        if tally.unvisited > 0 {
            said.add(ConsoleWords.unvisited, Counts.households(tally.unvisited))
            said.add(Counts.people(tally.unscreened))
        }
        let reasons: [(VisitResult, Int)] = [
            (.out, tally.out), (.vacant, tally.vacant), (.refused, tally.refused), (.revisit, tally.revisit),
        ]
        for (result, count) in reasons where count > 0 { said.add(t(result.name), "\(count)") }
        said.add(t(PlainWords.households), "\(tally.households)")
        return said
    }

    // MARK: Disputes

    private var plainDisputes: PlainList {
        if let code = disputes.detail, let dispute = desk.disputes.items[code] {
            let lines = detailLines(dispute, width: Self.plainWidth, .unicode, .standard)
            return PlainList(heading: [heading(.disputes)], details: lines, from: disputes.detailScroll, tongue)
        }
        let selected = disputes.rows.firstIndex { $0.id != nil && $0.id == disputes.cursor.selected }
        return list(
            .disputes, disputes.rows, first: disputes.cursor.scroll.first, selected: selected,
            empty: disputes.filter.isEmpty ? ConsoleWords.noDisputes : ConsoleWords.nothingMatches
        ) { row in
            switch row {
            case .heading(let group, let count): return (self.group(group.name, count), .group)
            case .signs(let count): return (self.group(ConsoleWords.earlySigns, count), .group)
            case .sign(let sign): return (disputesTable.sentence(signRow(sign), tongue), .text)
            case .dispute(let code):
                guard let dispute = desk.disputes.items[code] else { return (PlainSentence(tongue), .text) }
                return (sentence(of: dispute), .text)
            }
        }
    }

    private func sentence(of dispute: Dispute) -> PlainSentence {
        var said = PlainSentence(tongue)
        if changes.contains(.dispute(dispute.code)) { said.add(PlainWords.changed) }
        said.add(dispute.kind.name)
        said.add(ConsoleWords.partiesHead[tongue], dispute.parties(labels, tongue))
        if dispute.standing.isMajor { said.add(ConsoleWords.major) }
        said.add(ConsoleWords.stageHead[tongue], status(of: dispute).text)
        if let next = dispute.deadlines(at: now, zone).first { said.add(next.kind.name, plainDeadline(next.at)) }
        let names = dispute.standing.mediators.map { desk.staff[$0]?.name[tongue] ?? $0.text }
        said.add(ConsoleWords.mediatorsHead[tongue], names.joined(separator: " "))
        said.add(ConsoleWords.number, CodeSeries.short(dispute.code.text))
        return said
    }

    /// Wide enough that no text is broken before the page breaks it.
    static var plainWidth: Int { 10_000 }
}
