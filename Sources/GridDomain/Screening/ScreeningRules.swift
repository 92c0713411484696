/// The rules of rounds and visits.
public enum ScreeningRules {
    /// Decides a visit to a household in the open round.
    public static func visit(
        _ report: VisitReport, _ household: Household, seen: EntryNumber? = nil, round: ScreeningRound?,
        officer: OfficerCode, now: Instant
    ) throws(Refusal) -> [Fact] {
        if let seen, household.screening.visit > seen, let by = household.screening.by, by != officer {
            throw .conflict(by: by, at: household.screening.at ?? now, change: "visited")
        }
        guard let round else { throw .noOpenRound }
        let known = Set(household.residents.map(\.code))
        guard report.missed.allSatisfy(known.contains) else { throw .notResident }
        var after = household
        after.screening = HouseholdScreening(round: round.number, result: report.result, at: now, by: officer)
        after.residents = residents(of: household, report, round: round.number)
        let visit = ScreeningEvent.Visit(
            grid: household.grid, round: round.number, before: household.screening, after: after.screening,
            hasFinding: report.finding?.isEmpty == false,
            delta: after.contribution(round: round.number) - household.contribution(round: round.number))
        return [
            Fact(
                .screening(.visited(visit)),
                Personal(
                    household: household.code, householdNumber: household.number, words: report.finding,
                    residents: changes(from: household.residents, to: after.residents)))
        ]
    }

    /// Who has been seen after a visit: everybody but the missed when it is done; nobody new otherwise, and a household
    /// that was wrongly called done gives its people back.
    private static func residents(of household: Household, _ report: VisitReport, round: Int) -> [ResidentScreening] {
        let missed = Set(report.missed)
        return household.residents.map { resident in
            let seen = report.result == .done && !missed.contains(resident.code)
            let earlier = min(resident.lastRound, round - 1)
            return ResidentScreening(code: resident.code, lastRound: seen ? round : earlier)
        }
    }

    private static func changes(
        from before: [ResidentScreening], to after: [ResidentScreening]
    ) -> [ResidentChange]? {
        let changed = zip(before, after).filter { $0.lastRound != $1.lastRound }
            .map { ResidentChange(code: $0.code, before: $0.lastRound, after: $1.lastRound) }
        return changed.isEmpty ? nil : changed
    }

    /// Takes a visit back: the household and its people stand as before it. The tally moves by what that means in the
    /// round that is open now, which may be a later one.
    public static func undo(
        _ entry: Entry, _ household: Household, round: ScreeningRound?
    ) throws(Refusal) -> [Fact] {
        guard case .screening(.visited(let visit)) = entry.event else { throw .cannotUndo }
        guard household.screening.visit == entry.number else { throw .alreadyUndone }
        let number = round?.number ?? visit.round
        let residents = entry.personal.residents?.map {
            ResidentChange(code: $0.code, before: $0.after, after: $0.before)
        }
        var after = household
        after.screening = visit.before
        after.apply(residents ?? [])
        let back = ScreeningEvent.Visit(
            grid: household.grid, round: number, before: household.screening, after: visit.before,
            hasFinding: false, delta: after.contribution(round: number) - household.contribution(round: number))
        return [
            Fact(
                .screening(.visitUndone(back)),
                Personal(household: household.code, householdNumber: household.number, residents: residents))
        ]
    }

    /// Opens the next round. Its number is above every earlier one's.
    public static func open(_ plan: RoundPlan, last: ScreeningRound?) throws(Refusal) -> [Fact] {
        if let last, plan.number <= last.number { throw .roundExists(last.number) }
        return [Fact(.screening(.roundOpened(plan)))]
    }
}

extension Household {
    /// The fold of a visit, or of one taken back.
    public mutating func apply(_ event: ScreeningEvent, _ personal: Personal, at stamp: Stamp) {
        switch event {
        case .roundOpened: return
        case .visited(let visit):
            screening = visit.after
            screening.visit = stamp.number
        case .visitUndone(let visit): screening = visit.after
        }
        apply(personal.residents ?? [])
        version = stamp.number
    }

    fileprivate mutating func apply(_ changes: [ResidentChange]) {
        let seen = Dictionary(changes.map { ($0.code, $0.after) }, uniquingKeysWith: { $1 })
        for index in residents.indices {
            if let after = seen[residents[index].code] { residents[index].lastRound = after }
        }
    }
}
