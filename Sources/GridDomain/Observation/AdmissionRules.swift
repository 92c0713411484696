/// The rules by which a household comes under observation.
extension ObservationRules {
    /// Puts a household under observation. One whose time was over and who was never released is released by that, and what
    /// had asked for its release is over.
    ///
    /// - Parameters:
    ///   - running: the observation of the household that runs, if any.
    ///   - code: what the observation would be called.
    public static func order(
        _ order: ObservationOrder, _ household: Household, running: Observation?, code: ObservationCode,
        _ ground: Ground
    ) throws(Refusal) -> [Fact] {
        let (now, zone) = (ground.now, ground.zone)
        let slots = try slots(of: order, running: running, now: now, zone: zone)
        let chosen = try plan(order, household, ground.planner, slots)
        let event = ObservationEvent.Ordered(
            code: code, grid: household.grid, place: order.place, reason: order.reason, contact: order.contact,
            ordered: order.ordered, release: release(contact: order.contact, zone: zone), team: chosen.team,
            plan: chosen.plan)
        let about = Personal(
            household: household.code, householdNumber: household.number, point: household.point,
            words: order.notice)
        let before = running.map { running in
            let last = last(of: running, at: order.ordered, zone: zone)
            return fact(running, .released(kind(ofReleasing: running, at: order.ordered), last: last))
        }
        let ordered = Fact(.observation(.ordered(event)), about)
        let stamp = Stamp(number: .none, recorded: now, happened: now, officer: ground.officer)
        var after = ground
        after.open = running == nil ? ground.open : []
        let observation = Observation(event, personal: about, at: stamp)
        return (before.map { [$0] } ?? []) + (running == nil ? [] : ground.open.flatMap(closing)) + [ordered]
            + (order.isToldFromPaper ? [] : unattended(observation, chosen.plan, after))
    }

    /// The slots that somebody is wanted for, from the one that runs; or why the order cannot be.
    public static func slots(
        of order: ObservationOrder, running: Observation?, now: Instant, zone: Zone
    ) throws(Refusal) -> [ShiftSlot] {
        guard running.map({ $0.release <= order.ordered }) ?? true else { throw .alreadyObserved }
        // A list of what was ordered is read at one instant, and may tell of later hours of its day.
        guard order.ordered <= now || order.isToldFromPaper, order.contact <= zone.date(order.ordered) else {
            throw .noticeAhead
        }
        let release = release(contact: order.contact, zone: zone)
        guard release > max(now, order.ordered) else { throw .observationOver }
        return PlainPattern.slots(ordered: max(now, order.ordered), release: release, zone: zone)
    }

    /// The plan that was shown, when it still holds; else that of the team that is named; else the planner's. Nobody is
    /// planned for a facility.
    private static func plan(
        _ order: ObservationOrder, _ household: Household, _ planner: Planner, _ slots: [ShiftSlot]
    ) throws(Refusal) -> (team: ObservationTeam?, plan: DutyPlan) {
        guard order.place == .home else { return (order.team, DutyPlan(first: slots[0], members: [])) }
        guard let team = order.team else {
            let found = planner.proposal(near: household.point, grid: household.grid, for: slots)
            guard let found else { throw .nobodyFree }
            return (found.team, found.plan)
        }
        for (index, member) in team.members.enumerated() where team.members.prefix(index).contains(member) {
            throw .obstacle(member, .rest)
        }
        // Of a team on paper nobody else is asked: what none of the four may take stays a gap.
        guard let plan = order.plan else { return (team, planner.plan(team, slots, grid: nil)) }
        try check(plan, planner, slots)
        return (team, plan)
    }

    /// Somebody may have been taken by others, and a shift have ended, since the plan was shown.
    private static func check(_ plan: DutyPlan, _ planner: Planner, _ slots: [ShiftSlot]) throws(Refusal) {
        let members = plan.members
        guard plan.first == slots.first, members.count == slots.count else { throw .dutyOver }
        var planner = planner
        for (slot, member) in zip(slots, members) {
            guard let member else { continue }
            guard planner.members[member] != nil else { throw .unknown(thing: member.text) }
            if let obstacle = planner.obstacle(member, slot) { throw .obstacle(member, obstacle) }
            planner.assign(member, slot)
        }
    }

    // MARK: - Undo

    /// Takes back an admission, a move, or papers, that nobody has built on.
    static func undo(
        _ entries: [Entry], _ observation: Observation, open: [Alert], last: Entry?, planner: Planner, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard observation.isRunning, let entry = entries.first, entries.count == 1,
            case .observation(let event) = entry.event
        else { throw .cannotUndo }
        if case .changed(_, _, .moved(_, _, .some)) = event { throw .cannotUndo }
        let isUntouched = if case .ordered = event { observation.isUntouched(since: entry.number) } else { true }
        guard observation.version == entry.number, isUntouched else {
            guard let last, last.number > entry.number, !last.isUndo else { throw .alreadyUndone }
            throw .builtUpon(by: last.officer, at: last.happened)
        }
        guard case .changed(_, _, let change) = event else { return withdrawn(observation, open: open) }
        let standing = try standing(before: change, observation)
        if observation.place == .facility, standing.place == .home { try homeAgain(observation, planner, now) }
        return [fact(observation, .undone(standing))]
    }

    /// Back where it was before the move, unless somebody has been given other duties since.
    private static func homeAgain(_ observation: Observation, _ planner: Planner, _ now: Instant) throws(Refusal) {
        var planner = planner
        for duty in observation.duties where duty.signed == nil && duty.slot.end(planner.zone) > now {
            guard let member = duty.member else { continue }
            if let obstacle = planner.obstacle(member, duty.slot) { throw .obstacle(member, obstacle) }
            planner.assign(member, duty.slot)
        }
    }

    private static func standing(
        before change: ObservationChange, _ observation: Observation
    ) throws(Refusal) -> ObservationChange.Standing {
        var standing = ObservationChange.Standing(observation)
        switch change {
        case .moved(_, let before, _): standing.place = before
        case .papers(_, let before): standing.papers = before
        case .extended, .released, .corrected, .checked, .undone: throw .cannotUndo
        }
        return standing
    }

    /// All its duties fall away with it, and what was raised about them is over.
    private static func withdrawn(_ observation: Observation, open: [Alert]) -> [Fact] {
        let first = observation.duties.first?.slot ?? ShiftSlot(number: 0)
        return [fact(observation, .released(.withdrawn, last: first + -1))] + open.flatMap { closing($0) }
    }
}

extension Entry {
    /// Whether it took a step of an observation back.
    fileprivate var isUndo: Bool {
        if case .observation(.changed(_, _, .undone)) = event { true } else { false }
    }
}

extension ObservationOrder {
    /// Told from a list of what was ordered before: nobody waits for a shift that lies behind.
    fileprivate var isToldFromPaper: Bool { team != nil && plan == nil }
}

extension Observation {
    /// Whether nobody has signed in, been sent or taken a temperature since the entry that ordered it.
    fileprivate func isUntouched(since order: EntryNumber) -> Bool {
        checks.isEmpty && duties.allSatisfy { $0.version == order }
    }
}
