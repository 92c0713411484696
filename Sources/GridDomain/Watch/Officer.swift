/// What an officer may be.
public enum OfficerRole: String, Sendable, Codable, CaseIterable {
    /// duty officer 值班员
    case duty
    /// lead 带班领导
    case lead
    /// keeps the register: imports, corrections
    case registrar
    /// keeps the desk: officers, erasure
    case keeper

    /// What the role allows.
    public var rights: Set<Right> {
        switch self {
        case .duty: [.actOnAlerts, .handleDisputes, .recordVisits, .look, .standWatch]
        case .lead: [.actOnAlerts, .handleDisputes, .recordVisits, .look, .standWatch, .openRounds, .observe]
        case .registrar: [.importRegistry, .recordVisits, .openRounds, .observe]
        case .keeper: [.appoint, .erase, .importRegistry]
        }
    }
}

/// What a command or a look needs.
public enum Right: String, Sendable, Codable, CaseIterable {
    case actOnAlerts, handleDisputes, recordVisits, look, standWatch, openRounds, observe, importRegistry, appoint,
        erase
    /// What only the desk itself does: due work, signals of sources.
    case runDesk
}

/// Somebody who may sign on at the desk.
public struct Officer: Sendable, Equatable, Codable {
    public var code: OfficerCode
    public var name: Name
    public var roles: [OfficerRole]
    public var place: PlaceCode
    public var phone: String

    public init(code: OfficerCode, name: Name, roles: [OfficerRole], place: PlaceCode, phone: String) {
        self.code = code
        self.name = name
        self.roles = roles
        self.place = place
        self.phone = phone
    }

    /// Whether the roles allow it. The desk itself may do everything, for it only carries out what is due.
    public func may(_ right: Right) -> Bool {
        code == .desk || roles.contains { $0.rights.contains(right) }
    }

    /// The officer under whose name the desk itself acts.
    public static func desk(scope: PlaceCode) -> Officer {
        Officer(
            code: .desk, name: Name(han: "值班台", latin: "Desk", sortKey: "zhi ban tai"), roles: [], place: scope,
            phone: "")
    }
}
