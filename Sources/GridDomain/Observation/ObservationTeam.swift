/// Three named members and a stand-in: three alone would need seven duties in seven days each.
public struct ObservationTeam: Sendable, Equatable, Codable {
    public var day: StaffCode
    public var evening: StaffCode
    public var night: StaffCode
    public var standIn: StaffCode

    public init(day: StaffCode, evening: StaffCode, night: StaffCode, standIn: StaffCode) {
        self.day = day
        self.evening = evening
        self.night = night
        self.standIn = standIn
    }

    /// The four, by shift and the stand-in last.
    public var members: [StaffCode] { [day, evening, night, standIn] }
}
