internal import Canvas
internal import GridDomain
internal import Language

/// The columns of the disputes pane.
extension ConsoleState {
    var disputesTable: Table {
        let isHan = tongue == .zh
        return Table([
            Table.Column(t(ConsoleWords.numberHead), minimum: 3, priority: 60),
            Table.Column(t(ConsoleWords.kindHead), minimum: isHan ? 4 : 7, priority: 80),
            Table.Column(t(ConsoleWords.partiesHead), minimum: 10, ideal: 24, priority: 85, grows: true),
            Table.Column("", minimum: DisputeStage.dots, priority: 90),
            Table.Column(t(ConsoleWords.stageHead), minimum: isHan ? 6 : 9, priority: 88),
            Table.Column(t(ConsoleWords.mediatorsHead), minimum: 8, ideal: 14, priority: 20),
            Table.Column(t(ConsoleWords.dueWhat), minimum: isHan ? 12 : 18, priority: 10),
            Table.Column(t(ConsoleWords.due), minimum: isHan ? 7 : 6, priority: 95, align: .trailing),
        ])
    }

    /// What a table has for the parties.
    func partiesRoom(_ columns: [Table.Placed]) -> Int { columns.first { $0.column == 2 }?.columns.count ?? 0 }

    /// - Parameter partiesRoom: what the table has for the parties.
    func disputeRow(_ dispute: Dispute, partiesRoom: Int, _ glyphs: Glyphs) -> Table.Row {
        let next = dispute.deadlines(at: now, zone).first
        let names = dispute.standing.mediators.map { desk.staff[$0]?.name.brief(tongue) ?? $0.text }
        let cells = [
            [Span(CodeSeries.short(dispute.code.text), .textDim)],
            found(t(dispute.kind.short), dispute.standing.isMajor ? .textStrong : .text),
            found(parties(of: dispute, room: partiesRoom), .text), dots(of: dispute.standing.stage, glyphs),
            [status(of: dispute)], [Span(names.joined(separator: " "), .person)],
            [Span(next.map { t($0.kind.name) } ?? "", .textDim)], [due(dispute)],
        ]
        return Table.Row(cells, ground: changes.contains(.dispute(dispute.code)) ? .rowChanged : nil)
    }

    /// A place that quarrels, how often; a household that nobody hears of, since when.
    func signRow(_ sign: EarlySign) -> Table.Row {
        let spot = spot(of: sign)
        let place = spot.place.map { labels.household(grid: $0, number: spot.number, tongue) } ?? ""
        let (kind, state, detail): (Phrase, Phrase, Phrase) =
            switch sign {
            case .quarrels(_, let calls, let flares, _):
                (ConsoleWords.signShort, ConsoleWords.times(calls + flares), ConsoleWords.quarrels(calls, flares))
            case .quiet: (ConsoleWords.observedShort, ConsoleWords.noWord, ConsoleWords.noContact)
            }
        return Table.Row([
            [], found(t(kind), .text), found(place, .text), [], [Span(t(state), .statusWarning)], [],
            [Span(t(detail), .textDim)], [Span(Spans.age(sign.last, now: now, tongue), .text)],
        ])
    }

    /// All of them where they are not cut, else the first and how many more.
    private func parties(of dispute: Dispute, room: Int) -> String {
        let all = dispute.parties(labels, tongue)
        return TextWidth.standard.columns(of: all) <= room ? all : dispute.partiesBrief(labels, tongue)
    }

    /// Six dots: what is done, where it stands, what is to come.
    func dots(of stage: DisputeStage, _ glyphs: Glyphs) -> [Span] {
        guard let here = stage.dot else {
            let isDone = stage == .visited || stage == .archived
            let dots = String(repeating: glyphs[isDone ? .bulletFull : .bulletOpen], count: DisputeStage.dots)
            return [Span(dots, isDone ? .statusOk : .textDim)]
        }
        let before = String(repeating: glyphs[.bulletFull], count: here)
        let after = String(repeating: glyphs[.bulletOpen], count: DisputeStage.dots - here - 1)
        return [Span(before, .statusOk), Span(glyphs[.bulletCurrent], .statusInfo), Span(after, .textDim)]
            .filter { !$0.text.isEmpty }
    }

    /// The word after the dots.
    func status(of dispute: Dispute) -> Span {
        if isPending(.dispute(dispute.code)) { return Span(t(ConsoleWords.pending), .statusStale) }
        guard let flare = dispute.standing.flare else { return Span(t(dispute.status), .statusInfo) }
        return Span(t(dispute.status), flare.isReported ? .statusWarning : .statusCritical)
    }

    /// The nearest deadline; that a party is waited for, until it must be asked again.
    func due(_ dispute: Dispute) -> Span {
        guard let next = dispute.deadlines(at: now, zone).first else { return Span("", .textDim) }
        let isWaiting = next.kind == .askAgain && next.at > nightEnds
        return isWaiting ? Span(t(ConsoleWords.waits), .textDim) : due(next)
    }

    func due(_ deadline: DisputeDeadline) -> Span {
        let isLate = deadline.at < now
        let role: Role = isLate ? .statusCritical : deadline.at <= nightEnds ? .statusWarning : .text
        return Span(Spans.deadline(deadline.at, now: now, tongue), role)
    }
}
