import Foundation

/// Reads the boundaries of places from a GeoJSON file (RFC 7946): a FeatureCollection of Polygon, MultiPolygon and Point
/// features with a text `properties.code`.
public enum GeoJSONReader {
    /// The largest file that is read: 10 MiB.
    public static let sizeLimit = 10 << 20

    /// All features in file order.
    /// - Throws: ``ExchangeError`` with the feature's index and the property that is wrong.
    public static func boundaries(path: String) throws(ExchangeError) -> [Boundary] {
        var window = try ByteWindow(path: path, capacity: sizeLimit + 1)
        try window.refill()
        guard !window.isFull else {
            throw ExchangeError(file: path, expected: .geoJSON("a file of at most \(sizeLimit >> 20) MiB"))
        }
        if window.rest.starts(with: ByteMark.utf8) { window.consume(ByteMark.utf8.count) }
        return try boundaries(json: Data(window.rest), file: path)
    }

    private static func boundaries(json: Data, file: String) throws(ExchangeError) -> [Boundary] {
        let collection: GeoJSONCollection
        do {
            collection = try JSONDecoder().decode(GeoJSONCollection.self, from: json)
        } catch {
            throw GeoJSONFailure.exchangeError(error, file: file)
        }
        guard collection.type == "FeatureCollection" else {
            throw ExchangeError(file: file, field: "type", expected: .geoJSON("the type FeatureCollection"))
        }
        var boundaries: [Boundary] = []
        for (index, feature) in collection.features.enumerated() {
            do throws(GeoJSONFault) {
                boundaries.append(try feature.boundary())
            } catch {
                throw ExchangeError(file: file, feature: index, field: error.field, expected: .geoJSON(error.expected))
            }
        }
        return boundaries
    }
}
