internal import Canvas
internal import GridDomain
internal import Language

/// One row behind a figure: what it says, how much it adds, and where Enter goes.
struct FigureRow: Sendable, Equatable {
    var id: String
    /// Place or name, what it is, how it stands, a time.
    var cells: [[Span]]
    var weight = 1
    var target: FigureTarget?
}

/// Where a row behind a figure leads.
enum FigureTarget: Hashable, Sendable {
    case alert(AlertCode)
    case dispute(DisputeCode)
    case sign(EarlySign.ID)
    case observation(ObservationCode)
    case member(StaffCode)
    case household(HouseholdCode)
    case place(PlaceCode)
    case instruction(String)
}

extension ConsoleState {
    func figureRow(_ alert: Alert) -> FigureRow {
        let isUntaken = alert.group == .untaken
        let left = alert.isClosed ? Span("", .text) : due(alert)
        return FigureRow(
            id: alert.code.text,
            cells: [
                [Span(place(of: alert, tongue), .textStrong)],
                [
                    Span(CodeSeries.short(alert.code.text) + " ", .textDim),
                    Span(what(alert, tongue), isUntaken ? .statusCritical : .text),
                ],
                [Span(t(alert.stateName.name), .textDim)],
                [Span(Times.moment(alert.raised, now: now, zone, tongue) + "  ", .textDim), left],
            ], target: .alert(alert.code))
    }

    func figureRow(_ observation: Observation) -> FigureRow {
        let duties = [slotNow, slotNow.next].compactMap { observation.duty(in: $0) }.map { duty in
            let who = duty.member.map { naming.staff($0) } ?? DutyState.gap.name
            return t(duty.slot.shift.short) + " " + who[tongue]
        }
        let check = observation.checks.last.flatMap { check in
            check.tenths.map { (HealthCheck.text($0), check.isFever) }
        }
        return FigureRow(
            id: observation.code.text,
            cells: [
                [Span(t(title([observation])), .textStrong)],
                [Span(duties.joined(separator: "  "), .text)],
                [Span(check?.0 ?? "", check?.1 ?? false ? .statusCritical : .textDim)],
                [
                    Span(t(Dates.observationDay(observation.day(on: zone.date(now)))) + "  ", .textDim),
                    Span(Times.ending(observation.release, now: now, zone, tongue), .textDim),
                ],
            ], target: .observation(observation.code))
    }

    func figureRow(_ row: HouseholdRow, _ part: TallyPart) -> FigureRow {
        let missed = row.people - row.screened
        return FigureRow(
            id: row.code.text,
            cells: [
                [Span(labels.household(grid: row.grid, number: row.number, tongue), .textStrong)],
                [Span(row.address, .textDim)], [result(of: row)],
                [
                    Span(
                        part == .unscreened ? t(Counts.people(missed)) : "\(row.screened)/\(row.people)",
                        missed > 0 ? .statusWarning : .textDim)
                ],
            ], weight: row.counts(in: part), target: .household(row.code))
    }

    func figureRow(_ dispute: Dispute) -> FigureRow {
        let next = dispute.deadlines(at: now, zone).first
        return FigureRow(
            id: dispute.code.text,
            cells: [
                [Span(dispute.parties(labels, tongue), .textStrong)],
                [Span(CodeSeries.short(dispute.code.text) + " ", .textDim), Span(t(dispute.kind.name), .text)],
                [Span(t(dispute.standing.stage.name), .textDim)],
                [
                    Span(next.map { t($0.kind.name) + " " } ?? "", .textDim),
                    Span(next.map { Times.ending($0.at, now: now, zone, tongue) } ?? "", .text),
                ],
            ], target: .dispute(dispute.code))
    }

    func figureRow(_ sign: EarlySign) -> FigureRow {
        let spot = spot(of: sign)
        let (kind, detail): (Phrase, Phrase) =
            switch sign {
            case .quarrels(_, let calls, let flares, _): (ConsoleWords.signShort, ConsoleWords.quarrels(calls, flares))
            case .quiet: (ConsoleWords.observedShort, ConsoleWords.noContact)
            }
        return FigureRow(
            id: "\(sign.id)",
            cells: [
                [Span(spot.place.map { labels.household(grid: $0, number: spot.number, tongue) } ?? "", .textStrong)],
                [Span(t(kind), .text)], [Span(t(detail), .textDim)],
                [Span(Spans.age(sign.last, now: now, tongue), .text)],
            ], target: .sign(sign.id))
    }

    /// A silent source leads to the alert that says so, where there is one.
    func figureRow(_ source: Source) -> FigureRow {
        let silence = source.silentSince.map { t(ConsoleWords.silentFor) + Spans.age($0, now: now, tongue) }
        let alert =
            source.silentSince == nil
            ? nil : desk.alerts.items.values.filter { $0.source == source.code && !$0.isClosed }.map(\.code).min()
        return FigureRow(
            id: source.code.text,
            cells: [
                [Span(labels.source(source, tongue), .textStrong)], [Span(t(source.kind.name), .text)],
                [Span(labels.any(source.grid, tongue), .textDim)],
                [Span(silence ?? t(ConsoleWords.alive), silence == nil ? .statusOk : .statusWarning)],
            ], target: alert.map(FigureTarget.alert) ?? .place(source.grid))
    }

    func figureRow(_ place: PlaceCode, weight: Int, _ detail: String = "") -> FigureRow {
        let chief = desk.grids.chiefs[place].flatMap { desk.staff[$0] }?.name[tongue] ?? ""
        let village = desk.grids.tree.village(of: place).map { $0.name[tongue] } ?? ""
        return FigureRow(
            id: place.text,
            cells: [
                [Span(labels.any(place, tongue), .textStrong)], [Span(village, .textDim)], [Span(chief, .person)],
                [Span(detail.isEmpty ? "\(weight)" : detail, .text)],
            ], weight: weight, target: .place(place))
    }

    func figureRow(_ slot: ShiftSlot, _ duty: Duty, households: Int, weight: Int, of member: StaffCode) -> FigureRow {
        let state = duty.state(at: now, zone: zone)
        let signed = duty.signed.map { Times.moment($0, now: now, zone, tongue) } ?? ""
        return FigureRow(
            id: slot.text,
            cells: [
                [Span(t(naming.slot(slot)), .textStrong)], [Span(t(Counts.households(households)), .text)],
                [Span(t(state.name), duty.wasLate(zone: zone) ? .statusWarning : .textDim)],
                [Span(signed, .textDim)],
            ], weight: weight, target: .member(member))
    }

    func figureRow(_ instruction: Instruction) -> FigureRow {
        let from = desk.watch.officers[instruction.standing.from]?.name[tongue] ?? instruction.standing.from.text
        return FigureRow(
            id: instruction.code.text,
            cells: [
                [Span(from, .person)],
                [Span(instruction.words ?? t(ConsoleWords.wordsGone), .text)], [],
                [Span(Times.moment(instruction.began, now: now, zone, tongue), .textDim)],
            ], target: .instruction(instruction.code.text))
    }
}
