/// A closed line without its repeated last point, counter-clockwise: the outline of one area.
struct Ring {
    let points: [PlanePoint]

    /// Whether a point lies inside, by counting crossings of a ray in whole numbers.
    func contains(_ point: PlanePoint) -> Bool {
        var inside = false
        var previous = points.count - 1
        for index in points.indices {
            if Self.crosses(points[previous], points[index], rayFrom: point) { inside.toggle() }
            previous = index
        }
        return inside
    }

    /// Whether a point lies inside and so do its four neighbours at this distance, which keeps houses off borders.
    func contains(_ point: PlanePoint, margin: Int) -> Bool {
        contains(point)
            && [(margin, 0), (-margin, 0), (0, margin), (0, -margin)].allSatisfy { step in
                contains(point + PlanePoint(x: step.0, y: step.1))
            }
    }

    private static func crosses(_ from: PlanePoint, _ to: PlanePoint, rayFrom point: PlanePoint) -> Bool {
        guard (from.y > point.y) != (to.y > point.y) else { return false }
        let side = (to.x - from.x) * (point.y - from.y) - (point.x - from.x) * (to.y - from.y)
        return to.y > from.y ? side > 0 : side < 0
    }
}
