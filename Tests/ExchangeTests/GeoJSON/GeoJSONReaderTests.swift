import Testing

@testable import Exchange

@Suite("GeoJSON reader")
struct GeoJSONReaderTests {
    private func read(_ text: String) throws -> [Boundary] {
        let scratch = try Scratch()
        return try GeoJSONReader.boundaries(path: try scratch.file(text, "grids.geojson"))
    }

    private func feature(_ geometry: String, code: String = "\"331002\"") -> String {
        #"{"type":"Feature","properties":{"code":\#(code),"name":"x"},"geometry":\#(geometry)}"#
    }

    private func collection(_ features: String...) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }

    private func failure(_ text: String) throws -> ExchangeError? {
        #expect(throws: ExchangeError.self) { _ = try read(text) }
    }

    private func ring(_ numbers: (Double, Double)...) -> [Boundary.Position] {
        numbers.map { Boundary.Position(longitude: $0.0, latitude: $0.1) }
    }

    private let square = #"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]}"#

    @Test("polygons, holes, several polygons and points in file order")
    func shapes() throws {
        let hole = #"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[1,1]]]}"#
        let multiple =
            #"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}"#
        let found = try read(
            "\u{FEFF}"
                + collection(
                    feature(hole, code: "\"001\""), feature(multiple, code: "\"002\""),
                    feature(#"{"type":"Point","coordinates":[121.42,28.65,3]}"#, code: "\"003\"")))
        let outer = ring((0, 0), (4, 0), (4, 4), (0, 4), (0, 0))
        let inner = ring((1, 1), (1, 2), (2, 2), (1, 1))
        #expect(
            found == [
                Boundary(code: "001", shape: .polygons([.init(outer: outer, holes: [inner])])),
                Boundary(
                    code: "002",
                    shape: .polygons([
                        .init(outer: ring((0, 0), (1, 0), (1, 1), (0, 0))),
                        .init(outer: ring((5, 5), (6, 5), (6, 6), (5, 5))),
                    ])),
                Boundary(code: "003", shape: .point(.init(longitude: 121.42, latitude: 28.65))),
            ])
    }

    @Test("rings wound the other way are turned round")
    func winding() throws {
        let turned = #"{"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,2],[1,2],[1,1]]]}"#
        let outer = ring((0, 0), (4, 0), (4, 4), (0, 4), (0, 0))
        let inner = ring((1, 1), (1, 2), (2, 2), (1, 1))
        let found = try read(collection(feature(turned)))
        #expect(found == [Boundary(code: "331002", shape: .polygons([.init(outer: outer, holes: [inner])]))])
    }

    @Test("a code must be text")
    func code() throws {
        let number = try failure(collection(feature(square), feature(square, code: "331002")))
        #expect(number?.file.hasSuffix("grids.geojson") == true)
        #expect(number?.feature == 1 && number?.field == "properties.code")
        #expect(number?.expected == .geoJSON("a code in quotes"))
        #expect(try failure(collection(feature(square, code: "\"\"")))?.field == "properties.code")
        let none = try failure(collection(#"{"type":"Feature","properties":{},"geometry":\#(square)}"#))
        #expect(none?.feature == 0 && none?.field == "properties.code")
        #expect(
            try failure(collection(#"{"type":"Feature","properties":null,"geometry":null}"#))?.field == "properties")
    }

    @Test(
        "geometry that is wrong is named by its path",
        arguments: [
            (#"null"#, "geometry"),
            (#"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#, "geometry"),
            (#"{"type":"Polygon"}"#, "geometry.coordinates"),
            (#"{"type":"Polygon","coordinates":[]}"#, "geometry.coordinates"),
            (#"{"type":"Polygon","coordinates":[[0,0],[1,1]]}"#, "geometry.coordinates[0][0]"),
            (#"{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4]]]}"#, "geometry.coordinates[0]"),
            (#"{"type":"Polygon","coordinates":[[[0,0],[4,0],[0,0]]]}"#, "geometry.coordinates[0]"),
            (
                #"{"type":"Polygon","coordinates":[[[28.6,121.4],[4,0],[4,4],[28.6,121.4]]]}"#,
                "geometry.coordinates[0][0]"
            ),
            (#"{"type":"MultiPolygon","coordinates":[]}"#, "geometry.coordinates"),
            (
                #"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[0],[1,1]]]]}"#,
                "geometry.coordinates[1][0][0]"
            ),
            (#"{"type":"Point","coordinates":[1]}"#, "geometry.coordinates"),
            (#"{"type":"Point","coordinates":["1","2"]}"#, "geometry.coordinates[0]"),
        ])
    func geometry(text: String, field: String) throws {
        let error = try failure(collection(feature(square), feature(square), feature(text)))
        #expect(error?.feature == 2)
        #expect(error?.field == field)
    }

    @Test("files that are no feature collection")
    func otherFiles() throws {
        #expect(try failure("not json")?.expected == .geoJSON("JSON text"))
        #expect(try failure("")?.expected == .geoJSON("JSON text"))
        #expect(try failure(#"{"type":"Feature","features":[]}"#)?.field == "type")
        #expect(try failure(#"{"type":"FeatureCollection"}"#)?.expected == .geoJSON("an array of features"))
        #expect(try read(collection()).isEmpty)
        let wrongType = try failure(collection(feature(square).replacing("\"Feature\"", with: "\"Thing\"")))
        #expect(wrongType?.feature == 0 && wrongType?.expected == .geoJSON("the type Feature"))
    }

    @Test("a file past the limit is refused before it is decoded")
    func size() throws {
        let text = collection() + String(repeating: " ", count: GeoJSONReader.sizeLimit)
        #expect(try failure(text)?.expected == .geoJSON("a file of at most 10 MiB"))
    }
}
