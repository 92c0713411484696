/// A place's outline or point as a GeoJSON file gives it.
public struct Boundary: Sendable, Equatable {
    /// A point of the earth in decimal degrees, WGS 84.
    public struct Position: Sendable, Equatable {
        /// East positive, from -180 to 180.
        public let longitude: Double
        /// North positive, from -90 to 90.
        public let latitude: Double

        /// A point; the values are taken as they are.
        public init(longitude: Double, latitude: Double) {
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    /// An area with its holes. Rings are closed (the last position is the first) and wound as RFC 7946 asks for: the
    /// outer one counterclockwise, holes clockwise, however the file winds them.
    public struct Polygon: Sendable, Equatable {
        /// The outline.
        public let outer: [Position]
        /// What is cut out.
        public let holes: [[Position]]

        /// An area; the rings are taken as they are.
        public init(outer: [Position], holes: [[Position]] = []) {
            self.outer = outer
            self.holes = holes
        }
    }

    /// What the file draws.
    public enum Shape: Sendable, Equatable {
        /// One area or several.
        case polygons([Polygon])
        /// A single position.
        case point(Position)
    }

    /// The place code, from `properties.code`.
    public let code: String
    /// Its outline or point.
    public let shape: Shape

    /// A place with its shape.
    public init(code: String, shape: Shape) {
        self.code = code
        self.shape = shape
    }
}
