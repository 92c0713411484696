/// A point of the township's plane in whole metres; x grows eastwards, y northwards.
struct PlanePoint: Hashable {
    var x: Int
    var y: Int

    static func + (left: PlanePoint, right: PlanePoint) -> PlanePoint {
        PlanePoint(x: left.x + right.x, y: left.y + right.y)
    }

    func squaredDistance(to other: PlanePoint) -> Int {
        let across = x - other.x
        let up = y - other.y
        return across * across + up * up
    }

    /// What one walks along streets that run both ways.
    func walk(to other: PlanePoint) -> Int {
        abs(x - other.x) + abs(y - other.y)
    }

    /// The middle of a list of points; the origin for an empty list.
    static func middle(of points: [PlanePoint]) -> PlanePoint {
        guard !points.isEmpty else { return PlanePoint(x: 0, y: 0) }
        let x = points.reduce(0) { $0 + $1.x }
        let y = points.reduce(0) { $0 + $1.y }
        return PlanePoint(x: x / points.count, y: y / points.count)
    }
}
