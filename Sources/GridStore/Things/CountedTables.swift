extension DeskSession {
    /// Counts of what the desk holds, for reports and checks.
    public func count(of table: CountedTable) throws -> Int {
        try connection.first("SELECT count(*) FROM \(table.rawValue)") { $0.int(0) } ?? 0
    }

    /// The tables that may be counted by name.
    public enum CountedTable: String, CaseIterable {
        case places, staff, teams, households, people, boats, posts, sources, observations, duties, alerts, entries
        case officers
    }
}
