internal import Canvas
internal import GridDomain
internal import Language

/// The details of one alert: its four fields, its state, what to do, what is due, what happened.
extension ConsoleState {
    func drawDetail(_ alert: Alert, _ frame: inout Frame, _ rect: Rect, isCard: Bool = false) {
        let lines = detailLines(alert, width: rect.width - 2, frame.glyphs, frame.textWidth, isCard: isCard)
        let first = isCard ? 0 : max(0, min(alerts.detailScroll, lines.count - rect.height))
        for index in 0..<max(0, min(rect.height, lines.count - first)) {
            let spans = line(first + index, of: lines, frame.textWidth)
            frame.put(spans, at: Point(x: rect.minX + 1, y: rect.minY + index), width: rect.width - 2)
        }
        drawMore(&frame, rect, above: first, below: max(0, lines.count - first - rect.height))
    }

    private func detailLines(
        _ alert: Alert, width: Int, _ glyphs: Glyphs, _ measure: TextWidth, isCard: Bool
    ) -> DetailLines {
        let head = headLines(alert, glyphs, isCard: isCard) + guidanceLines(alert, measure, width)
        let heading = [Span(glyphs[.dash] + " " + t(ConsoleWords.historyOf), .group)]
        switch pages[.history(alert.code)] {
        case nil, .loading: return DetailLines(head + [heading, [Span(t(ConsoleWords.loading), .textDim)]])
        case .failed(let text): return DetailLines(head + [heading, [Span(t(text), .statusWarning)]])
        case .loaded(let page), .stale(let page):
            return DetailLines(head + [heading], history: historyLines(page.entries ?? [], width: width, measure))
        }
    }

    /// All that the details say, a line each, however long.
    func detailTexts(_ alert: Alert) -> [[Span]] {
        let lines = detailLines(alert, width: Self.plainWidth, .unicode, .standard, isCard: false)
        return (0..<lines.count).map { line($0, of: lines, .standard) }
    }

    private var stampColumns: (time: Int, officer: Int) { (8, tongue == .zh ? 8 : 13) }

    /// A long history is put into words only where it is seen, but for long words of officers, which take several lines.
    private func historyLines(_ entries: [Entry], width: Int, _ measure: TextWidth) -> [DetailLines.History] {
        let room = width - stampColumns.time - stampColumns.officer
        return entries.flatMap { entry -> [DetailLines.History] in
            guard let words = entry.personal.words, words.utf8.count > room / 2 else { return [.entry(entry)] }
            let lines = measure.wrap(EntryText(naming).line(entry), to: max(10, room))
            return [.entry(entry, lines.first)] + lines.dropFirst().map { .more($0) }
        }
    }

    private func line(_ index: Int, of lines: DetailLines, _ measure: TextWidth) -> [Span] {
        guard index >= lines.fixed.count else { return lines.fixed[index] }
        switch lines.history[index - lines.fixed.count] {
        case .more(let text):
            let indent = String(repeating: " ", count: stampColumns.time + stampColumns.officer)
            return [Span(indent + text, .text)]
        case .entry(let entry, let words):
            let text = EntryText(naming)
            let stamp = text.stamp(entry)
            return [
                Span(measure.pad(stamp.time, to: stampColumns.time), .textDim),
                Span(measure.pad(stamp.officer, to: stampColumns.officer), .person),
                Span(words ?? text.line(entry), .text),
            ]
        }
    }

    /// How many lines of the open details lie above and below what is in view.
    var hiddenLines: (above: Int, below: Int) {
        guard let code = alerts.detail, let alert = desk.alerts.items[code], let rect = layout[.alerts] else {
            return (0, 0)
        }
        let inner = layout.inner(rect)
        let count = detailLines(alert, width: inner.width - 2, .unicode, .standard, isCard: false).count
        return (alerts.detailScroll, max(0, count - alerts.detailScroll - inner.height))
    }

    /// Scrolls the details, and stops at their ends.
    mutating func scrollDetail(by rows: Int) {
        guard let code = alerts.detail, let alert = desk.alerts.items[code], let rect = layout[.alerts] else { return }
        let inner = layout.inner(rect)
        let width = isPlain ? Self.plainWidth : inner.width - 2
        let count = detailLines(alert, width: width, .unicode, .standard, isCard: false).count
        alerts.detailScroll = max(0, min(alerts.detailScroll + rows, count - (isPlain ? 1 : inner.height)))
    }

    private func headLines(_ alert: Alert, _ glyphs: Glyphs, isCard: Bool) -> [[Span]] {
        if isCard {
            return [stateLine(alert, isCard: true)] + fieldLines(alert, glyphs, isCard: true) + [deadlineLine(alert)]
        }
        let title =
            [
                Span(mark(of: alert, glyphs), alert.group == .untaken ? .statusCritical : .textDim),
                Span(alert.kind.name[tongue] + (alert.reading.map { " " + $0 } ?? ""), .textStrong),
                Span("  " + place(of: alert, tongue), .textStrong),
                Span("  " + labels.place(alert.grid, tongue), .textDim),
            ] + observation(of: alert)
        return [title, stateLine(alert), []] + fieldLines(alert, glyphs) + [deadlineLine(alert), []]
    }

    func observation(of alert: Alert) -> [Span] {
        observations.day(of: alert.household, on: zone.date(now)).map { [Span("  ", .text)] + observation(day: $0) }
            ?? []
    }

    private func stateLine(_ alert: Alert, isCard: Bool = false) -> [Span] {
        [
            Span(t(alert.stateName.name), .statusInfo), Span(" " + alert.stateName.rawValue, .textDim),
            Span("  " + (isCard ? "" : t(ConsoleWords.priority) + " "), .textDim),
            Span(t(alert.priority.name), .text), Span("  " + t(alert.stateMeaning), .textDim),
        ]
    }

    private func field(_ label: Phrase, _ spans: [Span]) -> [Span] {
        let text = TextWidth.standard.pad(t(label), to: tongue == .zh ? 6 : 11)
        return [Span(text, .textDim)] + spans
    }

    func moment(_ at: Instant) -> String { Times.moment(at, now: now, zone, tongue) }

    /// Condition, taken, service, response, and the outcome when there is one. A card leaves out what goes without
    /// saying.
    private func fieldLines(_ alert: Alert, _ glyphs: Glyphs, isCard: Bool = false) -> [[Span]] {
        let isOn = alert.standing.condition == .abnormal
        let condition = [
            Span(t(isOn ? ConsoleWords.abnormal : ConsoleWords.normal), isOn ? .statusWarning : .statusOk),
            Span("  " + t(ConsoleWords.touched) + " " + moment(alert.touched), .textDim),
            Span("  " + Spans.age(alert.touched, now: now, tongue), .text),
        ]
        var lines = [field(ConsoleWords.condition, condition), field(ConsoleWords.taken, takenSpans(alert))]
        if !isCard || alert.standing.service != .inService {
            lines.append(field(ConsoleWords.service, serviceSpans(alert)))
        }
        lines.append(field(ConsoleWords.response, responseSpans(alert, glyphs)))
        if let outcome = alert.standing.outcome {
            let by = officerName(outcome.by) + " " + moment(outcome.at)
            lines.append(
                field(ConsoleWords.outcome, [Span(t(outcome.kind.name), .textStrong), Span("  " + by, .textDim)]))
        }
        let born = desk.disputes.linked(to: ThingLink(.alert, alert.code.text))
        if !born.isEmpty {
            let names = born.map { t(ThingLink(.dispute, $0.text).name) }.joined(separator: " ")
            lines.append(field(ConsoleWords.linksLabel, [Span(names, .text)]))
        }
        return lines
    }

    private func takenSpans(_ alert: Alert) -> [Span] {
        if isPending(.alert(alert.code)) { return [Span(t(ConsoleWords.pending), .statusStale)] }
        guard let taken = alert.standing.taken else { return [Span(t(ConsoleWords.nobody), .statusCritical)] }
        return [
            Span(officerName(taken.by) + " " + moment(taken.at), .text),
            Span("  " + t(ConsoleWords.holdsUntil) + " " + moment(taken.until), .textDim),
        ]
    }

    private func serviceSpans(_ alert: Alert) -> [Span] {
        switch alert.standing.service {
        case .inService: return [Span(t(ConsoleWords.inService), .text)]
        case .shelved(let by, let until, let reason):
            let text = t(Alert.Group.shelved.name) + " " + t(ConsoleWords.untilLabel) + moment(until)
            return [
                Span(text, .text), Span("  " + Spans.deadline(until, now: now, tongue), .text),
                Span("  " + t(reason.name) + "  " + officerName(by), .textDim),
            ]
        case .suppressed(let until):
            let text = t(AlertStateName.suppressed.name) + " " + t(ConsoleWords.untilLabel) + moment(until)
            return [Span(text, .text), Span("  " + Spans.deadline(until, now: now, tongue), .text)]
        }
    }

    private func responseSpans(_ alert: Alert, _ glyphs: Glyphs) -> [Span] {
        guard let code = alert.standing.response.who else {
            return [Span(t(alert.isClosed ? ConsoleWords.nobodyWent : ConsoleWords.nobodyYet), .textDim)]
        }
        let member = desk.staff[code]
        let name = [Span((member?.name[tongue] ?? code.text) + " ", .person), Span(member?.phone ?? "", .text)]
        let step: [Span]
        switch alert.standing.response {
        case .none: step = []
        case .sent(_, let at): step = [Span("  " + t(ConsoleWords.sent) + " " + moment(at), .textDim)]
        case .underway(_, let at):
            step = [Span("  " + glyphs[.arrowRight] + " " + t(ConsoleWords.underway) + " " + moment(at), .statusInfo)]
        case .there(_, let at): step = [Span("  " + t(ConsoleWords.there) + " " + moment(at), .statusOk)]
        }
        return name + step
    }

    private func deadlineLine(_ alert: Alert) -> [Span] {
        guard let deadline = alert.deadline else {
            return field(
                ConsoleWords.due,
                [Span(alert.standing.closed.map { t(ConsoleWords.closedAt) + moment($0) } ?? "", .textDim)])
        }
        var spans = [Span(t(deadline.wait.name) + " ", .textDim), due(alert)]
        let closes = alert.touched + alert.policy.toClose
        if deadline.wait != .close, deadline.wait != .shelfEnd {
            spans.append(
                Span("  " + t(Alert.Wait.close.name) + " " + Spans.deadline(closes, now: now, tongue), .textDim))
        }
        return field(ConsoleWords.due, spans)
    }

    private func guidanceLines(_ alert: Alert, _ measure: TextWidth, _ width: Int) -> [[Span]] {
        guard !alert.isClosed else { return [] }
        let indent = tongue == .zh ? 6 : 11
        var lines: [[Span]] = []
        for (head, text) in zip(Guidance.heads, alert.kind.guidance.lines) {
            for (index, line) in measure.wrap(t(text), to: max(10, width - indent)).enumerated() {
                let label = measure.pad(index == 0 ? t(head) : "", to: indent)
                lines.append([Span(label, .title), Span(line, .text)])
            }
        }
        return lines + [[]]
    }
}

/// The lines of an alert's details: those that are written already, then the history.
private struct DetailLines {
    enum History {
        /// An entry, with the words of its first line when it has several.
        case entry(Entry, String? = nil)
        case more(String)
    }

    var fixed: [[Span]]
    var history: [History]

    init(_ fixed: [[Span]], history: [History] = []) {
        self.fixed = fixed
        self.history = history
    }

    var count: Int { fixed.count + history.count }
}
