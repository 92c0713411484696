/// Somebody who works here and can be phoned.
struct StaffMember {
    let key: String
    var name: PersonName
    let phone: String
    let role: Role
    /// Index of the grid they belong to.
    let grid: Int
    /// Where they live.
    let point: PlanePoint?
    /// Households that a member may look after in one shift; nil is three.
    var cap: Int?

    enum Role: String {
        case adviser
        case chief
        case worker
        case departmental
        case member
        case doctor
        case police
        case courier
        case mediator
        case gate
    }
}

/// The four of one grid, as staff keys.
struct GridTeam {
    let grid: Int
    let adviser: String
    let chief: String
    let worker: String
    let departmental: String
}
