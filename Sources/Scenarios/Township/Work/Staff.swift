/// All staff: the teams of the grids, the members, and those who serve the whole township.
struct Staff {
    private(set) var people: [StaffMember] = []
    private(set) var teams: [GridTeam] = []

    private var dice: Dice
    /// Points of homes in each grid.
    private let homes: [[PlanePoint]]

    /// `homes` are the points of each grid at which staff may live; abroad there are none.
    init(
        ground: Ground, homes: [[PlanePoint]], observed: [Int], telephones: inout TelephoneNumbers, seed: UInt64
    ) {
        dice = Dice(seed: seed, subject: "staff")
        self.homes = homes
        hireTeams(ground, &telephones)
        for (grid, count) in Self.memberCounts(ground, observed: observed).enumerated() {
            for number in 0..<count {
                let key = "\(ground.grids[grid].label)-M\((number + 1).padded(to: 2))"
                let cap = dice.chance(perMille: 70) ? 2 : nil
                hire(key, .member, grid: grid, ages: 24...63, cap: cap, &telephones)
            }
        }
        let land = ground.grids.indices.filter { ground.grids[$0].kind == .land }
        for (role, count) in StaffPlan.township {
            for number in 0..<count {
                let key = "\(role.rawValue)-\((number + 1).padded(to: 2))"
                hire(key, role, grid: land[number * 7 % land.count], ages: 24...58, cap: nil, &telephones)
            }
        }
    }

    private mutating func hireTeams(_ ground: Ground, _ telephones: inout TelephoneNumbers) {
        for (index, grid) in ground.grids.enumerated() {
            let shared = (index / StaffPlan.gridsPerAdviser + 1).padded(to: 2)
            if index % StaffPlan.gridsPerAdviser == 0 {
                hire("adviser-\(shared)", .adviser, grid: index, ages: 30...57, cap: nil, &telephones)
                hire("departmental-\(shared)", .departmental, grid: index, ages: 28...57, cap: nil, &telephones)
            }
            hire("\(grid.label)-chief", .chief, grid: index, ages: 35...60, cap: nil, &telephones)
            hire("\(grid.label)-worker", .worker, grid: index, ages: 23...55, cap: nil, &telephones)
            if grid.households > 110 {
                hire("\(grid.label)-worker2", .worker, grid: index, ages: 23...55, cap: nil, &telephones)
            }
            teams.append(
                GridTeam(
                    grid: index, adviser: "adviser-\(shared)", chief: "\(grid.label)-chief",
                    worker: "\(grid.label)-worker", departmental: "departmental-\(shared)"))
        }
    }

    private mutating func hire(
        _ key: String, _ role: StaffMember.Role, grid: Int, ages: ClosedRange<Int>, cap: Int?,
        _ telephones: inout TelephoneNumbers
    ) {
        let sex: Sex = dice.chance(perMille: role == .police || role == .gate ? 820 : 560) ? .male : .female
        let name = NameMaker.name(
            surname: NameMaker.anySurname(&dice), sex: sex, bornIn: 2020 - dice.within(ages), &dice)
        people.append(
            StaffMember(
                key: key, name: StaffPlan.name(of: key) ?? name, phone: telephones.next(), role: role, grid: grid,
                point: homes[grid].isEmpty ? nil : dice.pick(homes[grid]), cap: cap))
    }

    /// Gives members the names that are laid down for known households.
    mutating func rename(_ key: String, to name: PersonName) {
        guard let index = people.firstIndex(where: { $0.key == key }) else { return }
        people[index].name = name
    }

    /// Members of each grid: more where more households are under observation.
    private static func memberCounts(_ ground: Ground, observed: [Int]) -> [Int] {
        var counts = ground.grids.map { grid in
            switch grid.kind {
            case .land: grid.label == "HA-02" ? StaffPlan.membersBackstreet : 0
            case .sea: StaffPlan.membersPerSeaGrid
            case .overseas: StaffPlan.membersAbroad
            }
        }
        let open = counts.indices.filter { counts[$0] == 0 }
        let weights = open.map { 40 + ground.grids[$0].households / 2 + 14 * observed[$0] }
        let left = StaffPlan.members - counts.reduce(0, +)
        let sum = weights.reduce(0, +)
        var before = 0
        for (position, grid) in open.enumerated() {
            let after = before + weights[position]
            counts[grid] = left * after / sum - left * before / sum
            before = after
        }
        return counts
    }
}
