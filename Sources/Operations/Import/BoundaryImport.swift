internal import Exchange
internal import GridDomain
internal import GridStore

/// `boundaries.geojson`, in one chunk: the outlines of places in whole metres of the plane.
extension ImportRun {
    func takeBoundaries(_ work: inout FileWork, _ progress: (ImportProgress) throws -> Void) throws {
        let boundaries = try GeoJSONReader.boundaries(path: folder.path(of: work.file))
        let end = ReadPosition(offset: Int(work.place.bytes), line: boundaries.count + 1)
        let file = work.file
        try commit(&work, progress) { session in
            var codes: Set<String> = []
            for (index, boundary) in boundaries.enumerated() {
                do {
                    guard codes.insert(boundary.code).inserted else { throw Self.problem(index, .newKey) }
                    try take(boundary, index, session)
                } catch let problem as RowProblem {
                    chunk.count.refused += 1
                    rejects.refuse(file, problem, row: boundary.code)
                }
            }
            return (end, true)
        }
    }

    private func take(_ boundary: Boundary, _ index: Int, _ session: DeskSession) throws {
        guard case .polygons(let polygons) = boundary.shape else {
            throw Self.problem(index, .geoJSON("a Polygon or MultiPolygon"))
        }
        guard let code = PlaceCode(validating: boundary.code), try place(code, session) != nil else {
            throw Self.problem(index, .known("place"))
        }
        let rings = polygons.map { polygon in
            "[" + ([polygon.outer] + polygon.holes).map(ring).joined(separator: ",") + "]"
        }
        let text = "[" + rings.joined(separator: ",") + "]"
        try put(RegistryRow(key: code.text, values: [.words(text)]), in: .boundaries, session)
    }

    /// A ring as JSON, without the positions that fall on the metre of the one before.
    private func ring(_ positions: [Boundary.Position]) -> String {
        var points: [PlanePoint] = []
        for position in positions {
            let point = plane.point(
                longitude: Int((position.longitude * 1_000_000).rounded()),
                latitude: Int((position.latitude * 1_000_000).rounded()))
            if points.last != point { points.append(point) }
        }
        return "[" + points.map { "[\($0.east),\($0.north)]" }.joined(separator: ",") + "]"
    }

    /// A problem of a feature; features are counted from 1, as lines are.
    private static func problem(_ index: Int, _ expected: Expected) -> RowProblem {
        RowProblem(line: index + 1, offset: 0, column: "code", expected: expected)
    }
}
