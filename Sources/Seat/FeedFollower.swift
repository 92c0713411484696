internal import GridDomain

/// Follows the journal: one reading at a time, what it brought folded in slices and in the order of numbers.
struct FeedFollower {
    /// Entries folded before keys are looked at again: well under half a millisecond.
    private static let slice = 50

    private var last: EntryNumber
    private var backlog: [Entry] = []
    private var isReading = false
    private var rangAgain = false

    init(last: EntryNumber) { self.last = last }

    /// Whether entries wait to be folded.
    var hasBacklog: Bool { !backlog.isEmpty }

    /// The number to read after; nil while a reading is under way, which is then followed by another.
    mutating func ask() -> EntryNumber? {
        guard !isReading else {
            rangAgain = true
            return nil
        }
        isReading = true
        return last
    }

    /// Takes what a reading brought. Returns whether to read again.
    mutating func took(_ entries: [Entry], more: Bool) -> Bool {
        isReading = false
        backlog += entries
        if let newest = entries.last?.number { last = newest }
        let again = more || rangAgain
        rangAgain = false
        return again
    }

    /// A reading failed; the next bell or tick asks again.
    mutating func failed() {
        isReading = false
        rangAgain = false
    }

    /// The next entries to fold.
    mutating func slice() -> [Entry]? {
        guard !backlog.isEmpty else { return nil }
        let taken = Array(backlog.prefix(Self.slice))
        backlog.removeFirst(taken.count)
        return taken
    }
}
