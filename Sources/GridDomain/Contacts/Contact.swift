/// How somebody last saw or spoke with a household.
public enum ContactKind: String, Sendable, Codable, CaseIterable {
    /// Somebody answered at the door.
    case visit
    /// The household called or was called about, and somebody spoke.
    case call
    /// Something was brought or done for it.
    case need
    /// A member signed in at it.
    case signIn
    /// A temperature was taken.
    case temperature
}

/// The last time that somebody saw or spoke with a household.
public struct Contact: Sendable, Equatable {
    /// When.
    public var at: Instant
    /// How.
    public var kind: ContactKind

    /// From its parts.
    public init(at: Instant, kind: ContactKind) {
        self.at = at
        self.kind = kind
    }
}

/// When households were last seen or spoken with. A household under observation that nobody has had contact with for a
/// day is an early sign 苗头 (mission D5): a need that nobody meets becomes a quarrel.
public struct Contacts: Sendable {
    /// After so long without any contact a household is an early sign.
    public static let silence = Span.hours(24)

    private var last: [HouseholdCode: Contact] = [:]

    /// What visits, calls and needs tell.
    public init(visits: VisitBoard, work: DeskWork) {
        for (household, at) in visits.items { note(.visit, at, household) }
        for call in work.calls.items.values where !call.standing.isTakenBack {
            note(.call, call.standing.answered ?? call.standing.ended, call.household)
        }
        for need in work.needs.items.values where need.standing.isDone {
            note(.need, need.standing.ended, need.household)
        }
    }

    private mutating func note(_ kind: ContactKind, _ at: Instant?, _ household: HouseholdCode?) {
        guard let at, let household, last[household].map({ $0.at < at }) ?? true else { return }
        last[household] = Contact(at: at, kind: kind)
    }

    /// The last contact with a household under observation; nil when none is known of.
    public func last(of observation: Observation) -> Contact? {
        let signed = observation.duties.compactMap(\.signed).max().map { Contact(at: $0, kind: .signIn) }
        let taken = observation.checks.map(\.taken).max().map { Contact(at: $0, kind: .temperature) }
        let known = observation.household.flatMap { last[$0] }
        return [known, taken, signed].compactMap { $0 }.max { $0.at < $1.at }
    }

    /// Whether a household that is under observation has been without any contact for too long. The order itself counts
    /// as one.
    public func isSilent(_ observation: Observation, at now: Instant) -> Bool {
        guard observation.isRunning, observation.release > now else { return false }
        let since = max(observation.ordered, last(of: observation)?.at ?? observation.ordered)
        return now - since >= Self.silence
    }
}

extension Desk {
    /// What the desk knows of contacts; made once for many questions.
    public var contacts: Contacts { Contacts(visits: visits, work: work) }

    /// The households under observation that are an early sign: nobody has had contact with them for a day.
    public func silentHouseholds(at now: Instant) -> [Observation] {
        let contacts = contacts
        return rota.running.filter { contacts.isSilent($0, at: now) }
    }
}
