internal import GridDomain
internal import Language

/// One act of the officer: a command, or several that belong together.
struct Act: Sendable, Equatable {
    /// The group's id, or the only command's.
    var id: CommandID
    var commands: [CommandID]
    /// What the message line says when it is done.
    var text: Phrase
    var canUndo: Bool
    /// Whether this act takes another back.
    var undoes: CommandID?
    var answered = 0
    var succeeded: [CommandID] = []
    var refusals: [Phrase] = []

    var isAnswered: Bool { answered == commands.count }
}

/// A command on its way: its row shows that it is pending until its own entries have come back.
struct PendingCommand: Sendable, Equatable {
    var act: CommandID
    var thing: Thing
    /// The last entry that it made; nil before the answer.
    var entry: EntryNumber?

    /// What it is about.
    enum Thing: Hashable, Sendable {
        case alert(AlertCode)
        case dispute(DisputeCode)
        case household(HouseholdCode)
        case desk
    }
}

/// What `.` does again to whatever is selected now. Closing and the acts of menus are never repeated.
enum Repeatable: Sendable, Equatable {
    case alert(AlertOrder, Phrase)
    case shelve(TimeSpan, ShelfReason, note: String?)
    case visit(VisitReport)
}
