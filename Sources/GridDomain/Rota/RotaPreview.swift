/// What an act on duties changes, worked out of the facts that the rules make of it: shown before it is applied.
public struct RotaPreview: Sendable, Equatable {
    /// Somebody else is named for a duty of a household, or somebody for the first time.
    public struct Change: Sendable, Equatable {
        public var grid: PlaceCode
        public var householdNumber: Int?
        public var slot: ShiftSlot
        public var before: StaffCode?
        /// Nil is a gap 空岗.
        public var after: StaffCode?
        /// How many of the grid are kept from a gap by what.
        public var reasons: [Obstacle: Int]
    }

    /// The fullest seven duty days of a member around what changes.
    public struct Week: Sendable, Equatable {
        public var duties: Int
        public var nights: Int
        public var hours: Int { duties * 8 }

        public init(duties: Int, nights: Int) {
            self.duties = duties
            self.nights = nights
        }
    }

    /// What it does to one member.
    public struct Load: Sendable, Equatable {
        public var member: StaffCode
        public var before: Week
        public var after: Week
        /// Duties of each shift that they gain.
        public var gained: [Shift: Int]
    }

    /// In the order of slots, then of households.
    public private(set) var changes: [Change] = []
    /// Everybody who gains or loses a duty, those who gain first.
    public private(set) var loads: [Load] = []

    /// What nobody is found for.
    public var gaps: [Change] { changes.filter { $0.after == nil } }

    /// - Parameter planner: as it stood before.
    public init(_ facts: [Fact], _ planner: Planner) {
        var after = planner
        for fact in facts { take(fact, &after) }
        changes.sort {
            ($0.slot, $0.grid, $0.householdNumber ?? 0) < ($1.slot, $1.grid, $1.householdNumber ?? 0)
        }
        explainGaps(after)
        loads = members.map { load($0, planner, after) }
    }

    private mutating func take(_ fact: Fact, _ planner: inout Planner) {
        switch fact.event {
        case .observation(.ordered(let ordered)): add(fact, ordered.grid, ordered.plan, &planner)
        case .observation(.changed(_, let grid, .extended(_, let plan, _))): add(fact, grid, plan, &planner)
        case .observation(.changed(_, let grid, .moved(_, _, let home?))): add(fact, grid, home.plan, &planner)
        case .rota(.leaveGranted(let leave)): planner.grant(leave)
        case .rota(.changed(let change)):
            add(fact, change.grid, change.slot, change.before.member, change.after.member, &planner)
        default: return
        }
    }

    private mutating func add(_ fact: Fact, _ grid: PlaceCode, _ plan: DutyPlan, _ planner: inout Planner) {
        for (index, member) in plan.members.enumerated() {
            add(fact, grid, plan.first + index, nil, member, &planner)
        }
    }

    private mutating func add(
        _ fact: Fact, _ grid: PlaceCode, _ slot: ShiftSlot, _ before: StaffCode?, _ after: StaffCode?,
        _ planner: inout Planner
    ) {
        changes.append(
            Change(
                grid: grid, householdNumber: fact.personal.householdNumber, slot: slot, before: before, after: after,
                reasons: [:]))
        if let before { planner.remove(before, slot) }
        if let after { planner.assign(after, slot) }
    }

    private mutating func explainGaps(_ planner: Planner) {
        for index in changes.indices where changes[index].after == nil {
            changes[index].reasons = planner.reasons(changes[index].slot, grid: changes[index].grid)
        }
    }

    private var members: [StaffCode] {
        var seen: Set<StaffCode> = []
        return (changes.compactMap(\.after) + changes.compactMap(\.before)).filter { seen.insert($0).inserted }
    }

    private func load(_ member: StaffCode, _ before: Planner, _ after: Planner) -> Load {
        let own = changes.filter { $0.before == member || $0.after == member }
        let slots = Set(own.map(\.slot))
        let gained = Set(own.filter { $0.after == member }.map(\.slot)).filter { slot in
            before.members[member]?.duties[slot] == nil
        }
        return Load(
            member: member, before: before.week(of: member, around: slots),
            after: after.week(of: member, around: slots),
            gained: Dictionary(grouping: gained, by: \.shift).mapValues(\.count))
    }
}

extension Planner {
    /// The fullest seven duty days of a member that hold one of these slots.
    public func week(of code: StaffCode, around slots: Set<ShiftSlot>) -> RotaPreview.Week {
        let duties = members[code]?.duties.keys.map { $0 } ?? []
        let days = Set(slots.map { $0 + -$0.shift.rawValue })
        let starts = Set(days.flatMap { day in (0..<7).map { day + -3 * $0 } })
        return starts.reduce(into: RotaPreview.Week(duties: 0, nights: 0)) { week, start in
            let own = duties.filter { $0 >= start && $0 - start < Self.week }
            week.duties = max(week.duties, own.count)
            week.nights = max(week.nights, own.count { $0.shift == .night })
        }
    }
}
