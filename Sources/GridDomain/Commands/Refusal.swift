/// Why a command was not carried out. Said to the officer in words of `Language`; the kind goes to the journal.
public enum Refusal: Error, Sendable, Equatable {
    /// There is no such thing.
    case unknown(thing: String)
    /// The officer's roles or place do not allow it.
    case notAllowed(Right)
    /// The thing lies outside the officer's place.
    case otherPlace
    /// Somebody else was first.
    case conflict(by: OfficerCode, at: Instant, change: String)
    /// It is already so.
    case already(AlertStateName)
    /// Nobody is on the way or there.
    case nobodySent
    /// A priority can only be raised.
    case priorityNotHigher
    /// There is no such command to take back.
    case nothingToUndo
    /// It was closed before.
    case closed(at: Instant)
    /// The end of a shelf lies in the past, or too far in the future.
    case shelfEnd(longest: Span)
    /// A reason is asked for.
    case reasonMissing
    /// The act belongs to somebody else or to an earlier watch.
    case notYours(by: OfficerCode)
    /// Others have built on it.
    case builtUpon(by: OfficerCode, at: Instant)
    /// What was done cannot be taken back.
    case cannotUndo
    /// It was taken back before.
    case alreadyUndone
    /// No round is open there.
    case noOpenRound
    /// A round with that number, or a later one, exists.
    case roundExists(Int)
    /// A resident who is named does not live in that household.
    case notResident
    /// A household is already under observation.
    case alreadyObserved
    /// Which household it is about must be said.
    case householdMissing
    /// The window of an announced opening has no end ahead, or is too long.
    case openingWindow(longest: Span)
    /// The household announced an opening in that time already.
    case alreadyAnnounced(until: Instant)
    /// A time that must lie ahead lies behind.
    case timePast
    /// An urgent need: was 120 called?
    case ambulanceFirst
    /// More people or money than one need can be about, or less than nothing.
    case amount
    /// No money is outstanding.
    case nothingLaidOut
    /// The officer stands the watch already.
    case watchRunning(OfficerCode)

    /// The name in the journal.
    public var kind: String {
        String(describing: self).prefix { $0 != "(" }.description
    }
}
