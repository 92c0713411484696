/// A watch 值班: who answers for the desk, from when until when, who leads and who relieves. Leaving closes the seat,
/// not the watch.
public struct Watch: Sendable, Equatable, Codable {
    /// Drawn when it begins.
    public var code: WatchCode
    /// The duty officer 值班员, who answers for the desk.
    public var officer: OfficerCode
    /// The lead 带班领导, to whom alerts are referred; nil when none was named.
    public var lead: OfficerCode?
    /// Who is to stand the next watch; nil when not known yet.
    public var relief: OfficerCode?
    /// When it began; the one before ended then.
    public var began: Instant
    /// When the relief is to stand here.
    public var ends: Instant

    /// From an entry or a stored row.
    public init(
        code: WatchCode, officer: OfficerCode, lead: OfficerCode?, relief: OfficerCode?, began: Instant, ends: Instant
    ) {
        self.code = code
        self.officer = officer
        self.lead = lead
        self.relief = relief
        self.began = began
        self.ends = ends
    }
}

/// What somebody asks for who begins a watch.
public struct WatchPlan: Sendable, Equatable, Codable {
    /// Who will answer for the desk; not always who asks for it.
    public var officer: OfficerCode
    /// The lead, when one is named.
    public var lead: OfficerCode?
    /// Who relieves, when known.
    public var relief: OfficerCode?
    /// When the relief is to stand here.
    public var ends: Instant

    /// What the dialog or the command line asked for.
    public init(officer: OfficerCode, lead: OfficerCode?, relief: OfficerCode?, ends: Instant) {
        self.officer = officer
        self.lead = lead
        self.relief = relief
        self.ends = ends
    }
}

/// What became of officers, seats and watches.
public enum WatchEvent: Sendable, Equatable {
    /// Somebody may sign on, or has new roles, another place or a new PIN.
    case appointed(Officer)
    /// A watch began, and with it the one before ended.
    case began(Watch)
    /// A watch ended, for another officer began the next.
    case ended(WatchCode, of: OfficerCode, by: OfficerCode)
    /// An officer gave name and PIN at a seat.
    case signedOn
    /// A command that the rules refused: its order and why.
    case refused(order: String, reason: String)
    /// Nobody had the desk open.
    case unwatched(from: Instant, to: Instant)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .appointed: "appointed"
        case .began: "began"
        case .ended: "ended"
        case .signedOn: "signedOn"
        case .refused: "refused"
        case .unwatched: "unwatched"
        }
    }

    /// The watch that begins or ends; nil for what belongs to none.
    public var watch: WatchCode? {
        switch self {
        case .began(let watch): watch.code
        case .ended(let code, _, _): code
        case .appointed, .signedOn, .refused, .unwatched: nil
        }
    }
}
