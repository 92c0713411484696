/// Everything that one page tells of a household: who lives there (masked), who is with it, and what happened in a day.
public struct HouseholdCard: Sendable, Equatable {
    /// The household as lists show it.
    public var row: HouseholdRow
    /// Who lives there, without clear names.
    public var people: [MaskedPerson]
    /// Duties from the one that runs on, in the order of time.
    public var duties: [Duty]
    /// What the journal tells of it, oldest first.
    public var entries: [Entry]

    /// A card from its parts.
    public init(row: HouseholdRow, people: [MaskedPerson], duties: [Duty], entries: [Entry]) {
        self.row = row
        self.people = people
        self.duties = duties
        self.entries = entries
    }
}
