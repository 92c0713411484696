/// Writes a GeoJSON FeatureCollection whose bytes depend on nothing but the values: one feature a line, in the order in
/// which they are added, coordinates with exactly six decimals.
public struct GeoJSONWriter: Sendable {
    /// A point of the earth in millionths of a degree, WGS 84.
    public struct Position: Sendable, Equatable {
        /// East positive.
        public let longitude: Int
        /// North positive.
        public let latitude: Int

        /// A point; the values are taken as they are.
        public init(longitude: Int, latitude: Int) {
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    private var features: [UInt8] = []

    /// A collection without features.
    public init() {}

    /// Adds a place with its areas: polygons, each an outer ring and its holes. One polygon is written as Polygon,
    /// several as MultiPolygon; a ring is closed if it is not. Further properties follow the code in the given order.
    public mutating func polygons(
        code: String, properties: [(name: String, value: String)] = [], _ polygons: [[[Position]]]
    ) {
        start(code: code, properties: properties, type: polygons.count == 1 ? "Polygon" : "MultiPolygon")
        if polygons.count == 1 {
            appendPolygon(polygons[0])
        } else {
            appendList(polygons) { $0.appendPolygon($1) }
        }
        append("}}")
    }

    /// Adds a place with its point.
    public mutating func point(
        code: String, properties: [(name: String, value: String)] = [], _ position: Position
    ) {
        start(code: code, properties: properties, type: "Point")
        appendPosition(position)
        append("}}")
    }

    /// The whole file, in UTF-8, with all features added so far.
    public var bytes: [UInt8] {
        Array(#"{"type":"FeatureCollection","features":["#.utf8) + features + Array("\n]}\n".utf8)
    }

    private mutating func start(code: String, properties: [(name: String, value: String)], type: String) {
        append((features.isEmpty ? "\n" : ",\n") + #"{"type":"Feature","properties":{"code":"#)
        JSONText.append(code, to: &features)
        for property in properties {
            append(",")
            JSONText.append(property.name, to: &features)
            append(":")
            JSONText.append(property.value, to: &features)
        }
        append(#"},"geometry":{"type":"\#(type)","coordinates":"#)
    }

    private mutating func appendPolygon(_ rings: [[Position]]) {
        appendList(rings) { writer, ring in
            let isOpen = ring.first != ring.last
            writer.appendList(isOpen ? ring + ring.prefix(1) : ring) { $0.appendPosition($1) }
        }
    }

    private mutating func appendList<Item>(_ items: [Item], _ append: (inout Self, Item) -> Void) {
        self.append("[")
        for (index, item) in items.enumerated() {
            if index > 0 { self.append(",") }
            append(&self, item)
        }
        self.append("]")
    }

    private mutating func appendPosition(_ position: Position) {
        append("[")
        appendDegrees(position.longitude)
        append(",")
        appendDegrees(position.latitude)
        append("]")
    }

    private mutating func appendDegrees(_ millionths: Int) {
        let magnitude = millionths.magnitude
        let fraction = String(magnitude % 1_000_000)
        let zeros = String(repeating: "0", count: 6 - fraction.count)
        append("\(millionths < 0 ? "-" : "")\(magnitude / 1_000_000).\(zeros)\(fraction)")
    }

    private mutating func append(_ text: String) { features.append(contentsOf: text.utf8) }
}
