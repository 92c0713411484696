import Foundation

/// Says what JSONDecoder says in terms of features and their properties.
enum GeoJSONFailure {
    static func exchangeError(_ error: any Error, file: String) -> ExchangeError {
        guard let error = error as? DecodingError else { return notJSON(file) }
        switch error {
        case .keyNotFound(let key, let context): return place(context.codingPath + [key], file: file)
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return place(context.codingPath, file: file)
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty ? notJSON(file) : place(context.codingPath, file: file)
        @unknown default: return notJSON(file)
        }
    }

    private static func notJSON(_ file: String) -> ExchangeError {
        ExchangeError(file: file, expected: .geoJSON("JSON text"))
    }

    private static func place(_ path: [any CodingKey], file: String) -> ExchangeError {
        var path = path[...]
        var feature: Int?
        if path.first?.stringValue == "features", let index = path.dropFirst().first?.intValue {
            feature = index
            path = path.dropFirst(2)
        }
        let field = path.reduce(into: "") { text, key in
            text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? key.stringValue : ".\(key.stringValue)")
        }
        let name = path.last { $0.intValue == nil }?.stringValue ?? ""
        return ExchangeError(
            file: file, feature: feature, field: field.isEmpty ? nil : field, expected: .geoJSON(words(for: name)))
    }

    private static func words(for property: String) -> String {
        switch property {
        case "code": "a code in quotes"
        case "type": "a type in quotes"
        case "features": "an array of features"
        case "properties": "properties with a code"
        case "geometry": "a Polygon, MultiPolygon or Point"
        case "coordinates": "arrays of longitude and latitude as deep as the geometry's type asks for"
        default: "a GeoJSON object"
        }
    }
}
