/// Names an observation: `990000101-2020-Q-0012`. Like an alert's it leads to a household only through rows and personal
/// parts that are erased.
public typealias ObservationCode = Code<Observation>

/// Where a household is observed: at home 居家医学观察, or in a facility 集中隔离.
public enum ObservationPlace: String, Sendable, Codable, CaseIterable {
    case home, facility
}

/// Why a household is under observation.
public enum ObservationReason: String, Sendable, Codable, CaseIterable {
    case returned, contact, overseas, other
}

/// A paper that a release needs.
public enum ReleasePaper: String, Sendable, Codable, CaseIterable {
    /// the health centre's notice of release 解除告知书
    case notice
    /// the letter to the household 致住户信
    case letter
}

/// How an observation came to its end.
public enum ReleaseKind: String, Sendable, Codable, CaseIterable {
    /// at its instant, or within a day after
    case due
    case early, late
    /// The admission was taken back: it never was.
    case withdrawn
}

/// A household under observation, with its duties and checks.
public struct Observation: Sendable, Equatable, Codable {
    public let code: ObservationCode
    /// Gone after the erase date, as the rest of the personal part.
    public var household: HouseholdCode?
    public var householdNumber: Int?
    public var point: PlanePoint?
    /// The grid of the day on which it was ordered.
    public let grid: PlaceCode
    public var place: ObservationPlace
    public var reason: ObservationReason
    /// The date of last contact or arrival: day 0.
    public var contact: CivilDate
    public let ordered: Instant
    /// When it is due to end.
    public var release: Instant
    /// Nil when nobody was ever planned: ordered to a facility.
    public var team: ObservationTeam?
    public var papers: [ReleasePaper]
    public var ended: Ended?
    /// From the first slot on, without holes.
    public var duties: [Duty]
    /// The last four checks, oldest first.
    public internal(set) var checks: [HealthCheck]
    /// The entry that changed its standing last; sign-ins and checks do not.
    public var version: EntryNumber

    /// How and when it ended.
    public struct Ended: Sendable, Equatable, Codable {
        public var at: Instant
        public var kind: ReleaseKind

        public init(at: Instant, kind: ReleaseKind) {
            self.at = at
            self.kind = kind
        }
    }

    /// The observation that an `ordered` event begins.
    public init(_ event: ObservationEvent.Ordered, personal: Personal, at stamp: Stamp) {
        self.init(
            code: event.code, household: personal.household, householdNumber: personal.householdNumber,
            point: personal.point, grid: event.grid, place: event.place, reason: event.reason, contact: event.contact,
            ordered: event.ordered, release: event.release, team: event.team, papers: [], ended: nil,
            duties: event.plan.duties(version: stamp.number), checks: [], version: stamp.number)
    }

    /// From a stored row.
    public init(
        code: ObservationCode, household: HouseholdCode?, householdNumber: Int?, point: PlanePoint?, grid: PlaceCode,
        place: ObservationPlace, reason: ObservationReason, contact: CivilDate, ordered: Instant, release: Instant,
        team: ObservationTeam?, papers: [ReleasePaper], ended: Ended?, duties: [Duty], checks: [HealthCheck],
        version: EntryNumber
    ) {
        self.code = code
        self.household = household
        self.householdNumber = householdNumber
        self.point = point
        self.grid = grid
        self.place = place
        self.reason = reason
        self.contact = contact
        self.ordered = ordered
        self.release = release
        self.team = team
        self.papers = papers
        self.ended = ended
        self.duties = duties
        self.checks = checks
        self.version = version
    }
}

extension Observation {
    /// How many checks are kept at hand: two days.
    public static let keptChecks = 4

    public var isRunning: Bool { ended == nil }

    /// Whether a member is wanted there at an instant: it runs, and at home. A facility looks after its own.
    public func isAttended(at now: Instant) -> Bool { isRunning && ordered <= now && place == .home }

    /// Whether an order asks for what stands, wherever the household is now.
    public func isOrdered(by order: ObservationOrder) -> Bool {
        household == order.household && place == order.place && reason == order.reason && contact == order.contact
            && ordered == order.ordered && (order.team == nil || team == nil || order.team == team)
    }

    /// The day of observation on a date: day 0 is that of last contact or arrival.
    public func day(on date: CivilDate) -> Int { date.dayNumber - contact.dayNumber }

    /// The duty of a slot; nil outside of the plan.
    public func duty(in slot: ShiftSlot) -> Duty? { place(of: slot).map { duties[$0] } }

    func place(of slot: ShiftSlot) -> Int? {
        guard let first = duties.first?.slot else { return nil }
        let place = slot - first
        return duties.indices.contains(place) ? place : nil
    }

    /// The check of a time, when it is at hand and known.
    public func check(_ time: CheckTime) -> HealthCheck? { checks.last { $0.time == time } }

    /// Whether a check of that time is asked of the household: it was under observation four hours before it was due, and
    /// its time is not over.
    public func owes(_ time: CheckTime, zone: Zone) -> Bool {
        let due = time.due(zone)
        return ordered <= due - .hours(4) && due < release && (ended.map { $0.at > due } ?? true)
    }
}
