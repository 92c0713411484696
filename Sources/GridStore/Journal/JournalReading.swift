public import GridDomain

extension DeskSession {
    private static let columns = """
        SELECT e.number, e.recorded, e.happened, e.officer, e.command, e.grp, e.kind, e.subject, e.format, e.payload,
        e.commitment, p.bytes, p.salt, p.household FROM entries e LEFT JOIN personal p ON p.entry = e.number
        """

    private static func stored(_ row: any SQLRow) -> StoredEntry {
        StoredEntry(
            number: row.entry(0), recorded: row.instant(1), happened: row.instant(2), officer: row.text(3),
            command: row.text(4), group: row.optionalText(5), kind: row.text(6), subject: row.optionalText(7),
            format: row.int(8), payload: row.text(9), commitment: row.isNull(10) ? nil : row.blob(10),
            personal: row.optionalText(11), salt: row.isNull(12) ? nil : row.blob(12),
            filed: row.optionalText(13).map(HouseholdCode.init))
    }

    /// Entries after a number, oldest first: the feed.
    public func entries(after number: EntryNumber, limit: Int) throws -> [Entry] {
        try connection.all(
            "\(Self.columns) WHERE e.number > ? ORDER BY e.number LIMIT ?", [.entry(number), .int(limit)]
        ) { try Self.stored($0).entry() }
    }

    /// Stored entries after a number, oldest first: for checks that need the very bytes.
    public func storedEntries(after number: EntryNumber, limit: Int) throws -> [StoredEntry] {
        try connection.all(
            "\(Self.columns) WHERE e.number > ? ORDER BY e.number LIMIT ?", [.entry(number), .int(limit)],
            Self.stored)
    }

    /// Calls `body` for each entry about alerts after a number, oldest first.
    func eachAlertEntry(after number: EntryNumber, _ body: (Entry) throws -> Void) throws {
        try connection.each(
            "\(Self.columns) WHERE e.number > ? AND e.kind >= 'alert.' AND e.kind < 'alert/' ORDER BY e.number",
            [.entry(number)]
        ) { try body(try Self.stored($0).entry()) }
    }

    /// Entries below a number (the newest when nil), newest first.
    public func entries(before number: EntryNumber?, limit: Int) throws -> [Entry] {
        try connection.all(
            "\(Self.columns) WHERE e.number < ? ORDER BY e.number DESC LIMIT ?",
            [.integer(number?.value ?? .max), .int(limit)]
        ) { try Self.stored($0).entry() }
    }

    /// The newest entries whose personal part names a household and that happened since an instant, oldest first.
    public func history(at household: HouseholdCode, since start: Instant, limit: Int) throws -> [Entry] {
        try connection.all(
            """
            \(Self.columns) WHERE p.household = ? AND e.happened >= ? ORDER BY e.number DESC LIMIT ?
            """, [.text(household.text), .instant(start), .int(limit)]
        ) { try Self.stored($0).entry() }.reversed()
    }

    /// Which entries make up the officer's log: what was written and every call. An index holds them.
    static let isLog = "kind IN ('log.written', 'log.told', 'log.phoned', 'call.logged')"

    /// The officer's log below a number (the newest when nil), newest first.
    public func log(before number: EntryNumber?, limit: Int) throws -> [Entry] {
        try connection.all(
            "\(Self.columns) WHERE \(Self.isLog) AND e.number < ? ORDER BY e.number DESC LIMIT ?",
            [.integer(number?.value ?? .max), .int(limit)]
        ) { try Self.stored($0).entry() }
    }

    /// The whole history of a thing, oldest first.
    public func history(of subject: String) throws -> [Entry] {
        try connection.all("\(Self.columns) WHERE e.subject = ? ORDER BY e.number", [.text(subject)]) {
            try Self.stored($0).entry()
        }
    }

    /// The newest entries of a thing's history, oldest first.
    public func history(of subject: String, last limit: Int) throws -> [Entry] {
        try connection.all(
            "\(Self.columns) WHERE e.subject = ? ORDER BY e.number DESC LIMIT ?", [.text(subject), .int(limit)]
        ) { try Self.stored($0).entry() }.reversed()
    }

    /// The history of a thing from an entry on, oldest first.
    func history(of subject: String, from number: EntryNumber) throws -> [Entry] {
        try connection.all(
            "\(Self.columns) WHERE e.subject = ? AND e.number >= ? ORDER BY e.number", [.text(subject), .entry(number)]
        ) { try Self.stored($0).entry() }
    }

    /// The newest entry of a kind in a thing's history.
    func lastEntry(of subject: String, kind: String) throws -> Entry? {
        try connection.first(
            "\(Self.columns) WHERE e.subject = ? AND e.kind = ? ORDER BY e.number DESC LIMIT 1",
            [.text(subject), .text(kind)]
        ) { try Self.stored($0).entry() }
    }

    /// The newest entry of a thing whose kind is not among some, nor its officer.
    func lastEntry(of subject: String, except kinds: [String], by officers: [String]) throws -> Entry? {
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        let others = officers.map { _ in " AND e.officer <> ?" }.joined()
        return try connection.first(
            """
            \(Self.columns) WHERE e.subject = ? AND e.kind NOT IN (\(marks))\(others)
            ORDER BY e.number DESC LIMIT 1
            """, [.text(subject)] + (kinds + officers).map { .text($0) }
        ) { try Self.stored($0).entry() }
    }

    /// Everything that a command wrote.
    public func entries(of command: CommandID) throws -> [Entry] {
        try connection.all("\(Self.columns) WHERE e.command = ? ORDER BY e.number", [.text(command.text)]) {
            try Self.stored($0).entry()
        }
    }

    /// The entry with a number.
    public func entry(_ number: EntryNumber) throws -> Entry? {
        try connection.first("\(Self.columns) WHERE e.number = ?", [.entry(number)]) { try Self.stored($0).entry() }
    }

    /// The number of the last entry and when it was recorded.
    public func head() throws -> (number: EntryNumber, recorded: Instant) {
        try connection.first("SELECT number, recorded FROM entries ORDER BY number DESC LIMIT 1") {
            ($0.entry(0), $0.instant(1))
        } ?? (.none, Instant(milliseconds: 0))
    }

    /// The hash of the last link.
    public func headHash() throws -> [UInt8] {
        try connection.first("SELECT hash FROM links ORDER BY last DESC LIMIT 1") { $0.blob(0) } ?? Chain.origin
    }

    /// The first answer to a command, when it was given.
    public func answer(to command: CommandID) throws -> CommandAnswer? {
        try connection.first(
            "SELECT first, last, refusal FROM answers WHERE command = ?", [.text(command.text)]
        ) { row in
            if let refusal = row.optionalText(2) {
                return .refused(try PayloadCoding.value(Refusal.self, from: refusal))
            }
            return .done(first: row.entry(0), last: row.entry(1))
        }
    }
}

extension StoredEntry {
    /// The entry that the stored text means.
    public func entry() throws -> Entry {
        Entry(
            number: number, recorded: recorded, happened: happened, officer: OfficerCode(officer),
            command: CommandID(command), group: group.map(CommandID.init),
            event: try PayloadCoding.value(Event.self, from: payload),
            personal: try personal.map { try PayloadCoding.value(Personal.self, from: $0) } ?? Personal(),
            isErased: commitment != nil && personal == nil)
    }
}
