/// A shift of a duty day, which runs from 08:00 to 08:00: day 白班 08–16, evening 中班 16–24, night 夜班 00–08 of the
/// next date.
public enum Shift: Int, Sendable, Codable, CaseIterable {
    case day, evening, night

    /// Hours after 08:00 of the duty date at which it begins. Each lasts 8.
    public var offset: Int { rawValue * 8 }
}

/// One member at one household for one shift. Swaps, sign-ins and calendars name the duty.
public struct Duty: Sendable, Equatable {
    public var household: HouseholdCode
    public var date: CivilDate
    public var shift: Shift
    public var member: StaffCode
    public var start: Instant
    public var end: Instant

    public init(
        household: HouseholdCode, date: CivilDate, shift: Shift, member: StaffCode, start: Instant, end: Instant
    ) {
        self.household = household
        self.date = date
        self.shift = shift
        self.member = member
        self.start = start
        self.end = end
    }

    /// `990000101H000412-20200310-E`
    public var code: String {
        let letter = ["D", "E", "N"][shift.rawValue]
        return "\(household.text)-\(date.text.filter { $0 != "-" })-\(letter)"
    }
}

/// The plain pattern: three fixed shifts, and the stand-in takes each member's seventh duty in turn, so that nobody has
/// more than six in seven days.
public enum PlainPattern {
    /// Every slot that [order, release) touches: 40 to 42 when ordered on day 1, fewer later.
    public static func duties(
        of household: HouseholdCode, team: ObservationTeam, ordered: Instant, release: Instant, zone: Zone
    ) -> [Duty] {
        var date = zone.date(ordered).adding(days: -1)
        var duties: [Duty] = []
        while zone.instant(CivilTime(date: date, hour: 8)) < release {
            for shift in Shift.allCases {
                let start = zone.instant(CivilTime(date: date, hour: 8)) + .hours(shift.offset)
                let end = start + .hours(8)
                guard end > ordered, start < release else { continue }
                duties.append(
                    Duty(
                        household: household, date: date, shift: shift, member: member(of: team, shift, on: date),
                        start: start, end: end))
            }
            date = date.adding(days: 1)
        }
        return duties
    }

    /// The stand-in's three duties of a week lie two days apart: day on weekday 0, evening on 2, night on 4.
    private static func member(of team: ObservationTeam, _ shift: Shift, on date: CivilDate) -> StaffCode {
        switch (shift, date.weekday) {
        case (.day, 0), (.evening, 2), (.night, 4): team.standIn
        case (.day, _): team.day
        case (.evening, _): team.evening
        case (.night, _): team.night
        }
    }
}
