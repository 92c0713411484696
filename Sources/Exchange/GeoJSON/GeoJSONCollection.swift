/// A FeatureCollection as it stands in a file.
struct GeoJSONCollection: Decodable {
    let type: String
    let features: [GeoJSONFeature]
}

/// A feature as it stands in a file.
struct GeoJSONFeature: Decodable {
    struct Properties: Decodable {
        let code: String
    }

    let type: String
    let properties: Properties
    let geometry: GeoJSONGeometry

    /// The feature as a boundary, or what is wrong with it.
    func boundary() throws(GeoJSONFault) -> Boundary {
        guard type == "Feature" else { throw GeoJSONFault(field: "type", expected: "the type Feature") }
        guard !properties.code.isEmpty else {
            throw GeoJSONFault(field: "properties.code", expected: "a code that is not empty")
        }
        return Boundary(code: properties.code, shape: try geometry.shape())
    }
}

/// The coordinates of a feature, as deep as its type says.
enum GeoJSONGeometry: Decodable {
    case point([Double])
    case polygons([[[[Double]]]], isMultiple: Bool)

    private enum Key: CodingKey {
        case type
        case coordinates
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        switch try members.decode(String.self, forKey: .type) {
        case "Point": self = .point(try members.decode([Double].self, forKey: .coordinates))
        case "Polygon":
            self = .polygons([try members.decode([[[Double]]].self, forKey: .coordinates)], isMultiple: false)
        case "MultiPolygon":
            self = .polygons(try members.decode([[[[Double]]]].self, forKey: .coordinates), isMultiple: true)
        default:
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "other type"))
        }
    }

    func shape() throws(GeoJSONFault) -> Boundary.Shape {
        let field = "geometry.coordinates"
        switch self {
        case .point(let numbers): return .point(try GeoJSONRing.position(numbers, field: field))
        case .polygons(let polygons, let isMultiple):
            var shapes: [Boundary.Polygon] = []
            for (index, rings) in polygons.enumerated() {
                shapes.append(try Self.polygon(rings, field: isMultiple ? "\(field)[\(index)]" : field))
            }
            guard !shapes.isEmpty else { throw GeoJSONFault(field: field, expected: "at least one polygon") }
            return .polygons(shapes)
        }
    }

    private static func polygon(_ rings: [[[Double]]], field: String) throws(GeoJSONFault) -> Boundary.Polygon {
        var read: [[Boundary.Position]] = []
        for (index, ring) in rings.enumerated() {
            read.append(try GeoJSONRing.positions(ring, isOuter: index == 0, field: "\(field)[\(index)]"))
        }
        guard let outer = read.first else { throw GeoJSONFault(field: field, expected: "an outer ring") }
        return Boundary.Polygon(outer: outer, holes: Array(read.dropFirst()))
    }
}
