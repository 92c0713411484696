/// What an officer (or the desk itself) asks for with an alert.
public enum AlertOrder: Sendable, Equatable, Codable {
    case take(note: String?)
    case send(StaffCode)
    case underway
    case arrived
    case outcome(OutcomeKind, note: String?)
    /// An outcome with the officer's word that the condition has ended.
    case close(OutcomeKind, note: String?)
    case shelve(until: Instant, reason: ShelfReason, note: String?)
    case unshelve
    case note(String)
    case phone(StaffCode?, PhoneResult, note: String?)
    case refer(note: String?)
    case escalate(Priority)
    /// Due work: the take reached its end.
    case lapse
    /// Due work: the shelf reached its end.
    case shelfEnds
}
