internal import GridDomain
internal import GridStore

/// The stored entries of a desk in order, read a slice at a time: a check needs no more memory for a longer journal.
struct EntryStream {
    private let session: DeskSession
    private var slice: ArraySlice<StoredEntry> = []
    private var last = EntryNumber.none
    private var isAtEnd = false

    init(_ session: DeskSession) { self.session = session }

    /// The next entry when its number is at most `bound`.
    mutating func next(upTo bound: EntryNumber) throws -> StoredEntry? {
        if slice.isEmpty, !isAtEnd {
            slice = try session.storedEntries(after: last, limit: 1000)[...]
            isAtEnd = slice.isEmpty
            if let end = slice.last { last = end.number }
        }
        guard let first = slice.first, first.number <= bound else { return nil }
        return slice.removeFirst()
    }
}
