/// All staff: the teams of the grids, the members, and those who serve the whole township.
struct Staff {
    private(set) var people: [StaffMember] = []
    private(set) var teams: [GridTeam] = []

    private var dice: Dice
    /// Points of homes in each grid.
    private let homes: [[PlanePoint]]

    /// `homes` are the points at which the staff of each grid may live, `lanes` how many lanes of observed households
    /// each grid has.
    init(
        ground: Ground, homes: [[PlanePoint]], lanes: [Int], telephones: inout TelephoneNumbers, seed: UInt64
    ) {
        dice = Dice(seed: seed, subject: "staff")
        self.homes = homes
        hireTeams(ground, &telephones)
        for (grid, count) in Self.memberCounts(ground, lanes: lanes).enumerated() {
            for number in 0..<count {
                let key = "\(ground.grids[grid].label)-M\((number + 1).padded(to: 2))"
                // Only those whom no lane needs may ask for fewer households.
                let isSpare = number >= StaffPlan.membersPerLane * lanes[grid]
                let cap = isSpare && dice.chance(perMille: 300) ? 2 : nil
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

    /// Members of each grid: four for each of its lanes, the others by households.
    private static func memberCounts(_ ground: Ground, lanes: [Int]) -> [Int] {
        var counts = ground.grids.indices.map { index in
            switch ground.grids[index].kind {
            case .land: StaffPlan.membersPerLane * lanes[index]
            case .sea: StaffPlan.membersPerSeaGrid
            case .overseas: StaffPlan.membersAbroad
            }
        }
        let left = max(0, StaffPlan.members - counts.reduce(0, +))
        let land = counts.indices.filter { ground.grids[$0].kind == .land }
        let sum = land.reduce(0) { $0 + ground.grids[$1].households }
        var before = 0
        for grid in land {
            let after = before + ground.grids[grid].households
            counts[grid] += left * after / sum - left * before / sum
            before = after
        }
        return counts
    }
}
