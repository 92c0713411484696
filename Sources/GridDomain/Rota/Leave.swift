/// Names a leave: `990000101-2020-L-0003`.
public typealias LeaveCode = Code<Leave>

/// Why a member cannot come.
public enum LeaveReason: String, Sendable, Codable, CaseIterable {
    case ill, family, work, other
}

/// A time in which a member has no duties.
public struct Leave: Sendable, Equatable, Codable {
    public let code: LeaveCode
    public var member: StaffCode
    public var from: Instant
    public var until: Instant
    public var reason: LeaveReason

    public init(code: LeaveCode, member: StaffCode, from: Instant, until: Instant, reason: LeaveReason) {
        self.code = code
        self.member = member
        self.from = from
        self.until = until
        self.reason = reason
    }

    /// Whether it touches a slot.
    public func covers(_ slot: ShiftSlot, zone: Zone) -> Bool {
        from < slot.end(zone) && until > slot.start(zone)
    }
}
