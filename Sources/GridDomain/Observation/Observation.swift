/// Where a household is observed: at home 居家医学观察, or in a facility 集中隔离.
public enum ObservationPlace: String, Sendable, Codable, CaseIterable {
    case home, facility
}

/// Why a household is under observation.
public enum ObservationReason: String, Sendable, Codable, CaseIterable {
    case returned, contact, overseas, other
}

/// What somebody asks for who puts a household under observation.
public struct ObservationOrder: Sendable, Equatable, Codable {
    public var household: HouseholdCode
    public var grid: PlaceCode
    public var place: ObservationPlace
    public var reason: ObservationReason
    /// The date of last contact or arrival: day 0.
    public var contact: CivilDate
    public var ordered: Instant
    public var team: ObservationTeam

    public init(
        household: HouseholdCode, grid: PlaceCode, place: ObservationPlace, reason: ObservationReason,
        contact: CivilDate, ordered: Instant, team: ObservationTeam
    ) {
        self.household = household
        self.grid = grid
        self.place = place
        self.reason = reason
        self.contact = contact
        self.ordered = ordered
        self.team = team
    }
}

/// Three named members and a stand-in: three alone would need seven duties in seven days each.
public struct ObservationTeam: Sendable, Equatable, Codable {
    public var day: StaffCode
    public var evening: StaffCode
    public var night: StaffCode
    public var standIn: StaffCode

    public init(day: StaffCode, evening: StaffCode, night: StaffCode, standIn: StaffCode) {
        self.day = day
        self.evening = evening
        self.night = night
        self.standIn = standIn
    }
}

/// What became of an observation. The household stands in the personal part.
public enum ObservationEvent: Sendable, Equatable {
    case ordered(Ordered)

    public struct Ordered: Sendable, Equatable, Codable {
        public var grid: PlaceCode
        public var place: ObservationPlace
        public var reason: ObservationReason
        public var contact: CivilDate
        public var ordered: Instant
        /// 24:00 of day 14, in the desk's zone.
        public var release: Instant

        public init(
            grid: PlaceCode, place: ObservationPlace, reason: ObservationReason, contact: CivilDate, ordered: Instant,
            release: Instant
        ) {
            self.grid = grid
            self.place = place
            self.reason = reason
            self.contact = contact
            self.ordered = ordered
            self.release = release
        }
    }

    public var kind: String { "ordered" }

    public var grid: PlaceCode {
        switch self {
        case .ordered(let ordered): ordered.grid
        }
    }
}

/// The rules of observation: day 0 is the date of last contact or arrival, release is 24:00 of day 14.
public enum ObservationRules {
    /// Days of observation (Prevention and Control Protocol for COVID-19, 2020: 14 days from the last contact).
    public static let days = 14

    /// 24:00 of day 14 on the desk's clocks.
    public static func release(contact: CivilDate, zone: Zone) -> Instant {
        zone.instant(CivilTime(date: contact.adding(days: days + 1)))
    }

    /// Puts a household under observation.
    public static func order(
        _ order: ObservationOrder, _ household: Household, isObserved: Bool, zone: Zone
    ) throws(Refusal) -> [Fact] {
        guard !isObserved else { throw .alreadyObserved }
        let event = ObservationEvent.Ordered(
            grid: household.grid, place: order.place, reason: order.reason, contact: order.contact,
            ordered: order.ordered, release: release(contact: order.contact, zone: zone))
        return [
            Fact(
                .observation(.ordered(event)),
                Personal(household: household.code, householdNumber: household.number))
        ]
    }
}
