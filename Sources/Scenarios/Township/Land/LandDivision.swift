/// Divides the ground among villages and grids, so that grids fill their village and villages fill the land without a
/// gap or an overlap.
struct LandDivision {
    let mesh = HexMesh()
    /// Land villages in the order of the plan, then the sea as the last.
    let villages: AreaLabels
    /// Grids in the order of the plan, the sea grids after them.
    let grids: AreaLabels

    /// How many metres a border may be bent aside.
    private static let bend = 170

    init(seed: UInt64, plan: [VillagePlan], seaSites: [PlanePoint]) {
        let mesh = self.mesh
        let coast = Coast(seed: seed)
        var ground = AreaLabels(mesh: mesh) { coast.ground(at: mesh.centre(of: $0))?.rawValue }
        ground.joinPieces()
        let bent = Self.bentPoints(mesh: mesh, seed: seed)
        let villages = Self.divide(ground, among: plan, bent: bent)
        self.villages = villages
        grids = Self.divideVillages(villages, plan: plan, seaSites: seaSites, bent: bent)
    }

    private static func bentPoints(mesh: HexMesh, seed: UInt64) -> [PlanePoint] {
        let across = ValueNoise(seed: seed &+ 21, scale: 700)
        let up = ValueNoise(seed: seed &+ 22, scale: 700)
        return mesh.cells.map { cell in
            let point = mesh.centre(of: cell)
            let step = PlanePoint(
                x: across.height(at: point) * bend / 1000, y: up.height(at: point) * bend / 1000)
            return point + step
        }
    }

    /// A power diagram: a village with a larger weight reaches further.
    private static func divide(_ ground: AreaLabels, among plan: [VillagePlan], bent: [PlanePoint]) -> AreaLabels {
        let kinds = ground.label
        var villages = AreaLabels(mesh: ground.mesh) { cell in
            guard let kind = kinds[cell] else { return nil }
            guard kind == Coast.Ground.land.rawValue else { return plan.count }
            return nearest(to: bent[cell], sites: plan.map(\.site), weights: plan.map { $0.weight * 420_000 })
        }
        villages.joinPieces(parents: kinds)
        return villages
    }

    private static func divideVillages(
        _ villages: AreaLabels, plan: [VillagePlan], seaSites: [PlanePoint], bent: [PlanePoint]
    ) -> AreaLabels {
        var label = [Int?](repeating: nil, count: villages.label.count)
        var first = 0
        for (index, village) in plan.enumerated() {
            let cells = villages.cells(of: index)
            let sites = spread(village.grids.count, over: cells.map { bent[$0] })
            for cell in cells { label[cell] = first + nearest(to: bent[cell], sites: sites, weights: []) }
            first += village.grids.count
        }
        for cell in villages.cells(of: plan.count) {
            label[cell] = first + nearest(to: bent[cell], sites: seaSites, weights: [])
        }
        var grids = AreaLabels(mesh: villages.mesh) { label[$0] }
        grids.joinPieces(parents: villages.label)
        return grids
    }

    private static func nearest(to point: PlanePoint, sites: [PlanePoint], weights: [Int]) -> Int {
        var best = (site: 0, cost: Int.max)
        for (index, site) in sites.enumerated() {
            let cost = point.squaredDistance(to: site) - (weights.isEmpty ? 0 : weights[index])
            if cost < best.cost { best = (index, cost) }
        }
        return best.site
    }

    /// So many sites spread evenly over points (Lloyd's method), those nearest the sea, which lies east, first.
    private static func spread(_ count: Int, over points: [PlanePoint]) -> [PlanePoint] {
        let ordered = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        var sites = (0..<count).map { ordered[(2 * $0 + 1) * ordered.count / (2 * count)] }
        for _ in 0..<25 {
            var members = [[PlanePoint]](repeating: [], count: count)
            for point in ordered { members[nearest(to: point, sites: sites, weights: [])].append(point) }
            sites = zip(sites, members).map { $1.isEmpty ? $0 : .middle(of: $1) }
        }
        return sites.sorted { ($0.x, $0.y) > ($1.x, $1.y) }
    }
}
