/// Why somebody cannot take a duty.
public enum Obstacle: String, Sendable, Codable, CaseIterable {
    /// on leave
    case leave
    /// fewer than two free slots, 16 hours, before or after another duty
    case rest
    /// serves as many households in that shift as the cap allows
    case cap
    /// would have more duties in seven days than agreed
    case week
    /// is spared nights
    case nights
}

/// The plain planner: who may take which duty, and a plan by the plain pattern. A stronger one answers the same calls.
///
/// Hard rules: nobody on leave, no nights for who is spared them, at least 16 hours from duty to duty, at most `weekly`
/// duties in any seven duty days, at most `cap` households of one member in one slot. A slot that nobody may take stays
/// a gap: never infeasible, always honest.
public struct Planner: Sendable {
    /// A member as the planner sees them.
    public struct Member: Sendable, Equatable {
        public let code: StaffCode
        public var grid: PlaceCode?
        public var point: PlanePoint?
        public var cap: Int
        /// At most so many duties in any seven duty days: 6, or 7 where the member agreed.
        public var weekly: Int
        public var takesNights: Bool
        /// Households by slot.
        public var duties: [ShiftSlot: Int]
        public var leaves: [Leave]

        public init(
            code: StaffCode, grid: PlaceCode?, point: PlanePoint?, cap: Int, weekly: Int = 6, takesNights: Bool = true,
            duties: [ShiftSlot: Int] = [:], leaves: [Leave] = []
        ) {
            self.code = code
            self.grid = grid
            self.point = point
            self.cap = cap
            self.weekly = weekly
            self.takesNights = takesNights
            self.duties = duties
            self.leaves = leaves
        }
    }

    /// At least so many free slots between two duties: 16 hours.
    public static let rest = 2
    /// Slots of seven duty days.
    public static let week = 21

    public private(set) var members: [StaffCode: Member]
    let zone: Zone

    public init(_ members: [Member], zone: Zone) {
        self.members = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        self.zone = zone
    }

    /// Why a member may not serve so many more households in a slot; nil when they may.
    public func obstacle(_ code: StaffCode, _ slot: ShiftSlot, households: Int = 1) -> Obstacle? {
        guard let member = members[code] else { return nil }
        if member.leaves.contains(where: { $0.covers(slot, zone: zone) }) { return .leave }
        if slot.shift == .night, !member.takesNights { return .nights }
        if let standing = member.duties[slot] { return standing + households > member.cap ? .cap : nil }
        if households > member.cap { return .cap }
        for step in 1...Self.rest where member.duties[slot + step] != nil || member.duties[slot + -step] != nil {
            return .rest
        }
        return exceedsWeek(member, slot) ? .week : nil
    }

    /// Whether a further duty makes any seven duty days too full. Windows begin at a day slot.
    private func exceedsWeek(_ member: Member, _ slot: ShiftSlot) -> Bool {
        let day = slot + -slot.shift.rawValue
        return (0..<7).contains { back in
            let start = day + -3 * back
            let count = member.duties.keys.count { $0 >= start && $0 - start < Self.week }
            return count + 1 > member.weekly
        }
    }

    /// Takes a leave into account.
    public mutating func grant(_ leave: Leave) { members[leave.member]?.leaves.append(leave) }

    /// Takes a leave away.
    mutating func withdraw(_ leave: Leave) {
        members[leave.member]?.leaves.removeAll { $0.code == leave.code }
    }

    /// Takes a duty into account.
    public mutating func assign(_ code: StaffCode, _ slot: ShiftSlot, households: Int = 1) {
        members[code]?.duties[slot, default: 0] += households
    }

    /// Takes a duty away.
    public mutating func remove(_ code: StaffCode, _ slot: ShiftSlot, households: Int = 1) {
        let left = (members[code]?.duties[slot] ?? 0) - households
        members[code]?.duties[slot] = left > 0 ? left : nil
    }

    /// Everybody who may take a slot, nearest first; those of the grid before others of the same distance.
    public func free(
        for slot: ShiftSlot, households: Int = 1, near point: PlanePoint?, grid: PlaceCode
    ) -> [Member] {
        nearest(point, grid).filter { obstacle($0.code, slot, households: households) == nil }
    }

    /// How many are kept from a slot by what: why it is a gap.
    public func reasons(_ slot: ShiftSlot, households: Int = 1, grid: PlaceCode) -> [Obstacle: Int] {
        var counts: [Obstacle: Int] = [:]
        for member in members.values where member.grid == grid {
            if let obstacle = obstacle(member.code, slot, households: households) { counts[obstacle, default: 0] += 1 }
        }
        return counts
    }

    /// Everybody, those of the grid first, then by distance.
    func nearest(_ point: PlanePoint?, _ grid: PlaceCode) -> [Member] {
        members.values.map { member in
            let metres = point.flatMap { from in member.point.map { from.distance(to: $0) } }
            return (member: member, isHome: member.grid == grid, metres: metres ?? .max)
        }
        .sorted { a, b in
            if a.isHome != b.isHome { return a.isHome }
            return a.metres == b.metres ? a.member.code < b.member.code : a.metres < b.metres
        }
        .map(\.member)
    }
}
