internal import Canvas
internal import GridDomain
internal import Language

/// How a flood is drawn: its groups, the sources that are a nuisance, and the load in the title.
extension ConsoleState {
    /// One row for many: what, where, how many, since when, and the nearest deadline.
    func floodRow(_ group: FloodGroup, isFolded: Bool, _ glyphs: Glyphs) -> Table.Row {
        let strong: Role = group.key.isHigh ? .statusCritical : .statusWarning
        let isMarked = !alerts.marks.isEmpty && alerts.marks.isSuperset(of: group.codes)
        let sign = isMarked ? "*" : isFolded ? "+" : "-"
        let place =
            [
                Span(labels.village(group.key.place, tongue) + " ", .text)
            ]
            + spans(
                t(ConsoleWords.alertCount(group.codes.count)), [.floodGroup(group.key, filter: alerts.filter)],
                .textStrong)
        let oldest = desk.alerts.items[group.first]
        let ground: Role = isMarked ? .rowMarked : group.key.isHigh ? .rowUntakenHigh : .rowUntaken
        return Table.Row(
            [
                [Span((group.key.isHigh ? "!!" : "! ") + sign, strong)], [], [], [],
                [Span(group.key.kind.short[tongue], strong)], place, [],
                [Span(t(ConsoleWords.oldest) + Spans.age(group.since, now: now, tongue), .text)],
                [Span(group.key.kind.guidance.first[tongue], .textDim)], oldest.map { [due($0)] } ?? [],
            ], ground: ground)
    }

    /// Heads of the parts of a flood: how many wait in each.
    func sectionRow(isHigh: Bool, count: Int, _ glyphs: Glyphs) -> Table.Row {
        let name = isHigh ? ConsoleWords.highUntaken : ConsoleWords.othersUntaken
        return Table.Row(
            heading: spans(
                "\(glyphs[.dash]) \(t(name)) \(count)", [.flood(isHigh: isHigh, filter: alerts.filter)], .group))
    }

    func nuisanceHead(_ count: Int, _ glyphs: Glyphs) -> Table.Row {
        let text = "\(glyphs[.dash]) \(t(ConsoleWords.nuisances)) \(count)  "
        let hint = [Span("s ", .key), Span(t(ConsoleWords.nuisanceHint), .textDim)]
        return Table.Row(heading: spans(text, [.nuisances(filter: alerts.filter)], .group) + hint)
    }

    func nuisanceRow(_ nuisance: Nuisance) -> Table.Row {
        Table.Row([
            [Span("~", .statusWarning)], [], [], [], [Span(t(nuisance.habit.name), .statusWarning)],
            [Span(name(of: nuisance, tongue), .text)], [],
            [Span(t(nuisance.habit.measure(nuisance.count)), .text)],
            [Span(t(nuisance.habit.meaning), .textDim)],
            [],
        ])
    }

    /// The load in the pane's title while a flood lasts: a word, a gauge up to twice its beginning, the count.
    func loadItem(_ glyphs: Glyphs) -> Line.Item? {
        let load = pressure.load
        guard load.isFlood, alerts.view == .all else { return nil }
        let isHeavy = load.band == .flood
        let badge = Span(" " + t(load.band.name) + " ", isHeavy ? .badgeCritical : .badgeWarning)
        let gauge = Gauge(load.count, of: 2 * FloodMeter.begins, role: isHeavy ? .statusCritical : .statusWarning)
        let count = spans(
            " " + t(ConsoleWords.perTenMinutes(load.count)), [.load], isHeavy ? .statusCritical : .statusWarning)
        return Line.Item(
            [badge, Span(" ", .text)] + gauge.spans(width: 5, glyphs: glyphs) + count,
            short: spans(" " + t(load.band.name) + " \(load.count) ", [.load], badge.ink.role), priority: 88)
    }

    /// The card beside or below the list, about a row that stands for many: each of its alerts.
    func drawGroupCard(_ title: Phrase, _ codes: [AlertCode], _ frame: inout Frame, _ rect: Rect) {
        let top = Line(left: [Line.Item([Span(t(title), .title)], priority: 90)])
        let inner = Panel(.pane, top: top).draw(into: &frame, in: rect)
        let table = alertsTable
        let list = Rect(x: inner.minX, y: inner.minY, width: inner.width - 1, height: inner.height)
        let day = dayColumns(table.layout(width: list.width))
        let alerts = codes.prefix(list.height).compactMap { desk.alerts.items[$0] }
        table.draw(alerts.map { alertRow($0, dayColumns: day, frame.glyphs) }, into: &frame, in: list)
        drawMore(&frame, list, above: 0, below: codes.count - alerts.count)
    }
}
