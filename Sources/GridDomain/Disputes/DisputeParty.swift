/// Somebody who quarrels: a household, or an enterprise or office by its name. Part of the personal part.
public struct DisputeParty: Sendable, Hashable, Codable {
    public var household: HouseholdCode?
    /// Where the household lies, and the number on its label.
    public var grid: PlaceCode?
    public var number: Int?
    /// The name of an enterprise or office; never that of a resident.
    public var organisation: String?
    /// The same in Latin letters, where it is known.
    public var latin: String?

    public init(household: HouseholdCode, grid: PlaceCode? = nil, number: Int? = nil) {
        self.household = household
        self.grid = grid
        self.number = number
    }

    /// A household by its label alone; the rules find its code in the register.
    public init(grid: PlaceCode, number: Int) {
        self.grid = grid
        self.number = number
    }

    public init(organisation: String, latin: String? = nil) {
        self.organisation = organisation
        self.latin = latin
    }

    /// An enterprise or office as somebody wrote it; nil for what may lead to a person, which never stands in lists.
    public init?(named text: String) {
        guard OrganisationName.accepts(text) else { return nil }
        self.init(organisation: text)
    }
}

/// What the register says of a new dispute. Parties and words travel in the personal part.
public struct DisputeReport: Sendable, Equatable, Codable {
    public var kind: DisputeKind
    public var source: DisputeSource
    public var scale: DisputeScale
    public var isMajor: Bool
    /// How many people are in it, all sides together.
    public var people: Int
    public var grid: PlaceCode
    public var level: MediationLevel
    /// What it was born from.
    public var links: [ThingLink]
    /// Only in a command; nil in the stored event.
    public var parties: [DisputeParty]?
    /// Only in a command: what it is about.
    public var words: String?

    public init(
        kind: DisputeKind, source: DisputeSource, scale: DisputeScale = .simple, isMajor: Bool = false,
        people: Int = 2, grid: PlaceCode, level: MediationLevel = .village, links: [ThingLink] = [],
        parties: [DisputeParty]? = nil, words: String? = nil
    ) {
        self.kind = kind
        self.source = source
        self.scale = scale
        self.isMajor = isMajor
        self.people = people
        self.grid = grid
        self.level = level
        self.links = links
        self.parties = parties
        self.words = words
    }
}
