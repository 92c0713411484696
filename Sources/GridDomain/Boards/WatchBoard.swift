/// The part of the Desk that the first line looks at: who stands the watch, and who may.
public struct WatchBoard: Sendable, Equatable, Codable {
    /// The one that began last; nil on a desk where nobody has begun any.
    public private(set) var watch: Watch?
    /// Everybody who may sign on, whatever their place.
    public private(set) var officers: [OfficerCode: Officer]

    /// From the tables.
    public init(watch: Watch?, officers: [Officer]) {
        self.watch = watch
        self.officers = Dictionary(officers.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    /// The fold.
    public mutating func apply(_ event: WatchEvent) {
        switch event {
        case .appointed(let officer): officers[officer.code] = officer
        case .began(let next): if next.began >= watch?.began ?? next.began { watch = next }
        // A watch ends only where the next one begins: the desk never has no owner.
        case .ended, .signedOn, .refused, .unwatched: break
        }
    }
}

/// Everybody who works here and can be phoned.
public struct StaffBook: Sendable, Equatable {
    /// By code, from every place of the register.
    public private(set) var members: [StaffCode: StaffMember]

    /// From the tables.
    public init(_ members: [StaffMember] = []) {
        self.members = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    /// Nil for a code that the register lacks.
    public subscript(code: StaffCode) -> StaffMember? { members[code] }

    /// Who can be sent to a place, nearest first: those of the same grid, then by distance from the point.
    ///
    /// - Parameter point: the household, or the grid's centroid when the household is not known.
    public func nearest(to point: PlanePoint?, grid: PlaceCode, limit: Int) -> [(member: StaffMember, metres: Int?)] {
        let able = members.values.filter { member in
            member.roles.contains { $0 == .member || $0 == .worker || $0 == .chief }
        }
        let measured = able.map { member in
            (member: member, metres: point.flatMap { from in member.point.map { from.distance(to: $0) } })
        }
        return Array(
            measured.sorted { a, b in
                let near = (a.metres ?? .max, b.metres ?? .max)
                if near.0 != near.1 { return near.0 < near.1 }
                let home = (a.member.grid == grid, b.member.grid == grid)
                if home.0 != home.1 { return home.0 }
                return a.member.code < b.member.code
            }.prefix(limit))
    }
}
