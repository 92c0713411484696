/// The number of a journal entry: 1, 2, 3 … without holes. It is also the version of the things that the entry changed.
public struct EntryNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    public let value: Int64

    public init(_ value: Int64) { self.value = value }

    /// Before the first entry: the version of a thing that only an import has touched.
    public static let none = EntryNumber(0)
    public var next: EntryNumber { EntryNumber(value + 1) }

    public init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    public var description: String { String(value) }
}

/// What `decide` returns: an event, and the part of it that is about people and can be erased.
public struct Fact: Sendable, Equatable {
    public var event: Event
    public var personal: Personal

    public init(_ event: Event, _ personal: Personal = Personal()) {
        self.event = event
        self.personal = personal
    }
}

/// The personal part of an entry: everything that names or describes a resident. Kept apart from the clear part with a
/// salt, so that it can go on its erase date while the chain still verifies and the fold still works.
public struct Personal: Sendable, Equatable, Codable {
    public var household: HouseholdCode?
    /// The number on the household's label.
    public var householdNumber: Int?
    public var point: PlanePoint?
    public var person: PersonCode?
    /// The source of a household: it names the household as well as the household's own code does.
    public var source: SourceCode?
    /// Free text that an officer typed or a source sent.
    public var words: String?
    /// A measured value as text: `38.1`.
    public var reading: String?
    /// SHA-256, in hexadecimal, of what the entry wrote in the register or read from files. It stands here because a
    /// digest of one row could be tried for an identity number.
    public var digest: String?
    /// The last round in which each resident had been seen before this entry, and after.
    public var residents: [ResidentChange]?
    /// Who quarrels, in the entry that registers a dispute.
    public var parties: [DisputeParty]?

    public init(
        household: HouseholdCode? = nil, householdNumber: Int? = nil, point: PlanePoint? = nil,
        person: PersonCode? = nil, source: SourceCode? = nil, words: String? = nil, reading: String? = nil,
        digest: String? = nil, residents: [ResidentChange]? = nil, parties: [DisputeParty]? = nil
    ) {
        self.household = household
        self.householdNumber = householdNumber
        self.point = point
        self.person = person
        self.source = source
        self.words = words?.isEmpty == true ? nil : words
        self.reading = reading
        self.digest = digest
        self.residents = residents
        self.parties = parties
    }

    public var isEmpty: Bool { self == Personal() }
}

/// How a visit changed the round in which a resident was last seen.
public struct ResidentChange: Sendable, Equatable, Codable {
    public var code: PersonCode
    public var before: Int
    public var after: Int

    public init(code: PersonCode, before: Int, after: Int) {
        self.code = code
        self.before = before
        self.after = after
    }
}

/// A fact in its place in the journal.
public struct Entry: Sendable, Equatable {
    public var number: EntryNumber
    /// When the desk wrote it; never before the entry before it.
    public var recorded: Instant
    /// When it happened.
    public var happened: Instant
    public var officer: OfficerCode
    public var command: CommandID
    public var group: CommandID?
    public var event: Event
    public var personal: Personal
    /// Whether the personal part went on its erase date.
    public var isErased: Bool

    public init(
        number: EntryNumber, recorded: Instant, happened: Instant, officer: OfficerCode, command: CommandID,
        group: CommandID?, event: Event, personal: Personal, isErased: Bool = false
    ) {
        self.number = number
        self.recorded = recorded
        self.happened = happened
        self.officer = officer
        self.command = command
        self.group = group
        self.event = event
        self.personal = personal
        self.isErased = isErased
    }
}
