internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The second line: what must not be missed, in reverse only above zero, and whether the silence is real.
    func drawCounts(_ frame: inout Frame) {
        let line = Line(left: vitalItems(frame.glyphs), right: sourceItems, gap: 1)
        line.draw(into: &frame, at: Point(x: 1, y: 1), width: size.width - 2)
    }

    func vitalItems(_ glyphs: Glyphs) -> [Line.Item] {
        let untaken = summary.count(.untaken)
        let overdue = desk.alerts.overdue(at: now)
        var items: [Line.Item] = []
        if untaken > 0 {
            items.append(
                badge(ConsoleWords.untaken, untaken, .alerts(.untaken, filter: ""), .badgeCritical, priority: 100))
        }
        let (nobody, fever) = (rota.vital[.nobody], rota.vital.fever)
        if nobody > 0 {
            items.append(
                badge(ConsoleWords.nobodyThere, nobody, .rota(.nobody, filter: ""), .badgeCritical, priority: 98))
        }
        if fever > 0 {
            items.append(
                badge(ConsoleWords.feverCount, fever, .rotaCount(.fever, filter: ""), .badgeCritical, priority: 97))
        }
        if overdue > 0 { items.append(badge(ConsoleWords.overdue, overdue, .overdue, .badgeWarning, priority: 95)) }
        if untaken == 0 {
            let calm = [Span(glyphs[.check] + " " + t(ConsoleWords.nothingUntaken), .statusOk)]
            items.insert(Line.Item(calm, priority: 100), at: 0)
        }
        let unread = unreadInstructions
        if unread > 0 {
            items.append(
                badge(ConsoleWords.unreadInstructions, unread, .unreadInstructions, .badgeWarning, priority: 92))
        }
        let open = summary.count(.open)
        if open > 0 { items.append(count(ConsoleWords.open, open, .alerts(.open, filter: ""), priority: 40)) }
        return items
    }

    private func badge(
        _ label: Phrase, _ count: Int, _ figure: Figure, _ role: Role, priority: Int
    ) -> Line.Item {
        Line.Item(spans(" " + t(label) + " \(count) ", [figure], role), priority: priority)
    }

    private func count(_ label: Phrase, _ count: Int, _ figure: Figure, priority: Int) -> Line.Item {
        Line.Item([Span(" " + t(label) + " ", .textDim), span(figure, "\(count)", .text)], priority: priority)
    }

    private var sourceItems: [Line.Item] {
        let silent = desk.sources.silent
        let alive = desk.sources.count - silent.count
        var items: [Line.Item] = []
        if desk.sources.count > 0 {
            let role: Role = silent.isEmpty ? .statusOk : .statusWarning
            items.append(
                Line.Item(
                    [
                        Span(t(ConsoleWords.sources) + " ", .textDim), span(.sourcesAlive, "\(alive)", role),
                        Span("/", .textDim), span(.sources, "\(desk.sources.count)", .textDim),
                    ], priority: 80))
        }
        if let first = silent.first, let since = first.silentSince {
            let more = silent.count > 1 ? " +\(silent.count - 1)" : ""
            let source = labels.source(first, tongue)
            let name = source + " " + t(ConsoleWords.silentFor) + Spans.age(since, now: now, tongue) + more
            items.append(
                Line.Item(
                    [Span(" ", .statusWarning), span(.sourcesSilent, name, .statusWarning)],
                    short: [Span(" ", .statusWarning), span(.sourcesSilent, source + more, .statusWarning)],
                    priority: 70))
        }
        return items + conditionItems + [freshness]
    }

    /// What is wrong with the desk itself.
    var conditionItems: [Line.Item] {
        if condition.isReplaced {
            return [
                Line.Item(
                    [Span(" " + t(ConsoleWords.replaced) + " ", .badgeCritical)],
                    short: [Span(" " + t(ConsoleWords.replacedShort) + " ", .badgeCritical)], priority: 98)
            ]
        }
        guard let trouble = condition.trouble else { return [] }
        return [
            Line.Item(
                [Span(" " + t(trouble) + " ", .statusCritical)],
                short: [Span(" " + t(ConsoleWords.trouble) + " ", .statusCritical)], priority: 92)
        ]
    }

    /// Data that may be old is shown as old.
    var freshness: Line.Item {
        guard let staleSince else {
            let text = [Span(" " + t(ConsoleWords.asOf) + " ", .textDim), Span(Times.full(now, zone), .textDim)]
            return Line.Item(text, priority: 45)
        }
        let age = Spans.age(staleSince, now: now, tongue)
        let text = t(ConsoleWords.asOf) + " " + Times.full(staleSince, zone) + " " + t(ConsoleWords.old) + age
        return Line.Item([Span(" " + text + " ", .statusStale)], priority: 90)
    }
}
