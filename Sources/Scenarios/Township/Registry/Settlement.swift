/// All households of the township in the order of their grids, with their micro-grids and boats.
struct Settlement {
    private(set) var sites: [HouseholdSite] = []
    /// Micro-grids of each grid.
    private(set) var microgrids: [[MicroGrid]]
    private(set) var boats: [Boat] = []

    private static let countries = [
        "意大利米兰", "意大利普拉托", "西班牙马德里", "法国巴黎", "德国汉堡", "日本大阪", "日本东京", "韩国首尔", "美国纽约", "加拿大温哥华",
        "澳大利亚悉尼", "英国伦敦", "巴西圣保罗", "俄罗斯莫斯科",
    ]

    init(ground: Ground, seed: UInt64) {
        microgrids = Array(repeating: [], count: ground.grids.count)
        settleLand(ground, seed: seed)
        settleSea(ground, seed: seed)
        settleAbroad(ground, seed: seed)
    }

    private mutating func settleLand(_ ground: Ground, seed: UInt64) {
        var dice = Dice(seed: seed, subject: "streets")
        var streets: [PlaceName] = []
        for (index, grid) in ground.grids.enumerated() where grid.kind == .land {
            if grid.number == 1 {
                streets = dice.shuffled(grid.village.isIndustrial ? StreetNames.industrial : StreetNames.village)
            }
            let share = streets.count / grid.village.grids.count
            let own = Array(streets[(share * (grid.number - 1))..<(share * grid.number)])
            guard let land = LandSettlement(index: index, grid: grid, streets: own, &dice) else { continue }
            sites += land.sites
            microgrids[index] = land.microgrids
        }
    }

    private mutating func settleSea(_ ground: Ground, seed: UInt64) {
        var dice = Dice(seed: seed, subject: "boats")
        for (index, grid) in ground.grids.enumerated() where grid.kind == .sea {
            let cells = ground.division.grids.cells(of: index).map(ground.division.mesh.centre)
            let fleet = Fleet(index: index, grid: grid, cells: cells, firstNumber: boats.count, &dice)
            sites += fleet?.sites ?? []
            boats += fleet?.boats ?? []
        }
    }

    /// The address of those abroad names the household of theirs that can be asked.
    private mutating func settleAbroad(_ ground: Ground, seed: UInt64) {
        var dice = Dice(seed: seed, subject: "overseas")
        let homes = sites.indices.filter { sites[$0].kind == .dwelling }
        for (index, grid) in ground.grids.enumerated() where grid.kind == .overseas {
            for number in 1...grid.households {
                let home = dice.pick(homes)
                let family = sites[home]
                let label = "\(ground.grids[family.grid].hanLabel)-\(family.number.padded(to: 3))"
                sites.append(
                    HouseholdSite(
                        key: "\(grid.label)-\(number.padded(to: 3))", grid: index, microgrid: nil, kind: .overseas,
                        number: number, address: "\(dice.pick(Self.countries))，家属\(label)", point: nil, family: home))
            }
        }
    }
}
