/// Who would look after a household that comes under observation.
public struct RotaProposal: Sendable, Equatable, Codable {
    public var team: ObservationTeam
    /// Who is there in each slot; a slot that nobody may take is a gap.
    public var plan: DutyPlan

    public init(team: ObservationTeam, plan: DutyPlan) {
        self.team = team
        self.plan = plan
    }
}

/// What the planner proposes. A stronger planner answers the same two calls, `proposal` and `covers`.
extension Planner {
    /// So many from other grids are asked when the grid itself has nobody.
    static let neighbours = 12

    /// Who looks after a household in these slots, by the plain pattern; nil when there are not even four members.
    public func proposal(near point: PlanePoint?, grid: PlaceCode, for slots: [ShiftSlot]) -> RotaProposal? {
        guard let team = team(near: point, grid: grid, for: slots) else { return nil }
        return RotaProposal(team: team, plan: plan(team, slots, near: point, grid: grid))
    }

    /// Who is asked for a household: all of its grid, nearest first, then the nearest of the neighbours.
    public func candidates(_ point: PlanePoint?, _ grid: PlaceCode) -> [Member] {
        let all = nearest(point, grid)
        let home = all.prefix { $0.grid == grid }
        return Array(all.prefix(home.count + Self.neighbours))
    }

    /// The four of a grid who live nearest and may take the pattern of these slots; neighbours only where the grid has
    /// fewer than four. Nil when there are fewer altogether.
    public func team(near point: PlanePoint?, grid: PlaceCode, for slots: [ShiftSlot]) -> ObservationTeam? {
        let all = candidates(point, grid)
        var left = Array(all.prefix(max(4, all.count { $0.grid == grid })))
        guard left.count >= 4 else { return nil }
        let pattern = ObservationTeam(
            day: StaffCode("0"), evening: StaffCode("1"), night: StaffCode("2"), standIn: StaffCode("3"))
        let turns = Dictionary(grouping: slots) { PlainPattern.member(of: pattern, in: $0) }
        var chosen: [StaffCode] = []
        for place in pattern.members {
            let wanted = turns[place] ?? []
            let best = left.indices.min { a, b in
                (lost(left[a].code, wanted), a) < (lost(left[b].code, wanted), b)
            }
            guard let best else { return nil }
            chosen.append(left.remove(at: best).code)
        }
        return ObservationTeam(day: chosen[0], evening: chosen[1], night: chosen[2], standIn: chosen[3])
    }

    /// How many of these slots a member may not take.
    private func lost(_ code: StaffCode, _ slots: [ShiftSlot]) -> Int {
        slots.count { [.leave, .nights, .rest, .cap].contains(obstacle(code, $0)) }
    }

    /// A plan for a team by the plain pattern: whoever may not take a slot is stood in for by the stand-in, then by one
    /// whom the family knows already, then by the nearest; what nobody may take is a gap.
    ///
    /// - Parameter grid: whose members are asked beside the team; nil asks the team alone.
    public func plan(
        _ team: ObservationTeam, _ slots: [ShiftSlot], near point: PlanePoint? = nil, grid: PlaceCode?
    ) -> DutyPlan {
        var planner = self
        var faces = team.members
        let others = grid.map { candidates(point, $0).map(\.code) } ?? []
        var lane: [StaffCode?] = []
        for slot in slots {
            let wanted = PlainPattern.member(of: team, in: slot)
            let member = ([wanted, team.standIn] + faces + others).first { planner.obstacle($0, slot) == nil }
            if let member {
                planner.assign(member, slot)
                if !faces.contains(member) { faces.append(member) }
            }
            lane.append(member)
        }
        return DutyPlan(first: slots.first ?? ShiftSlot(number: 0), members: lane)
    }

    /// Duties of one slot that have lost their member.
    public struct Lost: Sendable, Equatable {
        public var slot: ShiftSlot
        public var households: Int
        /// Whom the families know, the stand-ins of their teams first.
        public var faces: [StaffCode]
        public var point: PlanePoint?
        public var grid: PlaceCode

        public init(slot: ShiftSlot, households: Int, faces: [StaffCode], point: PlanePoint?, grid: PlaceCode) {
            self.slot = slot
            self.households = households
            self.faces = faces
            self.point = point
            self.grid = grid
        }
    }

    /// Who takes what somebody leaves behind: the stand-in of the team, then whoever has taken another of these slots,
    /// then a known face, then the nearest. A slot that is not named in the answer stays a gap.
    public func covers(_ lost: [Lost]) -> [RotaOrder.Cover] {
        var planner = self
        var taken: [StaffCode] = []
        return lost.sorted { $0.slot < $1.slot }.compactMap { lost in
            let known = lost.faces.filter { planner.members[$0] != nil }
            let others = candidates(lost.point, lost.grid).map(\.code)
            let member = (Array(known.prefix(1)) + taken + known + others).first {
                planner.obstacle($0, lost.slot, households: lost.households) == nil
            }
            guard let member else { return nil }
            planner.assign(member, lost.slot, households: lost.households)
            if !taken.contains(member) { taken.append(member) }
            return RotaOrder.Cover(slot: lost.slot, member: member)
        }
    }
}
