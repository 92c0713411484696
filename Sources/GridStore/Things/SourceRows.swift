public import GridDomain

extension DeskSession {
    private static let sourceColumns = """
        SELECT s.code, s.kind, s.grid, s.household, h.number, h.east, h.north, s.post, s.han, s.latin, s.sort_key,
        s.heartbeat, s.silent_since, s.version FROM sources s LEFT JOIN households h ON h.code = s.household
        """

    private static func source(_ row: any SQLRow) throws -> Source {
        guard let kind = SourceKind(rawValue: row.text(1)) else {
            throw StoreError.corruptRow(table: "sources", key: row.text(0), why: "unknown kind")
        }
        return Source(
            code: SourceCode(row.text(0)), kind: kind, grid: row.place(2),
            household: row.optionalText(3).map(HouseholdCode.init), householdNumber: row.optionalInt(4),
            point: row.point(5), post: row.optionalText(7).map(PostCode.init), name: row.name(8),
            heartbeat: .seconds(row.int(11)), silentSince: row.optionalInstant(12), version: row.entry(13))
    }

    /// Nil when no source has the code. Throws `StoreError.corruptRow` for a kind that this program lacks.
    public func source(_ code: SourceCode) throws -> Source? {
        try connection.first("\(Self.sourceColumns) WHERE s.code = ?", [.text(code.text)], Self.source)
    }

    /// Every source in a place.
    public func sources(in place: PlaceCode) throws -> [Source] {
        try connection.all("\(Self.sourceColumns) WHERE s.grid >= ? AND s.grid < ?", place.range, Self.source)
    }

    /// Writes whether a source is silent, and the digest of its row with it.
    public func save(_ source: Source) throws {
        try connection.run(
            "UPDATE sources SET silent_since = ?, version = ? WHERE code = ?",
            [.instant(source.silentSince), .entry(source.version), .text(source.code.text)])
        try refreshDigest(of: source.code.text, in: .sources)
    }

    /// When a source was last heard; nil for one that never was.
    public func lastHeard(_ source: SourceCode) throws -> Instant? {
        try connection.first("SELECT at FROM source_heard WHERE source = ?", [.text(source.text)]) { $0.instant(0) }
    }

    /// Notes that a source was heard. Not an entry: a heartbeat that comes is nothing new.
    public func heard(_ source: SourceCode, at now: Instant) throws {
        try connection.run(
            """
            INSERT INTO source_heard(source, at) VALUES(?, ?)
            ON CONFLICT(source) DO UPDATE SET at = max(source_heard.at, excluded.at)
            """, [.text(source.text), .instant(now)])
    }
}
