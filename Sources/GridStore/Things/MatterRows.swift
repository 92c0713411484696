public import GridDomain

/// The rows of matters: each kind has a table of the same shape, named after it.
extension MatterStanding {
    /// `openings`
    public static var table: String { area + "s" }
}

extension DeskSession {
    private static func columns<Standing: MatterStanding>(_ kind: Standing.Type) -> String {
        """
        SELECT code, place, household, household_number, words, began, standing, changed_by, changed_at, change, version
        FROM \(kind.table)
        """
    }

    private static func matter<Standing: MatterStanding>(_ row: any SQLRow) throws -> Matter<Standing> {
        Matter(
            code: Code(row.text(0)), place: row.optionalText(1).map(PlaceCode.init),
            household: row.optionalText(2).map(HouseholdCode.init), householdNumber: row.optionalInt(3),
            words: row.optionalText(4), began: row.instant(5),
            standing: try PayloadCoding.value(Standing.self, from: row.text(6)),
            step: MatterStep(by: OfficerCode(row.text(7)), at: row.instant(8), change: row.text(9)),
            version: row.entry(10))
    }

    public func matter<Standing>(_ code: Code<Matter<Standing>>) throws -> Matter<Standing>? {
        try connection.first(
            "\(Self.columns(Standing.self)) WHERE code = ?", [.text(code.text)], Self.matter)
    }

    /// The newest entry of a matter by somebody else than an officer and the desk: who was first. That an instruction was
    /// read changes nothing for others.
    public func lastStep<Standing>(
        of code: Code<Matter<Standing>>, except officer: OfficerCode
    ) throws -> Entry? {
        try lastEntry(of: code.text, except: ["instruction.read"], by: [officer.text, OfficerCode.desk.text])
    }

    /// Matters that are open, or were closed at or after an instant.
    public func matters<Standing: MatterStanding>(closedSince start: Instant) throws -> [Matter<Standing>] {
        let columns = Self.columns(Standing.self)
        return try connection.all("\(columns) WHERE closed IS NULL", [], Self.matter)
            + connection.all("\(columns) WHERE closed >= ?", [.instant(start)], Self.matter)
    }

    /// Matters that began at or after an instant.
    public func matters<Standing: MatterStanding>(begunSince start: Instant) throws -> [Matter<Standing>] {
        try connection.all("\(Self.columns(Standing.self)) WHERE began >= ?", [.instant(start)], Self.matter)
    }

    /// The open matters at a household.
    public func openMatters<Standing: MatterStanding>(at household: HouseholdCode) throws -> [Matter<Standing>] {
        try connection.all(
            "\(Self.columns(Standing.self)) WHERE household = ? AND closed IS NULL", [.text(household.text)],
            Self.matter)
    }

    /// Every matter there ever was, in the order of codes.
    public func everyMatter<Standing: MatterStanding>() throws -> [Matter<Standing>] {
        try connection.all("\(Self.columns(Standing.self)) ORDER BY code", [], Self.matter)
    }

    /// The codes of every matter of a kind.
    public func matterCodes<Standing: MatterStanding>(_ kind: Standing.Type) throws -> [Code<Matter<Standing>>] {
        try connection.all("SELECT code FROM \(kind.table)") { Code($0.text(0)) }
    }

    /// People served per place.
    public func served<Standing: MatterStanding>(_ kind: Standing.Type) throws -> [PlaceCode: Int] {
        let rows = try connection.all(
            "SELECT place, sum(served) FROM \(kind.table) WHERE served > 0 AND place IS NOT NULL GROUP BY place"
        ) { ($0.place(0), $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    /// The household with a number in a grid.
    public func household(in grid: PlaceCode, number: Int) throws -> HouseholdCode? {
        try connection.first(
            "SELECT code FROM households WHERE grid = ? AND number = ?", [.text(grid.text), .int(number)]
        ) { HouseholdCode($0.text(0)) }
    }

    /// Writes the row and replaces the due work of the matter.
    public func save<Standing: MatterStanding>(_ matter: Matter<Standing>) throws {
        try connection.run(
            """
            INSERT INTO \(Standing.table)(code, place, household, household_number, words, began, standing, closed, served,
            changed_by, changed_at, change, version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET standing = excluded.standing, closed = excluded.closed,
            served = excluded.served, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
            change = excluded.change, version = excluded.version
            """,
            [
                .text(matter.code.text), .text(matter.place?.text), .text(matter.household?.text),
                .int(matter.householdNumber), .text(matter.words), .instant(matter.began),
                .text(try PayloadCoding.text(matter.standing)), .instant(matter.standing.closed),
                .int(matter.standing.served), .text(matter.step.by.text), .instant(matter.step.at),
                .text(matter.step.change), .entry(matter.version),
            ])
        try connection.run("DELETE FROM due WHERE thing = ?", [.text(matter.code.text)])
        for work in matter.dueWork { try save(work) }
    }

    /// Takes away what matters that were closed before an instant say of people.
    func eraseMatters<Standing: MatterStanding>(_ kind: Standing.Type, before: Instant) throws -> Int {
        try connection.run(
            """
            UPDATE \(kind.table) SET household = NULL, household_number = NULL, words = NULL
            WHERE closed < ? AND (household IS NOT NULL OR household_number IS NOT NULL OR words IS NOT NULL)
            """, [.instant(before)])
    }
}
