public import GridDomain

/// An observation as its row tells it.
public struct StoredObservation: Sendable, Equatable {
    /// What was asked for.
    public var order: ObservationOrder
    /// When it ends.
    public var release: Instant
    /// The entry that wrote it.
    public var version: EntryNumber

    /// What the journal says of it, without the household and its team.
    public var event: ObservationEvent.Ordered {
        ObservationEvent.Ordered(
            grid: order.grid, place: order.place, reason: order.reason, contact: order.contact, ordered: order.ordered,
            release: release)
    }
}

extension DeskSession {
    /// Whether a household is under observation at an instant.
    public func isObserved(_ household: HouseholdCode, at now: Instant) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM observations WHERE household = ? AND release > ?", [.text(household.text), .instant(now)]
        ) { _ in true } ?? false
    }

    /// The last observation of a household as its row tells it.
    public func observation(of household: HouseholdCode) throws -> StoredObservation? {
        try connection.first(
            """
            SELECT grid, place, reason, contact, ordered, release, day, evening, night, stand_in, version
            FROM observations WHERE household = ?
            """, [.text(household.text)]
        ) { row in
            guard let place = ObservationPlace(rawValue: row.text(1)),
                let reason = ObservationReason(rawValue: row.text(2)), let contact = CivilDate(text: row.text(3))
            else {
                throw StoreError.corruptRow(table: "observations", key: household.text, why: "unknown word or date")
            }
            let team = ObservationTeam(
                day: StaffCode(row.text(6)), evening: StaffCode(row.text(7)), night: StaffCode(row.text(8)),
                standIn: StaffCode(row.text(9)))
            let order = ObservationOrder(
                household: household, grid: row.place(0), place: place, reason: reason, contact: contact,
                ordered: row.instant(4), team: team)
            return StoredObservation(order: order, release: row.instant(5), version: row.entry(10))
        }
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
