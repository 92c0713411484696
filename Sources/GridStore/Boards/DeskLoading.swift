public import GridDomain

extension DeskStore {
    /// The desk of a scope as it stands: boards from the active tables and the last number, in one read transaction.
    public func loadDesk() throws -> Desk {
        try read { session in
            let head = try session.head()
            let scope = identity.scope
            let places = try session.places(in: scope)
            return Desk(
                identity: identity, clock: try session.clock(),
                alerts: AlertBoard(
                    items: try session.alerts(closedSince: head.recorded - AlertBoard.keepsClosed),
                    raised: try session.alertsRaised(since: head.recorded - AlertBoard.sparkline),
                    turns: try session.alertTurns(
                        since: head.recorded - AlertBoard.sparkline,
                        closedSince: head.recorded - AlertBoard.keepsClosed)),
                disputes: DisputeBoard(
                    items: try session.disputes(closedSince: head.recorded - DisputeBoard.keepsClosed),
                    settled: try session.settledDisputes(),
                    quarrels: try session.quarrels(since: head.recorded - DisputePolicy.keepsQuarrels)),
                grids: GridBoard(
                    tree: PlaceTree(root: scope, places: places), round: try session.currentRound(),
                    tallies: try session.tallies(in: scope), chiefs: try session.chiefs(in: scope)),
                sources: SourceBoard(items: try session.sources(in: scope)),
                rota: RotaBoard(
                    items: try session.observations(shownIn: scope, at: head.recorded),
                    leaves: try session.leaves(until: head.recorded - RotaBoard.keepsLeaves)),
                watch: WatchBoard(watch: try session.currentWatch(), officers: try session.officers()),
                staff: StaffBook(try session.staff()), work: try session.deskWork(since: head.recorded),
                visits: VisitBoard(try session.visits(in: scope, since: VisitBoard.start(at: head.recorded))),
                drills: try session.drills(),
                last: head.number, lastRecorded: head.recorded)
        }
    }
}

extension DeskSession {
    /// Matters that are open or were closed a day before an instant.
    func deskWork(since now: Instant) throws -> DeskWork {
        let start = now - DeskWork.keepsClosed
        return DeskWork(
            openings: Matters(try matters(closedSince: start)), calls: Matters(try matters(closedSince: start)),
            needs: Matters(try matters(closedSince: start)), instructions: Matters(try matters(closedSince: start)),
            served: try served(NeedStanding.self))
    }

    /// The quarrels that came to the desk since an instant.
    func quarrels(since start: Instant) throws -> Quarrels {
        Quarrels(calls: try matters(begunSince: start), disputes: try disputes(closedSince: start))
    }

    /// When households were met at their doors, from an instant on: an index holds the few that were visited lately.
    func visits(in scope: PlaceCode, since start: Instant) throws -> [HouseholdCode: Instant] {
        let meetings = VisitResult.allCases.filter(\.isMeeting)
        let rows = try connection.all(
            """
            SELECT code, grid, visited_at FROM households WHERE visited_at >= ?
            AND result IN (\(meetings.map { _ in "?" }.joined(separator: ", ")))
            """, [.instant(start)] + meetings.map { .text($0.rawValue) }
        ) { (HouseholdCode($0.text(0)), $0.place(1), $0.instant(2)) }
        return Dictionary(rows.filter { $0.1.lies(in: scope) }.map { ($0.0, $0.2) }, uniquingKeysWith: { $1 })
    }

    /// The places of a scope down to the grids.
    public func places(in scope: PlaceCode) throws -> [Place] {
        try connection.all(
            """
            SELECT code, level, kind, han, latin, sort_key, short, east, north FROM places
            WHERE code >= ? AND code < ? AND level <> 'microgrid'
            """, scope.range
        ) { row in
            guard let level = PlaceLevel(rawValue: row.text(1)), let kind = GridKind(rawValue: row.text(2)) else {
                throw StoreError.corruptRow(table: "places", key: row.text(0), why: "unknown level or kind")
            }
            return Place(
                code: row.place(0), level: level, kind: kind, name: row.name(3), short: row.text(6),
                centroid: row.point(7))
        }
    }

    /// Whether there is a place of this code, down to the grids.
    public func isPlace(_ code: PlaceCode) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM places WHERE code = ? AND level <> 'microgrid'", [.text(code.text)]
        ) { _ in true } ?? false
    }

    /// The chief of each grid.
    public func chiefs(in scope: PlaceCode) throws -> [PlaceCode: StaffCode] {
        let rows = try connection.all("SELECT grid, chief FROM teams WHERE grid >= ? AND grid < ?", scope.range) {
            ($0.place(0), StaffCode($0.text(1)))
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    private static let staffColumns =
        "SELECT code, han, latin, sort_key, phone, roles, grid, east, north, cap, weekly, nights FROM staff"

    /// Everybody who works here.
    public func staff() throws -> [StaffMember] { try connection.all(Self.staffColumns, [], Self.member) }

    /// Some of those who work here.
    public func staff(_ codes: [StaffCode]) throws -> [StaffMember] {
        let marks = codes.map { _ in "?" }.joined(separator: ", ")
        return try connection.all(
            Self.staffColumns + " WHERE code IN (\(marks))", codes.map { .text($0.text) }, Self.member)
    }

    /// Somebody who works here.
    public func member(_ code: StaffCode) throws -> StaffMember? { try staff([code]).first }

    private static func member(_ row: any SQLRow) -> StaffMember {
        StaffMember(
            code: StaffCode(row.text(0)), name: row.name(1), phone: row.text(4),
            roles: row.text(5).split(separator: " ").compactMap { StaffRole(rawValue: String($0)) },
            grid: row.optionalText(6).map(PlaceCode.init), point: row.point(7), cap: row.int(9),
            weekly: row.int(10), takesNights: row.int(11) != 0)
    }
}
