public import GridDomain
public import Language

/// What a console asks its seat to do. The seat answers with inputs.
public enum ConsoleEffect: Sendable, Equatable {
    /// Hand these to the desk, in this order; each is answered by itself.
    case send([Command])
    /// Copy the scan at a path beside the desk, put its digest into the command that files the paper, and hand that to
    /// the desk: both or neither; answered as the command.
    case file(Command, scan: String)
    case load(PageRequest)
    /// Read the boards anew: an import has remade what no entry tells one by one.
    case loadBoards
    /// Fold the desk as it stood at a moment.
    case goBack(to: DeskMoment)
    /// Write the way of an alert to files, as text and as CSV.
    case trace(AlertCode)
    /// A look: the entry first, then the clear names.
    case look(Command)
    case signOn(OfficerCode, pin: String)
    /// To the clipboard, and always to a file.
    case copy(String)
    case bell
    case suspend
    case redraw
    case leave(LeaveChoice)
    case saveSettings(ConsoleSettings)
    /// Keep how the officer has arranged the panes, for the next start.
    case savePanes(PaneChoices)
    /// Keep that this person has seen the card of the first minute.
    case sawFirstMinute
}

/// How an officer leaves.
public enum LeaveChoice: Sendable, Equatable {
    /// The seat closes, the watch stays theirs.
    case away
}

/// What a person has chosen for their console, and keeps.
public struct ConsoleSettings: Sendable, Equatable {
    /// The language of the interface.
    public var tongue: Tongue
    /// The theme, by its name.
    public var theme: String

    /// Settings as they stand in the file or come from the command line.
    public init(tongue: Tongue, theme: String) {
        self.tongue = tongue
        self.theme = theme
    }
}
