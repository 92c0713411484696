/// The code of a place: 4 digits a city, 6 a county, 9 a township, 12 a village or community (the statistical division
/// code), 15 a grid, 18 a micro-grid. A place's code begins with the code of the place that it lies in.
public struct PlaceCode: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Digits only; anything else is a code that `init(validating:)` would not have taken.
    public let text: String

    /// Takes the text as it is, for codes that the desk itself wrote; input goes through `init(validating:)`.
    public init(_ text: String) { self.text = text }

    /// Nil unless `text` has only digits and the length of a level.
    public init?(validating text: String) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), PlaceLevel(codeLength: text.utf8.count) != nil
        else { return nil }
        self.text = text
    }

    /// The level that the length tells.
    public var level: PlaceLevel? { PlaceLevel(codeLength: text.utf8.count) }

    /// The code of the place one level up; nil for a city.
    public var parent: PlaceCode? {
        guard let level, let above = level.above else { return nil }
        return PlaceCode(String(text.prefix(above.codeLength)))
    }

    /// The code of the place of that level in which this one lies, or this one.
    public func ancestor(_ level: PlaceLevel) -> PlaceCode { PlaceCode(String(text.prefix(level.codeLength))) }

    /// Whether this place lies in `other` or is it.
    public func lies(in other: PlaceCode) -> Bool { text.hasPrefix(other.text) }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (a: PlaceCode, b: PlaceCode) -> Bool { a.text < b.text }
    public var description: String { text }
}

/// The levels of the place tree, from the top.
public enum PlaceLevel: String, Sendable, Codable, CaseIterable {
    case city, county, township, village, grid, microgrid

    /// Digits of a code of this level.
    public var codeLength: Int {
        switch self {
        case .city: 4
        case .county: 6
        case .township: 9
        case .village: 12
        case .grid: 15
        case .microgrid: 18
        }
    }

    /// Nil for a number of digits that no level has.
    public init?(codeLength: Int) {
        guard let level = Self.allCases.first(where: { $0.codeLength == codeLength }) else { return nil }
        self = level
    }

    /// The level in which this one lies.
    public var above: PlaceLevel? {
        Self.allCases.firstIndex(of: self).flatMap { $0 > 0 ? Self.allCases[$0 - 1] : nil }
    }
}

/// The three kinds of grid: on land, at sea (boats grouped, with their harbour), overseas (emigrants and students).
public enum GridKind: String, Sendable, Codable, CaseIterable {
    case land, sea, overseas
}

/// A point in the township's plane, in whole metres east and north of its origin.
public struct PlanePoint: Hashable, Sendable, Codable {
    /// Metres; negative west of the origin.
    public var east: Int
    /// Metres; negative south of the origin.
    public var north: Int

    /// From whole metres.
    public init(east: Int, north: Int) {
        self.east = east
        self.north = north
    }

    /// Straight distance in metres, rounded down.
    public func distance(to other: PlanePoint) -> Int {
        let dx = Double(east - other.east)
        let dy = Double(north - other.north)
        return Int((dx * dx + dy * dy).squareRoot())
    }
}

/// A node of the place tree.
public struct Place: Hashable, Sendable, Codable {
    /// Names it, and tells by its length and beginning where it stands in the tree.
    public var code: PlaceCode
    /// Always the one that the code's length tells: an import refuses a row where the two differ.
    public var level: PlaceLevel
    /// Meaningful for grids and micro-grids; land above them.
    public var kind: GridKind
    /// Not masked: places are public.
    public var name: Name
    /// One to four capitals that stand for a village in labels without Han: HA.
    public var short: String
    /// The middle, in the desk's plane; nil where no file told one.
    public var centroid: PlanePoint?

    /// From a row of the register.
    public init(
        code: PlaceCode, level: PlaceLevel, kind: GridKind, name: Name, short: String, centroid: PlanePoint? = nil
    ) {
        self.code = code
        self.level = level
        self.kind = kind
        self.name = name
        self.short = short
        self.centroid = centroid
    }
}
