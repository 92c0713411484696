internal import GridDomain
internal import GridStore

/// Holds the tables against what the journal makes of them.
struct TableCheck {
    private(set) var findings: [Finding] = []
    let session: DeskSession
    let fold: JournalFold
    let erasures: [(entry: EntryNumber, before: Instant)]
    let zone: Zone
    /// The desk's time: what was due before has been done.
    let now: Instant

    init(
        _ session: DeskSession, _ fold: JournalFold, erasures: [(entry: EntryNumber, before: Instant)], zone: Zone,
        now: Instant
    ) {
        self.zone = zone
        self.now = now
        self.session = session
        self.fold = fold
        self.erasures = erasures
    }

    mutating func run() throws {
        var due = Dictionary(grouping: try session.everyDueWork(), by: \.thing).mapValues(Set.init)
        try checkAlerts(&due)
        try checkDisputes()
        try checkMatters(&due)
        let rest = due.values.flatMap { $0 }
        try checkRotaWork(rest.filter(\.kind.isOfRota))
        try checkHeartbeats(rest.filter { !$0.kind.isOfRota })
        try checkWhatCouldNotBeDone()
        try checkSources()
        try checkHouseholds()
        try checkObservations()
        try checkWatches()
        try checkRounds()
        try checkTallies()
        let answered = try session.lastAnswered()
        if answered > fold.last { note("answers", .missingEntry, "entry \(answered)", "the last is \(fold.last)") }
    }

    /// The row, or a finding when it is not there or does not read.
    mutating func read<T>(_ name: String, _ body: () throws -> T?) throws -> T? {
        do {
            if let row = try body() { return row }
            note(name, .row, "a row", "none")
        } catch is StoreError {
            note(name, .unreadable, "a row", "one that does not read")
        } catch is DecodingError {
            note(name, .unreadable, "a row", "one that does not read")
        }
        return nil
    }

    mutating func note(_ thing: String, _ fault: Fault, _ expected: String, _ found: String) {
        findings.append(Finding(thing, fault, expected: expected, found: found))
    }

    func text(_ instant: Instant?) -> String { instant.map { "\($0.milliseconds)" } ?? "never" }

    func text(_ watch: Watch?) -> String {
        watch.map { "\($0.officer) from \($0.began.milliseconds) to \($0.ends.milliseconds)" } ?? "no row"
    }

    func text(_ work: [DueWork]) -> String {
        work.isEmpty
            ? "nothing" : work.map { "\($0.kind.rawValue) at \($0.at.milliseconds)" }.sorted().joined(separator: ", ")
    }

    func text(_ tally: GridTally) -> String {
        let parts = [
            tally.households, tally.people, tally.visited, tally.out, tally.vacant, tally.refused, tally.revisit,
            tally.screened,
        ]
        return parts.map(String.init).joined(separator: " ")
    }
}

extension PlaceCode {
    /// What every code begins with.
    static let everywhere = PlaceCode("")
}
