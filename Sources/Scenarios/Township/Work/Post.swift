/// A gate on the ground.
struct Post {
    let plan: PostPlan
    /// Code of the village, of the grid for a harbour.
    let place: String
    /// Index of the grid in which it stands.
    let grid: Int
    let point: PlanePoint

    /// All gates, each on the spot of its village that the plan asks for.
    static func all(on ground: Ground) -> [Post] {
        PostPlan.all.compactMap { plan in
            guard let index = ground.villages.firstIndex(where: { $0.plan.short == plan.village }),
                let cell = cell(for: plan.spot, village: index, ground: ground),
                let grid = ground.division.grids.label[cell]
            else { return nil }
            let isHarbour = plan.kind == "harbour"
            return Post(
                plan: plan, place: isHarbour ? ground.grids[grid].code : ground.villages[index].code, grid: grid,
                point: ground.division.mesh.centre(of: cell))
        }
    }

    private static func cell(for spot: PostPlan.Spot, village: Int, ground: Ground) -> Int? {
        guard let middle = ground.villages[village].middle else { return nil }
        let mesh = ground.division.mesh
        var cells = ground.division.villages.cells(of: village)
        if spot == .shore { cells = cells.filter { isShore($0, ground) } }
        return cells.max { left, right in
            merit(mesh.centre(of: left), spot, middle) < merit(mesh.centre(of: right), spot, middle)
        }
    }

    private static func isShore(_ cell: Int, _ ground: Ground) -> Bool {
        let sea = QingwanPlan.villages.count
        return ground.division.mesh.neighbours(of: cell).contains { beside in
            beside.flatMap { ground.division.villages.label[$0] } == sea
        }
    }

    /// Far out in the direction of the spot and little aside; near the middle for the others.
    private static func merit(_ point: PlanePoint, _ spot: PostPlan.Spot, _ middle: PlanePoint) -> Int {
        let east = point.x - middle.x
        let north = point.y - middle.y
        return switch spot {
        case .west: -2 * east - abs(north)
        case .east: 2 * east - abs(north)
        case .north: 2 * north - abs(east)
        case .south: -2 * north - abs(east)
        case .shore, .middle: -point.squaredDistance(to: middle)
        }
    }
}
