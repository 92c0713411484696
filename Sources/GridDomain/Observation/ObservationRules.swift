/// The rules of observation: day 0 is the date of last contact or arrival, release is 24:00 of day 14.
public enum ObservationRules {
    /// Days of observation (Prevention and Control Protocol for COVID-19, 2020: 14 days from the last contact).
    public static let days = 14
    /// An extension goes at most this far beyond day 14 in one step.
    public static let longestExtension = 14
    /// Released later than this after its instant it counts as late.
    public static let lateAfter = Span.days(1)

    /// 24:00 of day 14 on the desk's clocks.
    public static func release(contact: CivilDate, zone: Zone) -> Instant {
        end(of: contact.adding(days: days), zone: zone)
    }

    /// 24:00 of a date.
    public static func end(of date: CivilDate, zone: Zone) -> Instant {
        zone.instant(CivilTime(date: date.adding(days: 1)))
    }

    /// Puts a household under observation. One whose time was over and who was never released is released by that.
    ///
    /// - Parameters:
    ///   - running: the observation of the household that runs, if any.
    ///   - planner: who is free; asked only when the order names no team.
    public static func order(
        _ order: ObservationOrder, _ household: Household, running: Observation?, planner: Planner,
        code: ObservationCode, zone: Zone
    ) throws(Refusal) -> [Fact] {
        guard running.map({ $0.release <= order.ordered }) ?? true else { throw .alreadyObserved }
        guard order.contact <= zone.date(order.ordered) else { throw .noticeAhead }
        let release = release(contact: order.contact, zone: zone)
        guard release > order.ordered else { throw .observationOver }
        let slots = PlainPattern.slots(ordered: order.ordered, release: release, zone: zone)
        guard let team = order.team ?? planner.team(near: household.point, grid: household.grid, for: slots) else {
            throw .nobodyFree
        }
        let plan =
            order.team == nil
            ? planner.plan(team, slots, grid: household.grid)
            : DutyPlan(first: slots[0], members: slots.map { PlainPattern.member(of: team, in: $0) })
        let event = ObservationEvent.Ordered(
            code: code, grid: household.grid, place: order.place, reason: order.reason, contact: order.contact,
            ordered: order.ordered, release: release, team: team, plan: plan)
        let about = Personal(
            household: household.code, householdNumber: household.number, point: household.point)
        let before = running.map { fact($0, .released(.late, last: last(of: $0, at: order.ordered, zone: zone))) }
        return (before.map { [$0] } ?? []) + [Fact(.observation(.ordered(event)), about)]
    }

    /// Decides a step of an observation that runs.
    ///
    /// - Parameters:
    ///   - seen: the version that the officer saw.
    ///   - open: the open alerts of its household; a release closes the one that asked for it.
    ///   - alert: the code that a new alert would carry.
    public static func decide(
        _ act: ObservationAct, _ observation: Observation, seen: EntryNumber?, last entry: Entry?, open: [Alert],
        alert: AlertCode, officer: OfficerCode, now: Instant, zone: Zone
    ) throws(Refusal) -> [Fact] {
        if act == .releaseDue { return due(observation, open: open, alert: alert, now: now) }
        if let ended = observation.ended { throw .closed(at: ended.at) }
        if let seen, observation.version > seen, let entry, entry.officer != officer, entry.officer != .desk {
            throw .conflict(by: entry.officer, at: entry.happened, change: entry.event.kind)
        }
        switch act {
        case .extend(let date, let note): return [try extend(observation, to: date, note: note, zone: zone)]
        case .move(let place, let note):
            guard place != observation.place else { throw .alreadySo }
            return [fact(observation, .moved(place, before: observation.place), note)]
        case .papers(let papers):
            let all = ReleasePaper.allCases.filter { observation.papers.contains($0) || papers.contains($0) }
            guard all != observation.papers else { throw .alreadySo }
            return [fact(observation, .papers(all, before: observation.papers))]
        case .release(let papers, let note):
            return try release(observation, papers: papers, note: note, open: open, now: now, zone: zone)
        case .correct(let contact, let reason, let note):
            return [try correct(observation, contact, reason, note: note, now: now, zone: zone)]
        case .releaseDue: return []
        }
    }

    private static func extend(
        _ observation: Observation, to date: CivilDate, note: String, zone: Zone
    ) throws(Refusal) -> Fact {
        guard !note.isEmpty else { throw .reasonMissing }
        let until = end(of: date, zone: zone)
        let longest = observation.contact.adding(days: days + longestExtension)
        guard until > observation.release, date <= longest else { throw .extensionEnd(latest: longest) }
        let plan = goOn(observation, until: until, zone: zone)
        return fact(observation, .extended(until: until, plan: plan, before: observation.release), note)
    }

    /// The plain pattern goes on from the slot after the last one.
    private static func goOn(_ observation: Observation, until: Instant, zone: Zone) -> DutyPlan {
        let first = observation.duties.last?.slot.next ?? ShiftSlot(at: observation.release, zone: zone)
        var members: [StaffCode?] = []
        var slot = first
        while slot.start(zone) < until {
            members.append(PlainPattern.member(of: observation.team, in: slot))
            slot = slot.next
        }
        return DutyPlan(first: first, members: members)
    }

    private static func release(
        _ observation: Observation, papers: [ReleasePaper], note: String?, open: [Alert], now: Instant, zone: Zone
    ) throws(Refusal) -> [Fact] {
        let missing = ReleasePaper.allCases.filter { !observation.papers.contains($0) && !papers.contains($0) }
        guard missing.isEmpty else { throw .papersMissing(missing) }
        let kind: ReleaseKind =
            now < observation.release ? .early : now - observation.release > lateAfter ? .late : .due
        if kind == .early, (note ?? "").isEmpty { throw .reasonMissing }
        let all = ReleasePaper.allCases
        let brought =
            observation.papers == all ? [] : [fact(observation, .papers(all, before: observation.papers))]
        let ended = fact(
            observation, .released(kind, last: last(of: observation, at: now, zone: zone)), note)
        return brought + [ended] + open.flatMap { closing($0) }
    }

    /// The last slot that had begun, or that its plan had.
    private static func last(of observation: Observation, at now: Instant, zone: Zone) -> ShiftSlot {
        let running = ShiftSlot(at: now, zone: zone)
        let slot = running.start(zone) < now ? running : running + -1
        return min(slot, observation.duties.last?.slot ?? slot)
    }

    /// What asked for the release, or for a check, is over with it.
    private static func closing(_ alert: Alert) -> [Fact] {
        switch alert.kind {
        case .releaseDue: AlertRules.end(alert, .real)
        case .temperatureMissing, .nobodyOnDuty: AlertRules.cleared(alert)
        default: []
        }
    }

    private static func correct(
        _ observation: Observation, _ contact: CivilDate?, _ reason: ObservationReason?, note: String, now: Instant,
        zone: Zone
    ) throws(Refusal) -> Fact {
        guard !note.isEmpty else { throw .reasonMissing }
        let date = contact ?? observation.contact
        guard date <= zone.date(observation.ordered) else { throw .noticeAhead }
        let isMoved = date != observation.contact
        let until = isMoved ? release(contact: date, zone: zone) : observation.release
        guard until > now else { throw .observationOver }
        let before = ObservationChange.Correction(
            contact: observation.contact, reason: observation.reason, release: observation.release)
        let after = ObservationChange.Correction(
            contact: date, reason: reason ?? observation.reason, release: until)
        guard after != before else { throw .alreadySo }
        let plan = isMoved ? replan(observation, until: until, zone: zone) : nil
        return fact(observation, .corrected(after, before: before, plan: plan), note)
    }

    /// The plan cut off at an earlier end, or led on to a later one.
    private static func replan(_ observation: Observation, until: Instant, zone: Zone) -> DutyPlan {
        if until >= observation.release { return goOn(observation, until: until, zone: zone) }
        let first = ShiftSlot(at: until, zone: zone)
        return DutyPlan(first: first.start(zone) < until ? first.next : first, members: [])
    }

    /// The instant of release has come: an item, unless there is one.
    private static func due(_ observation: Observation, open: [Alert], alert: AlertCode, now: Instant) -> [Fact] {
        guard observation.isRunning, observation.release <= now, !open.contains(where: { $0.kind == .releaseDue })
        else { return [] }
        return AlertRules.raise(report(.releaseDue, observation), code: alert)
    }

    static func report(_ kind: AlertKind, _ observation: Observation, reading: String? = nil) -> AlertReport {
        AlertReport(
            kind: kind, grid: observation.grid,
            about: Personal(
                household: observation.household, householdNumber: observation.householdNumber,
                point: observation.point, reading: reading))
    }

    static func fact(_ observation: Observation, _ change: ObservationChange, _ note: String? = nil) -> Fact {
        Fact(
            .observation(.changed(observation.code, observation.grid, change)),
            Personal(
                household: observation.household, householdNumber: observation.householdNumber, words: note))
    }

    /// Takes back a move, or papers, that nobody has built on.
    static func undo(_ entries: [Entry], _ observation: Observation, last: Entry?) throws(Refusal) -> [Fact] {
        var standing = ObservationChange.Standing(observation)
        guard observation.isRunning, let entry = entries.first, entries.count == 1,
            case .observation(.changed(_, _, let change)) = entry.event
        else { throw .cannotUndo }
        guard observation.version == entry.number else {
            guard let last, last.number > entry.number else { throw .alreadyUndone }
            throw .builtUpon(by: last.officer, at: last.happened)
        }
        switch change {
        case .moved(_, let before): standing.place = before
        case .papers(_, let before): standing.papers = before
        case .extended, .released, .corrected, .checked, .undone: throw .cannotUndo
        }
        return [fact(observation, .undone(standing))]
    }
}

extension Observation {
    /// What must happen by itself while it runs: its release, and with all others that run at the time the beginnings of
    /// shifts, the ends of signing in and the checks.
    public func dueWork(zone: Zone) -> [DueWork] {
        guard isRunning else { return [] }
        let shifts = duties.flatMap { duty -> [DueWork] in
            let start = duty.slot.start(zone)
            return [
                DueWork(at: start, kind: .shiftBegins, thing: duty.slot.text, version: .none),
                DueWork(at: start + SignInRules.missing, kind: .signInEnds, thing: duty.slot.text, version: .none),
            ]
        }
        let dates = zone.date(ordered).dayNumber...max(zone.date(ordered).dayNumber, zone.date(release).dayNumber)
        let checks = dates.flatMap { day in
            CheckHalf.allCases.compactMap { half -> DueWork? in
                let time = CheckTime(CivilDate(dayNumber: day), half)
                guard owes(time, zone: zone), time.due(zone) <= release else { return nil }
                return DueWork(at: time.due(zone), kind: .checkDue, thing: time.text, version: .none)
            }
        }
        return shifts + checks + [DueWork(at: release, kind: .releaseDue, thing: code.text, version: .none)]
    }
}

extension DueWork.Kind {
    /// Whether observations ask for it.
    public var isOfRota: Bool {
        switch self {
        case .shiftBegins, .signInEnds, .checkDue, .releaseDue: true
        case .shelfEnds, .takeLapses, .heartbeat, .openingEnds: false
        }
    }
}
