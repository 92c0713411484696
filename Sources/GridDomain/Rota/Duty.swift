/// Names a duty: `990000101-2020-Q-0012-20200310-E`. It leads to an observation, not to a household.
public typealias DutyCode = Code<Duty>

/// One slot of one household under observation: who is there, and whether they have signed in.
public struct Duty: Sendable, Equatable, Codable {
    /// How the member came to the duty.
    public enum Role: String, Sendable, Codable, CaseIterable {
        /// as the plan has it
        case planned
        /// stand-in 顶班
        case standIn
        /// swap 换班
        case swapped
    }

    public let slot: ShiftSlot
    /// Nil is a gap 空岗.
    public var member: StaffCode?
    public var role: Role
    /// When the member signed in 到岗签到; nil before.
    public var signed: Instant?
    /// The entry that changed it last.
    public var version: EntryNumber

    public init(
        slot: ShiftSlot, member: StaffCode?, role: Role = .planned, signed: Instant? = nil,
        version: EntryNumber = .none
    ) {
        self.slot = slot
        self.member = member
        self.role = role
        self.signed = signed
        self.version = version
    }

    /// The code of an observation's duty in a slot.
    public static func code(_ observation: ObservationCode, _ slot: ShiftSlot) -> DutyCode {
        DutyCode("\(observation.text)-\(slot.date.text.filter { $0 != "-" })-\(slot.shift.letter)")
    }
}

/// When a duty counts as late or missed.
public enum SignInRules {
    /// A member who signs in later than this after the beginning is late.
    public static let late = Span.minutes(15)
    /// Who has not signed in by then is looked for: one alert per grid.
    public static let missing = Span.minutes(30)
    /// How long before the beginning somebody may sign in.
    public static let early = Span.hours(1)
}

/// Where a duty stands at an instant.
public enum DutyState: Sendable, Equatable {
    /// nobody is named
    case gap
    /// It begins later.
    case ahead
    /// It has begun within the last 15 minutes and nobody has signed in.
    case expected
    /// More than 15 minutes have passed.
    case late
    /// More than 30 minutes have passed 未签到.
    case notSignedIn
    /// Somebody is there.
    case signedIn
    /// It is over.
    case past
}

extension Duty {
    /// Where it stands now.
    public func state(at now: Instant, zone: Zone) -> DutyState {
        guard member != nil else { return .gap }
        guard now < slot.end(zone) else { return .past }
        guard signed == nil else { return .signedIn }
        let start = slot.start(zone)
        if now < start { return .ahead }
        if now - start <= SignInRules.late { return .expected }
        return now - start < SignInRules.missing ? .late : .notSignedIn
    }

    /// The same, but what is over still tells whether somebody was there: signed in, not signed in, or nobody named.
    public func cover(at now: Instant, zone: Zone) -> DutyState {
        let state = state(at: now, zone: zone)
        guard state == .past else { return state == .gap && now < slot.start(zone) ? .ahead : state }
        return signed == nil ? .notSignedIn : .signedIn
    }

    /// Whether the member signed in more than 15 minutes after the beginning.
    public func wasLate(zone: Zone) -> Bool { signed.map { $0 - slot.start(zone) > SignInRules.late } ?? false }
}
