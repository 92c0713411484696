/// The rules of leaves: what one leaves behind, and who takes it.
extension RotaRules {
    static func leave(
        _ leave: Leave, instead: [RotaOrder.Cover], _ ground: Ground, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard let member = ground.planner.members[leave.member] else { throw .unknown(thing: leave.member.text) }
        guard member.grid?.lies(in: ground.place) ?? true else { throw .otherPlace }
        guard leave.until > leave.from, leave.until > now else { throw .leaveTime }
        let lost = lost(to: leave, ground, now: now)
        guard lost.allSatisfy({ $0.observation.grid.lies(in: ground.place) }) else { throw .otherPlace }
        var planner = ground.planner(without: lost, leave)
        let covers = Dictionary(instead.map { ($0.slot, $0.member) }, uniquingKeysWith: { $1 })
        for (slot, duties) in lost.bySlot {
            guard let member = covers[slot] else { continue }
            guard planner.members[member] != nil else { throw .unknown(thing: member.text) }
            if let obstacle = planner.obstacle(member, slot, households: duties.count) {
                throw .obstacle(member, obstacle)
            }
            planner.assign(member, slot, households: duties.count)
        }
        let running = ShiftSlot(at: now, zone: ground.zone)
        let open = lost.filter { $0.duty.slot == running && covers[running] == nil }.map(\.observation)
        return [Fact(.rota(.leaveGranted(leave)), Personal(leave: leave.reason))]
            + lost.map { observation, duty in
                let member = covers[duty.slot]
                return change(
                    observation, duty,
                    to: RotaEvent.Assignment(member: member, role: member == nil ? .planned : .standIn))
            } + gaps(open, ground)
    }

    /// Who the planner would have take the duties of a member who is away.
    public static func covers(
        of member: StaffCode, from: Instant, until: Instant, _ ground: Ground, now: Instant
    ) -> [RotaOrder.Cover] {
        let leave = Leave(code: ground.nextLeave, member: member, from: from, until: until)
        let lost = lost(to: leave, ground, now: now)
        let wanted = lost.bySlot.compactMap { slot, duties -> Planner.Lost? in
            guard let first = duties.first?.observation else { return nil }
            let known = duties.compactMap { $0.observation.team?.standIn } + duties.flatMap { $0.observation.faces }
            return Planner.Lost(
                slot: slot, households: duties.count, faces: known, point: first.point, grid: first.grid)
        }
        return ground.planner(without: lost, leave).covers(wanted)
    }

    /// The duties in the time of a leave, by the order of codes.
    private static func lost(to leave: Leave, _ ground: Ground, now: Instant) -> [LostDuty] {
        ground.observations.values.sorted { $0.code < $1.code }.filter { $0.isRunning && $0.place == .home }.flatMap {
            observation in
            observation.duties.filter { duty in
                duty.member == leave.member && leave.covers(duty.slot, zone: ground.zone)
                    && duty.slot.end(ground.zone) > now
            }.map { (observation, $0) }
        }
    }
}

private typealias LostDuty = (observation: Observation, duty: Duty)

extension [LostDuty] {
    fileprivate var bySlot: [(key: ShiftSlot, value: [LostDuty])] {
        Dictionary(grouping: self) { $0.duty.slot }.sorted { $0.key < $1.key }
    }
}

extension RotaRules.Ground {
    fileprivate func planner(without lost: [LostDuty], _ leave: Leave) -> Planner {
        var planner = planner
        for item in lost { planner.remove(leave.member, item.duty.slot) }
        planner.grant(leave)
        return planner
    }
}

extension Observation {
    /// Everybody who has served there or will, each once.
    var faces: [StaffCode] {
        var seen: Set<StaffCode> = []
        return ((team?.members ?? []) + duties.compactMap(\.member)).filter { seen.insert($0).inserted }
    }
}
