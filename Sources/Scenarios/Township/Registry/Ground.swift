/// The ground of the township: villages and grids with their outlines, in the order of their codes.
struct Ground {
    let villages: [VillagePlace]
    let grids: [GridPlace]
    /// The outline of the land.
    let land: Ring
    /// A point well inside the land.
    let middle: PlanePoint?
    /// Which cells belong to which grid and village.
    let division: LandDivision

    init(seed: UInt64) {
        let plans = QingwanPlan.villages
        let division = LandDivision(seed: seed, plan: plans, seaSites: QingwanPlan.seaSites)
        let outlines = Outlines(grids: division.grids, seed: seed)
        let everywhere = plans + [QingwanPlan.sea, QingwanPlan.overseas]
        villages = everywhere.enumerated().map { index, plan in
            Self.village(index, plan, division: division, outlines: outlines)
        }
        land = outlines.ring { (division.villages.label[$0] ?? plans.count) < plans.count }
        let landCells = division.mesh.cells.filter { (division.villages.label[$0] ?? plans.count) < plans.count }
        middle = Self.innermost(landCells, in: division.mesh)
        grids = Self.grids(everywhere, seed: seed, division: division, outlines: outlines)
        self.division = division
    }

    private static func village(
        _ index: Int, _ plan: VillagePlan, division: LandDivision, outlines: Outlines
    ) -> VillagePlace {
        let cells = division.villages.cells(of: index)
        guard !cells.isEmpty else { return VillagePlace(plan: plan, ring: nil, middle: nil) }
        return VillagePlace(
            plan: plan, ring: outlines.ring(of: index, in: division.villages),
            middle: innermost(cells, in: division.mesh))
    }

    private static func grids(
        _ plans: [VillagePlan], seed: UInt64, division: LandDivision, outlines: Outlines
    ) -> [GridPlace] {
        var dice = Dice(seed: seed, subject: "grid sizes")
        var grids: [GridPlace] = []
        for plan in plans {
            let sizes = plan.gridSizes.isEmpty ? Self.sizes(of: plan, &dice) : plan.gridSizes
            for (position, name) in plan.grids.enumerated() {
                let cells = division.grids.cells(of: grids.count)
                let kind: GridPlace.Kind = plan.code == 401 ? .sea : plan.code == 901 ? .overseas : .land
                grids.append(
                    GridPlace(
                        kind: kind, village: plan, number: position + 1, name: name, households: sizes[position],
                        ring: cells.isEmpty ? nil : outlines.ring(of: grids.count, in: division.grids),
                        middle: cells.isEmpty ? nil : innermost(cells, in: division.mesh)))
            }
        }
        return grids
    }

    /// Sizes that differ by up to a sixth and add up to the village's households.
    private static func sizes(of plan: VillagePlan, _ dice: inout Dice) -> [Int] {
        let even = plan.households / plan.grids.count
        var sizes = plan.grids.map { _ in even + dice.within(-even / 6...even / 6) }
        var rest = plan.households - sizes.reduce(0, +)
        while rest != 0 {
            sizes[dice.below(sizes.count)] += rest.signum()
            rest -= rest.signum()
        }
        return sizes
    }

    /// The cell nearest to the middle of an area.
    private static func innermost(_ cells: [Int], in mesh: HexMesh) -> PlanePoint? {
        let points = cells.map(mesh.centre)
        let middle = PlanePoint.middle(of: points)
        return points.min { $0.squaredDistance(to: middle) < $1.squaredDistance(to: middle) }
    }
}
