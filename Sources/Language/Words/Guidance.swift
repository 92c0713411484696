public import GridDomain

/// What an officer does about an alert of a kind: three short lines that stand beside it.
public struct Guidance: Sendable, Hashable {
    /// What to do first.
    public let first: Phrase
    /// Whom to phone.
    public let phone: Phrase
    /// What not to do.
    public let avoid: Phrase

    /// The three in their order.
    public var lines: [Phrase] { [first, phone, avoid] }

    /// The heads of the three lines, in the same order.
    public static let heads = [
        Phrase(zh: "先做", en: "First"), Phrase(zh: "电话", en: "Phone"), Phrase(zh: "注意", en: "Mind"),
    ]
}

extension AlertKind {
    /// What to do first, whom to phone, what not to do.
    public var guidance: Guidance {
        switch self {
        case .doorOpened: .doorOpened
        case .leftZone: .leftZone
        case .fever: .fever
        case .nobodyOnDuty: .nobodyOnDuty
        case .notSignedIn: .notSignedIn
        case .checkpointHit: .checkpointHit
        case .codeRed: .codeRed
        case .temperatureMissing: .temperatureMissing
        case .sourceSilent: .sourceSilent
        case .batteryLow: .batteryLow
        case .releaseDue: .releaseDue
        }
    }
}
