public import GridDomain

extension DeskSession {
    private static let alertColumns = """
        SELECT code, kind, priority, grid, source, touched, raised, household, household_number, east, north, reading,
        members, standing, notes, version FROM alerts
        """

    private static func alert(_ row: any SQLRow) throws -> Alert {
        guard let kind = AlertKind(rawValue: row.text(1)), let priority = Priority(rawValue: row.int(2)) else {
            throw StoreError.corruptRow(table: "alerts", key: row.text(0), why: "unknown kind or priority")
        }
        return Alert(
            code: AlertCode(row.text(0)), kind: kind, priority: priority, grid: row.place(3),
            source: row.optionalText(4).map(SourceCode.init), touched: row.instant(5), raised: row.instant(6),
            household: row.optionalText(7).map(HouseholdCode.init), householdNumber: row.optionalInt(8),
            point: row.point(9), reading: row.optionalText(11),
            members: row.text(12).split(separator: " ").map { StaffCode(String($0)) },
            standing: try PayloadCoding.value(AlertStanding.self, from: row.text(13)), notes: row.int(14),
            version: row.entry(15))
    }

    /// Nil when no alert has the code. Throws `StoreError.corruptRow` for a kind or priority that this program lacks.
    public func alert(_ code: AlertCode) throws -> Alert? {
        try connection.first("\(Self.alertColumns) WHERE code = ?", [.text(code.text)], Self.alert)
    }

    /// Alerts that are open, or were closed at or after an instant.
    public func alerts(closedSince start: Instant) throws -> [Alert] {
        try connection.all("\(Self.alertColumns) WHERE closed IS NULL", [], Self.alert)
            + connection.all("\(Self.alertColumns) WHERE closed >= ?", [.instant(start)], Self.alert)
    }

    /// How many alerts call and have been abnormal for more than a day.
    func staleAlerts(at now: Instant) throws -> Int {
        try connection.all(
            "\(Self.alertColumns) WHERE closed IS NULL AND touched < ?", [.instant(now - Nuisance.standing)], Self.alert
        ).count { $0.standing.condition == .abnormal && $0.standing.service == .inService }
    }

    /// The open alerts that a source raised.
    public func openAlerts(of source: SourceCode) throws -> [Alert] {
        try connection.all(
            "\(Self.alertColumns) WHERE source = ? AND closed IS NULL", [.text(source.text)], Self.alert)
    }

    /// The open alerts at a household.
    public func openAlerts(at household: HouseholdCode) throws -> [Alert] {
        try connection.all(
            "\(Self.alertColumns) WHERE household = ? AND closed IS NULL", [.text(household.text)], Self.alert)
    }

    /// The open alerts of some kinds.
    public func openAlerts(of kinds: [AlertKind]) throws -> [Alert] {
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        return try connection.all(
            "\(Self.alertColumns) WHERE kind IN (\(marks)) AND closed IS NULL", kinds.map { .text($0.rawValue) },
            Self.alert)
    }

    /// When alerts were raised at or after an instant.
    public func alertsRaised(since start: Instant) throws -> [Instant] {
        try connection.all("SELECT raised FROM alerts WHERE raised >= ?", [.instant(start)]) { $0.instant(0) }
    }

    /// What the conditions of alerts that stand on the board have done since an instant, in the order of the journal.
    func alertTurns(since start: Instant, closedSince kept: Instant) throws -> [AlertTurn] {
        try connection.all(
            """
            SELECT subject, recorded, kind FROM entries
            WHERE subject IN (SELECT code FROM alerts WHERE closed IS NULL OR closed >= ?) AND recorded >= ?
            AND (kind IN ('alert.raised', 'alert.recurred') OR kind = 'alert.cleared' AND officer = ?)
            ORDER BY number
            """, [.instant(kept), .instant(start), .text(OfficerCode.desk.text)]
        ) { AlertTurn(AlertCode($0.text(0)), at: $0.instant(1), begins: $0.text(2) != "alert.cleared") }
    }

    /// Writes the row and replaces the due work of the alert.
    public func save(_ alert: Alert) throws {
        try connection.run(
            """
            INSERT INTO alerts(code, kind, priority, grid, source, touched, raised, household, household_number, east,
            north, reading, members, standing, closed, notes, version)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET priority = excluded.priority, standing = excluded.standing,
            closed = excluded.closed, notes = excluded.notes, version = excluded.version
            """,
            [
                .text(alert.code.text), .text(alert.kind.rawValue), .int(alert.priority.rawValue),
                .text(alert.grid.text), .text(alert.source?.text), .instant(alert.touched), .instant(alert.raised),
                .text(alert.household?.text), .int(alert.householdNumber), .int(alert.point?.east),
                .int(alert.point?.north), .text(alert.reading),
                .text(alert.members.map(\.text).joined(separator: " ")), .text(try PayloadCoding.text(alert.standing)),
                .instant(alert.standing.closed), .int(alert.notes), .entry(alert.version),
            ])
        try connection.run(
            "DELETE FROM due WHERE thing = ? AND kind IN ('shelfEnds', 'takeLapses')", [.text(alert.code.text)])
        for work in alert.dueWork { try save(work) }
    }

    /// The last entry that moved the standing of an alert.
    ///
    /// - Parameter officers: whose steps do not count.
    public func lastStep(of alert: AlertCode, except officers: [OfficerCode] = []) throws -> Entry? {
        try lastEntry(
            of: alert.text, except: ["alert.noted", "alert.phoned", "alert.referred"], by: officers.map(\.text))
    }
}
