/// What came of calling at a household: 已查, 不在家, 空房, 拒访, 待访.
public enum VisitResult: String, Sendable, Codable, CaseIterable {
    case done, out, vacant, refused, revisit
}

/// How a household stands in the rounds. Unvisited in round n is: last round below n, or a result that is not done. A
/// new round therefore writes no row per household.
public struct HouseholdScreening: Sendable, Equatable, Codable {
    /// The last round in which somebody called; 0 for never.
    public var round: Int
    /// What came of that call; nil when nobody ever called.
    public var result: VisitResult?
    /// When, and by whom it was entered; nil for what an import brought.
    public var at: Instant?
    /// Who entered it; nil for what an import brought.
    public var by: OfficerCode?
    /// The entry of the visit; undo follows it back.
    public var visit: EntryNumber

    /// 0 and nil for a household where nobody ever called.
    public init(
        round: Int, result: VisitResult?, at: Instant? = nil, by: OfficerCode? = nil, visit: EntryNumber = .none
    ) {
        self.round = round
        self.result = result
        self.at = at
        self.by = by
        self.visit = visit
    }

    /// The result in a round; nil when nobody has called yet.
    public func result(in number: Int) -> VisitResult? { round == number ? result : nil }
}

/// What an officer enters for a visit.
public struct VisitReport: Sendable, Equatable, Codable {
    /// Of the household as a whole; a household is done also where `missed` names somebody.
    public var result: VisitResult
    /// Residents who were not seen in a household that is otherwise done.
    public var missed: [PersonCode]
    /// Something out of the ordinary 异常情况, in words.
    public var finding: String?

    /// Nobody missed and nothing to tell, unless said.
    public init(result: VisitResult, missed: [PersonCode] = [], finding: String? = nil) {
        self.result = result
        self.missed = missed
        self.finding = finding
    }
}

/// A round of visits to every household of a place 拉网清零.
public struct ScreeningRound: Sendable, Equatable, Codable {
    /// Above every earlier round's, over the whole desk.
    public var number: Int
    /// Every household in it is visited: the desk's scope or a part of it.
    public var place: PlaceCode
    /// What it is for, in both scripts.
    public var name: Name
    /// When it began, as whoever opened it told.
    public var opened: Instant
    /// When it should be through. The screen shows that it is late; nothing happens by itself.
    public var due: Instant

    /// From an officer's order, a file or a stored row.
    public init(number: Int, place: PlaceCode, name: Name, opened: Instant, due: Instant) {
        self.number = number
        self.place = place
        self.name = name
        self.opened = opened
        self.due = due
    }
}

/// What somebody asks for who opens a round.
public typealias RoundPlan = ScreeningRound
