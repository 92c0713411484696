internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// What comes next, in the order of time.
    func drawNext(_ frame: inout Frame, _ row: Int) {
        var items = [Line.Item([Span(t(ConsoleWords.next), .textDim)], priority: 90)]
        let coming = coming
        for (index, event) in coming.enumerated() {
            let role: Role = event.at - now < .minutes(15) ? .statusWarning : .statusInfo
            let text = event.figure.map { spans(t(event.text), [$0], role) } ?? [Span(t(event.text), role)]
            let item =
                [Span(Times.ending(event.at, now: now, zone, tongue) + " ", .textStrong)] + text
                + [Span(" " + Spans.deadline(event.at, now: now, tongue), .textDim)]
            let bar = index == 0 ? [] : [Span(frame.glyphs[.separator] + " ", .border)]
            items.append(Line.Item(bar + item, priority: (event.isOfOne ? 40 : 80) - index))
        }
        if coming.isEmpty { items.append(Line.Item([Span(t(ConsoleWords.nothingNext), .textDim)], priority: 80)) }
        Line(left: items, gap: 1).draw(into: &frame, at: Point(x: 1, y: row), width: size.width - 2)
    }

    private struct Coming {
        var at: Instant
        var text: Phrase
        /// About one thing that its pane shows too: it gives way to what concerns the whole desk.
        var isOfOne = false
        /// The figure in the text, if there is one.
        var figure: Figure?
    }

    /// Shelf ends, each minute together; takes that lapse; what disputes wait for; the end of the watch; the end of the round.
    private var coming: [Coming] {
        var found = summary.shelfEnds.map {
            Coming(at: $0.key, text: ConsoleWords.shelfEnds($0.value), figure: .shelvesEnding($0.key))
        }
        found.removeAll { $0.at <= now }
        if let lapse = comingLapse { found.append(lapse) }
        found += disputes.tonight.filter { $0.deadline.at > now }.map { coming in
            let dispute = ThingLink(.dispute, coming.dispute.text).name
            let text = ConsoleWords.comes(coming.deadline.kind.name, dispute)
            return Coming(at: coming.deadline.at, text: text, isOfOne: true)
        }
        if let ends = desk.watch.watch?.ends, ends > now { found.append(Coming(at: ends, text: ConsoleWords.handover)) }
        if let round = desk.grids.round, round.due > now {
            found.append(Coming(at: round.due, text: ConsoleWords.roundEnds(round.number)))
        }
        found += comingWork
        return Array(found.sorted { ($0.at, $0.text.en) < ($1.at, $1.text.en) }.prefix(6))
    }

    /// What somebody was promised: calls back, needs, instructions, the nearest of each, also when it lies behind.
    private var comingWork: [Coming] {
        let calls = desk.work.calls.items.values.filter { !$0.isClosed && $0.standing.returned != .answered }
            .compactMap { call in
                call.standing.callback.map {
                    Coming(at: $0, text: ConsoleWords.callBackDue(CodeSeries.short(call.code.text)))
                }
            }
        let needs = desk.work.needs.items.values.filter { !$0.isClosed && $0.standing.ended == nil }
            .compactMap { need in
                need.standing.due.map { Coming(at: $0, text: ConsoleWords.needDue(CodeSeries.short(need.code.text))) }
            }
        let instructions = desk.work.instructions.items.values.filter { !$0.isClosed }
            .compactMap { one in
                one.standing.due.map {
                    Coming(at: $0, text: ConsoleWords.instructionDue(CodeSeries.short(one.code.text)))
                }
            }
        return [calls, needs, instructions].compactMap { kind in kind.min { ($0.at, $0.text.en) < ($1.at, $1.text.en) }
        }
    }

    /// Takes lapse at many minutes: only the next quarter of an hour with any is said, so that the rest finds room.
    private var comingLapse: Coming? {
        let coming = summary.takesLapse.filter { $0.key > now }
        guard let first = coming.keys.min() else { return nil }
        let count = coming.reduce(0) { $1.key < first + .minutes(15) ? $0 + $1.value : $0 }
        return Coming(
            at: first, text: ConsoleWords.takesLapse(count), figure: .takesLapsing(first, first + .minutes(15)))
    }

    /// What the last act did, how to take it back, and the most urgent untaken alert that is out of sight.
    func drawMessage(_ frame: inout Frame, _ row: Int) {
        if case .prompt(let prompt) = dialogs.last { return drawPrompt(prompt, &frame, row) }
        if dialogs.isEmpty, let kind = figures?.figure?.kind {
            let spans = [Span(t(kind.name) + "  ", .textStrong), Span(t(kind.definition), .text)]
            frame.put(spans, at: Point(x: 1, y: row), width: size.width - 2)
            return
        }
        let line = Line(left: messageItems(frame.glyphs), right: urgentItems(), gap: 2)
        line.draw(into: &frame, at: Point(x: 1, y: row), width: size.width - 2)
    }

    private func messageItems(_ glyphs: Glyphs) -> [Line.Item] {
        var items: [Line.Item] = []
        // Whichever came last is read first: the other gives way where both have no room.
        let isHintNewer = hint != nil && message.map { hintSince >= $0.moment } ?? true
        if let message {
            let role: Role = message.tone == .refused ? .statusWarning : .text
            items.append(
                Line.Item(
                    [Span(Times.full(message.at, zone) + " ", .textDim), Span(t(message.text), role)],
                    short: [Span(t(message.text), role)], priority: isHintNewer ? 70 : 80))
            if message.canUndo {
                items.append(Line.Item([Span("u ", .key), Span(t(ConsoleWords.undo), .textDim)], priority: 70))
            }
        } else if !pending.isEmpty {
            items.append(Line.Item([Span(t(ConsoleWords.pending), .statusStale)], priority: 80))
        }
        if let hint, message?.isOfKey != true {
            let key = hint.key.isEmpty ? "" : " " + hint.key + " "
            let spans = [Span(key, .key), Span(t(hint.text), .hint)]
            items.append(Line.Item(spans, priority: isHintNewer ? 85 : 60))
        }
        return items
    }

    /// The most urgent untaken alert, unless the cursor is on it or it is on the screen.
    private func urgentItems() -> [Line.Item] {
        guard let alert = summary.untaken.first.flatMap({ desk.alerts.items[$0] }), !isInSight(alert.code) else {
            return []
        }
        let due = Span(due(alert).text + " ", .statusCritical)
        return [
            Line.Item(
                [
                    Span(alert.priority == .high ? " !! " : " ! ", .badgeCritical), Span(" ", .text), due,
                    Span(what(alert, tongue) + " " + place(of: alert, tongue) + " ", .statusCritical),
                    Span("! ", .key), Span(t(ConsoleWords.goThere), .textDim),
                ],
                short: [Span(" ! ", .badgeCritical), Span(" " + what(alert, tongue), .statusCritical)], priority: 90)
        ]
    }

    private func isInSight(_ code: AlertCode) -> Bool {
        if !layout.urgent.isEmpty { return true }
        guard let rect = layout[.alerts] else { return false }
        if alerts.detail != nil { return alerts.detail == code }
        let height = layout.inner(rect).height - 1
        let visible = alerts.cursor.scroll.visible(count: alerts.rows.count, height: height)
        return alerts.rows[visible].contains { $0.codes.contains(code) }
    }

    private func drawPrompt(_ prompt: Prompt, _ frame: inout Frame, _ row: Int) {
        let (sign, label) =
            switch prompt.purpose {
            case .find: ("/", ConsoleWords.findLabel)
            case .filter: ("&", ConsoleWords.filterLabel)
            case .answer: ("@", ConsoleWords.answerHint)
            }
        var x = 1
        x += frame.put(sign + " ", at: Point(x: x, y: row), Ink(.prompt))
        let hint = t(label)
        let start = max(x + 14, size.width - frame.textWidth.columns(of: hint) - 1)
        draw(prompt.field, isActive: true, &frame, at: Point(x: x, y: row), width: start - x - 2)
        frame.put([Span(hint, .textDim)], at: Point(x: start, y: row), width: max(0, size.width - start - 1))
    }

    /// Two lines of keys: those of this place, and those that work anywhere.
    func drawKeys(_ frame: inout Frame, _ rows: Range<Int>) {
        frame.fill(Rect(x: 0, y: rows.lowerBound, width: size.width, height: rows.count), ground: .bar)
        for (row, items) in zip(rows, keyLines) {
            let line = Line(left: items.map { keyItem($0, frame.glyphs) }, gap: 2)
            line.draw(into: &frame, at: Point(x: 1, y: row), width: size.width - 2, on: .bar)
        }
    }

    /// The actions of the two lines of keys.
    var keyLines: [[Action]] { Registry.keyLines[scopes[0]] ?? [] }

    func keyItem(_ action: Action, _ glyphs: Glyphs) -> Line.Item {
        let isOff = action.disabledReason(self) != nil
        let key = action.keys.first?.label(glyphs) ?? ""
        return Line.Item(
            [Span(key + " ", isOff ? .textDim : .key), Span(t(action.name), isOff ? .textDim : .keyLabel)],
            priority: action.footer ?? 0)
    }
}
