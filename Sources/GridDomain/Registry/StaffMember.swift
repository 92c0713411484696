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
    /// What teams, duties and alerts name them by.
    public let code: StaffCode
    /// In full: staff are not masked.
    public var name: Name
    /// In full, as the file has it; empty when it has none.
    public var phone: String
    /// One person may have several, as a chief who also looks after households.
    public var roles: [StaffRole]
    /// The grid they belong to, when they belong to one.
    public var grid: PlaceCode?
    /// Where they live, when known: who is nearest rests on it.
    public var point: PlanePoint?
    /// Households that they may look after in one shift.
    public var cap: Int
    /// Duties that they have agreed to in any seven duty days. Seven is for who has no stand-in; the rota gives six.
    public var weekly: Int
    /// False for who is spared nights.
    public var takesNights: Bool

    /// From a row of the register. Three households a shift, six duties a week and nights unless the file says otherwise.
    public init(
        code: StaffCode, name: Name, phone: String, roles: [StaffRole], grid: PlaceCode?, point: PlanePoint?,
        cap: Int = 3, weekly: Int = 6, takesNights: Bool = true
    ) {
        self.code = code
        self.name = name
        self.phone = phone
        self.roles = roles
        self.grid = grid
        self.point = point
        self.cap = cap
        self.weekly = weekly
        self.takesNights = takesNights
    }
}

/// A gate: village entrance, expressway exit, harbour or station.
public struct Post: Sendable, Hashable, Codable {
    /// What sources name the gate by that they stand at.
    public let code: PostCode
    /// A village or a grid.
    public var place: PlaceCode
    /// What the gate guards.
    public var kind: PostKind
    /// As people call it, in both scripts.
    public var name: Name
    /// Where it stands; nil when no file told.
    public var point: PlanePoint?
    /// People who must be there on each shift.
    public var staff: Int

    /// From a row of the register.
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
