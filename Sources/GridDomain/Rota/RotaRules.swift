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

        /// The ground of one command.
        public init(
            observations: [ObservationCode: Observation], open: [Alert], planner: Planner, zone: Zone,
            place: PlaceCode, alert: @escaping (Int) -> AlertCode, nextLeave: LeaveCode
        ) {
            self.observations = observations
            self.open = open
            self.planner = planner
            self.zone = zone
            self.place = place
            self.alert = alert
            self.nextLeave = nextLeave
        }

        /// Duties of observations that run at an instant, by the order of codes.
        func duties(in slot: ShiftSlot, at now: Instant) -> [(observation: Observation, duty: Duty)] {
            observations.values.sorted { $0.code < $1.code }.compactMap { observation in
                guard observation.isRunning, observation.ordered <= now, observation.grid.lies(in: place) else {
                    return nil
                }
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
        case .leave(let member, let from, let until, let reason):
            return try leave(member, from, until, reason, ground, now: now)
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
        return rolls(slot, Set(members), duties, ground)
    }

    private static func signIn(
        _ slot: ShiftSlot, in place: PlaceCode, but absent: [StaffCode], _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        try checkTime(slot, ground.zone, now: now)
        let duties = ground.duties(in: slot, at: now).filter { $0.observation.grid.lies(in: place) }
        let members = Set(duties.filter { $0.duty.signed == nil }.compactMap(\.duty.member)).subtracting(absent)
        guard !members.isEmpty else { throw .alreadySo }
        return rolls(slot, members, duties, ground)
    }

    private static func checkTime(_ slot: ShiftSlot, _ zone: Zone, now: Instant) throws(Refusal) {
        let start = slot.start(zone)
        guard now >= start - SignInRules.early, now < slot.end(zone) else { throw .signInTime(slot) }
    }

    /// One entry per grid, and the end of the alerts that were about it.
    private static func rolls(
        _ slot: ShiftSlot, _ members: Set<StaffCode>, _ duties: [(observation: Observation, duty: Duty)],
        _ ground: Ground
    ) -> [Fact] {
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
            let over = ground.open.filter { alert in
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
            if let obstacle = planner.obstacle(member, place.slot) { throw .obstacle(member, obstacle) }
            planner.assign(member, place.slot)
            facts.append(change(observation, duty, to: RotaEvent.Assignment(member: member, role: .standIn)))
        }
        return facts
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

    private static func leave(
        _ member: StaffCode, _ from: Instant, _ until: Instant, _ reason: LeaveReason, _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard ground.planner.members[member] != nil else { throw .unknown(thing: member.text) }
        guard until > from, until > now else { throw .leaveTime }
        let leave = Leave(code: ground.nextLeave, member: member, from: from, until: until, reason: reason)
        let lost = ground.observations.values.sorted { $0.code < $1.code }.filter(\.isRunning).flatMap { observation in
            observation.duties.filter { duty in
                duty.member == member && leave.covers(duty.slot, zone: ground.zone)
                    && duty.slot.end(ground.zone) > now
            }.map { change(observation, $0, to: RotaEvent.Assignment(member: nil, role: .planned)) }
        }
        return [Fact(.rota(.leaveGranted(leave)))] + lost
    }

    private static func change(_ observation: Observation, _ duty: Duty, to after: RotaEvent.Assignment) -> Fact {
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
        let waiting = Set(ground.open.filter { $0.kind == .nobodyOnDuty }.compactMap(\.household))
        let gaps = ground.duties(in: slot, at: now).filter { item in
            item.duty.member == nil && item.observation.place == .home
                && item.observation.household.map { !waiting.contains($0) } ?? false
        }
        return gaps.enumerated().flatMap { index, item in
            AlertRules.raise(
                ObservationRules.report(.nobodyOnDuty, item.observation), code: ground.alert(index))
        }
    }

    /// Thirty minutes have passed: one alert per grid lists who has not signed in, never one per household.
    private static func ends(_ slot: ShiftSlot, _ ground: Ground, now: Instant) -> [Fact] {
        let missing = ground.duties(in: slot, at: now).filter { $0.duty.signed == nil && $0.duty.member != nil }
        let grids = Dictionary(grouping: missing) { $0.observation.grid }.sorted { $0.key < $1.key }
        return grids.enumerated().flatMap { index, item in
            var report = AlertReport(kind: .notSignedIn, grid: item.key)
            report.members = Set(item.value.compactMap(\.duty.member)).sorted()
            return AlertRules.raise(report, code: ground.alert(index))
        }
    }

    // MARK: - Undo

    /// Takes back what one command did to duties, as long as nobody has built on it.
    static func undo(
        _ entries: [Entry], _ observations: [ObservationCode: Observation], open: [Alert], last: Entry?
    ) throws(Refusal) -> [Fact] {
        var facts: [Fact] = []
        for entry in entries.reversed() {
            guard case .rota(let event) = entry.event else { continue }
            switch event {
            case .signedIn(let roll):
                let standing = observations.values.contains { observation in
                    observation.grid == roll.grid && observation.duty(in: roll.slot)?.version == entry.number
                }
                guard standing else { throw .alreadyUndone }
                facts.append(Fact(.rota(.signInUndone(roll))))
            case .changed(let change):
                facts.append(try reversed(change, entry, observations[change.observation], last: last))
            case .leaveGranted(let leave): facts.append(Fact(.rota(.leaveUndone(leave))))
            case .signInUndone, .leaveUndone: throw .cannotUndo
            }
        }
        guard !facts.isEmpty else { throw .cannotUndo }
        return facts + open.flatMap(AlertRules.recurred)
    }

    private static func reversed(
        _ change: RotaEvent.DutyChange, _ entry: Entry, _ observation: Observation?, last: Entry?
    ) throws(Refusal) -> Fact {
        guard let observation, let duty = observation.duty(in: change.slot) else { throw .cannotUndo }
        guard duty.version == entry.number else {
            guard let last, last.number > entry.number else { throw .alreadyUndone }
            throw .builtUpon(by: last.officer, at: last.happened)
        }
        var back = change
        (back.before, back.after) = (change.after, change.before)
        return Fact(.rota(.changed(back)), entry.personal)
    }
}
