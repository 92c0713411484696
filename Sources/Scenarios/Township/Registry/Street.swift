/// How houses stand along a street.
struct StreetShape {
    /// Metres from one house to the next on a side.
    let spacing: Int
    /// Metres from the middle of the street.
    let setback: Int
    /// Metres that no two houses come closer.
    let clearance: Int
    /// Metres to the border of the grid.
    let margin: Int

    static let village = StreetShape(spacing: 25, setback: 12, clearance: 20, margin: 14)
    static let industrial = StreetShape(spacing: 70, setback: 28, clearance: 50, margin: 35)
}

/// A house or building on a street.
struct Plot {
    let point: PlanePoint
    /// Odd on one side of the street, even on the other.
    let houseNumber: Int
}

/// Lays streets inside one grid, house by house, near its middle.
struct StreetLayout {
    private let ring: Ring
    private let middle: PlanePoint
    private let shape: StreetShape
    private var taken: [PlanePoint] = []

    /// Directions in thousandths, a sixteenth of a turn apart: whole numbers instead of sine and cosine.
    private static let directions = [
        (1000, 0), (924, 383), (707, 707), (383, 924), (0, 1000), (-383, 924), (-707, 707), (-924, 383),
    ]

    init(ring: Ring, middle: PlanePoint, shape: StreetShape) {
        self.ring = ring
        self.middle = middle
        self.shape = shape
    }

    /// So many plots along a new street; fewer when no place is found for all of them.
    mutating func street(plots count: Int, _ dice: inout Dice) -> [Plot] {
        var best: [Plot] = []
        for attempt in 0..<120 where best.count < count {
            let reach = 240 + attempt * 4
            let anchor = middle + PlanePoint(x: dice.within(-reach...reach), y: dice.within(-reach...reach))
            let found = plots(count, from: anchor, direction: dice.pick(Self.directions))
            if found.count > best.count { best = found }
        }
        taken += best.map(\.point)
        return best
    }

    private func plots(_ count: Int, from anchor: PlanePoint, direction: (Int, Int)) -> [Plot] {
        let length = count * shape.spacing / 2
        var found: [Plot] = []
        for step in 0..<(count / 2 + 12) {
            let along = step * shape.spacing - length / 2
            for side in 0...1 where found.count < count {
                let aside = side == 0 ? shape.setback : -shape.setback
                let point = PlanePoint(
                    x: anchor.x + (along * direction.0 - aside * direction.1) / 1000,
                    y: anchor.y + (along * direction.1 + aside * direction.0) / 1000)
                if isFree(point) { found.append(Plot(point: point, houseNumber: 2 * step + 1 + side)) }
            }
        }
        return found
    }

    private func isFree(_ point: PlanePoint) -> Bool {
        ring.contains(point, margin: shape.margin)
            && taken.allSatisfy { $0.squaredDistance(to: point) >= shape.clearance * shape.clearance }
    }
}
