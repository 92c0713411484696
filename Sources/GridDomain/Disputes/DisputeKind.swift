/// What a dispute is about: the kinds that an epidemic breeds.
public enum DisputeKind: String, Sendable, Codable, CaseIterable {
    case neighbours, supplies, unsoldProduce, rent, wages, contract, quarantine, family, other
}

/// How a dispute came to the desk: on application, on the mediators' own initiative (People's Mediation Law, article 17),
/// or handed over by police, court or government.
public enum DisputeSource: String, Sendable, Codable, CaseIterable {
    case party, ownInitiative, police, court, government
}

/// How hard a dispute is.
public enum DisputeScale: String, Sendable, Codable, CaseIterable {
    case simple, general, complex
}

/// Who mediates; a dispute moves up, never down.
public enum MediationLevel: Int, Sendable, Codable, Comparable, CaseIterable {
    case village = 1, town, district

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// How the mediators meet the parties.
public enum MediationMethod: String, Sendable, Codable, CaseIterable {
    case onTheSpot, meeting, telephone, video
}

/// Why a dispute is not accepted.
public enum DeclineReason: String, Sendable, Codable, CaseIterable {
    /// A party clearly refuses (article 17).
    case refused
    /// Not what mediation is for, or another body has it already.
    case outOfScope
}

/// Why mediation ended without an agreement. The parties are told of arbitration, the administrative way and the court
/// (article 26).
public enum EndReason: String, Sendable, Codable, CaseIterable {
    case failed, withdrawn
    /// A party clearly refuses: mediation stops (article 17).
    case refused
}

/// How an agreement was made. A written one takes effect with signatures and seal (article 29), an oral one when it is
/// reached (article 30).
public enum AgreementForm: String, Sendable, Codable, CaseIterable {
    case written, oral
}

/// What the parties say on the follow-up visit.
public enum Satisfaction: String, Sendable, Codable, CaseIterable {
    case satisfied, fair, dissatisfied
}

/// What happens in judicial confirmation (article 33).
public enum CourtStep: String, Sendable, Codable, CaseIterable {
    /// Both parties applied together.
    case applied
    case accepted
    /// The court takes ten days more.
    case extended
    case confirmed
    /// It turned the application down, at once or after it had accepted it.
    case rejected
    /// The parties took their application back; they may apply again.
    case withdrawn
}
