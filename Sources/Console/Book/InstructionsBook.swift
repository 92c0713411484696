internal import Canvas
internal import GridDomain
internal import Language

/// Instructions of the lead as a book: unread first, then what is not done, by its time.
extension ConsoleState {
    var instructionsTable: Table {
        Table([
            Table.Column(t(ConsoleWords.number), minimum: 4, priority: 70),
            Table.Column(t(ConsoleWords.fromWhom), minimum: 8, ideal: 12, priority: 85),
            Table.Column(t(ConsoleWords.when), minimum: 7, ideal: 11, priority: 60, align: .trailing),
            Table.Column(t(ConsoleWords.whatLabel), minimum: 20, ideal: 50, priority: 95, grows: true),
            Table.Column(t(ConsoleWords.state), minimum: 8, ideal: 10, priority: 90),
            Table.Column(t(ConsoleWords.due), minimum: 8, priority: 80, align: .trailing),
        ])
    }

    var instructionRows: [Book.Row] {
        desk.work.instructions.items.values.sorted { a, b in
            let left = (a.isClosed ? 2 : a.standing.read == nil ? 0 : 1, a.standing.due ?? a.began, a.code)
            let right = (b.isClosed ? 2 : b.standing.read == nil ? 0 : 1, b.standing.due ?? b.began, b.code)
            return left < right
        }.map(instructionRow)
    }

    private func instructionRow(_ one: Instruction) -> Book.Row {
        let standing = one.standing
        let isUnread = standing.read == nil && !one.isClosed
        let from = desk.watch.officers[standing.from]?.name
        let role: Role = one.isClosed ? .textDim : isUnread ? .statusWarning : .text
        let isPending = isPending(.matter(one.code.text))
        let state = isPending ? ConsoleWords.pending : standing.state(one.step.change)
        let due = one.isClosed ? "" : standing.due.map { Spans.deadline($0, now: now, tongue) } ?? ""
        return Book.Row(
            id: one.code.text,
            cells: [
                [Span(CodeSeries.short(one.code.text), .textDim)], [Span(from?[tongue] ?? standing.from.text, .person)],
                [Span(Times.moment(one.began, now: now, zone, tongue), .textDim)],
                [Span(one.words ?? t(ConsoleWords.wordsGone), role)], [Span(t(state), isPending ? .statusStale : role)],
                [Span(due, standing.isOverdue(at: now) ? .statusCritical : .text)],
            ], words: [one.words ?? "", CodeSeries.short(one.code.text)], names: from.map { [$0] } ?? [])
    }

    /// Instructions that nobody at the desk has read.
    var unreadInstructions: Int {
        desk.work.instructions.items.values.count { !$0.isClosed && $0.standing.read == nil }
    }
}
