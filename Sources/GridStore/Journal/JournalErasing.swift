public import GridDomain

/// What an erasure took away.
public struct ErasedCounts: Sendable, Equatable {
    /// Entries that lost their personal part.
    public var entries = 0
    /// Rows of other tables that lost theirs, or went.
    public var rows = 0

    /// Nothing taken away yet.
    public init() {}
}

/// The statements of an erasure. They run in one transaction; the bytes leave the files with `SQLEngine.compact()`.
extension DeskSession {
    /// Takes away what is personal in entries that happened before an instant and belong to nothing open, in the rows of
    /// what they are about, and in before-images of imports that were last at work before it.
    ///
    /// - Parameters:
    ///   - before: entries that happened, and alerts and matters that were closed, before this go.
    ///   - released: observations that were released before this go.
    ///   - settled: disputes that were closed before this go.
    public func erase(before: Instant, released: Instant, settled: Instant) throws -> ErasedCounts {
        var counts = ErasedCounts()
        counts.entries = try connection.run(
            "DELETE FROM personal WHERE entry IN (SELECT p.entry \(Self.chosen))",
            [
                .instant(before), .instant(before), .instant(settled), .instant(before), .instant(released),
                .instant(Self.abandoned(before: before, released: released)),
            ] + Self.matterTables.map { _ in .instant(before) })
        counts.rows = try eraseAlerts(before: before) + eraseDisputes(before: settled)
        counts.rows += try eraseObservations(before: before, released: released)
        counts.rows += try connection.run("DELETE FROM leaves WHERE until < ?", [.instant(before)])
        counts.rows += try eraseMatters(OpeningStanding.self, before: before)
        counts.rows += try eraseMatters(CallStanding.self, before: before)
        counts.rows += try eraseMatters(NeedStanding.self, before: before)
        counts.rows += try eraseMatters(InstructionStanding.self, before: before)
        counts.rows += try eraseImages(before: before) + eraseFolders(before: before) + eraseRefusals(before: before)
        counts.rows += try eraseSetAside(before: before)
        return counts
    }

    /// Disputes that stay whole: what is not closed long enough, and what was joined to one of them, for its people and
    /// its papers belong to that one now.
    private static let keptDisputes = """
        WITH RECURSIVE kept(code) AS (SELECT code FROM disputes WHERE closed IS NULL OR closed >= ?
        UNION SELECT d.code FROM disputes d JOIN kept ON json_extract(d.standing, '$.joined') = kept.code)
        SELECT code FROM kept
        """

    /// Entries of an alert or a dispute wait until it is closed, those of a leave until it is over, those of an
    /// observation until it is long released, that of a silent source until it is heard.
    private static let chosen = """
        FROM personal p JOIN entries e ON e.number = p.entry WHERE e.happened < ?
        AND NOT EXISTS(SELECT 1 FROM alerts a WHERE a.code = e.subject AND (a.closed IS NULL OR a.closed >= ?))
        AND (e.subject IS NULL OR e.subject NOT IN (\(keptDisputes)))
        AND NOT EXISTS(SELECT 1 FROM leaves l WHERE l.code = e.subject AND l.until >= ?)
        AND NOT EXISTS(SELECT 1 FROM observations o WHERE o.code = e.subject
        AND (o.ended >= ? OR (o.ended IS NULL AND o.release >= ?)))
        AND e.number NOT IN (SELECT version FROM sources WHERE silent_since IS NOT NULL)
        \(matterTables.map(waiting).joined(separator: "\n"))
        """

    private static let matterTables = [
        OpeningStanding.table, CallStanding.table, NeedStanding.table, InstructionStanding.table,
    ]

    /// Entries of a matter wait until it is closed.
    private static func waiting(_ table: String) -> String {
        "AND NOT EXISTS(SELECT 1 FROM \(table) m WHERE m.code = e.subject AND (m.closed IS NULL OR m.closed >= ?))"
    }

    /// A source stays where it belongs to no household: it leads to a gate or a feed.
    private func eraseAlerts(before: Instant) throws -> Int {
        try connection.run(
            """
            UPDATE alerts SET household = NULL, household_number = NULL, east = NULL, north = NULL, reading = NULL,
            source = CASE WHEN household IS NULL THEN source END
            WHERE closed < ? AND (household IS NOT NULL OR household_number IS NOT NULL OR east IS NOT NULL
            OR reading IS NOT NULL)
            """, [.instant(before)])
    }

    /// Who quarrelled goes, and the digests of the papers: the files go with them.
    private func eraseDisputes(before: Instant) throws -> Int {
        try connection.run(
            "UPDATE disputes SET personal = NULL WHERE personal IS NOT NULL AND code NOT IN (\(Self.keptDisputes))",
            [.instant(before)])
    }

    /// An observation that nobody ever released goes when it is off every board.
    private static func abandoned(before: Instant, released: Instant) -> Instant {
        min(released, before - RotaBoard.keepsUnreleased)
    }

    /// Who was under observation goes with its duties, for each names the household.
    private func eraseObservations(before: Instant, released: Instant) throws -> Int {
        let gone = """
            (ended < ? OR (ended IS NULL AND release < ?)) AND version IN (SELECT number FROM entries WHERE happened < ?)
            """
        let bounds: [SQLValue] = [
            .instant(released), .instant(Self.abandoned(before: before, released: released)), .instant(before),
        ]
        let codes = "SELECT code FROM observations WHERE \(gone)"
        try connection.run("DELETE FROM due WHERE kind = 'releaseDue' AND thing IN (\(codes))", bounds)
        return try connection.run("DELETE FROM duties WHERE observation IN (\(codes))", bounds)
            + connection.run("DELETE FROM checks WHERE observation IN (\(codes))", bounds)
            + connection.run("DELETE FROM observations WHERE \(gone)", bounds)
    }

    private func eraseImages(before: Instant) throws -> Int {
        try connection.run(
            """
            UPDATE before_images SET image = NULL WHERE image IS NOT NULL
            AND batch IN (SELECT b.code FROM batches b WHERE \(Self.lastWorked) < ?)
            """, [.instant(before)])
    }

    /// The digest of a folder could be tried for what a file says of somebody; the same folder is a new batch afterwards.
    private func eraseFolders(before: Instant) throws -> Int {
        try connection.run(
            """
            UPDATE batches SET folder_digest = '' WHERE folder_digest <> ''
            AND code IN (SELECT b.code FROM batches b WHERE \(Self.lastWorked) < ?)
            """, [.instant(before)])
    }

    /// A refusal may name a household that was asked for; the answer stays a refusal.
    private func eraseRefusals(before: Instant) throws -> Int {
        let nameless = try PayloadCoding.text(Refusal.unknown(thing: ""))
        return try connection.run(
            """
            UPDATE answers SET refusal = ? WHERE refusal LIKE '{"kind":"unknown"%' AND refusal <> ?
            AND command IN (SELECT command FROM entries WHERE happened < ?)
            """, [.text(nameless), .text(nameless), .instant(before)])
    }
}
