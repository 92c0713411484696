/// The part of the Desk that the rota pane looks at: every observation that runs or ended within a week, with its
/// duties and last checks, and the leaves that are not over. The duties of the week count for rest and hours.
public struct RotaBoard: Sendable, Equatable, Codable {
    public private(set) var items: [ObservationCode: Observation]
    public private(set) var leaves: [LeaveCode: Leave]

    /// How long an observation stays after its end: its duties count for the week of who served there.
    public static let keepsEnded = Span.days(7)
    /// How long a leave stays after it is over.
    public static let keepsLeaves = Span.days(1)
    /// How long one that nobody releases stays after its instant.
    public static let keepsUnreleased = Span.days(30)

    public init(items: [Observation] = [], leaves: [Leave] = []) {
        self.items = Dictionary(items.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        self.leaves = Dictionary(leaves.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    /// The fold over observations.
    public mutating func apply(_ event: ObservationEvent, _ personal: Personal, at stamp: Stamp) {
        switch event {
        case .ordered(let ordered): items[ordered.code] = Observation(ordered, personal: personal, at: stamp)
        case .changed(let code, _, let change): items[code]?.apply(change, personal, at: stamp)
        }
    }

    /// The fold over duties.
    public mutating func apply(_ event: RotaEvent, _ personal: Personal, at stamp: Stamp) {
        switch event {
        case .signedIn(let roll): sign(roll, isUndone: false, at: stamp)
        case .signInUndone(let roll): sign(roll, isUndone: true, at: stamp)
        case .changed(let change): items[change.observation]?.apply(change, at: stamp)
        case .leaveGranted(let leave): leaves[leave.code] = leave.because(personal.leave)
        case .leaveUndone(let leave): leaves[leave.code] = nil
        }
    }

    private mutating func sign(_ roll: RotaEvent.SignIn, isUndone: Bool, at stamp: Stamp) {
        let here = items.values.filter { $0.grid == roll.grid }.map(\.code)
        for code in here { items[code]?.apply(roll, isUndone: isUndone, at: stamp) }
    }

    /// Forgets what lies too far behind the last entry.
    public mutating func trim(before now: Instant) {
        let start = now - Self.keepsEnded
        let abandoned = now - Self.keepsUnreleased
        for item in items.values where item.ended.map({ $0.at < start }) ?? (item.release < abandoned) {
            items[item.code] = nil
        }
        for leave in leaves.values where leave.until < now - Self.keepsLeaves { leaves[leave.code] = nil }
    }

    /// The observations that run, by grid and number.
    public var running: [Observation] {
        items.values.filter(\.isRunning).sorted {
            ($0.grid, $0.householdNumber ?? 0, $0.code) < ($1.grid, $1.householdNumber ?? 0, $1.code)
        }
    }

    /// The running observation of a household.
    public func observation(of household: HouseholdCode) -> Observation? {
        items.values.first { $0.household == household && $0.isRunning }
    }
}

extension Planner {
    /// Everybody who may look after households, with their duties and leaves. Duties count whether their observation runs
    /// or has ended.
    public init(
        _ observations: some Sequence<Observation>, leaves: some Sequence<Leave>, staff: [StaffMember], zone: Zone
    ) {
        var duties: [StaffCode: [ShiftSlot: Int]] = [:]
        for observation in observations {
            // In a facility nobody serves, but those who did have served.
            for duty in observation.duties where observation.place == .home || duty.signed != nil {
                if let member = duty.member { duties[member, default: [:]][duty.slot, default: 0] += 1 }
            }
        }
        let away = Dictionary(grouping: leaves, by: \.member)
        self.init(
            staff.filter { $0.roles.contains(.member) || duties[$0.code] != nil }.map { member in
                Member(
                    code: member.code, grid: member.grid, point: member.point, cap: member.cap,
                    weekly: member.weekly, takesNights: member.takesNights, duties: duties[member.code] ?? [:],
                    leaves: away[member.code] ?? [])
            }, zone: zone)
    }
}
