/// What came of a command. A repeat of the command returns the first answer.
public enum CommandAnswer: Sendable, Equatable {
    /// It wrote these entries; `first` above `last` when there was nothing to do.
    case done(first: EntryNumber, last: EntryNumber)
    case refused(Refusal)
}
