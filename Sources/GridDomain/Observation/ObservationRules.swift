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

    /// What the steps of an observation are held against.
    public struct Ground {
        /// The version that the officer saw.
        public var seen: EntryNumber?
        /// The last step of another officer.
        public var last: Entry?
        /// The open alerts of its household; a release closes the one that asked for it.
        public var open: [Alert]
        /// Who is free, of the team and the grid.
        public var planner: Planner
        /// The code that a new alert would carry.
        public var alert: AlertCode
        /// Who asks.
        public var officer: OfficerCode
        /// When it happens.
        public var now: Instant
        /// The clocks of the desk.
        public var zone: Zone

        /// The ground of one command.
        public init(
            seen: EntryNumber?, last: Entry?, open: [Alert], planner: Planner, alert: AlertCode, officer: OfficerCode,
            now: Instant, zone: Zone
        ) {
            self.seen = seen
            self.last = last
            self.open = open
            self.planner = planner
            self.alert = alert
            self.officer = officer
            self.now = now
            self.zone = zone
        }
    }

    /// Decides a step of an observation that runs.
    public static func decide(
        _ act: ObservationAct, _ observation: Observation, _ ground: Ground
    ) throws(Refusal) -> [Fact] {
        let (open, now, zone) = (ground.open, ground.now, ground.zone)
        if act == .releaseDue { return due(observation, open: open, alert: ground.alert, now: now) }
        if let ended = observation.ended { throw .closed(at: ended.at) }
        if let seen = ground.seen, observation.version > seen, let entry = ground.last, entry.number > seen,
            entry.officer != ground.officer, entry.officer != .desk
        {
            throw .conflict(by: entry.officer, at: entry.happened, change: entry.event.kind)
        }
        switch act {
        case .extend(let date, let note): return try extend(observation, to: date, note: note, ground)
        case .move(let place, let note): return try move(observation, to: place, note: note, ground)
        case .papers(let papers):
            let all = ReleasePaper.allCases.filter { observation.papers.contains($0) || papers.contains($0) }
            guard all != observation.papers else { throw .alreadySo }
            return [fact(observation, .papers(all, before: observation.papers))]
        case .release(let papers, let note):
            return try release(observation, papers: papers, note: note, open: open, now: now, zone: zone)
        case .correct(let contact, let reason, let note):
            return try correct(observation, contact, reason, note: note, ground)
        case .releaseDue: return []
        }
    }

    private static func extend(
        _ observation: Observation, to date: CivilDate, note: String, _ ground: Ground
    ) throws(Refusal) -> [Fact] {
        guard !note.isEmpty else { throw .reasonMissing }
        let until = end(of: date, zone: ground.zone)
        let longest = observation.contact.adding(days: days + longestExtension)
        guard until > observation.release, date <= longest else { throw .extensionEnd(latest: longest) }
        let plan = goOn(observation, until: until, ground)
        let fact = fact(observation, .extended(until: until, plan: plan, before: observation.release), note)
        return [fact] + staying(until, ground) + unattended(observation, plan, ground)
    }

    /// A household that must stay longer is not waiting to be released.
    private static func staying(_ until: Instant, _ ground: Ground) -> [Fact] {
        guard until > ground.now else { return [] }
        return ground.open.filter { $0.kind == .releaseDue }.flatMap(AlertRules.cleared)
    }

    /// The pattern goes on from the slot after the last one, for whoever is free. Slots that are over stay without anybody.
    private static func goOn(_ observation: Observation, until: Instant, _ ground: Ground) -> DutyPlan {
        let zone = ground.zone
        let first =
            observation.duties.last?.slot.next ?? ShiftSlot(at: max(observation.release, ground.now), zone: zone)
        var slots: [ShiftSlot] = []
        var slot = first
        while slot.start(zone) < until {
            slots.append(slot)
            slot = slot.next
        }
        let over = slots.prefix { $0.end(zone) <= ground.now }
        let ahead = Array(slots.dropFirst(over.count))
        var members = [StaffCode?](repeating: nil, count: slots.count)
        if observation.place == .home, let team = observation.team {
            let plan = ground.planner.plan(team, ahead, near: observation.point, grid: observation.grid)
            members.replaceSubrange(over.count..., with: plan.members)
        }
        return DutyPlan(first: first, members: members)
    }

    /// A facility looks after its own: the duties stand there without counting. At home they are planned anew.
    private static func move(
        _ observation: Observation, to place: ObservationPlace, note: String?, _ ground: Ground
    ) throws(Refusal) -> [Fact] {
        guard place != observation.place else { throw .alreadySo }
        let home = place == .home ? try homecoming(observation, ground) : nil
        let moved = fact(observation, .moved(place, before: observation.place, home: home), note)
        guard let home else {
            return [moved] + ground.open.filter { $0.kind == .nobodyOnDuty }.flatMap(AlertRules.cleared)
        }
        return [moved] + unattended(observation, home.plan, ground)
    }

    private static func homecoming(_ observation: Observation, _ ground: Ground) throws(Refusal) -> RotaProposal {
        let zone = ground.zone
        var slots = PlainPattern.slots(ordered: ground.now, release: observation.release, zone: zone)
        if let running = slots.first, observation.duty(in: running)?.signed != nil { slots.removeFirst() }
        guard let first = slots.first else {
            let next = observation.duties.last?.slot.next ?? ShiftSlot(at: ground.now, zone: zone)
            guard let team = observation.team else { throw .nobodyFree }
            return RotaProposal(team: team, plan: DutyPlan(first: next, members: []))
        }
        let planner = ground.planner
        if let team = observation.team, first <= (observation.duties.last?.slot.next ?? first) {
            return RotaProposal(
                team: team, plan: planner.plan(team, slots, near: observation.point, grid: observation.grid))
        }
        guard let found = planner.proposal(near: observation.point, grid: observation.grid, for: slots) else {
            throw .nobodyFree
        }
        return found
    }

    /// Nobody is there in the shift that runs already: its beginning will not raise that any more.
    static func unattended(_ observation: Observation, _ plan: DutyPlan, _ ground: Ground) -> [Fact] {
        let running = ShiftSlot(at: ground.now, zone: ground.zone) - plan.first
        guard plan.members.indices.contains(running), plan.members[running] == nil, observation.isRunning else {
            return []
        }
        return AlertRules.raiseOnce(report(.nobodyOnDuty, observation), among: ground.open, code: ground.alert)
    }

    private static func release(
        _ observation: Observation, papers: [ReleasePaper], note: String?, open: [Alert], now: Instant, zone: Zone
    ) throws(Refusal) -> [Fact] {
        let missing = ReleasePaper.allCases.filter { !observation.papers.contains($0) && !papers.contains($0) }
        guard missing.isEmpty else { throw .papersMissing(missing) }
        let kind = kind(ofReleasing: observation, at: now)
        if kind == .early, (note ?? "").isEmpty { throw .reasonMissing }
        let all = ReleasePaper.allCases
        let brought =
            observation.papers == all ? [] : [fact(observation, .papers(all, before: observation.papers))]
        let ended = fact(
            observation, .released(kind, last: last(of: observation, at: now, zone: zone)), note)
        return brought + [ended] + open.flatMap { closing($0) }
    }

    /// Before its instant, within a day after it, or later.
    static func kind(ofReleasing observation: Observation, at now: Instant) -> ReleaseKind {
        now < observation.release ? .early : now - observation.release > lateAfter ? .late : .due
    }

    /// The last slot that had begun, or that its plan had.
    static func last(of observation: Observation, at now: Instant, zone: Zone) -> ShiftSlot {
        let running = ShiftSlot(at: now, zone: zone)
        let slot = running.start(zone) < now ? running : running + -1
        return min(slot, observation.duties.last?.slot ?? slot)
    }

    /// What asked for the release, or for a check, is over with it.
    static func closing(_ alert: Alert) -> [Fact] {
        switch alert.kind {
        case .releaseDue: AlertRules.end(alert, .real)
        case .temperatureMissing, .nobodyOnDuty: AlertRules.cleared(alert)
        default: []
        }
    }

    private static func correct(
        _ observation: Observation, _ contact: CivilDate?, _ reason: ObservationReason?, note: String,
        _ ground: Ground
    ) throws(Refusal) -> [Fact] {
        let zone = ground.zone
        guard !note.isEmpty else { throw .reasonMissing }
        let date = contact ?? observation.contact
        guard date <= zone.date(observation.ordered) else { throw .noticeAhead }
        let isMoved = date != observation.contact
        let until = isMoved ? corrected(observation, date, zone) : observation.release
        guard until > ground.now else { throw .observationOver }
        let before = ObservationChange.Correction(
            contact: observation.contact, reason: observation.reason, release: observation.release)
        let after = ObservationChange.Correction(
            contact: date, reason: reason ?? observation.reason, release: until)
        guard after != before else { throw .alreadySo }
        let plan = until == observation.release ? nil : replan(observation, until: until, ground)
        let fact = fact(observation, .corrected(after, before: before, plan: plan), note)
        return [fact] + staying(until, ground) + (plan.map { unattended(observation, $0, ground) } ?? [])
    }

    /// The end follows the date, but what was extended for its own reason is not cut by that.
    private static func corrected(_ observation: Observation, _ date: CivilDate, _ zone: Zone) -> Instant {
        let end = release(contact: date, zone: zone)
        let isExtended = observation.release > release(contact: observation.contact, zone: zone)
        return isExtended ? max(end, observation.release) : end
    }

    /// The plan cut off at an earlier end, or led on to a later one.
    private static func replan(_ observation: Observation, until: Instant, _ ground: Ground) -> DutyPlan {
        let zone = ground.zone
        if until >= observation.release { return goOn(observation, until: until, ground) }
        let first = ShiftSlot(at: until, zone: zone)
        return DutyPlan(first: first.start(zone) < until ? first.next : first, members: [])
    }

    /// The instant of release has come: an item, unless there is one.
    private static func due(_ observation: Observation, open: [Alert], alert: AlertCode, now: Instant) -> [Fact] {
        guard observation.isRunning, observation.release <= now else { return [] }
        return AlertRules.raiseOnce(report(.releaseDue, observation), among: open, code: alert)
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
                guard owes(time, zone: zone) else { return nil }
                return DueWork(at: time.due(zone), kind: .checkDue, thing: time.text, version: .none)
            }
        }
        return shifts + checks + [DueWork(at: release, kind: .releaseDue, thing: code.text, version: .none)]
    }
}

extension AlertRules {
    /// A household has one open alert of a kind: one that had ended and is not closed yet begins again.
    static func raiseOnce(_ report: AlertReport, among open: [Alert], code: AlertCode) -> [Fact] {
        guard let household = report.about?.household else { return [] }
        let standing = open.first { $0.kind == report.kind && $0.household == household && !$0.isClosed }
        return standing.map(recurred) ?? raise(report, code: code)
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
