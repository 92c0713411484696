internal import Console
internal import GridDomain

/// What other threads tell the loop.
enum SeatMessage: Sendable {
    /// Something for the console: an answer, a page, a hint.
    case input(ConsoleInput)
    /// The feed was read: entries after the last known number, and whether there may be more.
    case feed([Entry], more: Bool)
    /// The feed could not be read.
    case feedFailed(String)
}
