/// An alert: one episode of one condition at one place.
public struct Alert: Sendable, Equatable, Codable {
    /// Drawn when it was raised, never used again.
    public let code: AlertCode
    /// Fixed for the episode; another condition is another alert.
    public let kind: AlertKind
    /// That of its kind until an officer raises it; it never falls, except by undo.
    public var priority: Priority
    /// The grid where it begins and where alone it is closed (mission A7).
    public let grid: PlaceCode
    /// What reported it. That of a household goes with the household on the erase date.
    public var source: SourceCode?
    /// When the net was touched.
    public let touched: Instant
    /// When the desk knew.
    public let raised: Instant
    /// Gone after the erase date, as the rest of the personal part.
    public var household: HouseholdCode?
    /// Inside the grid, as labels show it; goes with the household.
    public var householdNumber: Int?
    /// Where it is, in the desk's plane, when known; goes with the household.
    public var point: PlanePoint?
    /// `38.1` of a fever.
    public var reading: String?
    /// The members whom it lists.
    public let members: [StaffCode]
    public var standing: AlertStanding
    /// Notes, calls and words to the lead.
    public var notes: Int
    /// The entry that changed the standing last: what a command says that it saw.
    public var version: EntryNumber

    /// The alert that a `raised` change begins.
    public init(_ code: AlertCode, _ report: AlertReport, personal: Personal, at stamp: Stamp) {
        self.code = code
        kind = report.kind
        priority = report.priority
        grid = report.grid
        source = report.source ?? personal.source
        touched = stamp.happened
        raised = stamp.recorded
        household = personal.household
        householdNumber = personal.householdNumber
        point = personal.point
        reading = personal.reading
        members = report.members ?? []
        standing = AlertStanding(condition: report.kind.isMomentary ? .normal : .abnormal, step: stamp.number)
        if let until = report.suppressedUntil { standing.service = .suppressed(until: until) }
        notes = 0
        version = stamp.number
    }

    /// From a stored row.
    public init(
        code: AlertCode, kind: AlertKind, priority: Priority, grid: PlaceCode, source: SourceCode?,
        touched: Instant, raised: Instant, household: HouseholdCode?, householdNumber: Int?, point: PlanePoint?,
        reading: String?, members: [StaffCode] = [], standing: AlertStanding, notes: Int, version: EntryNumber
    ) {
        self.code = code
        self.kind = kind
        self.priority = priority
        self.grid = grid
        self.source = source
        self.touched = touched
        self.raised = raised
        self.household = household
        self.householdNumber = householdNumber
        self.point = point
        self.reading = reading
        self.members = members
        self.standing = standing
        self.notes = notes
        self.version = version
    }
}

/// Where an entry stands in the journal, as `apply` needs it.
public struct Stamp: Sendable, Equatable {
    /// Becomes the version of what the entry changes.
    public var number: EntryNumber
    /// By the desk's clock; never runs backwards.
    public var recorded: Instant
    /// The fact's own time, at or before `recorded`.
    public var happened: Instant
    /// Who acted; the desk itself for what came by itself.
    public var officer: OfficerCode

    /// Everything of the entry but event and personal part.
    public init(_ entry: Entry) {
        self.init(
            number: entry.number, recorded: entry.recorded, happened: entry.happened, officer: entry.officer)
    }

    /// For samples and tests, where there is no entry at hand.
    public init(number: EntryNumber, recorded: Instant, happened: Instant, officer: OfficerCode) {
        self.number = number
        self.recorded = recorded
        self.happened = happened
        self.officer = officer
    }
}
