public import GridDomain

extension DeskSession {
    /// The figures of the alerts over so many days up to an instant, or since the journal began. The entries are read one
    /// after the other and none is kept.
    public func alertFigures(until: Instant, days: Int) throws -> AlertFigures {
        let asked = until - .days(max(1, days))
        let first = try connection.first("SELECT recorded FROM entries ORDER BY number LIMIT 1", []) { $0.instant(0) }
        let from = max(asked, first ?? until)
        var journal = AlertJournal(from: min(from, until))
        try eachAlertEntry(after: try lastEntry(before: from)) { entry in
            if entry.recorded <= until { journal.take(entry) }
        }
        return journal.figures(until: until, stale: try staleAlerts(at: until))
    }

    /// The last entry that was recorded before an instant. Entries are numbered in the order of their times, so halving
    /// finds it.
    private func lastEntry(before instant: Instant) throws -> EntryNumber {
        var (low, high) = (Int64(0), try head().number.value)
        while low < high {
            let middle = low + (high - low + 1) / 2
            let recorded = try connection.first(
                "SELECT recorded FROM entries WHERE number = ?", [.integer(middle)]
            ) { $0.instant(0) }
            if let recorded, recorded < instant { low = middle } else { high = middle - 1 }
        }
        return EntryNumber(low)
    }
}
