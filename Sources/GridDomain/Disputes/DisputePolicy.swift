/// The numbers of disputes, each with its source. What a place decides for itself is a setting; what the law sets stands
/// below as constants.
///
/// The People's Mediation Law sets no overall limit of time. Where a setting says local practice, it follows what
/// townships write into their rules of mediation; none of them is law.
public struct DisputePolicy: Sendable, Equatable, Codable {
    /// From registering until it is accepted or not: 3 days (local practice; the law says promptly, article 21).
    public var toDecide: Span
    /// From acceptance until agreement or end: 30 days (local practice); longer only with the consent of both parties.
    public var toConclude: Span
    /// From performance until the follow-up visit: 7 days (local practice; article 31 asks for supervision).
    public var toVisit: Span
    /// How long a quarrel that was calmed may be left alone: one day, so that every officer looks once (our choice).
    public var longestCalm: Span
    /// Least mediators of a case in the town and above: 2 (local practice). The law is content with one (article 19).
    public var townMediators: Int
    /// How many quarrels in one grid, without an open case, are an early sign: 2 (our choice).
    public var signCount: Int
    /// Within how long: 7 days (our choice); never more than `keepsQuarrels`. How long a household may go without any
    /// contact stands with `Contacts`.
    public var signWithin: Span

    public init(
        toDecide: Span, toConclude: Span, toVisit: Span, longestCalm: Span, townMediators: Int, signCount: Int,
        signWithin: Span
    ) {
        self.toDecide = toDecide
        self.toConclude = toConclude
        self.toVisit = toVisit
        self.longestCalm = longestCalm
        self.townMediators = townMediators
        self.signCount = signCount
        self.signWithin = signWithin
    }

    /// The shipped settings.
    public static let standard = DisputePolicy(
        toDecide: .days(3), toConclude: .days(30), toVisit: .days(7), longestCalm: .days(1), townMediators: 2,
        signCount: 2, signWithin: .days(7))

    /// Least mediators at a level.
    public func mediators(at level: MediationLevel) -> Int { level == .village ? 1 : townMediators }

    /// Both parties may ask the court to confirm their agreement within 30 days of its effect (People's Mediation Law,
    /// article 33): a right that lapses, no duty.
    public static let daysToConfirm = 30
    /// The court accepts within 3 days and rules within 15, or 10 more (rules on judicial confirmation, 2011).
    public static let daysToAccept = 3
    /// From acceptance until the ruling.
    public static let daysToRule = 15
    /// What the court may take more.
    public static let daysOfExtension = 10

    /// The end of a period in days that the law sets: the day on which it begins does not count, and it runs until 24:00
    /// of the last day. One that ends on a day off runs on until the next working day; the desk, which knows no holidays,
    /// does not count on that.
    static func end(of days: Int, from start: Instant, _ zone: Zone) -> Instant {
        Dispute.end(ofDays: days, from: start, zone: zone)
    }

    /// How long a party is waited for until somebody asks again: 7 days (our choice).
    public static let longestWait = Span.days(7)

    /// How long quarrels stay on the board.
    public static let keepsQuarrels = Span.days(7)
}
