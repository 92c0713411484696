public import Canvas
public import GridDomain
public import Language

/// Everything that can happen to a console. There is no other way in.
public enum ConsoleInput: Sendable {
    case key(Key)
    case resized(Size)
    /// The desk's clock.
    case tick(Instant)
    /// Facts from the journal's feed, in the order of their numbers.
    case entries([Entry])
    /// The boards as the tables make them at the moment of their last entry.
    case boards(Desk)
    /// The feed has not been read since; nil when it is read again.
    case feedStale(since: Instant?)
    /// The seat looked after the desk and found it like this.
    case condition(DeskCondition)
    case page(PageRequest, Result<Page, PageFailure>)
    /// What became of a command that this seat sent.
    case answered(CommandID, SentAnswer)
    case signedOn(Officer)
    case signOnFailed(Phrase)
    /// Clear names, handed out for a look that stands in the journal.
    case cleared([ClearPerson], Look)
    case lookFailed(CommandID, Phrase)
    /// Words of the seat for the message line: a file that was saved, a theme that was not found.
    case told(Phrase, isBad: Bool)
}

/// A page that could not be read, in words for the officer.
public struct PageFailure: Error, Sendable, Equatable {
    /// What the pane says instead of rows.
    public let text: Phrase

    /// A failure in these words.
    public init(_ text: Phrase) { self.text = text }
}

/// What became of a command that this seat sent.
public enum SentAnswer: Sendable, Equatable {
    /// Carried out; the entries come back through the feed, and only then does the row change.
    case done(entries: [EntryNumber])
    case refused(Refusal)
    /// It could not be asked at all: the disk is full, the file is gone.
    case failed(Phrase)
}

/// What a drill tells the officer: a key that may be pressed now, and what for; or what somebody says.
public struct ConsoleHint: Sendable, Equatable {
    /// The key as keyboards are labelled; empty where none is named.
    public var key: String
    /// What it would do.
    public var text: Phrase
    /// The last entry of what it is about.
    public var entry: EntryNumber
    /// What somebody says stays until one of these was done; empty for a suggestion, which its key ends.
    public var answeredBy: [ExpectedAct] = []

    /// A suggestion to press `key`.
    public init(key: String, text: Phrase, after entry: EntryNumber = .none) {
        self.key = key
        self.text = text
        self.entry = entry
    }
}
