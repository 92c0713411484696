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
                    raised: try session.alertsRaised(since: head.recorded - AlertBoard.sparkline)),
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
                    leaves: try session.leaves(until: head.recorded - RotaBoard.keepsEnded)),
                watch: WatchBoard(watch: try session.currentWatch(), officers: try session.officers()),
                staff: StaffBook(try session.staff()), work: try session.deskWork(since: head.recorded),
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

    /// The chief of each grid.
    public func chiefs(in scope: PlaceCode) throws -> [PlaceCode: StaffCode] {
        let rows = try connection.all("SELECT grid, chief FROM teams WHERE grid >= ? AND grid < ?", scope.range) {
            ($0.place(0), StaffCode($0.text(1)))
        }
        return Dictionary(rows, uniquingKeysWith: { $1 })
    }

    /// Everybody who works here.
    public func staff() throws -> [StaffMember] {
        try connection.all(
            "SELECT code, han, latin, sort_key, phone, roles, grid, east, north, cap FROM staff"
        ) { row in
            StaffMember(
                code: StaffCode(row.text(0)), name: row.name(1), phone: row.text(4),
                roles: row.text(5).split(separator: " ").compactMap { StaffRole(rawValue: String($0)) },
                grid: row.optionalText(6).map(PlaceCode.init), point: row.point(7), cap: row.int(9))
        }
    }
}
