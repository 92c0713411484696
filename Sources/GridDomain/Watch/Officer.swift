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
        case .duty:
            [
                .actOnAlerts, .handleDisputes, .recordVisits, .look, .standWatch, .keepRota, .keepLog, .runDrills,
            ]
        case .lead:
            [
                .actOnAlerts, .handleDisputes, .recordVisits, .look, .standWatch, .openRounds, .observe, .keepRota,
                .keepLog, .runDrills,
            ]
        case .registrar: [.importRegistry, .recordVisits, .openRounds, .observe]
        case .keeper: [.appoint, .erase, .importRegistry]
        }
    }
}

/// What a command or a look needs.
public enum Right: String, Sendable, Codable, CaseIterable {
    case actOnAlerts, handleDisputes, recordVisits, look, standWatch, openRounds, observe, importRegistry, appoint,
        erase
    /// Sign-ins, stand-ins, swaps, leaves, temperatures, papers and releases.
    case keepRota
    /// Calls, needs, announced openings, instructions, the officer's log.
    case keepLog
    /// Drills: begin, pause, speed, restart, score. Only on exercise and demo desks.
    case runDrills
    /// What only the desk itself does: due work, signals of sources.
    case runDesk
}

/// Somebody who may sign on at the desk.
public struct Officer: Sendable, Equatable, Codable {
    /// What they type to sign on, and what entries name them by.
    public var code: OfficerCode
    /// In full: staff are not masked.
    public var name: Name
    /// What they may do is the sum of what these allow; with none, nothing that needs a right.
    public var roles: [OfficerRole]
    /// Where they may act: what lies outside is refused with `Refusal.otherPlace`.
    public var place: PlaceCode
    /// In full, for the handover; empty when none was given.
    public var phone: String

    /// The PIN is no part of this: it is kept with a slow salted hash and never journalled.
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
