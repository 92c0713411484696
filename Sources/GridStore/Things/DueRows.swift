public import GridDomain

extension DeskSession {
    /// Writes work that comes due; the same work twice is one row.
    public func save(_ work: DueWork) throws {
        try connection.run(
            "INSERT INTO due(at, kind, thing, version) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [.instant(work.at), .text(work.kind.rawValue), .text(work.thing), .entry(work.version)])
    }

    /// Work whose time has come, oldest first.
    public func dueWork(at now: Instant, limit: Int) throws -> [DueWork] {
        try connection.all(
            "SELECT at, kind, thing, version FROM due WHERE at <= ? ORDER BY at LIMIT ?", [.instant(now), .int(limit)],
            Self.work)
    }

    /// When the next work comes due.
    public func nextDue() throws -> Instant? {
        try connection.first("SELECT min(at) FROM due") { $0.optionalInstant(0) } ?? nil
    }

    /// Takes work off the table. What another work of the same run has written anew in its place stays.
    public func remove(_ work: DueWork) throws {
        try connection.run(
            "DELETE FROM due WHERE kind = ? AND thing = ? AND at = ? AND version = ?",
            [.text(work.kind.rawValue), .text(work.thing), .instant(work.at), .entry(work.version)])
    }

    private static func work(_ row: any SQLRow) throws -> DueWork {
        guard let kind = DueWork.Kind(rawValue: row.text(1)) else {
            throw StoreError.corruptRow(table: "due", key: row.text(2), why: "unknown kind \(row.text(1))")
        }
        return DueWork(at: row.instant(0), kind: kind, thing: row.text(2), version: row.entry(3))
    }
}
