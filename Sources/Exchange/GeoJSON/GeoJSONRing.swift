/// Checks positions and rings and winds rings as RFC 7946 (section 3.1.6) asks for.
enum GeoJSONRing {
    /// A position; a third number, the altitude, is allowed and dropped.
    static func position(_ numbers: [Double], field: String) throws(GeoJSONFault) -> Boundary.Position {
        guard numbers.count == 2 || numbers.count == 3 else {
            throw GeoJSONFault(field: field, expected: "longitude and latitude")
        }
        guard abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else {
            throw GeoJSONFault(field: field, expected: "longitude (-180 to 180) before latitude (-90 to 90)")
        }
        return Boundary.Position(longitude: numbers[0], latitude: numbers[1])
    }

    /// A closed ring, turned round where the file winds it the other way.
    static func positions(
        _ ring: [[Double]], isOuter: Bool, field: String
    ) throws(GeoJSONFault) -> [Boundary.Position] {
        var positions: [Boundary.Position] = []
        positions.reserveCapacity(ring.count)
        for (index, numbers) in ring.enumerated() {
            positions.append(try position(numbers, field: "\(field)[\(index)]"))
        }
        guard positions.count >= 4, positions.first == positions.last else {
            throw GeoJSONFault(
                field: field, expected: "a closed ring of at least four positions, the last one the first")
        }
        return isCounterclockwise(positions) == isOuter ? positions : positions.reversed()
    }

    /// By the sign of twice the area, measured from the first position, where no precision is lost.
    private static func isCounterclockwise(_ ring: [Boundary.Position]) -> Bool {
        guard let origin = ring.first else { return true }
        var area = 0.0
        for (from, to) in zip(ring, ring.dropFirst()) {
            area += (from.longitude - origin.longitude) * (to.latitude - origin.latitude)
            area -= (to.longitude - origin.longitude) * (from.latitude - origin.latitude)
        }
        return area >= 0
    }
}
