internal import Console
internal import GridDomain
internal import Language

/// What other threads tell the loop.
enum SeatMessage: Sendable {
    /// Something for the console: an answer, a page.
    case input(ConsoleInput)
    /// The feed was read: entries after the last known number, and whether there may be more.
    case feed([Entry], more: Bool, clock: DeskClock)
    /// The boards were read anew.
    case boards(Desk)
    /// They could not be read; the next second tries again.
    case boardsFailed(Phrase)
    /// The feed could not be read.
    case feedFailed
    /// What was due has been done, or why not.
    case ticked(trouble: Phrase?)
}
