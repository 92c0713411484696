/// Which households are under observation, and which of them share their members: a lane is at most three households
/// of one micro-grid.
struct ObservedHouseholds {
    static let total = 315
    /// Households that one member may look after in one shift.
    static let cap = 3
    /// Households laid down for the grids of 后岸.
    private static let houan = [12, 18, 9]
    /// No other grid has more.
    private static let most = 14

    /// Lanes as indices of households, in the order of the households.
    let lanes: [[Int]]

    var households: [Int] { lanes.flatMap { $0 }.sorted() }

    init(ground: Ground, sites: [HouseholdSite], seed: UInt64) {
        var dice = Dice(seed: seed, subject: "observations")
        let known = sites.indices.filter { KnownObservation.known(sites[$0].key) != nil }
        let quotas = Self.quotas(ground, known: known.map { sites[$0].grid }, &dice)
        var lanes: [[Int]] = []
        for (grid, quota) in quotas.enumerated() where quota > 0 {
            let own = sites.indices.filter { sites[$0].grid == grid && sites[$0].kind == .dwelling }
            let chosen = Self.choose(quota, among: own, known: known.filter { sites[$0].grid == grid }, sites, &dice)
            lanes += Self.lanes(of: chosen, sites)
        }
        self.lanes = lanes
    }

    /// How many in each grid: those known by hand, then two or three more at a time.
    private static func quotas(_ ground: Ground, known: [Int], _ dice: inout Dice) -> [Int] {
        var quotas = ground.grids.indices.map { grid in known.count { $0 == grid } }
        for (number, count) in houan.enumerated() { quotas[number] = count }
        var left = total - quotas.reduce(0, +)
        while left > 0 {
            let weights = ground.grids.indices.map { grid in
                let place = ground.grids[grid]
                let isOpen = place.kind == .land && place.village.short != "HA" && quotas[grid] + 3 <= most
                return isOpen ? place.households : 0
            }
            let step = min(left, dice.within(2...3))
            quotas[dice.index(weights: weights)] += step
            left -= step
        }
        return quotas
    }

    /// Adds households near one another to those that are known, micro-grid after micro-grid.
    private static func choose(
        _ quota: Int, among own: [Int], known: [Int], _ sites: [HouseholdSite], _ dice: inout Dice
    ) -> [Int] {
        var chosen = known
        var groups: [String] = []
        for code in own.compactMap({ sites[$0].microgrid }) where groups.last != code { groups.append(code) }
        let taken = Set(known.compactMap { sites[$0].microgrid })
        groups = dice.shuffled(groups.filter { !taken.contains($0) }) + groups.filter(taken.contains)
        while chosen.count < quota {
            for group in groups where chosen.count < quota {
                let free = own.filter { sites[$0].microgrid == group && !chosen.contains($0) }
                chosen += dice.shuffled(free).prefix(min(cap, quota - chosen.count))
            }
        }
        return chosen.sorted()
    }

    private static func lanes(of chosen: [Int], _ sites: [HouseholdSite]) -> [[Int]] {
        var lanes: [[Int]] = []
        for household in chosen {
            let starts = KnownObservation.known(sites[household].key)?.startsLane ?? false
            if !starts, let last = lanes.last, last.count < cap,
                last.first.map({ sites[$0].microgrid }) == sites[household].microgrid
            {
                lanes[lanes.count - 1].append(household)
            } else {
                lanes.append([household])
            }
        }
        return lanes
    }
}
