internal import GridDomain

/// Households under observation on the sample desk: a gap now, a member who has not signed in, a fever, a missing
/// temperature, a gap tonight, one that is released at midnight, and two as planned.
enum SampleRota {
    static let board = RotaBoard(items: [
        item(
            1, "201002", 7, day: 6, team: first,
            change: { $0.duties[now] = Duty(slot: $0.duties[now].slot, member: nil) }),
        item(2, "201002", 9, day: 6, team: first, change: { $0.duties[now].signed = nil }),
        item(3, "202001", 17, day: 9, team: second, tenths: 381),
        item(4, "202001", 18, day: 9, team: second, tenths: nil),
        item(5, "202002", 3, day: 3, team: second, change: { $0.duties[now + 1].member = nil }),
        item(6, "203002", 8, day: 14, team: first, change: { $0.papers = [.notice, .letter] }),
        item(7, "203002", 33, day: 2, team: first),
        item(8, "203002", 34, day: 2, team: second, change: { $0.duties[now].role = .standIn }),
    ])

    private static let first = ObservationTeam(
        day: StaffCode("S07"), evening: StaffCode("S01"), night: StaffCode("S03"), standIn: StaffCode("S05"))
    private static let second = ObservationTeam(
        day: StaffCode("S05"), evening: StaffCode("S04"), night: StaffCode("S06"), standIn: StaffCode("S02"))

    /// The place of the evening's duty in each plan, which begins with the day shift of the day before.
    private static let now = 4

    private static func item(
        _ number: Int, _ grid: String, _ household: Int, day: Int, team: ObservationTeam, tenths: Int? = 364,
        change: (inout Observation) -> Void = { _ in }
    ) -> Observation {
        let today = CivilDate(year: 2020, month: 3, day: 10)
        let contact = today.adding(days: -day)
        let first = ShiftSlot(today.adding(days: -1), .day)
        let duties = (0..<(day == 14 ? 5 : 9)).map { step -> Duty in
            let slot = first + step
            return Duty(
                slot: slot, member: PlainPattern.member(of: team, in: slot),
                signed: step <= now ? SampleDesk.at(16, 4) : nil)
        }
        var item = Observation(
            code: ObservationCode("990000101-2020-Q-000\(number)"), household: SampleHouseholds.code(grid, household),
            householdNumber: household, point: nil, grid: SamplePlaces.grid(grid), place: .home, reason: .returned,
            contact: contact, ordered: SampleDesk.at(8, 0) - .days(day),
            release: SampleDesk.at(24, 0) + .days(14 - day), team: team, papers: [], ended: nil, duties: duties,
            checks: [], version: EntryNumber(Int64(100 + number)))
        if let tenths {
            item.keep(
                HealthCheck(
                    time: CheckTime(today, .evening), tenths: tenths, symptoms: [], taken: SampleDesk.at(19, 40),
                    version: EntryNumber(150)))
        }
        change(&item)
        return item
    }
}
