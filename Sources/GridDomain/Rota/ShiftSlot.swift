/// A shift of a duty day, which runs from 08:00 to 08:00: day 白班 08–16, evening 中班 16–24, night 夜班 00–08 of the
/// next date.
public enum Shift: Int, Sendable, Codable, CaseIterable {
    case day, evening, night

    /// Hours after 08:00 of the duty date at which it begins. Each lasts 8.
    public var offset: Int { rawValue * 8 }

    /// `D`, `E` or `N`, as codes and rosters write it.
    public var letter: Character {
        switch self {
        case .day: "D"
        case .evening: "E"
        case .night: "N"
        }
    }
}

/// One shift of one duty day. Slots are numbered without holes, three a day, so that rest and runs are differences.
public struct ShiftSlot: Hashable, Comparable, Sendable, Codable {
    /// Three times the day number of the duty date, plus the shift.
    public let number: Int

    /// The slot of a number.
    public init(number: Int) { self.number = number }

    /// A shift of a duty date.
    public init(_ date: CivilDate, _ shift: Shift) { number = date.dayNumber * 3 + shift.rawValue }

    /// The slot that runs at an instant.
    public init(at instant: Instant, zone: Zone) {
        let civil = zone.civil(instant)
        let isNight = civil.hour < 8
        let shift: Shift = isNight ? .night : civil.hour < 16 ? .day : .evening
        self.init(isNight ? civil.date.adding(days: -1) : civil.date, shift)
    }

    /// Reads `2020-03-10-E`; nil for anything else.
    public init?(text: String) {
        guard let dash = text.lastIndex(of: "-"), let date = CivilDate(text: String(text[..<dash])),
            let shift = Shift.allCases.first(where: { String($0.letter) == text[text.index(after: dash)...] })
        else { return nil }
        self.init(date, shift)
    }

    public init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(Int.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    /// The duty date: a night shift belongs to the date before.
    public var date: CivilDate { CivilDate(dayNumber: (number - shift.rawValue) / 3) }
    /// Which of the three.
    public var shift: Shift { Shift(rawValue: ((number % 3) + 3) % 3) ?? .day }
    /// `2020-03-10-E`
    public var text: String { "\(date.text)-\(shift.letter)" }
    /// The slot that begins where this one ends.
    public var next: ShiftSlot { ShiftSlot(number: number + 1) }

    /// When it begins on the clocks of a zone.
    public func start(_ zone: Zone) -> Instant {
        zone.instant(CivilTime(date: date, hour: 8)) + .hours(shift.offset)
    }

    /// When it ends: where the next one begins.
    public func end(_ zone: Zone) -> Instant { next.start(zone) }

    public static func < (a: ShiftSlot, b: ShiftSlot) -> Bool { a.number < b.number }
    public static func + (a: ShiftSlot, b: Int) -> ShiftSlot { ShiftSlot(number: a.number + b) }
    public static func - (a: ShiftSlot, b: ShiftSlot) -> Int { a.number - b.number }
}
