internal import GridDomain
internal import GridStore

/// Observations, their duties and checks, and leaves.
extension TableCheck {
    mutating func checkObservations() throws {
        let rows = Dictionary(uniqueKeysWithValues: try session.everyObservation().map { ($0.code, $0) })
        for code in Set(rows.keys).union(fold.observations.keys).sorted() {
            let name = "observation \(code)"
            guard let expected = fold.observations[code] else {
                note(name, .row, "no row", "one that no entry ordered")
                continue
            }
            guard let row = rows[code] else {
                if expected.household != nil { note(name, .row, "a row", "none") }
                continue
            }
            compare(row, expected, name)
        }
        try checkLeaves()
    }

    /// Names what differs without telling anything about people.
    private mutating func compare(_ row: Observation, _ expected: Observation, _ name: String) {
        let pairs: [(String, String, String)] = [
            ("version", "\(expected.version)", "\(row.version)"),
            ("grid", expected.grid.text, row.grid.text), ("place", expected.place.rawValue, row.place.rawValue),
            ("release", text(expected.release), text(row.release)),
            ("end", text(expected.ended?.at), text(row.ended?.at)),
            ("duties", "\(expected.duties.count)", "\(row.duties.count)"),
        ]
        for (field, wanted, found) in pairs where wanted != found { note(name, .row, "\(field) \(wanted)", found) }
        for (duty, wanted) in zip(row.duties, expected.duties) where duty != wanted {
            note("duty \(Duty.code(row.code, wanted.slot))", .row, "that of entry \(wanted.version)", "another")
        }
        if row.checks != expected.checks { note(name, .row, "the checks of its entries", "others") }
        if row.household != expected.household || row.contact != expected.contact || row.reason != expected.reason
            || row.papers != expected.papers || row.team != expected.team
        {
            note(name, .row, "the household, reason and team of its entries", "others")
        }
    }

    private mutating func checkLeaves() throws {
        let rows = try session.leaves(until: Instant(milliseconds: 0))
        let wanted = fold.leaves.values.sorted { $0.code < $1.code }
        guard rows != wanted else { return }
        note("leaves", .row, "\(wanted.count) as granted", "\(rows.count)")
    }

    /// Shifts, checks and releases that are still to come while observations run.
    ///
    /// - Parameter due: the work of the desk that waits.
    mutating func checkRotaWork(_ due: [DueWork]) throws {
        let waiting = Set(due)
        let (zone, now) = (zone, now)
        for observation in fold.observations.values where observation.isRunning && observation.household != nil {
            let missing = observation.dueWork(zone: zone).filter { $0.at > now && !waiting.contains($0) }
            if !missing.isEmpty { note("observation \(observation.code)", .due, text(missing), "nothing") }
        }
    }
}
