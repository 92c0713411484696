internal import Canvas
internal import GridDomain
internal import Language

/// One household on one page: who lives there (masked), who is with it, what is open, and its day on one axis.
extension ConsoleState {
    /// The card that is open, once its page has come.
    var card: HouseholdCard? {
        guard case .card(let code) = book?.kind else { return nil }
        return householdCard(code)
    }

    /// The card of a household, once its page has come.
    func householdCard(_ code: HouseholdCode) -> HouseholdCard? {
        page(of: .card(code)).flatMap { pages[$0]?.page?.card }
    }

    /// The household whose card the selected row opens.
    var cardHousehold: HouseholdCode? {
        if book != nil { return selectedSpot?.spot.household }
        if focus == .alerts { return alerts.subject.flatMap { desk.alerts.items[$0]?.household } }
        if focus == .disputes { return selectedSpot?.spot.household }
        if focus == .rota { return rota.selected.flatMap { desk.rota.items[$0]?.household } }
        return householdTargets.count == 1 ? householdTargets[0].code : nil
    }

    var dayTable: Table {
        Table([
            Table.Column(t(ConsoleWords.when), minimum: 7, priority: 90, align: .trailing),
            Table.Column("", minimum: 1, priority: 95),
            Table.Column(t(ConsoleWords.person), minimum: 8, ideal: 12, priority: 60),
            Table.Column(t(ConsoleWords.text), minimum: 24, ideal: 60, priority: 100, grows: true),
        ])
    }

    /// What happened in the day, the newest first: entries, and who came for their duties or did not.
    func dayRows(_ card: HouseholdCard) -> [Book.Row] {
        let text = EntryText(naming)
        let told = card.entries.map { entry in
            let stamp = text.stamp(entry)
            let row = dayRow(
                "entry \(entry.number)", stamp.time, entry.event.dayMark, stamp.officer, text.line(entry))
            return (at: entry.happened, order: entry.number.value, row: row)
        }
        let came = card.duties.compactMap(came).map { (at: $0.at, order: Int64(0), row: $0.row) }
        return (told + came).sorted { ($1.at, $1.order) < ($0.at, $0.order) }.map(\.row)
    }

    private func dayRow(_ id: String, _ time: String, _ mark: DayMark, _ who: String, _ line: String) -> Book.Row {
        Book.Row(
            id: id,
            cells: [[Span(time, .textDim)], [Span(mark.sign, mark.role)], [Span(who, .person)], [Span(line, .text)]],
            words: [line, who])
    }

    /// A duty as a line of the day: signed in, or begun without; nil for one that lies ahead.
    private func came(_ duty: Duty) -> (at: Instant, row: Book.Row)? {
        let state = duty.cover(at: now, zone: zone)
        guard state != .ahead, state != .expected else { return nil }
        let at = duty.signed ?? duty.slot.start(zone)
        let who = duty.member.map { naming.staff($0)[tongue] } ?? ""
        let line = t(duty.slot.shift.name) + " " + t(state.name)
        let mark: DayMark = state == .signedIn ? .duty : .uncovered
        return (at, dayRow("duty \(duty.slot.text)", Times.moment(at, now: now, zone, tongue), mark, who, line))
    }

    /// What stands above the day: the household, its people, duties, open items, the axis.
    func cardHead(_ card: HouseholdCard, _ glyphs: Glyphs) -> [[Span]] {
        cardLines(card, glyphs) + axis(card)
    }

    /// The same without what is only drawn.
    func cardLines(_ card: HouseholdCard, _ glyphs: Glyphs) -> [[Span]] {
        [householdLine(card)] + peopleLines(card) + [dutyLine(card, glyphs), openLine(card)]
    }

    private func householdLine(_ card: HouseholdCard) -> [Span] {
        let label = labels.household(grid: card.row.grid, number: card.row.number, tongue)
        var spans = [
            Span(label + "  ", .textStrong), Span(card.row.address + "  ", .text),
            Span(t(Counts.people(card.row.people)) + "  ", .textDim),
        ]
        if let since = card.row.observedSince {
            spans += observation(day: zone.date(now).dayNumber - since.dayNumber)
        }
        return spans
    }

    private func peopleLines(_ card: HouseholdCard) -> [[Span]] {
        let shown = card.people.prefix(4).map { person in
            [
                Span("  " + person.name(tongue) + " ", .text), Span(t(person.sex.name) + " ", .textDim),
                Span("\(person.birthYear) ", .textDim), Span(t(Relation.name(person.relation)) + " ", .textDim),
                Span(person.phone, .textDim),
            ]
        }
        let more = card.people.count - shown.count
        return more > 0 ? shown + [[Span("  + \(more)", .textDim)]] : shown
    }

    /// Who is with them now and who is next, to be phoned.
    private func dutyLine(_ card: HouseholdCard, _ glyphs: Glyphs) -> [Span] {
        let slot = ShiftSlot(at: now, zone: zone)
        var spans = [Span(t(ConsoleWords.cardDuty) + "  ", .textDim)]
        if let present = card.duties.first(where: { $0.slot == slot }) {
            spans += [Span(t(present.slot.shift.name) + " ", .textDim), person(present.member)]
        } else if card.row.observedSince != nil {
            spans.append(person(nil))
        } else {
            spans.append(Span(t(ConsoleWords.noDuty), .textDim))
        }
        if let next = card.duties.first(where: { $0.slot > slot }) {
            let start = Times.moment(next.slot.start(zone), now: now, zone, tongue)
            spans += [Span("  " + glyphs[.arrowRight] + " " + start + " ", .textDim), person(next.member)]
        }
        return spans
    }

    private func person(_ code: StaffCode?) -> Span {
        guard let code else { return Span(t(ConsoleWords.nobody), .statusCritical) }
        return Span(desk.staff[code].map { $0.name[tongue] + " " + $0.phone } ?? code.text, .person)
    }

    private func openLine(_ card: HouseholdCard) -> [Span] {
        let code = card.row.code
        let alerts = desk.alerts.items.values.filter { $0.household == code && !$0.isClosed }.sorted(by: Alert.isBefore)
        var items = alerts.map { Span(what($0, tongue), $0.group == .untaken ? .statusCritical : .statusWarning) }
        items += desk.work.needs.open(at: code).map { need in
            Span(t(need.standing.kind.name), need.standing.isUrgent ? .statusCritical : .statusWarning)
        }
        items += desk.work.openings.open(at: code).map { opening in
            let until = Times.ending(opening.standing.until, now: now, zone, tongue)
            return Span(t(ConsoleWords.announcedWho) + t(ConsoleWords.until) + until, .statusInfo)
        }
        items += desk.work.calls.open(at: code).map { call in
            Span(t(DeskWorkActions.call.name) + " " + CodeSeries.short(call.code.text), .text)
        }
        items += desk.disputes.open(at: code).map { Span(t(ThingLink(.dispute, $0.code.text).name), .statusWarning) }
        let head = Span(t(ConsoleWords.openItems) + "  ", .textDim)
        guard !items.isEmpty else { return [head, Span(t(ConsoleWords.nothingOpen), .statusOk)] }
        return [head] + items.flatMap { [$0, Span("  ", .text)] }
    }

    /// The day in half hours from midnight, each with the mark of what happened in it.
    private func axis(_ card: HouseholdCard) -> [[Span]] {
        let start = zone.instant(CivilTime(date: zone.date(now)))
        var marks = [DayMark?](repeating: nil, count: 48)
        let signed = card.duties.compactMap(\.signed).map { (at: $0, mark: DayMark.duty) }
        for (at, mark) in card.entries.map({ (at: $0.happened, mark: $0.event.dayMark) }) + signed {
            guard at >= start else { continue }
            let slot = (at - start).minutes / 30
            if marks.indices.contains(slot) { marks[slot] = [marks[slot], mark].compactMap { $0 }.max() }
        }
        let hours = stride(from: 0, to: 24, by: 4).map {
            ($0 < 10 ? "0" : "") + "\($0)" + String(repeating: " ", count: 6)
        }
        let scale = Span("        " + hours.joined() + "24", .textDim)
        let present = (now - start).minutes / 30
        let spans = marks.enumerated().map { slot, mark in
            mark.map { Span($0.sign, $0.role) } ?? Span(slot <= present ? "-" : " ", .textDim)
        }
        return [[scale], [Span("        ", .text)] + spans] + dutyAxis(card, from: start)
    }

    /// The same hours once more: when somebody was signed in, when somebody is named, when nobody is.
    private func dutyAxis(_ card: HouseholdCard, from start: Instant) -> [[Span]] {
        guard !card.duties.isEmpty else { return [] }
        let label = t(ConsoleWords.dutyAxis)
        let spans = (0..<48).map { half -> Span in
            let at = start + .minutes(30 * half)
            guard let duty = card.duties.first(where: { $0.slot == ShiftSlot(at: at, zone: zone) }) else {
                return Span(" ", .textDim)
            }
            return cover(of: duty, at: at)
        }
        return [[Span(label, .textDim), Span(String(repeating: " ", count: tongue == .zh ? 4 : 3), .text)] + spans]
    }

    private func cover(of duty: Duty, at half: Instant) -> Span {
        if duty.member == nil { return Span("!", .statusCritical) }
        guard half + .minutes(30) <= now || duty.signed != nil, half <= now else { return Span(".", .textDim) }
        return duty.signed.map { $0 < half + .minutes(30) } ?? false
            ? Span("=", .statusOk) : Span("?", .statusWarning)
    }
}

/// What the axis of a day shows in a half hour; the more urgent wins.
enum DayMark: Int, Comparable {
    case other, duty, temperature, visit, call, need, opening, uncovered, alert

    static func < (a: DayMark, b: DayMark) -> Bool { a.rawValue < b.rawValue }

    var sign: String {
        switch self {
        case .other: "."
        case .duty: "s"
        case .temperature: "t"
        case .uncovered: "?"
        case .visit: "v"
        case .call: "c"
        case .need: "n"
        case .opening: "o"
        case .alert: "!"
        }
    }

    var role: Role {
        switch self {
        case .other: .textDim
        case .visit, .duty: .statusOk
        case .temperature: .text
        case .uncovered: .statusWarning
        case .call: .text
        case .need: .statusWarning
        case .opening: .statusInfo
        case .alert: .statusCritical
        }
    }
}

extension Event {
    /// Its mark on the axis of a household's day.
    var dayMark: DayMark {
        switch self {
        case .alert: .alert
        case .screening: .visit
        case .need: .need
        case .call: .call
        case .opening: .opening
        case .observation(.changed(_, _, .checked)): .temperature
        default: .other
        }
    }
}
