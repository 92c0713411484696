public import GridDomain

extension DeskSession {
    /// Appends the entries of one transaction and closes it with a link of the chain.
    public func append(_ entries: [Entry]) throws {
        guard let first = entries.first?.number, let last = entries.last?.number else { return }
        let digests = try entries.map { Chain.digest(try insert($0)) }
        let previous = try headHash()
        let hash = Chain.link(previous: previous, first: first, last: last, digests: digests)
        try connection.run(
            "INSERT INTO links(last, first, previous, hash) VALUES(?, ?, ?, ?)",
            [.entry(last), .entry(first), .blob(previous), .blob(hash)])
    }

    private func insert(_ entry: Entry) throws -> StoredEntry {
        let personal = entry.personal.isEmpty ? nil : try PayloadCoding.text(entry.personal)
        let salt = personal.map { _ in Chain.salt() }
        var commitment: [UInt8]?
        if let personal, let salt { commitment = Chain.commitment(salt: salt, bytes: personal) }
        let row = StoredEntry(
            number: entry.number, recorded: entry.recorded, happened: entry.happened, officer: entry.officer.text,
            command: entry.command.text, group: entry.group?.text, kind: entry.event.kind,
            subject: entry.event.subject, format: Self.format, payload: try PayloadCoding.text(entry.event),
            commitment: commitment, personal: personal, salt: salt)
        try connection.run(
            """
            INSERT INTO entries(number, recorded, happened, officer, command, grp, kind, subject, format, payload,
            commitment) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .entry(row.number), .instant(row.recorded), .instant(row.happened), .text(row.officer),
                .text(row.command), .text(row.group), .text(row.kind), .text(row.subject), .int(row.format),
                .text(row.payload), row.commitment.map { .blob($0) } ?? .null,
            ])
        if let personal, let salt {
            try connection.run(
                "INSERT INTO personal(entry, household, salt, bytes) VALUES(?, ?, ?, ?)",
                [.entry(row.number), .text(entry.personal.household?.text), .blob(salt), .text(personal)])
        }
        return row
    }

    /// Keeps the answer to a command, so that a repeat returns it.
    public func keep(_ answer: CommandAnswer, to command: CommandID) throws {
        let values: [SQLValue]
        switch answer {
        case .done(let first, let last): values = [.entry(first), .entry(last), .null]
        case .refused(let refusal): values = [.null, .null, .text(try PayloadCoding.text(refusal))]
        }
        try connection.run(
            "INSERT INTO answers(command, first, last, refusal) VALUES(?, ?, ?, ?)", [.text(command.text)] + values)
    }

    /// Draws the next number of a series.
    public func draw(_ series: CodeSeries, scope: PlaceCode, year: Int) throws -> String {
        let key = series.isYearly ? year : 0
        let number =
            try connection.first(
                """
                INSERT INTO counters(scope, series, year, next) VALUES(?, ?, ?, 2)
                ON CONFLICT(scope, series, year) DO UPDATE SET next = counters.next + 1 RETURNING next - 1
                """, [.text(scope.text), .text(series.rawValue), .int(key)]
            ) { $0.int(0) } ?? 1
        return series.code(scope: scope, year: year, number: number)
    }

    /// The number that a series would give next, without drawing it.
    public func peek(_ series: CodeSeries, scope: PlaceCode, year: Int) throws -> String {
        series.code(scope: scope, year: year, number: try nextNumber(series, scope: scope, year: year))
    }

    /// The number that a series would give next.
    public func nextNumber(_ series: CodeSeries, scope: PlaceCode, year: Int) throws -> Int {
        try connection.first(
            "SELECT next FROM counters WHERE scope = ? AND series = ? AND year = ?",
            [.text(scope.text), .text(series.rawValue), .int(series.isYearly ? year : 0)]
        ) { $0.int(0) } ?? 1
    }

    /// Says which number a series gives next, for whoever drew many in this transaction.
    public func setNextNumber(_ next: Int, of series: CodeSeries, scope: PlaceCode, year: Int) throws {
        try connection.run(
            """
            INSERT INTO counters(scope, series, year, next) VALUES(?, ?, ?, ?)
            ON CONFLICT(scope, series, year) DO UPDATE SET next = excluded.next
            """, [.text(scope.text), .text(series.rawValue), .int(series.isYearly ? year : 0), .int(next)])
    }
}
