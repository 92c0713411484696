internal import Canvas
internal import GridDomain
internal import Language

/// What stands behind each figure, from the desk; nothing here is drawn or counted a second time.
extension ConsoleState {
    /// The rows behind a figure. Those of a tally come as pages: as far as they have come.
    func rows(behind figure: Figure) -> [FigureRow] {
        switch figure {
        case .alerts, .overdue, .raisedLastHour, .shelvesEnding, .takesLapsing, .flood, .floodGroup, .load:
            alertRows(behind: figure)
        case .nuisances(let filter):
            pressure.nuisances.filter { isShown($0, filter) }.compactMap { desk.sources[$0.source] }.map(figureRow)
        case .openIn(let place, let what, let filter): rows(of: what, openIn: place, filter)
        case .rota(let group, let filter):
            observed(filter).filter { self.group(of: $0) == group }.map(figureRow)
        case .rotaCount(let count, let filter): observed(filter).filter { counts($0, in: count) }.map(figureRow)
        case .member(let code, let count): rows(of: code, count)
        case .tally(let place, let part): countedRows(place, part)
        case .share(let place): countedRows(place, .unvisited)
        case .tallyShown(let place, let part, let filter):
            shownGrids(of: place, filter).map { figureRow($0.grid, weight: $0.tally[part]) }.filter { $0.weight > 0 }
        case .shareShown(let place, let filter):
            shownGrids(of: place, filter).filter { $0.tally.unvisited > 0 }.map {
                figureRow($0.grid, weight: $0.tally.unvisited, Percent.tenths($0.tally.share))
            }
        case .disputes, .disputeGroup, .flared, .earlySigns, .settled: disputeRows(behind: figure)
        case .unreadInstructions:
            desk.work.instructions.items.values.filter { !$0.isClosed && $0.standing.read == nil }
                .sorted { $0.code < $1.code }.map(figureRow)
        case .sources: (desk.sources.silent + alive).map(figureRow)
        case .sourcesAlive: alive.map(figureRow)
        case .sourcesSilent: desk.sources.silent.map(figureRow)
        case .silentHouseholds: desk.silentHouseholds(at: now).map(figureRow)
        case .served: desk.work.served.sorted { $0.key < $1.key }.map { figureRow($0.key, weight: $0.value) }
        case .marked(let pane): markedRows(pane)
        case .listed:
            (book?.rows ?? []).map { row in
                FigureRow(id: row.id, cells: [[Span(row.cells.joined().map(\.text).joined(separator: " "), .text)]])
            }
        }
    }

    private func alertRows(behind figure: Figure) -> [FigureRow] {
        let all = desk.alerts.items.values
        let found: [Alert]
        switch figure {
        case .alerts(let group, let filter): found = all.filter { $0.group == group && passes($0, filter) }
        case .overdue: found = all.filter { $0.group != .shelved && $0.isOverdue(at: now) }
        case .shelvesEnding(let minute):
            found = all.filter { $0.isDue(.shelfEnds, from: minute, to: minute + .minutes(1)) }
        case .takesLapsing(let from, let to): found = all.filter { $0.isDue(.takeLapses, from: from, to: to) }
        case .flood(let isHigh, let filter):
            found = all.filter { $0.group == .untaken && ($0.priority == .high) == isHigh && passes($0, filter) }
        case .floodGroup(let key, let filter):
            found = all.filter { $0.group == .untaken && FloodGroup.Key($0) == key && passes($0, filter) }
        case .load: found = desk.alerts.recent(at: now)
        default: return raisedRows
        }
        return found.sorted(by: Alert.isBefore).map(figureRow)
    }

    /// A nuisance is shown when one of its alerts passes the filter.
    private func isShown(_ nuisance: Nuisance, _ filter: String) -> Bool {
        filter.isEmpty || nuisance.alerts.contains { desk.alerts.items[$0].map { passes($0, filter) } ?? false }
    }

    private func rows(of what: Figure.OpenThing, openIn place: PlaceCode, _ filter: String) -> [FigureRow] {
        func isHere(_ grid: PlaceCode) -> Bool {
            grid.lies(in: place) && (filter.isEmpty || passes(grid: grid, filter))
        }
        return switch what {
        case .observed: desk.rota.running.filter { isHere($0.grid) }.map(figureRow)
        case .alerts:
            desk.alerts.items.values.filter { !$0.isClosed && isHere($0.grid) }.sorted(by: Alert.isBefore).map(
                figureRow)
        case .disputes: desk.disputes.timed(at: now, zone).map(\.dispute).filter { isHere($0.grid) }.map(figureRow)
        }
    }

    /// The newest first; one that is on the board no longer says only when it was.
    private var raisedRows: [FigureRow] {
        var byInstant = Dictionary(grouping: desk.alerts.items.values, by: \.raised).mapValues {
            $0.sorted { $0.code > $1.code }
        }
        return raisedLastHour.sorted(by: >).enumerated().map { place, instant in
            if let alert = byInstant[instant]?.popLast() { return figureRow(alert) }
            return FigureRow(
                id: "\(place)",
                cells: [
                    [Span(t(ConsoleWords.offTheBoard), .textDim)], [], [],
                    [Span(Times.moment(instant, now: now, zone, tongue), .textDim)],
                ])
        }
    }

    /// When alerts were raised within the hour before now.
    var raisedLastHour: [Instant] { desk.alerts.raised.filter { now - $0 < AlertBoard.sparkline } }

    private var alive: [Source] {
        desk.sources.items.values.filter { $0.silentSince == nil }.sorted { $0.code < $1.code }
    }

    private func observed(_ filter: String) -> [Observation] { desk.rota.running.filter { passes($0, filter) } }

    private func counts(_ observation: Observation, in count: Figure.RotaCount) -> Bool {
        let moment = RotaMoment(now, zone)
        let isHome = observation.place == .home
        switch count {
        case .onDuty: return isHome && observation.duty(in: moment.slot)?.signed != nil
        case .dutyNow: return isHome && observation.duty(in: moment.slot) != nil
        case .nextNamed: return isHome && observation.duty(in: moment.slot.next)?.member != nil
        case .nextWanted: return isHome && observation.duty(in: moment.slot.next) != nil
        case .fever: return hasFever(observation)
        case .notMeasured: return lacksCheck(observation, moment)
        case .papersReady:
            return observation.release - now <= .hours(12) && observation.papers.count == ReleasePaper.allCases.count
        case .underObservation: return true
        }
    }

    private func rows(of member: StaffCode, _ count: Figure.MemberCount) -> [FigureRow] {
        let today = slotNow + -slotNow.shift.rawValue
        let duties =
            dutiesByMember(desk.rota.items.values.filter { $0.duties.contains { $0.member == member } })[member] ?? [:]
        return duties.sorted { $0.key < $1.key }.compactMap { slot, item in
            let isPast = slot < today + 3
            let counts =
                switch count {
                case .hours: isPast
                case .nights: isPast && slot.shift == .night
                case .ahead: !isPast
                case .late: isPast && item.duty.wasLate(zone: zone)
                }
            guard counts else { return nil }
            return figureRow(
                slot, item.duty, households: item.households, weight: count == .hours ? RotaLoad.hoursPerDuty : 1,
                of: member)
        }
    }

    func shownGrids(of place: PlaceCode, _ filter: String) -> [(grid: PlaceCode, tally: GridTally)] {
        desk.grids.tree.grids.filter { $0.lies(in: place) && passes(grid: $0, filter) }.sorted().map {
            ($0, desk.grids.tallies[$0] ?? GridTally())
        }
    }

    private func disputeRows(behind figure: Figure) -> [FigureRow] {
        let open = desk.disputes.timed(at: now, zone)
        switch figure {
        case .disputes(let filter): return open.map(\.dispute).filter { passes($0, filter) }.map(figureRow)
        case .disputeGroup(let group, let filter):
            return open.filter { $0.group(until: nightEnds) == group && passes($0.dispute, filter) }.map {
                figureRow($0.dispute)
            }
        case .flared:
            return desk.disputes.items.values.filter { $0.standing.flare != nil }.sorted { $0.code > $1.code }.map(
                figureRow)
        case .earlySigns(let filter): return earlySigns.filter { passes($0, filter) }.map(figureRow)
        default: return pagesBehind(figure).flatMap { pages[$0]?.page?.disputeRows?.0 ?? [] }.map(figureRow)
        }
    }

    private func markedRows(_ pane: PaneID) -> [FigureRow] {
        switch pane {
        case .alerts: return alerts.marks.sorted().compactMap { desk.alerts.items[$0] }.map(figureRow)
        case .rota: return rota.marks.sorted().compactMap { desk.rota.items[$0] }.map(figureRow)
        case .grids:
            let homes = grids.households.rows.filter { grids.households.marks.contains($0.code) }
            let people = grids.level.flatMap { level -> [MaskedPerson]? in
                guard case .residents(let row) = level else { return nil }
                return pages[.residents(row.code)]?.page?.people?.filter { grids.missed.contains($0.code) }
            }
            return homes.map { figureRow($0, .households) }
                + (people ?? []).map { FigureRow(id: $0.code.text, cells: [[Span($0.name(tongue), .textStrong)]]) }
        case .disputes: return []
        }
    }
}

extension Alert {
    /// Whether work of a kind is due from one instant until before another.
    fileprivate func isDue(_ kind: DueWork.Kind, from: Instant, to: Instant) -> Bool {
        dueWork.contains { work in
            let minute = Instant(seconds: work.at.seconds / 60 * 60)
            return (kind == .shelfEnds) == (work.kind == .shelfEnds) && minute >= from && minute < to
        }
    }
}
