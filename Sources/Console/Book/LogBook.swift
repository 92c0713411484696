internal import Canvas
internal import GridDomain
internal import Language

/// The officer's log: calls and what was written, newest first.
extension ConsoleState {
    var logTable: Table {
        Table([
            Table.Column(t(ConsoleWords.when), minimum: 7, ideal: 11, priority: 90, align: .trailing),
            Table.Column(t(ConsoleWords.person), minimum: 8, ideal: 12, priority: 50),
            Table.Column(t(ConsoleWords.text), minimum: 24, ideal: 60, priority: 95, grows: true),
            Table.Column(t(ConsoleWords.state), minimum: 8, ideal: 14, priority: 80),
            Table.Column(t(ConsoleWords.due), minimum: 8, priority: 75, align: .trailing),
        ])
    }

    var logRows: [Book.Row] {
        let text = EntryText(naming)
        return (pages[.log(before: nil)]?.page?.entries ?? []).map { logRow($0, text) }
    }

    private func logRow(_ entry: Entry, _ text: EntryText) -> Book.Row {
        let stamp = text.stamp(entry)
        let line = text.line(entry)
        guard case .call(let event) = entry.event else {
            return Book.Row(
                id: "entry \(entry.number)",
                cells: [
                    [Span(stamp.time, .textDim)], [Span(stamp.officer, .person)], [Span(line, .text)], [], [],
                ], words: [line, stamp.officer])
        }
        let standing = desk.work.calls[event.matter]?.standing ?? event.after
        let isWaiting = standing.callback != nil && standing.returned != .answered
        let due = isWaiting ? standing.callback.map { Spans.deadline($0, now: now, tongue) } ?? "" : ""
        let isLate = isWaiting && standing.callback.map { $0 < now } ?? false
        let violent: Role = event.after.isViolent ? .statusCritical : .text
        return Book.Row(
            id: event.matter.text,
            cells: [
                [Span(stamp.time, .textDim)], [Span(stamp.officer, .person)], [Span(line, violent)],
                [callState(standing, event.matter)], [Span(due, isLate ? .statusCritical : .text)],
            ], words: [line, stamp.officer, CodeSeries.short(event.matter.text)])
    }

    private func callState(_ standing: CallStanding, _ code: CallCode) -> Span {
        if isPending(.matter(code.text)) { return Span(t(ConsoleWords.pending), .statusStale) }
        if let first = standing.joined {
            return Span(t(ConsoleWords.joinTo) + CodeSeries.short(first.text) + disputes(of: code, standing), .textDim)
        }
        if standing.isTakenBack { return Span(t(standing.state(at: now)), .textDim) }
        guard let kind = standing.kind else { return Span(t(ConsoleWords.undecided), .statusWarning) }
        let brought = [standing.need, standing.opening].compactMap { $0 }.map { " " + CodeSeries.short($0) }.joined()
        return Span(t(kind.name) + brought + disputes(of: code, standing), .text)
    }

    /// The disputes that a call led to, or is about: ` 纠纷014`.
    private func disputes(of call: CallCode, _ standing: CallStanding) -> String {
        let linked = desk.disputes.linked(to: ThingLink(.call, call.text)).map(\.text)
        let codes = linked.isEmpty ? [standing.dispute].compactMap(\.self) : linked
        let names = codes.map { " " + CodeSeries.short($0) }
        // The kind of the call says already that it is a dispute.
        return standing.kind == .dispute && standing.joined == nil
            ? names.joined() : codes.map { " " + t(ThingLink(.dispute, $0).name) }.joined()
    }
}
