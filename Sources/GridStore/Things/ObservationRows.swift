public import GridDomain

extension DeskSession {
    /// Whether a household is under observation at an instant.
    public func isObserved(_ household: HouseholdCode, at now: Instant) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM observations WHERE household = ? AND release > ?", [.text(household.text), .instant(now)]
        ) { _ in true } ?? false
    }

    /// Who has duties at an instant, and at how many households.
    func onDuty(at instant: Instant) throws -> [StaffCode: Int] {
        let rows = try connection.all(
            "SELECT member, count(*) FROM duties WHERE starts <= ? AND starts > ? AND ends > ? GROUP BY member",
            [.instant(instant), .instant(instant - .hours(12)), .instant(instant)]
        ) { (StaffCode($0.text(0)), $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    /// Writes an observation and the duties that follow from it.
    public func save(
        _ event: ObservationEvent.Ordered, household: HouseholdCode, team: ObservationTeam, duties: [Duty],
        version: EntryNumber
    ) throws {
        try connection.run(
            """
            INSERT INTO observations(household, grid, place, reason, contact, ordered, release, day, evening, night,
            stand_in, version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(household) DO UPDATE SET grid = excluded.grid, place = excluded.place, reason = excluded.reason,
            contact = excluded.contact, ordered = excluded.ordered, release = excluded.release, day = excluded.day,
            evening = excluded.evening, night = excluded.night, stand_in = excluded.stand_in, version = excluded.version
            """,
            [
                .text(household.text), .text(event.grid.text), .text(event.place.rawValue),
                .text(event.reason.rawValue), .text(event.contact.text), .instant(event.ordered),
                .instant(event.release), .text(team.day.text), .text(team.evening.text), .text(team.night.text),
                .text(team.standIn.text), .entry(version),
            ])
        for duty in duties { try save(duty) }
    }

    private func save(_ duty: Duty) throws {
        try connection.run(
            "INSERT INTO duties(code, household, date, shift, member, starts, ends) VALUES(?, ?, ?, ?, ?, ?, ?)",
            [
                .text(duty.code), .text(duty.household.text), .text(duty.date.text), .int(duty.shift.rawValue),
                .text(duty.member.text), .instant(duty.start), .instant(duty.end),
            ])
    }

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
