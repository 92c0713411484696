internal import Canvas
internal import GridDomain
internal import Language

/// Needs as a book: urgent first, then by their time; what was met within a day below.
extension ConsoleState {
    var needsTable: Table {
        Table([
            Table.Column(t(ConsoleWords.number), minimum: 4, priority: 80),
            Table.Column(t(ConsoleWords.urgentShort), minimum: tongue == .zh ? 5 : 6, priority: 92),
            Table.Column(t(ConsoleWords.place), minimum: 12, ideal: 16, priority: 95, grows: true),
            Table.Column(t(ConsoleWords.kind), minimum: 8, ideal: 12, priority: 90),
            Table.Column(t(ConsoleWords.who), minimum: 8, ideal: 12, priority: 85),
            Table.Column(t(ConsoleWords.state), minimum: 10, ideal: 20, priority: 82),
            Table.Column(t(ConsoleWords.moneyShort), minimum: 8, ideal: 10, priority: 40, align: .trailing),
            Table.Column(t(ConsoleWords.due), minimum: 8, priority: 75, align: .trailing),
        ])
    }

    var needRows: [Book.Row] {
        desk.work.needs.items.values.sorted(by: isBefore).map(needRow)
    }

    private func isBefore(_ a: Need, _ b: Need) -> Bool {
        let (left, right) = (a.standing, b.standing)
        if (left.ended == nil) != (right.ended == nil) { return left.ended == nil }
        if a.isClosed != b.isClosed { return !a.isClosed }
        if left.ended == nil, left.isUrgent != right.isUrgent { return left.isUrgent }
        let far = Instant(milliseconds: .max)
        return (left.due ?? far, a.began, a.code) < (right.due ?? far, b.began, b.code)
    }

    private func needRow(_ need: Need) -> Book.Row {
        let standing = need.standing
        let place = spotLabel(need.place, need.householdNumber)
        let isOpen = standing.ended == nil && !need.isClosed
        let role: Role = isOpen ? standing.isUrgent ? .statusCritical : .text : .textDim
        let who = standing.who.flatMap { desk.staff[$0] }?.name
        let isPending = isPending(.matter(need.code.text))
        let state = isPending ? ConsoleWords.pending : standing.state
        let due = isOpen ? standing.due.map { Spans.deadline($0, now: now, tongue) } ?? "" : ""
        let urgency = standing.ambulance == true ? ConsoleWords.urgentAmbulance : ConsoleWords.urgentShort
        let urgent = standing.isUrgent ? t(urgency) : ""
        let names = [who, need.place.flatMap { desk.grids.tree.village(of: $0)?.name }].compactMap { $0 }
        return Book.Row(
            id: need.code.text,
            cells: [
                [Span(CodeSeries.short(need.code.text), .textDim)], [Span(urgent, role)], [Span(place, role)],
                [Span(t(standing.kind.name), role)],
                [
                    Span(
                        who?.brief(tongue) ?? (isOpen ? t(ConsoleWords.nobody) : ""),
                        who == nil ? .statusWarning : .person)
                ],
                [Span(t(state), isPending ? .statusStale : standing.isOwed ? .statusWarning : role)]
                    + disputes(of: need),
                [
                    Span(
                        standing.outlay > 0 ? t(Money.phrase(standing.outlay)) : "",
                        standing.isOwed ? .statusWarning : .textDim)
                ],
                [Span(due, standing.isOverdue(at: now) ? .statusCritical : .text)],
            ], words: [place, CodeSeries.short(need.code.text), t(standing.kind.name)], names: names)
    }

    /// The disputes that a need led to.
    private func disputes(of need: Need) -> [Span] {
        desk.disputes.linked(to: ThingLink(.need, need.code.text)).map {
            Span(" " + t(ThingLink(.dispute, $0.text).name), .textDim)
        }
    }

    /// An early sign: households under observation without any contact for a day.
    func silentFigure(_ count: Int) -> Line.Item {
        Line.Item(
            [Span(t(ConsoleWords.silent) + " ", .textDim)]
                + spans(t(Counts.households(count)), [.silentHouseholds], .statusWarning),
            priority: 70)
    }

    /// People served so far in the township, for the book's border.
    var servedFigure: Line.Item {
        let count = desk.work.served(in: desk.grids.tree.root)
        return Line.Item(
            [Span(t(ConsoleWords.served) + " ", .textDim), span(.served, "\(count)", .statusOk)], priority: 60)
    }
}
