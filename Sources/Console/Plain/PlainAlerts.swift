internal import Canvas
internal import GridDomain
internal import Language

/// The alerts in words: whether anybody has one, what it is, where, who is at it, what is due, since when.
extension ConsoleState {
    var plainAlerts: PlainList {
        if let code = alerts.detail, let alert = desk.alerts.items[code] {
            return PlainList(
                heading: [heading(.alerts)], details: detailTexts(alert), from: alerts.detailScroll, tongue)
        }
        let isCalm = alerts.view == .all && alerts.filter.isEmpty
        let selected = alerts.rows.firstIndex { $0.id != nil && $0.id == alerts.cursor.selected }
        return list(
            .alerts, alerts.rows, first: alerts.cursor.scroll.first, selected: selected,
            empty: isCalm ? ConsoleWords.noAlerts : alertsEmpty
        ) { sentence(of: $0) }
    }

    private func sentence(of row: AlertsPane.Row) -> (text: PlainSentence, role: Role) {
        switch row {
        case .heading(let group, let count, let isFolded):
            return (self.group(group.name, count, isFolded: isFolded), .group)
        case .section(let isHigh, let count):
            return (group(isHigh ? ConsoleWords.highUntaken : ConsoleWords.othersUntaken, count), .group)
        case .nuisances(let count):
            var said = group(ConsoleWords.nuisances, count)
            said.add("s " + t(ConsoleWords.nuisanceHint))
            return (said, .group)
        case .flood(let group, let isFolded): return (sentence(of: group, isFolded: isFolded), .statusCritical)
        case .source(let nuisance):
            var said = PlainSentence(tongue)
            said.add(nuisance.habit.name)
            said.add(name(of: nuisance, tongue))
            said.add(nuisance.habit.measure(nuisance.count))
            said.add(nuisance.habit.meaning)
            return (said, .statusWarning)
        case .alert(let code):
            guard let alert = desk.alerts.items[code] else { return (PlainSentence(tongue), .text) }
            return (sentence(of: alert), alert.group == .untaken ? .statusCritical : .text)
        }
    }

    /// Many alerts of one kind in one village: how many, since when, what to do first.
    private func sentence(of group: FloodGroup, isFolded: Bool) -> PlainSentence {
        var said = PlainSentence(tongue)
        if !alerts.marks.isEmpty, alerts.marks.isSuperset(of: group.codes) { said.add(PlainWords.marked) }
        said.add(Alert.Group.untaken.name)
        if group.key.isHigh { said.add(ConsoleWords.priority, Priority.high.name) }
        said.add(group.key.kind.short)
        said.add(labels.village(group.key.place, tongue))
        said.add(ConsoleWords.alertCount(group.codes.count))
        said.add(t(ConsoleWords.oldest) + t(PlainWords.span(now - group.since)))
        if let due = desk.alerts.items[group.first]?.deadline { said.add(due.wait.name, plainDeadline(due.at)) }
        said.add(isFolded ? PlainWords.folded : PlainWords.unfolded)
        return said
    }

    /// Whether anybody has it, what it is, where, who is at it, what is due, since when.
    func sentence(of alert: Alert) -> PlainSentence {
        var said = PlainSentence(tongue)
        if alerts.marks.contains(alert.code) { said.add(PlainWords.marked) }
        if changes.contains(.alert(alert.code)) { said.add(PlainWords.changed) }
        said.add(alert.group.name)
        if alert.group == .untaken { said.add(ConsoleWords.priority, alert.priority.name) }
        said.add(what(alert, tongue))
        if alert.standing.condition == .normal, !alert.isClosed { said.add(ConsoleWords.normal) }
        said.add(place(of: alert, tongue))
        if let day = observations.day(of: alert.household, on: zone.date(now)) {
            said.add(PlainWords.day(day, of: ObservationRules.days))
        }
        said.add(t(ConsoleWords.who), plainWho(alert))
        if alert.isClosed {
            said.add(alert.standing.outcome.map { t($0.kind.name) } ?? "")
        } else if let deadline = alert.deadline {
            said.add(deadline.wait.name, plainDeadline(deadline.at))
        }
        said.add(ConsoleWords.since, moment(alert.touched))
        if !alert.isClosed { said.add(PlainWords.ago(PlainWords.span(now - alert.touched))) }
        said.add(ConsoleWords.number, CodeSeries.short(alert.code.text))
        return said
    }

    private func plainWho(_ alert: Alert) -> String {
        let who = who(alert, .unicode).map(\.text).joined()
        if case .underway = alert.standing.response { return who + " " + t(ConsoleWords.underway) }
        return who
    }

    /// How far a deadline is, in words.
    func plainDeadline(_ at: Instant) -> Phrase {
        at < now
            ? PlainWords.late(PlainWords.span(now - at)) : PlainWords.left(PlainWords.span(at - now))
    }
}
