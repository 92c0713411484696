public import GridDomain

extension DeskSession {
    /// Writes work that comes due; the same work twice is one row.
    public func save(_ work: DueWork) throws {
        try connection.run(
            "INSERT INTO due(at, kind, thing, version) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [.instant(work.at), .text(work.kind.rawValue), .text(work.thing), .entry(work.version)])
    }

    /// Work whose time has come, oldest first. Work of a kind that this program does not know is left to one that does.
    public func dueWork(at now: Instant, limit: Int) throws -> [DueWork] {
        try connection.all(
            "SELECT at, kind, thing, version FROM due WHERE at <= ? AND kind IN (\(Self.kinds)) ORDER BY at LIMIT ?",
            [.instant(now), .int(limit)], Self.work)
    }

    /// When the next work comes due.
    public func nextDue() throws -> Instant? {
        try connection.first("SELECT min(at) FROM due WHERE kind IN (\(Self.kinds))") { $0.optionalInstant(0) } ?? nil
    }

    /// The things that wait for work of a kind that this program does not know.
    public func strangeDueWork() throws -> [(thing: String, kind: String)] {
        try connection.all("SELECT thing, kind FROM due WHERE kind NOT IN (\(Self.kinds)) ORDER BY thing, kind") {
            ($0.text(0), $0.text(1))
        }
    }

    private static let kinds = DueWork.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

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

/// Work that could not be carried out when it came due.
public struct SetAside: Sendable, Equatable {
    /// As it stood in the table of due work.
    public var work: DueWork
    /// Why not; names no people.
    public var reason: String
}

/// Rows of `desk(key, value)`: there are none of them on a sound desk.
extension DeskSession {
    private static let aside = "aside "

    /// Keeps work that cannot be carried out, with the reason, where `check` finds it.
    public func setAside(_ work: DueWork, because reason: String) throws {
        try set(Self.key(work), reason)
    }

    private static func key(_ work: DueWork) -> String {
        "\(aside)\(work.kind.rawValue) \(work.at.milliseconds) \(work.version) \(work.thing)"
    }

    /// Forgets what was set aside before an instant: a source may lead to a household. Returns how many there were.
    func eraseSetAside(before: Instant) throws -> Int {
        let old = try workSetAside().filter { $0.work.at < before }
        for aside in old { try connection.run("DELETE FROM desk WHERE key = ?", [.text(Self.key(aside.work))]) }
        return old.count
    }

    /// What was set aside, oldest first.
    public func workSetAside() throws -> [SetAside] {
        let rows = try connection.all(
            "SELECT key, value FROM desk WHERE key >= ? AND key < ?", [.text(Self.aside), .text("aside!")]
        ) { ($0.text(0).dropFirst(Self.aside.count), $0.text(1)) }
        return rows.compactMap { key, reason in
            let parts = key.split(separator: " ", maxSplits: 3).map(String.init)
            guard parts.count == 4, let kind = DueWork.Kind(rawValue: parts[0]), let at = Int64(parts[1]),
                let version = Int64(parts[2])
            else { return nil }
            let work = DueWork(
                at: Instant(milliseconds: at), kind: kind, thing: parts[3], version: EntryNumber(version))
            return SetAside(work: work, reason: reason)
        }.sorted { $0.work.at < $1.work.at }
    }
}
