public import GridDomain

extension DeskSession {
    private static let disputeColumns = """
        SELECT code, kind, source, scale, people, grid, registered, standing, personal, notes, version FROM disputes
        """

    private static func dispute(_ row: any SQLRow) throws -> Dispute {
        guard let kind = DisputeKind(rawValue: row.text(1)), let source = DisputeSource(rawValue: row.text(2)),
            let scale = DisputeScale(rawValue: row.text(3))
        else { throw StoreError.corruptRow(table: "disputes", key: row.text(0), why: "unknown kind, source or scale") }
        let personal = try row.optionalText(8).map { try PayloadCoding.value(DisputePersonal.self, from: $0) }
        return Dispute(
            code: DisputeCode(row.text(0)), kind: kind, source: source, scale: scale, people: row.int(4),
            grid: row.place(5), registered: row.instant(6), parties: personal?.parties ?? [],
            digests: personal?.digests ?? [:],
            standing: try PayloadCoding.value(DisputeStanding.self, from: row.text(7)), notes: row.int(9),
            version: row.entry(10))
    }

    public func dispute(_ code: DisputeCode) throws -> Dispute? {
        try connection.first("\(Self.disputeColumns) WHERE code = ?", [.text(code.text)], Self.dispute)
    }

    /// Disputes that are open, or were closed at or after an instant.
    public func disputes(closedSince start: Instant) throws -> [Dispute] {
        try connection.all(
            "\(Self.disputeColumns) WHERE closed IS NULL OR closed >= ?", [.instant(start)], Self.dispute)
    }

    /// Every dispute there ever was, in the order of codes.
    public func everyDispute() throws -> [Dispute] {
        try connection.all("\(Self.disputeColumns) ORDER BY code", [], Self.dispute)
    }

    /// How many disputes were settled.
    public func settledDisputes() throws -> Int {
        try connection.first("SELECT count(*) FROM disputes WHERE settled = 1") { $0.int(0) } ?? 0
    }

    /// Settled disputes, the newest number first.
    func settledDisputes(before code: DisputeCode?, limit: Int) throws -> [Dispute] {
        try connection.all(
            """
            \(Self.disputeColumns) WHERE settled = 1 AND (? IS NULL OR code < ?) ORDER BY code DESC LIMIT ?
            """, [.text(code?.text), .text(code?.text), .int(limit)], Self.dispute)
    }

    /// Writes the row.
    public func save(_ dispute: Dispute) throws {
        let personal = DisputePersonal(parties: dispute.parties, digests: dispute.digests)
        try connection.run(
            """
            INSERT INTO disputes(code, kind, source, scale, people, grid, registered, standing, personal, settled, closed,
            notes, version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET standing = excluded.standing, personal = excluded.personal,
            settled = excluded.settled, closed = excluded.closed, notes = excluded.notes, version = excluded.version
            """,
            [
                .text(dispute.code.text), .text(dispute.kind.rawValue), .text(dispute.source.rawValue),
                .text(dispute.scale.rawValue), .int(dispute.people), .text(dispute.grid.text),
                .instant(dispute.registered), .text(try PayloadCoding.text(dispute.standing)),
                personal.isEmpty ? .null : .text(try PayloadCoding.text(personal)),
                .int(dispute.isSettled ? 1 : 0), .instant(dispute.standing.closed), .int(dispute.notes),
                .entry(dispute.version),
            ])
    }

    /// The last entry that moved the standing of a dispute.
    ///
    /// - Parameter officer: whose steps do not count; then papers and links, which hinder nobody, do not count either.
    public func lastStep(of dispute: DisputeCode, except officer: OfficerCode? = nil) throws -> Entry? {
        let remarks = ["dispute.noted", "dispute.phoned"]
        let asides = ["dispute.papered", "dispute.linked"]
        return try lastEntry(
            of: dispute.text, except: officer == nil ? remarks : remarks + asides,
            by: officer.map { [$0.text, OfficerCode.desk.text] } ?? [])
    }
}

/// What a dispute's row says of people; taken away on the erase date.
private struct DisputePersonal: Codable {
    var parties: [DisputeParty]
    var digests: [Int: String]

    var isEmpty: Bool { parties.isEmpty && digests.isEmpty }
}
