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
    /// The alert that it is about, the first of several.
    var alert: AlertCode?
    /// What refusals call the things of its commands.
    var titles: [CommandID: Phrase] = [:]
    var answered = 0
    var succeeded: [CommandID] = []
    /// Commands that could not be asked at all: the same may be tried again.
    var failed: [CommandID] = []
    var refusals: [Phrase] = []
    /// What the officer had written for it: it comes back when the desk refuses.
    var written = Written()

    var isAnswered: Bool { answered == commands.count }
}

/// What an act was written in.
struct Written: Sendable, Equatable {
    /// The popup that comes back with `'`.
    var dialog: Dialog?
    /// The form of the call that it was begun from.
    var call: WorkForm?

    var isEmpty: Bool { dialog == nil && call == nil }
}

/// A command on its way: its row shows that it is pending until its own entries have come back.
struct PendingCommand: Sendable, Equatable {
    var act: CommandID
    var thing: Thing
    /// What a refusal calls it among others.
    var title: Phrase?
    /// The last entry that it made; nil before the answer.
    var entry: EntryNumber?

    /// What it is about.
    enum Thing: Hashable, Sendable {
        case alert(AlertCode)
        case dispute(DisputeCode)
        case household(HouseholdCode)
        case observation(ObservationCode)
        /// A call, a need, an announced opening or an instruction, by its code.
        case matter(String)
        case desk

        var alert: AlertCode? { if case .alert(let code) = self { code } else { nil } }
    }
}

/// What `.` does again to whatever is selected now. Closing and the acts of menus are never repeated.
enum Repeatable: Sendable, Equatable {
    case alert(AlertOrder, Phrase)
    case shelve(TimeSpan, ShelfReason, note: String?)
    case visit(VisitReport)

    /// What it asks of the desk, for the rule of rights.
    var order: OrderKind {
        switch self {
        case .alert(let order, _): OrderKind(order)
        case .shelve: .shelve
        case .visit: .visit
        }
    }
}
