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

    /// Every hard rule that the duties of the desk break, whoever planned them: rest, cap, week, nights and leave; and
    /// every household with two open alerts of one kind. Works on the duties alone, without the planner.
    var brokenRules: [String] {
        let zone = paper.identity.zone
        var slots: [StaffCode: [ShiftSlot: Int]] = [:]
        for observation in paper.things.observations.values {
            for duty in observation.duties where isServed(duty, of: observation) {
                if let member = duty.member { slots[member, default: [:]][duty.slot, default: 0] += 1 }
            }
        }
        var broken: [String] = []
        for member in paper.things.staff {
            let own = (slots[member.code] ?? [:]).sorted { $0.key < $1.key }
            for (slot, households) in own where households > member.cap {
                broken.append("cap \(member.code) \(slot.text)")
            }
            for (one, next) in zip(own, own.dropFirst()) where next.key - one.key < 3 {
                broken.append("rest \(member.code) \(next.key.text)")
            }
            for (slot, _) in own {
                let day = slot + -slot.shift.rawValue
                if own.count(where: { $0.key >= day && $0.key < day + 21 }) > member.weekly {
                    broken.append("week \(member.code) \(slot.text)")
                }
                let isAway = paper.things.leaves.values.contains {
                    $0.member == member.code && $0.covers(slot, zone: zone)
                }
                if isAway, slot.end(zone) > paper.now { broken.append("leave \(member.code) \(slot.text)") }
            }
        }
        return broken + doubleAlerts
    }

    /// Somebody was there, or is to come. A duty that passed while the household was in a facility is neither.
    private func isServed(_ duty: Duty, of observation: Observation) -> Bool {
        duty.signed != nil || (observation.place == .home && duty.slot.end(paper.identity.zone) > paper.now)
    }

    private var doubleAlerts: [String] {
        let open = paper.things.alerts.values.filter { !$0.isClosed && $0.household != nil }
        let kinds = Dictionary(grouping: open) { "\($0.kind) \($0.household?.text ?? "")" }
        return kinds.filter { $0.value.count > 1 }.map { "two alerts: \($0.key)" }
    }

    var openKinds: [AlertKind] {
        paper.things.alerts.values.filter { $0.standing.condition == .abnormal }.sorted { $0.code < $1.code }.map(
            \.kind)
    }
}
