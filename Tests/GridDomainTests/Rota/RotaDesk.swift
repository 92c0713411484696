import GridDomain

/// One grid with twelve members and two lanes: three households that share four members, and a fourth with four others.
struct RotaDesk {
    var paper: PaperDesk
    /// Tuesday 10 March 2020, 16:00: the evening shift begins.
    static let slot = ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening)
    static let members = (1...12).map { StaffCode("M\($0 < 10 ? "0" : "")\($0)") }
    static let team = ObservationTeam(day: members[0], evening: members[1], night: members[2], standIn: members[3])
    static let other = ObservationTeam(day: members[4], evening: members[5], night: members[6], standIn: members[7])

    init() throws {
        paper = try PaperDesk()
        paper.things.staff = Self.members.enumerated().map { index, code in
            StaffMember(
                code: code, name: Name(han: "员\(index)", latin: "Member \(index)", sortKey: ""), phone: "0000\(index)",
                roles: [.member], grid: index == 11 ? Sample.other : Sample.grid,
                point: PlanePoint(east: index * 10, north: 0))
        }
        paper.now = Sample.four - .days(3)
        for number in 1...4 {
            let home = Self.home(number)
            paper.things.households[home] = Household(
                code: home, grid: Sample.grid, kind: .dwelling, number: number,
                screening: HouseholdScreening(round: 0, result: nil), residents: [],
                point: PlanePoint(east: 0, north: 0))
            try paper.act(
                .observe(
                    ObservationOrder(
                        household: home, grid: Sample.grid, place: .home, reason: .returned,
                        contact: CivilDate(year: 2020, month: 3, day: 6), ordered: paper.now,
                        team: number == 4 ? Self.other : Self.team)))
        }
        paper.now = Sample.four
    }

    static func home(_ number: Int) -> HouseholdCode { HouseholdCode("H\(number)") }

    func observation(_ number: Int) -> Observation? { paper.things.observations[PaperDesk.observation(number)] }

    func duty(_ number: Int, _ slot: ShiftSlot = slot) -> Duty? { observation(number)?.duty(in: slot) }

    var openKinds: [AlertKind] {
        paper.things.alerts.values.filter { $0.standing.condition == .abnormal }.sorted { $0.code < $1.code }.map(
            \.kind)
    }
}
