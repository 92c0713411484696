import Testing

@testable import Exchange

@Suite("GeoJSON writer")
struct GeoJSONWriterTests {
    private func position(_ longitude: Int, _ latitude: Int) -> GeoJSONWriter.Position {
        .init(longitude: longitude, latitude: latitude)
    }

    private func sample() -> GeoJSONWriter {
        var writer = GeoJSONWriter()
        let triangle = [position(0, 0), position(4_000_000, 0), position(0, 4_000_000)]
        let hole = [position(1, 1), position(1, 2), position(2, 2), position(1, 1)]
        writer.polygons(code: "001", properties: [("name", "后\"岸"), ("kind", "land")], [[triangle, hole]])
        writer.polygons(code: "002", [[triangle], [triangle]])
        writer.point(code: "003", position(-121_420_853, 28_000_050))
        return writer
    }

    @Test("bytes are as given: order, six decimals, rings closed")
    func bytes() {
        let ring = "[[0.000000,0.000000],[4.000000,0.000000],[0.000000,4.000000],[0.000000,0.000000]]"
        let hole = "[[0.000001,0.000001],[0.000001,0.000002],[0.000002,0.000002],[0.000001,0.000001]]"
        let expected = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"001","name":"后\\"岸","kind":"land"},\
            "geometry":{"type":"Polygon","coordinates":[\(ring),\(hole)]}},
            {"type":"Feature","properties":{"code":"002"},\
            "geometry":{"type":"MultiPolygon","coordinates":[[\(ring)],[\(ring)]]}},
            {"type":"Feature","properties":{"code":"003"},\
            "geometry":{"type":"Point","coordinates":[-121.420853,28.000050]}}
            ]}

            """
        #expect(String(decoding: sample().bytes, as: UTF8.self) == expected)
        #expect(sample().bytes == sample().bytes)
    }

    @Test("the reader reads what the writer writes")
    func readBack() throws {
        let scratch = try Scratch()
        let found = try GeoJSONReader.boundaries(path: try scratch.file(sample().bytes))
        #expect(found.map(\.code) == ["001", "002", "003"])
        #expect(found[2].shape == .point(.init(longitude: -121.420853, latitude: 28.00005)))
        guard case .polygons(let polygons) = found[0].shape else {
            Issue.record("no polygons")
            return
        }
        #expect(polygons.map(\.outer.count) == [4])
        #expect(polygons.map { $0.holes.map(\.count) } == [[4]])
    }

    @Test("an empty collection is valid")
    func empty() throws {
        let scratch = try Scratch()
        #expect(try GeoJSONReader.boundaries(path: try scratch.file(GeoJSONWriter().bytes)).isEmpty)
    }
}
