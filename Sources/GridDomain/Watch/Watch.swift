/// A watch 值班: who answers for the desk, from when until when, who leads and who relieves. Leaving closes the seat,
/// not the watch.
public struct Watch: Sendable, Equatable, Codable {
    public var code: WatchCode
    public var officer: OfficerCode
    public var lead: OfficerCode?
    public var relief: OfficerCode?
    public var began: Instant
    /// When the relief is to stand here.
    public var ends: Instant

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
    public var officer: OfficerCode
    public var lead: OfficerCode?
    public var relief: OfficerCode?
    public var ends: Instant

    public init(officer: OfficerCode, lead: OfficerCode?, relief: OfficerCode?, ends: Instant) {
        self.officer = officer
        self.lead = lead
        self.relief = relief
        self.ends = ends
    }
}

/// What became of officers, seats and watches.
public enum WatchEvent: Sendable, Equatable {
    case appointed(Officer)
    case began(Watch)
    /// A watch ended, for another officer began the next.
    case ended(WatchCode, of: OfficerCode, by: OfficerCode)
    case signedOn
    /// A command that the rules refused: its order and why.
    case refused(order: String, reason: String)
    /// Nobody had the desk open.
    case unwatched(from: Instant, to: Instant)

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

    public var watch: WatchCode? {
        switch self {
        case .began(let watch): watch.code
        case .ended(let code, _, _): code
        case .appointed, .signedOn, .refused, .unwatched: nil
        }
    }
}
