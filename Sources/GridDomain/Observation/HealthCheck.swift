/// Half of the day in which a temperature is taken.
public enum CheckHalf: Int, Sendable, Codable, CaseIterable {
    case morning, evening

    /// The hour by which it must be known (the desk's default: 10:00 and 20:00).
    public var dueHour: Int { self == .morning ? 10 : 20 }
}

/// One of the two checks of a date.
public struct CheckTime: Hashable, Comparable, Sendable, Codable {
    public var date: CivilDate
    public var half: CheckHalf

    public init(_ date: CivilDate, _ half: CheckHalf) {
        self.date = date
        self.half = half
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = CheckTime(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected 2020-03-10-0")
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Reads `2020-03-10-0`; nil for anything else.
    public init?(text: String) {
        guard let dash = text.lastIndex(of: "-"), let date = CivilDate(text: String(text[..<dash])),
            let half = Int(text[text.index(after: dash)...]).flatMap(CheckHalf.init)
        else { return nil }
        self.init(date, half)
    }

    /// `2020-03-10-0` for the morning.
    public var text: String { "\(date.text)-\(half.rawValue)" }

    /// The instant by which it must be known.
    public func due(_ zone: Zone) -> Instant { zone.instant(CivilTime(date: date, hour: half.dueHour)) }

    /// The check that an instant belongs to: before 06:00 the evening of the day before, then the morning until 14:00.
    public init(at instant: Instant, zone: Zone) {
        let civil = zone.civil(instant)
        if civil.hour < Self.nightEnds {
            self.init(civil.date.adding(days: -1), .evening)
        } else {
            self.init(civil.date, civil.hour < Self.morningEnds ? .morning : .evening)
        }
    }

    /// What is told before this hour was measured on the evening before.
    private static let nightEnds = 6
    /// What is told from this hour on is the evening's.
    private static let morningEnds = 14

    /// The last check of a half that may be told at an instant: the morning of today, the evening of today or yesterday.
    public init(_ half: CheckHalf, lastAt instant: Instant, zone: Zone) {
        let natural = CheckTime(at: instant, zone: zone)
        let isBefore = half.rawValue <= natural.half.rawValue
        self.init(isBefore ? natural.date : natural.date.adding(days: -1), half)
    }

    /// The last check that was due at an instant.
    public static func lastDue(at instant: Instant, zone: Zone) -> CheckTime {
        let civil = zone.civil(instant)
        if civil.hour >= CheckHalf.evening.dueHour { return CheckTime(civil.date, .evening) }
        if civil.hour >= CheckHalf.morning.dueHour { return CheckTime(civil.date, .morning) }
        return CheckTime(civil.date.adding(days: -1), .evening)
    }

    public static func < (a: CheckTime, b: CheckTime) -> Bool {
        (a.date.dayNumber, a.half.rawValue) < (b.date.dayNumber, b.half.rawValue)
    }
}

/// What somebody feels.
public enum Symptom: String, Sendable, Codable, CaseIterable {
    case cough, tired, breathless, soreThroat, diarrhoea, other
}

/// A temperature and what goes with it. Corrections replace it; the journal keeps both.
public struct HealthCheck: Sendable, Equatable, Codable {
    public var time: CheckTime
    /// Tenths of a degree Celsius, axillary; nil once erased.
    public var tenths: Int?
    public var symptoms: [Symptom]
    public var taken: Instant
    /// The entry that told it.
    public var version: EntryNumber

    public init(time: CheckTime, tenths: Int?, symptoms: [Symptom], taken: Instant, version: EntryNumber) {
        self.time = time
        self.tenths = tenths
        self.symptoms = symptoms
        self.taken = taken
        self.version = version
    }

    /// What is accepted, in tenths of a degree: anything else is a slip of the finger.
    public static let accepted = 340...429
    /// Fever (axillary) begins here, in tenths of a degree.
    public static let fever = 373

    public var isFever: Bool { tenths.map { $0 >= Self.fever } ?? false }

    /// `38.1`
    public static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// Reads `38.1`, `38`, `381` and full-width digits; nil for what is no number with at most one decimal.
    public static func tenths(_ text: String) -> Int? {
        let plain = String(text.map(narrow)).filter { $0 != "℃" && $0 != " " }
        // Nothing longer is a temperature, and no longer number is multiplied.
        guard plain.count <= longest else { return nil }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2, whole >= 0 else { return nil }
        guard parts.count == 2 else { return plain.count == 3 ? whole : whole * 10 }
        guard parts[1].count == 1, let rest = Int(parts[1]) else { return nil }
        return whole * 10 + rest
    }

    /// `36.6` and a digit too many.
    private static let longest = 5

    /// Digits of any script as ASCII. 十 is a number too, and no digit.
    private static func narrow(_ character: Character) -> Character {
        if let digit = character.wholeNumberValue, (0...9).contains(digit) { return Character("\(digit)") }
        return character == "．" || character == "。" || character == "," ? "." : character
    }
}
