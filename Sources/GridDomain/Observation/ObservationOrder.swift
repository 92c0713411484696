/// What somebody asks for who puts a household under observation.
public struct ObservationOrder: Sendable, Equatable, Codable {
    public var household: HouseholdCode
    public var grid: PlaceCode
    public var place: ObservationPlace
    public var reason: ObservationReason
    /// The date of last contact or arrival: day 0.
    public var contact: CivilDate
    public var ordered: Instant
    /// Nil leaves the choice to the planner: the nearest of the grid who are free.
    public var team: ObservationTeam?
    /// The plan that the officer was shown; nil takes the team's plain pattern, or the planner's choice.
    public var plan: DutyPlan?
    /// Who ordered it: the notice 告知书 of the health centre.
    public var notice: String?

    public init(
        household: HouseholdCode, grid: PlaceCode, place: ObservationPlace, reason: ObservationReason,
        contact: CivilDate, ordered: Instant, team: ObservationTeam?, plan: DutyPlan? = nil, notice: String? = nil
    ) {
        self.household = household
        self.grid = grid
        self.place = place
        self.reason = reason
        self.contact = contact
        self.ordered = ordered
        self.team = team
        self.plan = plan
        self.notice = notice
    }
}

/// What somebody asks for with an observation that runs.
public enum ObservationAct: Sendable, Equatable, Codable {
    /// It lasts to 24:00 of this date.
    case extend(CivilDate, note: String)
    case move(ObservationPlace, note: String?)
    case papers([ReleasePaper])
    /// Before its instant a note must say why.
    case release(papers: [ReleasePaper], note: String?)
    case correct(contact: CivilDate?, reason: ObservationReason?, note: String)
    /// Due work: its instant has come.
    case releaseDue
}

/// A temperature as it is told.
public struct Measurement: Sendable, Equatable, Codable {
    public var observation: ObservationCode
    public var time: CheckTime
    /// Tenths of a degree Celsius.
    public var tenths: Int
    public var symptoms: [Symptom]?

    public init(_ observation: ObservationCode, _ time: CheckTime, tenths: Int, symptoms: [Symptom]? = nil) {
        self.observation = observation
        self.time = time
        self.tenths = tenths
        self.symptoms = symptoms
    }
}
