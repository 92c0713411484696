/// How the open round stands in every household.
struct Screening {
    /// What came of the call at each household.
    private(set) var results: [CallResult]
    /// The last round in which somebody called at each household.
    private(set) var lastRounds: [Int]

    private static let round = ScreeningPlan.round

    /// Draws among households that are not under observation, for those are seen every day, and that do not answer
    /// for people abroad.
    init(ground: Ground, sites: [HouseholdSite], observed: Set<Int>, seed: UInt64) {
        results = Array(repeating: .done, count: sites.count)
        lastRounds = Array(repeating: Self.round, count: sites.count)
        var dice = Dice(seed: seed, subject: "screening")
        let asked = Set(sites.compactMap(\.family))
        let free = sites.indices.filter { !observed.contains($0) && !asked.contains($0) }
        for (number, plan) in ScreeningPlan.houan.enumerated() {
            apply(plan, to: [free.filter { ground.grids[sites[$0].grid].label == "HA-0\(number + 1)" }], &dice)
        }
        var elsewhere: [Int] = []
        for village in ground.villages where village.plan.short != "HA" {
            let own = free.filter { ground.grids[sites[$0].grid].village.code == village.plan.code }
            if let plan = ScreeningPlan.village(village.plan.short) {
                apply(plan, to: Self.grids(of: own, sites), &dice)
            } else {
                elsewhere += own
            }
        }
        apply(.elsewhere, to: Self.grids(of: elsewhere, sites), &dice)
    }

    private static func grids(of households: [Int], _ sites: [HouseholdSite]) -> [[Int]] {
        var grids: [[Int]] = []
        for household in households {
            if let last = grids.last?.last, sites[last].grid == sites[household].grid {
                grids[grids.count - 1].append(household)
            } else {
                grids.append([household])
            }
        }
        return grids
    }

    /// Deals a plan's results to the grids by their size, so that none of them falls far behind the others.
    private mutating func apply(_ plan: ScreeningPlan, to grids: [[Int]], _ dice: inout Dice) {
        let decks = dice.shuffled(grids.map { dice.shuffled($0) })
        var dealt = decks.map { _ in 0 }
        for result in dice.shuffled(plan.results) {
            let next = decks.indices.min { dealt[$0] * decks[$1].count < dealt[$1] * decks[$0].count }
            guard let next, dealt[next] < decks[next].count else { return }
            let household = decks[next][dealt[next]]
            dealt[next] += 1
            results[household] = result
            if result == .uncalled { lastRounds[household] = earlierRound(&dice) }
        }
    }

    /// A household that was not called in this round was called in an earlier one, or is new.
    private func earlierRound(_ dice: inout Dice) -> Int {
        [Self.round - 1, Self.round - 2, 0][dice.index(weights: [8, 2, 1])]
    }

    /// The cell `result` of a household: what came of the last call, nothing when nobody ever called.
    func resultText(_ household: Int) -> String {
        switch results[household] {
        case .done: "done"
        case .out: "out"
        case .vacant: "vacant"
        case .refused: "refused"
        case .revisit: "revisit"
        case .uncalled: lastRounds[household] == 0 ? "" : "done"
        }
    }

    /// When the members of a household were last seen. At one that must be revisited only the first was at home.
    func lastSeen(_ household: Int, position: Int) -> Int {
        switch results[household] {
        case .done: Self.round
        case .revisit: position == 0 ? Self.round : Self.round - 1
        case .out, .refused: Self.round - 1
        case .vacant: Self.round - 3
        case .uncalled: lastRounds[household]
        }
    }
}
