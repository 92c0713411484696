/// The outlines of areas on one mesh. Corners are moved a little at random and then smoothed along the borders of the
/// finest division, so that every outline that uses a corner uses the same moved corner.
struct Outlines {
    private let mesh: HexMesh
    private let moved: [PlanePoint: PlanePoint]
    /// Corners where three grids meet, or two and the outside: they stay in every outline.
    private let nodes: Set<PlanePoint>

    init(grids: AreaLabels, seed: UInt64) {
        mesh = grids.mesh
        var beside: [PlanePoint: [PlanePoint]] = [:]
        for side in Self.borderSides(of: grids) {
            beside[side.from, default: []].append(side.to)
            beside[side.to, default: []].append(side.from)
        }
        nodes = Set(beside.keys.filter { (beside[$0]?.count ?? 0) > 2 })
        moved = Self.smooth(beside, seed: seed)
    }

    /// The outline of one area of a division, which must be coarser than the grids or equal to them.
    func ring(of area: Int, in division: AreaLabels) -> Ring {
        ring { division.label[$0] == area }
    }

    /// The outline of all cells that belong; of several outlines the longest.
    func ring(where belongs: (Int) -> Bool) -> Ring {
        var following: [PlanePoint: PlanePoint] = [:]
        var starts: [PlanePoint] = []
        for cell in mesh.cells where belongs(cell) {
            let corners = mesh.corners(of: cell)
            for (side, other) in mesh.neighbours(of: cell).enumerated() where !(other.map(belongs) ?? false) {
                following[corners[side]] = corners[(side + 1) % 6]
                starts.append(corners[side])
            }
        }
        var longest: [PlanePoint] = []
        for start in starts {
            var line: [PlanePoint] = []
            var corner = start
            while let next = following.removeValue(forKey: corner) {
                line.append(corner)
                corner = next
            }
            if line.count > longest.count { longest = line }
        }
        return Ring(points: longest.filter(isKept).map { (moved[$0] ?? $0) + mesh.offset })
    }

    /// Every second corner of a border says nothing after smoothing.
    private func isKept(_ corner: PlanePoint) -> Bool {
        nodes.contains(corner) || HexMesh.isUpper(corner: corner)
    }

    /// Each side between two areas once, in the order of the cells.
    private static func borderSides(of grids: AreaLabels) -> [(from: PlanePoint, to: PlanePoint)] {
        var sides: [(from: PlanePoint, to: PlanePoint)] = []
        for cell in grids.mesh.cells {
            let corners = grids.mesh.corners(of: cell)
            for (side, other) in grids.mesh.neighbours(of: cell).enumerated() {
                let otherLabel = other.flatMap { grids.label[$0] }
                guard grids.label[cell] != otherLabel, (other ?? -1) < cell else { continue }
                sides.append((corners[side], corners[(side + 1) % 6]))
            }
        }
        return sides
    }

    private static func smooth(_ beside: [PlanePoint: [PlanePoint]], seed: UInt64) -> [PlanePoint: PlanePoint] {
        var places: [PlanePoint: PlanePoint] = [:]
        for corner in beside.keys { places[corner] = corner + jitter(at: corner, seed: seed) }
        for _ in 0..<3 {
            let before = places
            for (corner, others) in beside where others.count == 2 {
                guard let here = before[corner], let one = before[others[0]], let two = before[others[1]] else {
                    continue
                }
                places[corner] = PlanePoint(x: (2 * here.x + one.x + two.x) / 4, y: (2 * here.y + one.y + two.y) / 4)
            }
        }
        return places
    }

    /// Up to 20 m each way.
    private static func jitter(at corner: PlanePoint, seed: UInt64) -> PlanePoint {
        let word = SplitMix64.hash(seed: seed &+ 31, corner.x, corner.y)
        return PlanePoint(x: Int(word % 41) - 20, y: Int((word >> 32) % 41) - 20)
    }
}
