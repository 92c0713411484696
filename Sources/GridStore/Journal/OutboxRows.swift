public import GridDomain

/// What a message is for.
public enum MessagePurpose: String, Sendable, CaseIterable {
    /// Go there.
    case dispatch
    /// Mediate a dispute.
    case mediation
    /// Do not go after all.
    case recall
    /// A duty is yours.
    case duty
    /// A duty is no longer yours.
    case relieved
}

extension DeskSession {
    /// Queues one message per affected person, written with its event. Its words are made when it is sent.
    public func queue(_ entry: EntryNumber, to recipient: StaffCode, purpose: MessagePurpose) throws {
        try connection.run(
            "INSERT INTO outbox(entry, recipient, purpose) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
            [.entry(entry), .text(recipient.text), .text(purpose.rawValue)])
    }
}
