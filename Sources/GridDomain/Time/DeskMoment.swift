/// A moment at which somebody wants to see the desk as it stood.
public enum DeskMoment: Hashable, Sendable {
    /// Right after an entry.
    case entry(EntryNumber)
    /// At an instant: with everything that was recorded at or before it.
    case time(Instant)
}

/// Why there is no desk of a moment.
public enum PastError: Error, Hashable, Sendable {
    /// It lies before the desk's first entry, which was recorded then.
    case beforeFirst(Instant)
    /// It has not come yet; the desk's time is this.
    case ahead(Instant)
    /// The desk has no entry so far.
    case noEntries
    /// What is asked for is known as of now only: the register keeps no past of its own.
    case onlyNow
}
