internal import GridDomain

/// Follows the journal: one reading at a time, what it brought folded in slices and in the order of numbers.
struct FeedFollower {
    /// Entries folded before keys are looked at again: well under half a millisecond.
    private static let slice = 50

    private var last: EntryNumber
    private var backlog: [Entry] = []
    private var isReading = false
    private var rangAgain = false
    /// Ticks of the clock since the reading that is under way was asked for.
    private var ticks = 0
    /// After so many ticks a reading hangs, and what is on the screen may be old.
    private static let patience = 3

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
        ticks = 0
        return last
    }

    /// A second has passed. Returns whether the reading that is under way hangs.
    mutating func tick() -> Bool {
        ticks = isReading ? ticks + 1 : 0
        return ticks > Self.patience
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
