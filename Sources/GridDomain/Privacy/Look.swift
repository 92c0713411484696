/// Why an officer sees clear names. An open item on the household is itself the reason; otherwise one of the four
/// others, by number, without typing.
public enum LookReason: String, Sendable, Codable, CaseIterable {
    case openItem, callFromHousehold, visit, instruction, correction
}

/// A journalled look: the only key to clear values. The store hands them out for nothing else.
public struct Look: Sendable, Equatable {
    /// The only household whose residents it opens.
    public let household: HouseholdCode
    /// Who looked, as the journal names them.
    public let officer: OfficerCode
    /// Chosen from the list, never typed.
    public let reason: LookReason
    /// The entry that was committed before anything was shown.
    public let entry: EntryNumber

    /// Nil unless the entry is a look.
    public init?(_ entry: Entry) {
        guard case .privacy(.looked(let reason, _)) = entry.event, let household = entry.personal.household else {
            return nil
        }
        self.household = household
        self.reason = reason
        officer = entry.officer
        self.entry = entry.number
    }
}

/// What became of people's data.
public enum PrivacyEvent: Sendable, Equatable {
    /// Somebody saw clear names; the household stands in the personal part, the open item in `thing`.
    case looked(LookReason, thing: String?)
    /// Entries lost their personal part, rows of other tables theirs or themselves.
    case erased(before: CivilDate, entries: Int, rows: Int)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .looked: "looked"
        case .erased: "erased"
        }
    }

    /// The open item that was itself the reason, by its code; nil for the other reasons and for an erasure.
    public var thing: String? {
        switch self {
        case .looked(_, let thing): thing
        case .erased: nil
        }
    }
}

/// A resident as screens, pages, exports and snapshots may show them.
public struct MaskedPerson: Sendable, Equatable {
    /// Not masked: a code tells nothing of its person, and a visit names by it who was missed.
    public let code: PersonCode
    /// 王**
    public var han: String
    /// Wang **
    public var latin: String
    /// As the register has it.
    public var sex: Sex
    /// Four digits; the day and month are not shown. 0 when the register's date does not read.
    public var birthYear: Int
    /// 000****17
    public var phone: String
    /// To the head of the household: head, spouse, child, parent, crew or other.
    public var relation: String
    /// The last round in which they were seen; 0 for never.
    public var lastRound: Int

    /// From a row of the store, already masked.
    public init(
        code: PersonCode, han: String, latin: String, sex: Sex, birthYear: Int, phone: String, relation: String,
        lastRound: Int
    ) {
        self.code = code
        self.han = han
        self.latin = latin
        self.sex = sex
        self.birthYear = birthYear
        self.phone = phone
        self.relation = relation
        self.lastRound = lastRound
    }
}

/// The letters are those of the files and of the register's rows.
public enum Sex: String, Sendable, Codable, CaseIterable {
    case male = "M"
    case female = "F"
}

/// A resident in clear: handed out for a `Look` and nothing else.
public struct ClearPerson: Sendable, Equatable {
    /// The same code under which lists show this person masked.
    public let code: PersonCode
    /// In full, in Han and in Latin letters.
    public var name: Name
    /// The 18 characters of the identity number; empty when the register has none.
    public var identity: String
    /// As the register has it; empty when it has none.
    public var phone: String

    /// From a row of the store, for a look whose entry is committed.
    public init(code: PersonCode, name: Name, identity: String, phone: String) {
        self.code = code
        self.name = name
        self.identity = identity
        self.phone = phone
    }
}
