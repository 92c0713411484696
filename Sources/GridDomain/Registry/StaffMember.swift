/// What somebody who works here does. The five names of a grid team are those of mission B1.
public enum StaffRole: String, Sendable, Codable, CaseIterable {
    /// grid adviser 网格指导员
    case adviser
    /// grid chief 网格长
    case chief
    /// grid worker 网格员
    case worker
    /// departmental adviser 网格业务指导员
    case departmental
    /// party member who looks after households 结对党员
    case member
    case doctor, police, courier, mediator
    /// staff of a gate
    case gate
}

/// Somebody who works here: named in clear everywhere, for they are there to be phoned.
public struct StaffMember: Sendable, Hashable, Codable {
    public let code: StaffCode
    public var name: Name
    public var phone: String
    public var roles: [StaffRole]
    /// The grid they belong to, when they belong to one.
    public var grid: PlaceCode?
    /// Where they live, when known: who is nearest rests on it.
    public var point: PlanePoint?
    /// Households that they may look after in one shift.
    public var cap: Int

    public init(
        code: StaffCode, name: Name, phone: String, roles: [StaffRole], grid: PlaceCode?, point: PlanePoint?,
        cap: Int = 3
    ) {
        self.code = code
        self.name = name
        self.phone = phone
        self.roles = roles
        self.grid = grid
        self.point = point
        self.cap = cap
    }
}

/// A gate: village entrance, expressway exit, harbour or station.
public struct Post: Sendable, Hashable, Codable {
    public let code: PostCode
    public var place: PlaceCode
    public var kind: PostKind
    public var name: Name
    public var point: PlanePoint?
    /// People who must be there on each shift.
    public var staff: Int

    public init(code: PostCode, place: PlaceCode, kind: PostKind, name: Name, point: PlanePoint?, staff: Int) {
        self.code = code
        self.place = place
        self.kind = kind
        self.name = name
        self.point = point
        self.staff = staff
    }
}

/// What a gate guards.
public enum PostKind: String, Sendable, Codable, CaseIterable {
    case village, expressway, harbour, station
}
