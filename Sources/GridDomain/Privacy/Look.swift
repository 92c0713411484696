/// Why an officer sees clear names. An open item on the household is itself the reason; otherwise one of the four
/// others, by number, without typing.
public enum LookReason: String, Sendable, Codable, CaseIterable {
    case openItem, callFromHousehold, visit, instruction, correction
}

/// A journalled look: the only key to clear values. The store hands them out for nothing else.
public struct Look: Sendable, Equatable {
    public let household: HouseholdCode
    public let officer: OfficerCode
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
    case looked(LookReason, thing: String?)
    /// Entries lost their personal part, rows of other tables theirs or themselves.
    case erased(before: CivilDate, entries: Int, rows: Int)

    public var kind: String {
        switch self {
        case .looked: "looked"
        case .erased: "erased"
        }
    }

    public var thing: String? {
        switch self {
        case .looked(_, let thing): thing
        case .erased: nil
        }
    }
}

/// A resident as screens, pages, exports and snapshots may show them.
public struct MaskedPerson: Sendable, Equatable {
    public let code: PersonCode
    /// 王**
    public var han: String
    /// Wang **
    public var latin: String
    public var sex: Sex
    public var birthYear: Int
    /// 000****17
    public var phone: String
    public var relation: String
    public var lastRound: Int

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

public enum Sex: String, Sendable, Codable, CaseIterable {
    case male = "M"
    case female = "F"
}

/// A resident in clear: handed out for a `Look` and nothing else.
public struct ClearPerson: Sendable, Equatable {
    public let code: PersonCode
    public var name: Name
    public var identity: String
    public var phone: String

    public init(code: PersonCode, name: Name, identity: String, phone: String) {
        self.code = code
        self.name = name
        self.identity = identity
        self.phone = phone
    }
}
