internal import Canvas
internal import GridDomain
internal import Language

/// The columns of the rota pane in its three views.
extension ConsoleState {
    // MARK: - Lanes

    func lanesTable(_ glyphs: Glyphs) -> Table {
        let isHan = tongue == .zh
        return Table([
            Table.Column("", minimum: 1, priority: 100),
            Table.Column(t(ConsoleWords.household), minimum: isHan ? 11 : 9, ideal: isHan ? 13 : 10, priority: 99),
            Table.Column(t(ConsoleWords.day), minimum: 2, priority: 50, align: .trailing),
            laneColumn(slotNow + -1, priority: 40, glyphs), laneColumn(slotNow, priority: 95, glyphs),
            laneColumn(slotNow.next, priority: 90, glyphs),
            Table.Column(t(ConsoleWords.temperature), minimum: 4, priority: 80, align: .trailing),
            Table.Column(t(ConsoleWords.phoneColumn), minimum: 11, priority: 20),
            Table.Column(t(ConsoleWords.releaseColumn), minimum: 10, ideal: 12, priority: 15),
            Table.Column(t(ConsoleWords.papersColumn), minimum: isHan ? 4 : 6, priority: 10),
        ])
    }

    private func laneColumn(_ slot: ShiftSlot, priority: Int, _ glyphs: Glyphs) -> Table.Column {
        let hour = (8 + slot.shift.offset) % 24
        let sign = slot == slotNow ? " " + glyphs[.now] : ""
        let head = t(slot.shift.short) + " " + (hour < 10 ? "0" : "") + "\(hour)" + sign
        return Table.Column(head, minimum: laneWidth, priority: priority)
    }

    func laneCells(_ observation: Observation, _ glyphs: Glyphs) -> [[Span]] {
        let label = labels.household(grid: observation.grid, number: observation.householdNumber, tongue)
        return [
            [rota.marks.contains(observation.code) ? Span("*", .match) : Span(" ")], found(label, .text),
            [Span("\(observation.day(on: zone.date(now)))", .textDim)],
            lane(observation, slotNow + -1), lane(observation, slotNow), lane(observation, slotNow.next),
            [temperature(observation)],
            [Span(observation.duty(in: slotNow)?.member.flatMap { desk.staff[$0]?.phone } ?? "", .textDim)],
            [Span(Times.ending(observation.release, now: now, zone, tongue), .textDim)],
            [papers(observation, glyphs)],
        ]
    }

    /// The shift that is over dim, the present one bright, the next one named; a gap has a word in it.
    private func lane(_ observation: Observation, _ slot: ShiftSlot) -> [Span] {
        guard let duty = observation.duty(in: slot) else {
            return [Span(slot < slotNow ? "" : t(ConsoleWords.laneEnds), .textDim)]
        }
        guard let member = duty.member else { return [filled(" " + t(ConsoleWords.gap), Ink(.badgeCritical))] }
        let name = desk.staff[member]?.name.brief(tongue) ?? member.text
        let sign = duty.role == .planned ? tongue == .zh ? " " : "" : "+"
        let role: Role
        switch duty.state(at: now, zone: zone) {
        case .gap, .past: role = .textDim
        case .ahead, .expected: role = .text
        case .late: role = .statusWarning
        case .notSignedIn: return [filled(sign + name, Ink(.badgeCritical))]
        case .signedIn: role = .textStrong
        }
        return [filled(sign + name, Ink(role, on: duty.ground))]
    }

    /// As wide as its lane, so that the lanes stand as columns of colour.
    private func filled(_ text: String, _ ink: Ink) -> Span {
        Span(TextWidth.standard.pad(text, to: laneWidth, ellipsis: ""), ink)
    }

    private var laneWidth: Int { tongue == .zh ? 7 : 8 }

    /// The last temperature; the word when the last one that was due is missing.
    func temperature(_ observation: Observation) -> Span {
        if lacksCheck(observation, RotaMoment(now, zone)), !hasFever(observation) {
            return Span(t(ConsoleWords.notMeasured), .statusWarning)
        }
        guard let check = observation.checks.last, let tenths = check.tenths else { return Span("", .textDim) }
        return Span(
            HealthCheck.text(tenths), check.isFever ? .statusCritical : check.symptoms.isEmpty ? .text : .statusWarning)
    }

    private func papers(_ observation: Observation, _ glyphs: Glyphs) -> Span {
        let count = observation.papers.count
        return Span(
            "\(count)/\(ReleasePaper.allCases.count)", count == ReleasePaper.allCases.count ? .statusOk : .textDim)
    }

    // MARK: - Week

    var weekStart: CivilDate { slotNow.date.adding(days: rota.days - 1) }

    func weekTable(_ glyphs: Glyphs) -> Table {
        let isHan = tongue == .zh
        let days = (0..<7).map { day -> Table.Column in
            let date = weekStart.adding(days: day)
            let sign = date == slotNow.date ? glyphs[.now] : ""
            return Table.Column(
                (isHan ? String(t(Dates.weekday(date)).suffix(1)) : t(Dates.weekday(date)).prefix(2).description)
                    + " \(date.day)" + sign,
                minimum: isHan ? 6 : 8, ideal: isHan ? 7 : 9, priority: 90 - day)
        }
        let name = Table.Column(t(ConsoleWords.household), minimum: isHan ? 11 : 9, ideal: 13, priority: 99)
        return Table(
            [name, Table.Column(t(ConsoleWords.day), minimum: 2, priority: 30, align: .trailing)] + days)
    }

    /// Three signs a day: day, evening, night.
    func weekCells(_ observation: Observation, _ glyphs: Glyphs) -> [[Span]] {
        let label = labels.household(grid: observation.grid, number: observation.householdNumber, tongue)
        let days = (0..<7).map { day -> [Span] in
            let date = weekStart.adding(days: day)
            let slots = Shift.allCases.map { ShiftSlot(date, $0) }
            guard slots.contains(where: { observation.duty(in: $0) != nil }) else {
                return [Span(date < zone.date(observation.release) ? "" : t(ConsoleWords.released), .statusOk)]
            }
            return slots.map { sign(observation.duty(in: $0), at: $0, glyphs) }
        }
        return [found(label, .text), [Span("\(observation.day(on: zone.date(now)))", .textDim)]] + days
    }

    private func sign(_ duty: Duty?, at slot: ShiftSlot, _ glyphs: Glyphs) -> Span {
        guard let duty else { return Span("  ", .text) }
        guard let member = duty.member else { return Span(glyphs[.alarm] + glyphs[.alarm], .badgeCritical) }
        let name = desk.staff[member]?.name
        let short =
            tongue == .zh ? String((name?.han ?? "?").prefix(1)) : initials(name?.latin ?? "?")
        let role: Role = slot < slotNow ? .textDim : slot == slotNow ? .textStrong : .text
        return Span(short, Ink(role, on: duty.ground))
    }

    private func initials(_ latin: String) -> String {
        let letters = latin.split(separator: " ").compactMap(\.first).prefix(2)
        return letters.count == 2 ? String(letters) : String(latin.prefix(2))
    }

    // MARK: - Members

    var membersTable: Table {
        let isHan = tongue == .zh
        return Table([
            Table.Column(t(ConsoleWords.member), minimum: isHan ? 8 : 12, ideal: 14, priority: 99),
            Table.Column(t(ConsoleWords.gridsTitle), minimum: 7, priority: 80),
            Table.Column(t(ConsoleWords.hoursWeek), minimum: 6, priority: 95, align: .trailing),
            Table.Column(t(ConsoleWords.nightsWeek), minimum: 4, priority: 90, align: .trailing),
            Table.Column(t(ConsoleWords.dutiesAhead), minimum: isHan ? 8 : 6, priority: 70, align: .trailing),
            Table.Column(t(ConsoleWords.lateCount), minimum: 4, priority: 50, align: .trailing),
            Table.Column(t(ConsoleWords.nextDuty), minimum: isHan ? 10 : 12, priority: 60),
            Table.Column(t(ConsoleWords.phoneColumn), minimum: 11, priority: 65),
        ])
    }

    func memberCells(_ code: StaffCode, _ load: RotaLoad, _ glyphs: Glyphs) -> [[Span]] {
        let member = desk.staff[code]
        let isFull = load.past > 6
        let nights = load.nights == 0 ? glyphs[.dot] : "\(load.nights)"
        let late = load.late == 0 ? glyphs[.dot] : "\(load.late)"
        let next = load.next.map { Dates.short($0.date) + " " + t($0.shift.short) } ?? ""
        return [
            found(member?.name[tongue] ?? code.text, load.isHere ? .statusOk : .text),
            [Span(member?.grid.map { labels.grid($0, tongue) } ?? "", .textDim)],
            [span(.member(code, .hours), "\(load.hours)", isFull ? .statusWarning : .text)],
            [span(.member(code, .nights), nights, load.nights > 3 ? .statusWarning : .textDim)],
            [span(.member(code, .ahead), "\(load.ahead)", .textDim)],
            [span(.member(code, .late), late, load.late == 0 ? .textDim : .statusWarning)],
            [Span(next, .textDim)], [Span(member?.phone ?? "", .textDim)],
        ]
    }
}

extension Duty {
    /// The colour of its lane; whoever was not planned there stands out.
    fileprivate var ground: Canvas.Role {
        guard role == .planned else { return .laneStandIn }
        switch slot.shift {
        case .day: return .laneDay
        case .evening: return .laneEvening
        case .night: return .laneNight
        }
    }
}
