public import GridDomain

/// Observations with their duties and checks.
extension DeskSession {
    private static let columns = """
        SELECT code, household, number, east, north, grid, place, reason, contact, ordered, release, ended, ending, papers,
        day, evening, night, stand_in, version FROM observations
        """

    private static func observation(_ row: any SQLRow) throws -> Observation {
        guard let place = ObservationPlace(rawValue: row.text(6)),
            let reason = ObservationReason(rawValue: row.text(7)), let contact = CivilDate(text: row.text(8))
        else { throw StoreError.corruptRow(table: "observations", key: row.text(0), why: "unknown word or date") }
        let ending = row.optionalText(12).flatMap(ReleaseKind.init)
        let team = [14, 15, 16, 17].compactMap { row.optionalText($0).map { StaffCode($0) } }
        return Observation(
            code: ObservationCode(row.text(0)), household: HouseholdCode(row.text(1)),
            householdNumber: row.optionalInt(2), point: row.point(3), grid: row.place(5), place: place, reason: reason,
            contact: contact, ordered: row.instant(9), release: row.instant(10),
            team: team.count < 4
                ? nil : ObservationTeam(day: team[0], evening: team[1], night: team[2], standIn: team[3]),
            papers: row.text(13).split(separator: " ").compactMap { ReleasePaper(rawValue: String($0)) },
            ended: row.optionalInstant(11).flatMap { at in ending.map { Observation.Ended(at: at, kind: $0) } },
            duties: [], checks: [], version: row.entry(18))
    }

    /// One observation.
    public func observation(_ code: ObservationCode) throws -> Observation? {
        try observations("code = ?", [.text(code.text)]).first
    }

    /// What the board of a place shows at an instant.
    public func observations(shownIn place: PlaceCode, at now: Instant) throws -> [Observation] {
        try observations(
            "grid >= ? AND grid < ? AND ended IS NULL AND release >= ?",
            place.range + [.instant(now - RotaBoard.keepsUnreleased)])
            + observations(
                "grid >= ? AND grid < ? AND ended >= ?", place.range + [.instant(now - RotaBoard.keepsEnded)])
    }

    /// Running observations in any place.
    public func runningObservations() throws -> [Observation] { try observations("ended IS NULL", []) }

    /// Running observations of a place that have a duty in a slot, with that duty alone and without checks: signing in
    /// looks at nothing else.
    public func observations(servedIn slot: ShiftSlot, of place: PlaceCode) throws -> [Observation] {
        try observations(
            "ended IS NULL AND grid >= ? AND grid < ? AND code IN (SELECT observation FROM duties WHERE slot = ?)",
            place.range + [.int(slot.number)], only: slot)
    }

    /// The same in the grids where these members serve in the slot: who else is missing there decides what is over.
    public func observations(servedIn slot: ShiftSlot, by members: [StaffCode]) throws -> [Observation] {
        let marks = members.map { _ in "?" }.joined(separator: ", ")
        return try observations(
            """
            ended IS NULL AND code IN (SELECT observation FROM duties WHERE slot = ?) AND grid IN (
            SELECT o.grid FROM duties d JOIN observations o ON o.code = d.observation
            WHERE d.slot = ? AND d.member IN (\(marks)))
            """, [.int(slot.number), .int(slot.number)] + members.map { .text($0.text) }, only: slot)
    }

    /// Observations, running or ended, where these members have duties that end after an instant.
    public func observations(servedBy members: [StaffCode], from start: Instant) throws -> [Observation] {
        let marks = members.map { _ in "?" }.joined(separator: ", ")
        let first = ShiftSlot(at: start, zone: try identity().zone)
        return try observations(
            "code IN (SELECT observation FROM duties WHERE member IN (\(marks)) AND slot >= ?)",
            members.map { .text($0.text) } + [.int(first.number)])
    }

    /// The running observation of a household, if any.
    public func runningObservation(of household: HouseholdCode) throws -> Observation? {
        try observations("household = ? AND ended IS NULL", [.text(household.text)]).first
    }

    /// Every observation there is, in the order of codes.
    public func everyObservation() throws -> [Observation] { try observations("1 = 1", []) }

    private func observations(
        _ condition: String, _ values: [SQLValue], only slot: ShiftSlot? = nil
    ) throws -> [Observation] {
        var found = try connection.all("\(Self.columns) WHERE \(condition) ORDER BY code", values, Self.observation)
        let chosen = "SELECT code FROM observations WHERE \(condition)"
        let limit = slot.map { "AND slot = \($0.number)" } ?? ""
        let places = Dictionary(uniqueKeysWithValues: found.indices.map { (found[$0].code.text, $0) })
        try connection.each(
            """
            SELECT observation, slot, member, role, signed, version FROM duties WHERE observation IN (\(chosen))
            \(limit) ORDER BY observation, slot
            """, values
        ) { row in
            guard let place = places[row.text(0)], let role = Duty.Role(rawValue: row.text(3)) else { return }
            found[place].duties.append(
                Duty(
                    slot: ShiftSlot(number: row.int(1)), member: row.optionalText(2).map(StaffCode.init), role: role,
                    signed: row.optionalInstant(4), version: row.entry(5)))
        }
        guard slot == nil else { return found }
        try connection.each(
            """
            SELECT observation, date, half, tenths, symptoms, taken, version FROM checks WHERE observation IN (\(chosen))
            ORDER BY observation, date, half
            """, values
        ) { row in
            guard let place = places[row.text(0)], let check = Self.check(row) else { return }
            found[place].keep(check)
        }
        return found
    }

    private static func check(_ row: any SQLRow) -> HealthCheck? {
        guard let date = CivilDate(text: row.text(1)), let half = CheckHalf(rawValue: row.int(2)) else { return nil }
        return HealthCheck(
            time: CheckTime(date, half), tenths: row.optionalInt(3),
            symptoms: row.text(4).split(separator: " ").compactMap { Symptom(rawValue: String($0)) },
            taken: row.instant(5), version: row.entry(6))
    }

    /// The duties of a household that runs under observation: the shift that an instant falls in and the six after it.
    func duties(of household: HouseholdCode, from start: Instant) throws -> [Duty] {
        let first = ShiftSlot(at: start, zone: try identity().zone)
        let duties = try runningObservation(of: household)?.duties ?? []
        return duties.filter { $0.slot >= first && $0.slot <= first + 6 }
    }

    /// Who has duties at an instant, and at how many households.
    func onDuty(at instant: Instant) throws -> [StaffCode: Int] {
        let slot = ShiftSlot(at: instant, zone: try identity().zone)
        let rows = try connection.all(
            """
            SELECT d.member, count(*) FROM duties d JOIN observations o ON o.code = d.observation
            WHERE d.slot = ? AND d.member IS NOT NULL AND o.ended IS NULL GROUP BY d.member
            """, [.int(slot.number)]
        ) { (StaffCode($0.text(0)), $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    /// The last observation of a household, running or not.
    public func lastObservation(of household: HouseholdCode) throws -> Observation? {
        try observations(
            "household = ? AND code = (SELECT max(code) FROM observations WHERE household = ?)",
            [.text(household.text), .text(household.text)]
        ).first
    }

    /// Writes an observation's own row.
    public func save(_ observation: Observation, household: HouseholdCode) throws {
        try connection.run(
            """
            INSERT INTO observations(code, household, number, east, north, grid, place, reason, contact, ordered, release,
            ended, ending, papers, day, evening, night, stand_in, version)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET place = excluded.place, reason = excluded.reason, contact = excluded.contact,
            release = excluded.release, ended = excluded.ended, ending = excluded.ending, papers = excluded.papers,
            day = excluded.day, evening = excluded.evening, night = excluded.night, stand_in = excluded.stand_in, version = excluded.version
            """,
            [
                .text(observation.code.text), .text(household.text), .int(observation.householdNumber),
                .int(observation.point?.east), .int(observation.point?.north), .text(observation.grid.text),
                .text(observation.place.rawValue), .text(observation.reason.rawValue),
                .text(observation.contact.text), .instant(observation.ordered), .instant(observation.release),
                .instant(observation.ended?.at), .text(observation.ended?.kind.rawValue),
                .text(observation.papers.map(\.rawValue).joined(separator: " ")), .text(observation.team?.day.text),
                .text(observation.team?.evening.text), .text(observation.team?.night.text),
                .text(observation.team?.standIn.text), .entry(observation.version),
            ])
    }

    /// Writes the duties that entries have changed.
    ///
    /// - Parameter isWhole: the plan has changed: what is no longer in it goes.
    public func save(dutiesOf observation: Observation, changedIn entries: Set<EntryNumber>, isWhole: Bool) throws {
        if isWhole {
            let last = observation.duties.last?.slot.number ?? .min
            try connection.run(
                "DELETE FROM duties WHERE observation = ? AND slot > ?", [.text(observation.code.text), .int(last)])
        }
        for duty in observation.duties where entries.contains(duty.version) {
            try connection.run(
                """
                INSERT INTO duties(code, observation, slot, member, role, signed, version) VALUES(?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(code) DO UPDATE SET member = excluded.member, role = excluded.role, signed = excluded.signed,
                version = excluded.version
                """,
                [
                    .text(Duty.code(observation.code, duty.slot).text), .text(observation.code.text),
                    .int(duty.slot.number), .text(duty.member?.text), .text(duty.role.rawValue), .instant(duty.signed),
                    .entry(duty.version),
                ])
        }
    }

    /// Writes a check; a correction replaces it.
    public func save(_ check: HealthCheck, of observation: ObservationCode) throws {
        try connection.run(
            """
            INSERT INTO checks(observation, date, half, tenths, symptoms, taken, version) VALUES(?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(observation, date, half) DO UPDATE SET tenths = excluded.tenths, symptoms = excluded.symptoms,
            taken = excluded.taken, version = excluded.version
            """,
            [
                .text(observation.text), .text(check.time.date.text), .int(check.time.half.rawValue),
                .int(check.tenths), .text(check.symptoms.map(\.rawValue).joined(separator: " ")),
                .instant(check.taken), .entry(check.version),
            ])
    }

    /// Leaves that are not over at an instant.
    public func leaves(until start: Instant) throws -> [Leave] {
        try connection.all(
            "SELECT code, member, since, until, reason FROM leaves WHERE until >= ? ORDER BY code", [.instant(start)]
        ) { row in
            Leave(
                code: LeaveCode(row.text(0)), member: StaffCode(row.text(1)), from: row.instant(2),
                until: row.instant(3), reason: LeaveReason(rawValue: row.text(4)))
        }
    }

    /// Writes a leave that was granted.
    public func save(_ leave: Leave) throws {
        try connection.run(
            "INSERT INTO leaves(code, member, since, until, reason) VALUES(?, ?, ?, ?, ?)",
            [
                .text(leave.code.text), .text(leave.member.text), .instant(leave.from), .instant(leave.until),
                .text(leave.reason?.rawValue ?? ""),
            ])
    }

    /// Takes the row of a leave away that was taken back.
    public func remove(_ leave: LeaveCode) throws {
        try connection.run("DELETE FROM leaves WHERE code = ?", [.text(leave.text)])
    }

    /// The last entry about an observation.
    public func lastStep(of observation: ObservationCode, except officers: [OfficerCode]) throws -> Entry? {
        try lastEntry(of: observation.text, except: ["observation.checked", "rota.changed"], by: officers.map(\.text))
    }
}
