public import GridDomain

extension DeskSession {
    private static let watchColumns = "SELECT code, officer, lead, relief, began, ends FROM watches"

    private static func watch(_ row: any SQLRow) -> Watch {
        Watch(
            code: WatchCode(row.text(0)), officer: OfficerCode(row.text(1)),
            lead: row.optionalText(2).map(OfficerCode.init), relief: row.optionalText(3).map(OfficerCode.init),
            began: row.instant(4), ends: row.instant(5))
    }

    /// The watch that runs: the one that began last.
    public func currentWatch() throws -> Watch? {
        try connection.first("\(Self.watchColumns) ORDER BY began DESC, code DESC LIMIT 1", [], Self.watch)
    }

    /// Every watch, oldest first.
    public func watches() throws -> [Watch] {
        try connection.all("\(Self.watchColumns) ORDER BY began, code", [], Self.watch)
    }

    /// Writes the watch. Who stands it and when it began never change once written.
    public func save(_ watch: Watch) throws {
        try connection.run(
            """
            INSERT INTO watches(code, officer, lead, relief, began, ends) VALUES(?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET lead = excluded.lead, relief = excluded.relief, ends = excluded.ends
            """,
            [
                .text(watch.code.text), .text(watch.officer.text), .text(watch.lead?.text), .text(watch.relief?.text),
                .instant(watch.began), .instant(watch.ends),
            ])
    }

    /// Everybody who may sign on, in the order of codes.
    public func officers() throws -> [Officer] {
        try connection.all(
            "SELECT code, han, latin, sort_key, roles, place, phone FROM officers ORDER BY code", [], Self.officer)
    }

    /// Nil when nobody signs on by that code.
    public func officer(_ code: OfficerCode) throws -> Officer? {
        try connection.first(
            "SELECT code, han, latin, sort_key, roles, place, phone FROM officers WHERE code = ?", [.text(code.text)],
            Self.officer)
    }

    private static func officer(_ row: any SQLRow) -> Officer {
        Officer(
            code: OfficerCode(row.text(0)), name: row.name(1),
            roles: row.text(4).split(separator: " ").compactMap { OfficerRole(rawValue: String($0)) },
            place: row.place(5), phone: row.text(6))
    }

    /// Writes an officer; a PIN that was set before stays.
    public func save(_ officer: Officer) throws {
        try connection.run(
            """
            INSERT INTO officers(code, han, latin, sort_key, roles, place, phone) VALUES(?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET han = excluded.han, latin = excluded.latin, sort_key = excluded.sort_key,
            roles = excluded.roles, place = excluded.place, phone = excluded.phone
            """,
            [
                .text(officer.code.text), .text(officer.name.han), .text(officer.name.latin),
                .text(officer.name.sortKey), .text(officer.roles.map(\.rawValue).joined(separator: " ")),
                .text(officer.place.text), .text(officer.phone),
            ])
    }

    /// Keeps a PIN as salt and slow hash.
    public func setPIN(of officer: OfficerCode, salt: [UInt8], hash: [UInt8]) throws {
        try connection.run(
            "UPDATE officers SET pin_salt = ?, pin_hash = ? WHERE code = ?",
            [.blob(salt), .blob(hash), .text(officer.text)])
    }

    /// The salt and hash of an officer's PIN; nil when none is set.
    public func pin(of officer: OfficerCode) throws -> (salt: [UInt8], hash: [UInt8])? {
        try connection.first(
            "SELECT pin_salt, pin_hash FROM officers WHERE code = ? AND pin_hash IS NOT NULL", [.text(officer.text)]
        ) { ($0.blob(0), $0.blob(1)) }
    }

    /// The round that was opened last.
    public func currentRound() throws -> ScreeningRound? { try rounds().first }

    /// The round that the tally of a grid belongs to: the last one that was opened in a place around it.
    public func round(covering grid: PlaceCode) throws -> ScreeningRound? {
        try rounds().first { grid.lies(in: $0.place) }
    }

    private static let roundColumns = "SELECT number, place, han, latin, sort_key, opened, due FROM rounds"

    private static func round(_ row: any SQLRow) -> ScreeningRound {
        ScreeningRound(
            number: row.int(0), place: row.place(1), name: row.name(2), opened: row.instant(5), due: row.instant(6))
    }

    /// Every round, the last one first.
    public func rounds() throws -> [ScreeningRound] {
        try connection.all("\(Self.roundColumns) ORDER BY number DESC", [], Self.round)
    }

    /// The round with a number.
    public func round(_ number: Int) throws -> ScreeningRound? {
        try connection.first("\(Self.roundColumns) WHERE number = ?", [.int(number)], Self.round)
    }

    /// Opens a round: the tallies of its place begin again.
    public func open(_ round: ScreeningRound) throws {
        try connection.run(
            "INSERT INTO rounds(number, place, han, latin, sort_key, opened, due) VALUES(?, ?, ?, ?, ?, ?, ?)",
            [
                .int(round.number), .text(round.place.text), .text(round.name.han), .text(round.name.latin),
                .text(round.name.sortKey), .instant(round.opened), .instant(round.due),
            ])
        try connection.run(
            """
            UPDATE tallies SET visited = 0, out = 0, vacant = 0, refused = 0, revisit = 0, screened = 0
            WHERE grid >= ? AND grid < ?
            """, round.place.range)
    }
}
