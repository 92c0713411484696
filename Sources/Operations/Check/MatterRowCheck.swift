internal import GridDomain
internal import GridStore

/// Matters of every kind, and what they wait for.
extension TableCheck {
    /// - Parameter due: what things wait for; what matters wait for is taken out of it.
    mutating func checkMatters(_ due: inout [String: Set<DueWork>]) throws {
        try check(fold.work.openings, &due)
        try check(fold.work.calls, &due)
        try check(fold.work.needs, &due)
        try check(fold.work.instructions, &due)
        let session = session
        let (counted, stored) = (fold.work.served, try session.served(NeedStanding.self))
        for place in Set(counted.keys).union(stored.keys).sorted() {
            let (wanted, found) = (counted[place] ?? 0, stored[place] ?? 0)
            if wanted != found { note("people served in \(place)", .tally, "\(wanted)", "\(found)") }
        }
    }

    private mutating func check<Standing>(
        _ matters: Matters<Standing>, _ due: inout [String: Set<DueWork>]
    ) throws {
        let session = session
        let stored = Set(try session.matterCodes(Standing.self))
        for code in stored.subtracting(matters.items.keys).sorted() {
            note("\(Standing.area) \(code)", .row, "no row", "one that no entry began")
        }
        for (code, matter) in matters.items.sorted(by: { $0.key < $1.key }) {
            let name = "\(Standing.area) \(code)"
            guard let row = try read(name, { try session.matter(code) }) else { continue }
            compare(row, matter, name)
            let waits = due.removeValue(forKey: code.text) ?? []
            if waits != Set(matter.dueWork) { note(name, .due, text(matter.dueWork), text(Array(waits))) }
        }
    }

    /// The report names what differs without telling anything about people.
    private mutating func compare<Standing>(_ row: Matter<Standing>, _ matter: Matter<Standing>, _ name: String) {
        if row.version != matter.version { note(name, .row, "version \(matter.version)", "\(row.version)") }
        if row.standing != matter.standing { note(name, .row, "the standing of entry \(matter.version)", "another") }
        if row.place != matter.place || row.began != matter.began || row.step != matter.step {
            note(name, .row, "place, time and last step of its entries", "others")
        }
        let isGone = row.household == nil && row.words == nil && isErased(matter.standing.closed)
        let isSame =
            row.household == matter.household && row.householdNumber == matter.householdNumber
            && row.words == matter.words
        if !isSame, !isGone { note(name, .row, "the household and words of its entry", "others") }
    }
}
