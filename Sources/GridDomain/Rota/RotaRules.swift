/// The rules of duties: who signs in, who stands in, and what is raised when nobody does.
public enum RotaRules {
    /// What the rules look at: loaded in the handler's transaction.
    public struct Ground {
        /// Those that have a duty in the slot; for what is planned, all that run.
        public var observations: [ObservationCode: Observation]
        /// Open alerts that a sign-in may end.
        public var open: [Alert]
        public var planner: Planner
        public var zone: Zone
        /// Where the officer's rights end.
        public var place: PlaceCode
        /// The code that the nth new alert would carry.
        public var alert: (Int) -> AlertCode
        /// The code that a leave would carry.
        public var nextLeave: LeaveCode
        /// The leaves that stand.
        public var leaves: [LeaveCode: Leave]
        /// The entries that changed the duties last which the command is about.
        public var steps: [EntryNumber: Entry]
        /// Who asks; nil for a trial.
        public var officer: OfficerCode?

        /// The ground of one command.
        public init(
            observations: [ObservationCode: Observation], open: [Alert], planner: Planner, zone: Zone,
            place: PlaceCode, alert: @escaping (Int) -> AlertCode, nextLeave: LeaveCode,
            leaves: [LeaveCode: Leave] = [:], steps: [EntryNumber: Entry] = [:], officer: OfficerCode? = nil
        ) {
            self.leaves = leaves
            self.steps = steps
            self.officer = officer
            self.observations = observations
            self.open = open
            self.planner = planner
            self.zone = zone
            self.place = place
            self.alert = alert
            self.nextLeave = nextLeave
        }

        /// Duties where a member is wanted at an instant, by the order of codes.
        func duties(in slot: ShiftSlot, at now: Instant) -> [(observation: Observation, duty: Duty)] {
            observations.values.sorted { $0.code < $1.code }.compactMap { observation in
                guard observation.isAttended(at: now), observation.grid.lies(in: place) else { return nil }
                return observation.duty(in: slot).map { (observation, $0) }
            }
        }
    }

    /// Turns an order about duties into facts, or refuses it.
    public static func decide(_ order: RotaOrder, _ ground: Ground, now: Instant) throws(Refusal) -> [Fact] {
        switch order {
        case .signIn(let slot, let members):
            return try signIn(slot, members: members, ground, now: now)
        case .signInAllBut(let slot, let place, let absent):
            return try signIn(slot, in: place, but: absent, ground, now: now)
        case .standIn(let places, let member): return try standIn(places, member, ground, now: now)
        case .swap(let a, let slotA, let b, let slotB): return try swap(a, slotA, b, slotB, ground, now: now)
        case .leave(let member, let from, let until, let reason, let instead):
            return try leave(
                Leave(code: ground.nextLeave, member: member, from: from, until: until, reason: reason),
                instead: instead ?? [], ground, now: now)
        case .shiftBegins(let slot): return begins(slot, ground, now: now)
        case .signInEnds(let slot): return ends(slot, ground, now: now)
        }
    }

    // MARK: - Signing in

    /// Whoever of several has signed in before stays as they were.
    private static func signIn(
        _ slot: ShiftSlot, members: [StaffCode], _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        try checkTime(slot, ground.zone, now: now)
        let duties = ground.duties(in: slot, at: now)
        for member in members {
            let own = duties.filter { $0.duty.member == member }
            guard !own.isEmpty else { throw .notOnDuty(member, slot) }
        }
        let isNew = duties.contains { item in
            item.duty.signed == nil && item.duty.member.map(members.contains) ?? false
        }
        if !isNew, let first = members.first { throw .signedInAlready(first) }
        return rolls(slot, Set(members), duties, ground, now: now)
    }

    private static func signIn(
        _ slot: ShiftSlot, in place: PlaceCode, but absent: [StaffCode], _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        try checkTime(slot, ground.zone, now: now)
        let duties = ground.duties(in: slot, at: now).filter { $0.observation.grid.lies(in: place) }
        let members = Set(duties.filter { $0.duty.signed == nil }.compactMap(\.duty.member)).subtracting(absent)
        guard !members.isEmpty else { throw .alreadySo }
        return rolls(slot, members, duties, ground, now: now)
    }

    private static func checkTime(_ slot: ShiftSlot, _ zone: Zone, now: Instant) throws(Refusal) {
        let start = slot.start(zone)
        guard now >= start - SignInRules.early, now < slot.end(zone) else { throw .signInTime(slot) }
    }

    /// One entry per grid, and the end of the alerts that were about it. Whoever is early ends none: nobody is there until
    /// the shift begins.
    private static func rolls(
        _ slot: ShiftSlot, _ members: Set<StaffCode>, _ duties: [(observation: Observation, duty: Duty)],
        _ ground: Ground, now: Instant
    ) -> [Fact] {
        let hasBegun = slot.start(ground.zone) <= now
        let here = duties.filter { $0.duty.signed == nil && $0.duty.member.map(members.contains) ?? false }
        let grids = Dictionary(grouping: here) { $0.observation.grid }
        return grids.sorted { $0.key < $1.key }.flatMap { grid, own in
            let roll = RotaEvent.SignIn(
                grid: grid, slot: slot, members: Set(own.compactMap(\.duty.member)).sorted())
            let homes = Set(own.compactMap(\.observation.household))
            let rest = duties.contains { other in
                other.observation.grid == grid && other.duty.signed == nil
                    && other.duty.member.map { !members.contains($0) } ?? false
            }
            let over =
                !hasBegun
                ? []
                : ground.open.filter { alert in
                    if alert.kind == .notSignedIn, alert.grid == grid, alert.household == nil { return !rest }
                    return (alert.kind == .nobodyOnDuty || alert.kind == .notSignedIn)
                        && alert.household.map(homes.contains) ?? false
                }
            return [Fact(.rota(.signedIn(roll)))] + over.flatMap(AlertRules.cleared)
        }
    }

    // MARK: - Who is named

    private static func standIn(
        _ places: [RotaOrder.DutyPlace], _ member: StaffCode, _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard ground.planner.members[member] != nil else { throw .unknown(thing: member.text) }
        var planner = ground.planner
        var facts: [Fact] = []
        for place in places {
            let (observation, duty) = try find(place, ground, now: now)
            guard duty.member != member else { throw .alreadySo }
            try check(place, duty, ground)
            if let obstacle = planner.obstacle(member, place.slot) { throw .obstacle(member, obstacle) }
            planner.assign(member, place.slot)
            facts.append(change(observation, duty, to: RotaEvent.Assignment(member: member, role: .standIn)))
        }
        return facts
    }

    /// Another officer may have named somebody since the duty was seen.
    private static func check(_ place: RotaOrder.DutyPlace, _ duty: Duty, _ ground: Ground) throws(Refusal) {
        guard let seen = place.seen, duty.version > seen, let step = ground.steps[duty.version],
            step.officer != ground.officer, step.officer != .desk
        else { return }
        throw .conflict(by: step.officer, at: step.happened, change: step.event.kind)
    }

    private static func find(
        _ place: RotaOrder.DutyPlace, _ ground: Ground, now: Instant
    ) throws(Refusal) -> (Observation, Duty) {
        guard let observation = ground.observations[place.observation], let duty = observation.duty(in: place.slot)
        else { throw .unknown(thing: Duty.code(place.observation, place.slot).text) }
        guard observation.grid.lies(in: ground.place) else { throw .otherPlace }
        if let ended = observation.ended { throw .closed(at: ended.at) }
        guard place.slot.end(ground.zone) > now else { throw .dutyOver }
        return (observation, duty)
    }

    private static func swap(
        _ a: StaffCode, _ slotA: ShiftSlot, _ b: StaffCode, _ slotB: ShiftSlot, _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard a != b else { throw .alreadySo }
        let first = try duties(of: a, slotA, ground, now: now)
        let second = try duties(of: b, slotB, ground, now: now)
        var planner = ground.planner
        planner.remove(a, slotA, households: first.count)
        planner.remove(b, slotB, households: second.count)
        if let obstacle = planner.obstacle(a, slotB, households: second.count) { throw .obstacle(a, obstacle) }
        if let obstacle = planner.obstacle(b, slotA, households: first.count) { throw .obstacle(b, obstacle) }
        return first.map { change($0.0, $0.1, to: RotaEvent.Assignment(member: b, role: .swapped)) }
            + second.map { change($0.0, $0.1, to: RotaEvent.Assignment(member: a, role: .swapped)) }
    }

    private static func duties(
        of member: StaffCode, _ slot: ShiftSlot, _ ground: Ground, now: Instant
    ) throws(Refusal) -> [(Observation, Duty)] {
        let own = ground.duties(in: slot, at: now).filter { $0.duty.member == member }
        guard !own.isEmpty else { throw .notOnDuty(member, slot) }
        guard slot.end(ground.zone) > now else { throw .dutyOver }
        return own
    }

    static func change(_ observation: Observation, _ duty: Duty, to after: RotaEvent.Assignment) -> Fact {
        Fact(
            .rota(
                .changed(
                    RotaEvent.DutyChange(
                        observation: observation.code, grid: observation.grid, slot: duty.slot,
                        before: RotaEvent.Assignment(duty), after: after))),
            Personal(household: observation.household, householdNumber: observation.householdNumber))
    }

    // MARK: - What is due

    /// Nobody is named where somebody should be: one alert per household.
    private static func begins(_ slot: ShiftSlot, _ ground: Ground, now: Instant) -> [Fact] {
        let duties = ground.duties(in: slot, at: now)
        let gaps = duties.filter { $0.duty.member == nil }.map(\.observation)
        let early = Set(duties.filter { $0.duty.signed != nil }.compactMap(\.observation.household))
        let over = ground.open.filter { $0.kind == .nobodyOnDuty && $0.household.map(early.contains) ?? false }
        return over.flatMap(AlertRules.cleared) + self.gaps(gaps, ground)
    }

    /// Thirty minutes have passed: one alert per grid lists who has not signed in, never one per household. One that is
    /// open already stays when it lists the same members, and else makes room for the new one.
    private static func ends(_ slot: ShiftSlot, _ ground: Ground, now: Instant) -> [Fact] {
        let missing = ground.duties(in: slot, at: now).filter { $0.duty.signed == nil && $0.duty.member != nil }
        let grids = Dictionary(grouping: missing) { $0.observation.grid }.sorted { $0.key < $1.key }
        var facts: [Fact] = []
        for (grid, own) in grids {
            var report = AlertReport(kind: .notSignedIn, grid: grid)
            report.members = Set(own.compactMap(\.duty.member)).sorted()
            let open = ground.open.filter { alert in
                alert.kind == .notSignedIn && alert.grid == grid && alert.household == nil && !alert.isClosed
                    && alert.standing.condition == .abnormal
            }
            guard !open.contains(where: { $0.members == report.members }) else { continue }
            let code = ground.alert(facts.count { $0.event.isRaised })
            facts += open.flatMap(AlertRules.cleared) + AlertRules.raise(report, code: code)
        }
        return facts
    }

    /// Somebody is taken away from a shift that runs: what its beginning would have raised.
    static func gaps(_ lost: [Observation], _ ground: Ground) -> [Fact] {
        lost.filter { $0.place == .home }.reduce(into: []) { facts, observation in
            facts += AlertRules.raiseOnce(
                ObservationRules.report(.nobodyOnDuty, observation), among: ground.open,
                code: ground.alert(facts.count { $0.event.isRaised }))
        }
    }
}
