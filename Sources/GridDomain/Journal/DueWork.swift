/// Something that the desk must do by itself at an instant, written with its cause. Any process that has the desk open
/// takes it under the write lock; kind, thing and instant are unique, so it happens exactly once.
public struct DueWork: Sendable, Hashable {
    /// The desk's time from which it may be taken.
    public var at: Instant
    /// What to do then.
    public var kind: Kind
    /// The code of what it is about, as text, for the kind tells which sort of thing it is.
    public var thing: String
    /// The version that asked for it: a thing that has moved on since is left alone.
    public var version: EntryNumber

    /// Written in the transaction that made it necessary.
    public init(at: Instant, kind: Kind, thing: String, version: EntryNumber) {
        self.at = at
        self.kind = kind
        self.thing = thing
        self.version = version
    }

    /// The raw value is stored: a case keeps its name.
    public enum Kind: String, Sendable, CaseIterable {
        /// A shelf reaches its end.
        case shelfEnds
        /// A take that nobody followed up reaches its end.
        case takeLapses
        /// A source should have been heard by now.
        case heartbeat
        /// A shift begins.
        case shiftBegins
        /// The time to sign in for a shift is over.
        case signInEnds
        /// A check of temperatures is due.
        case checkDue
        /// An observation reaches its release.
        case releaseDue
        /// The window of an announced opening is over.
        case openingEnds
    }
}
