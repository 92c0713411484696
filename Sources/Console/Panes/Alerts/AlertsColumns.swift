internal import Canvas
internal import GridDomain
internal import Language

/// The columns of the alerts pane.
extension ConsoleState {
    /// Latin names are longer than Han ones, Latin labels and times shorter.
    var alertsTable: Table {
        let isHan = tongue == .zh
        let isWide = (layout[.alerts]?.width ?? 0) >= 96
        let isHistory = alerts.view == .history
        let last = isHistory ? ConsoleWords.outcome : ConsoleWords.due
        return Table([
            Table.Column("", minimum: 3, priority: 100),
            Table.Column(t(ConsoleWords.number), minimum: 4, priority: 15),
            Table.Column(t(ConsoleWords.since), minimum: isHan ? 7 : 6, priority: 40, align: .trailing),
            Table.Column(t(ConsoleWords.age), minimum: isHan ? 5 : 4, priority: 60, align: .trailing),
            Table.Column(t(ConsoleWords.what), minimum: isHan ? 8 : 10, priority: 90),
            Table.Column(t(ConsoleWords.place), minimum: 13, ideal: isWide ? 24 : 18, priority: 87, grows: true),
            Table.Column(
                t(ConsoleWords.observedDay), minimum: 2, ideal: Self.wholeDay, priority: 50, align: .trailing),
            Table.Column(t(ConsoleWords.who), minimum: isHan ? 11 : 12, ideal: 13, priority: 85),
            Table.Column(t(ConsoleWords.state), minimum: 16, ideal: 40, priority: 10, grows: true),
            Table.Column(
                t(last), minimum: isHistory ? isHan ? 10 : 18 : isHan ? 7 : 5, priority: isHistory ? 86 : 70,
                align: .trailing),
        ])
    }

    /// Columns of a day of observation with all that it says: 14/14.
    private static let wholeDay = 5
    private static let dayColumn = 6

    /// What a table has for the day of observation.
    func dayColumns(_ columns: [Table.Placed]) -> Int {
        columns.first { $0.column == Self.dayColumn }?.columns.count ?? 0
    }

    /// Day n of the 14, as much of it as there is room for.
    private func day(of alert: Alert, columns: Int) -> [Span] {
        guard let day = observations.day(of: alert.household, on: zone.date(now)) else { return [Span("", .text)] }
        let number = Span("\(day)", alert.group == .shelved ? .textDim : .statusInfo)
        return columns < Self.wholeDay ? [number] : [number, Span("/\(ObservationRules.days)", .textDim)]
    }

    /// - Parameter dayColumns: what the table has for the day of observation.
    func alertRow(_ alert: Alert, dayColumns: Int, _ glyphs: Glyphs) -> Table.Row {
        let untaken = alert.group == .untaken
        let strong: Role = untaken ? alert.priority == .high ? .statusCritical : .statusWarning : .text
        let cells = [
            [Span(mark(of: alert, glyphs), alert.group == .shelved ? .textDim : strong)],
            [Span(CodeSeries.short(alert.code.text), .textDim)],
            [Span(Times.moment(alert.touched, now: now, zone, tongue), .textDim)],
            [Span(Spans.age(alert.touched, now: now, tongue), .text)],
            found(what(alert, tongue), strong),
            found(place(of: alert, tongue), alert.group == .shelved ? .textDim : .text),
            day(of: alert, columns: dayColumns),
            who(alert, glyphs),
            [Span(stage(of: alert), .textDim)],
            [due(alert)],
        ]
        return Table.Row(cells, ground: ground(of: alert))
    }

    private func ground(of alert: Alert) -> Role? {
        if alerts.marks.contains(alert.code) { return .rowMarked }
        guard alert.group == .untaken else { return changes.contains(.alert(alert.code)) ? .rowChanged : nil }
        return alert.priority == .high ? .rowUntakenHigh : .rowUntaken
    }

    /// `!!` untaken, `!~` untaken though over, `z` shelved; behind it a star when marked, a dot when just changed.
    func mark(of alert: Alert, _ glyphs: Glyphs) -> String {
        let star = alerts.marks.contains(alert.code) ? "*" : dot(.alert(alert.code), glyphs)
        switch alert.group {
        case .untaken:
            if alert.standing.condition == .normal { return "!~" + star }
            return (alert.priority == .high ? "!!" : "! ") + star
        case .shelved: return "z " + star
        case .open, .closed: return "  " + star
        }
    }

    /// What says without colour that somebody else has just changed a row.
    func dot(_ row: RowChanges.Row, _ glyphs: Glyphs) -> String { changes.contains(row) ? glyphs[.dot] : " " }

    /// Who is at it: nobody, its owner, or who was sent and how far they are.
    func who(_ alert: Alert, _ glyphs: Glyphs) -> [Span] {
        if isPending(.alert(alert.code)) { return [Span(t(ConsoleWords.pending), .statusStale)] }
        switch alert.standing.service {
        case .shelved(let by, _, _): return [Span(officerName(by), .textDim)]
        case .suppressed: return [Span(t(ConsoleWords.announcedWho), .statusInfo)]
        case .inService: break
        }
        guard let code = alert.standing.response.who else {
            guard let owner = alert.standing.taken?.by ?? alert.standing.outcome?.by else {
                return [Span(t(ConsoleWords.nobody), .statusCritical)]
            }
            return [Span(officerName(owner), .text)]
        }
        let name = desk.staff[code]?.name.brief(tongue) ?? code.text
        switch alert.standing.response {
        case .underway: return [Span(name + " " + glyphs[.arrowRight], .person)]
        case .there: return [Span(name + " " + t(ConsoleWords.there), .statusOk)]
        case .sent, .none: return [Span(name, .person)]
        }
    }

    /// How far it has come, with the time of that, where there is room to say it.
    private func stage(of alert: Alert) -> String {
        switch alert.group {
        case .untaken: return alert.kind.guidance.first[tongue]
        case .closed: return alert.standing.closed.map { t(ConsoleWords.closedAt) + moment($0) } ?? ""
        case .shelved:
            if case .shelved(_, _, let reason) = alert.standing.service { return t(reason.name) }
            return t(alert.stateName.name)
        case .open: break
        }
        if let outcome = alert.standing.outcome { return t(outcome.kind.name) + " " + moment(outcome.at) }
        switch alert.standing.response {
        case .none: return alert.standing.taken.map { t(ConsoleWords.taken) + " " + moment($0.at) } ?? ""
        case .sent(_, let at): return t(ConsoleWords.sent) + " " + moment(at)
        case .underway(_, let at): return t(ConsoleWords.underway) + " " + moment(at)
        case .there(_, let at): return t(ConsoleWords.there) + " " + moment(at)
        }
    }

    /// One column of clocks for all deadlines.
    func due(_ alert: Alert) -> Span {
        if let outcome = alert.standing.outcome, alert.isClosed { return Span(t(outcome.kind.name), .textDim) }
        guard let deadline = alert.deadline else { return Span("", .textDim) }
        if deadline.wait == .shelfEnd {
            // A shelf lasts a day at most: the minute alone is plain.
            let text =
                alerts.view == .shelf
                ? Spans.deadline(deadline.at, now: now, tongue) : Times.minute(deadline.at, zone)
            return Span(text, .textDim)
        }
        let left = deadline.at - now
        let role: Role = left < .minutes(0) ? .statusCritical : left < .minutes(5) ? .statusWarning : .text
        return Span(Spans.deadline(deadline.at, now: now, tongue), role)
    }

    /// A text with the part that a search found.
    func found(_ text: String, _ role: Role) -> [Span] {
        let query = search
        guard !query.isEmpty, let range = text.lowercased().range(of: query.lowercased()),
            text.lowercased().count == text.count
        else { return [Span(text, role)] }
        let lower = text.lowercased()
        let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
        let length = lower.distance(from: range.lowerBound, to: range.upperBound)
        let head = String(text.prefix(start))
        let hit = String(text.dropFirst(start).prefix(length))
        let tail = String(text.dropFirst(start + length))
        return [Span(head, role), Span(hit, .match), Span(tail, role)].filter { !$0.text.isEmpty }
    }
}

extension StringProtocol {
    /// Where a text stands first.
    func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) {
                return start..<(index(start, offsetBy: other.count, limitedBy: endIndex) ?? endIndex)
            }
            start = index(after: start)
        }
        return nil
    }
}
