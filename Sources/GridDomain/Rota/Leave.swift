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
    /// Stands in the personal part of its entry, for it may tell of an illness; nil once that is erased.
    public var reason: LeaveReason?

    public init(code: LeaveCode, member: StaffCode, from: Instant, until: Instant, reason: LeaveReason? = nil) {
        self.code = code
        self.member = member
        self.from = from
        self.until = until
        self.reason = reason
    }

    /// With its reason, which the clear part does not have.
    func because(_ reason: LeaveReason?) -> Leave {
        var leave = self
        leave.reason = reason
        return leave
    }

    /// What the clear part of an entry tells of it.
    private enum CodingKeys: String, CodingKey {
        case code, member, from, until
    }

    /// Whether it touches a slot.
    public func covers(_ slot: ShiftSlot, zone: Zone) -> Bool {
        from < slot.end(zone) && until > slot.start(zone)
    }
}
