/// What became of an alert.
public struct AlertEvent: Sendable, Equatable {
    /// The subject under which the journal's index finds the entry.
    public var alert: AlertCode
    /// One change an event; an act that does two makes two.
    public var change: AlertChange
    /// The standing that this change replaced, where an officer's act changed it: what undo puts back.
    public var before: AlertStanding?
    /// The priority before an officer raised it; in an undone change, the one that comes back with the standing.
    public var priority: Priority?

    /// Without a standing for what no officer did: such a change is not undone.
    public init(
        _ alert: AlertCode, _ change: AlertChange, before: AlertStanding? = nil, priority: Priority? = nil
    ) {
        self.alert = alert
        self.change = change
        self.before = before
        self.priority = priority
    }
}

/// The ways in which an alert changes.
public enum AlertChange: Sendable, Equatable {
    case raised(AlertReport)
    /// What was sensed is over.
    case cleared
    /// It began again before the episode was closed.
    case recurred
    /// A rise of priority takes it back to untaken.
    case escalated(to: Priority)
    case taken(until: Instant)
    /// A take that nobody followed up has ended.
    case lapsed
    case sent(StaffCode)
    case underway
    case arrived
    case outcome(OutcomeKind)
    case closed
    case shelved(until: Instant, reason: ShelfReason)
    case unshelved
    case noted
    case phoned(StaffCode?, PhoneResult)
    /// Told to the lead.
    case referred
    /// An officer took an act back: the standing from before it.
    case undone(AlertStanding)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .raised: "raised"
        case .cleared: "cleared"
        case .recurred: "recurred"
        case .escalated: "escalated"
        case .taken: "taken"
        case .lapsed: "lapsed"
        case .sent: "sent"
        case .underway: "underway"
        case .arrived: "arrived"
        case .outcome: "outcome"
        case .closed: "closed"
        case .shelved: "shelved"
        case .unshelved: "unshelved"
        case .noted: "noted"
        case .phoned: "phoned"
        case .referred: "referred"
        case .undone: "undone"
        }
    }
}

/// What a new alert says of itself. Household, reading and words travel in the personal part, and so does a source that
/// belongs to a household, for it leads there.
public struct AlertReport: Sendable, Equatable, Codable {
    /// Also tells the policy that it is held to.
    public var kind: AlertKind
    /// As the policy of its kind says, unless somebody asked for another.
    public var priority: Priority
    /// Where it begins: a grid when a person raises it, else the place of the source.
    public var grid: PlaceCode
    /// What reported it; in the stored event only a source that belongs to no household.
    public var source: SourceCode?
    /// Members whom it is about, who are never masked: one alert lists all who have not signed in.
    public var members: [StaffCode]?
    /// Until when an announced opening holds the alert back; nil where nothing was announced.
    public var suppressedUntil: Instant?
    /// Only in a command: who and what it is about. Empty in the stored event.
    public var about: Personal?

    /// The priority of the kind's policy unless one is given.
    public init(
        kind: AlertKind, priority: Priority? = nil, grid: PlaceCode, source: SourceCode? = nil,
        suppressedUntil: Instant? = nil, about: Personal? = nil
    ) {
        self.kind = kind
        self.priority = priority ?? AlertPolicy.standard(kind).priority
        self.grid = grid
        self.source = source
        self.suppressedUntil = suppressedUntil
        self.about = about
    }
}
