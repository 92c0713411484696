/// The number of a journal entry: 1, 2, 3 … without holes. It is also the version of the things that the entry changed.
public struct EntryNumber: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// 1 or more; 0 is `none`.
    public let value: Int64

    /// From a stored number.
    public init(_ value: Int64) { self.value = value }

    /// Before the first entry: the version of a thing that only an import has touched.
    public static let none = EntryNumber(0)
    /// The number that the next entry gets: there are no holes.
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
    /// The clear part; it stays for ever.
    public var event: Event
    /// What goes on the erase date; empty when nobody is in it.
    public var personal: Personal

    /// Without a personal part unless one is given.
    public init(_ event: Event, _ personal: Personal = Personal()) {
        self.event = event
        self.personal = personal
    }
}

/// The personal part of an entry: everything that names or describes a resident. Kept apart from the clear part with a
/// salt, so that it can go on its erase date while the chain still verifies and the fold still works.
public struct Personal: Sendable, Equatable, Codable {
    /// Under which the part is filed, so that one household's entries are one read.
    public var household: HouseholdCode?
    /// The number on the household's label.
    public var householdNumber: Int?
    /// Where the household lies, in the desk's plane.
    public var point: PlanePoint?
    /// The resident whom it is about, when it is about one.
    public var person: PersonCode?
    /// The source of a household: it names the household as well as the household's own code does.
    public var source: SourceCode?
    /// Free text that an officer typed or a source sent.
    public var words: String?
    /// Who called, as they said it.
    public var caller: String?
    /// Where, as it was said, when it is no place of the register: words like any others, for the officer's log alone.
    public var spoken: String?
    /// A measured value as text: `38.1`.
    public var reading: String?
    /// What a resident feels.
    public var symptoms: [Symptom]?
    /// SHA-256, in hexadecimal, of what the entry wrote in the register or read from files. It stands here because a
    /// digest of one row could be tried for an identity number.
    public var digest: String?
    /// The last round in which each resident had been seen before this entry, and after.
    public var residents: [ResidentChange]?
    /// Who quarrels, in the entry that registers a dispute.
    public var parties: [DisputeParty]?

    /// Only what is given; empty words count as none.
    public init(
        household: HouseholdCode? = nil, householdNumber: Int? = nil, point: PlanePoint? = nil,
        person: PersonCode? = nil, source: SourceCode? = nil, words: String? = nil, caller: String? = nil,
        spoken: String? = nil, reading: String? = nil, symptoms: [Symptom]? = nil, digest: String? = nil,
        residents: [ResidentChange]? = nil, parties: [DisputeParty]? = nil
    ) {
        self.household = household
        self.householdNumber = householdNumber
        self.point = point
        self.person = person
        self.source = source
        self.words = words?.isEmpty == true ? nil : words
        self.caller = caller
        self.spoken = spoken
        self.reading = reading
        self.symptoms = symptoms
        self.digest = digest
        self.residents = residents
        self.parties = parties
    }

    /// Whether nothing has to be stored apart from the event.
    public var isEmpty: Bool { self == Personal() }
}

/// How a visit changed the round in which a resident was last seen.
public struct ResidentChange: Sendable, Equatable, Codable {
    /// The resident's code.
    public var code: PersonCode
    /// The last round in which they had been seen; 0 for never.
    public var before: Int
    /// The last round in which they count as seen now; earlier than `before` when a visit was taken back.
    public var after: Int

    /// Only for residents whose round changed.
    public init(code: PersonCode, before: Int, after: Int) {
        self.code = code
        self.before = before
        self.after = after
    }
}

/// A fact in its place in the journal.
public struct Entry: Sendable, Equatable {
    /// 1, 2, 3 … in the order in which they were committed.
    public var number: EntryNumber
    /// When the desk wrote it; never before the entry before it.
    public var recorded: Instant
    /// When it happened.
    public var happened: Instant
    /// Who acted; `desk` for what came by itself.
    public var officer: OfficerCode
    /// The command that caused it; several entries may share one.
    public var command: CommandID
    /// Shared by the commands of one bulk act; nil for a single act.
    public var group: CommandID?
    /// The clear part, as the fold needs it.
    public var event: Event
    /// Empty when there was none, and when it is erased; `isErased` tells which.
    public var personal: Personal
    /// Whether the personal part went on its erase date.
    public var isErased: Bool

    /// From a decision, or from a stored row.
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
