/// The clocks of disputes. The law sets no overall limit of time: a month, two mediators in the town and the visit are
/// local practice and therefore settings; what the law does set stands below as constants.
public struct DisputePolicy: Sendable, Equatable, Codable {
    /// From registering until it is accepted or not.
    public var toDecide: Span
    /// From acceptance until agreement or end; longer only with the consent of both parties.
    public var toConclude: Span
    /// From performance until the follow-up visit.
    public var toVisit: Span
    /// How long a quarrel that was calmed may be left alone.
    public var longestCalm: Span
    /// Least mediators of a case in the town and above. The law is content with one (article 19).
    public var townMediators: Int

    public init(toDecide: Span, toConclude: Span, toVisit: Span, longestCalm: Span, townMediators: Int) {
        self.toDecide = toDecide
        self.toConclude = toConclude
        self.toVisit = toVisit
        self.longestCalm = longestCalm
        self.townMediators = townMediators
    }

    /// The shipped settings.
    public static let standard = DisputePolicy(
        toDecide: .days(3), toConclude: .days(30), toVisit: .days(7), longestCalm: .days(1), townMediators: 2)

    /// Least mediators at a level.
    public func mediators(at level: MediationLevel) -> Int { level == .village ? 1 : townMediators }

    /// Both parties may ask the court to confirm their agreement within 30 days of its effect (article 33).
    public static let toConfirm = Span.days(30)
    /// The court accepts within 3 days and rules within 15, or 10 more (rules on judicial confirmation, 2011).
    public static let courtAccepts = Span.days(3)
    public static let courtRules = Span.days(15)
    public static let courtExtends = Span.days(10)
}
