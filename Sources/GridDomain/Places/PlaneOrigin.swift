internal import Foundation

/// Where east 0, north 0 of the desk's plane lies, and how the earth is laid flat around it: equirectangular, which at
/// the width of a township is off by less than a metre in a kilometre.
public struct PlaneOrigin: Sendable, Equatable {
    /// Millionths of a degree, east and north positive.
    public let longitude: Int
    /// Millionths of a degree, north positive.
    public let latitude: Int
    private let metresEast: Double

    /// Metres of one millionth of a degree along a meridian: the earth's mean radius of 6,371,008.8 m.
    private static let metresNorth = 6_371_008.8 * Double.pi / 180 / 1_000_000

    /// Takes millionths of a degree. The origin's latitude fixes the width of a degree for the whole plane.
    public init(longitude: Int, latitude: Int) {
        self.longitude = longitude
        self.latitude = latitude
        metresEast = Self.metresNorth * cos(Double(latitude) / 1_000_000 * .pi / 180)
    }

    /// The point of a position in millionths of a degree.
    public func point(longitude: Int, latitude: Int) -> PlanePoint {
        PlanePoint(
            east: Int((Double(longitude - self.longitude) * metresEast).rounded()),
            north: Int((Double(latitude - self.latitude) * Self.metresNorth).rounded()))
    }

    /// The position of a point, in millionths of a degree.
    public func position(of point: PlanePoint) -> (longitude: Int, latitude: Int) {
        (
            longitude + Int((Double(point.east) / metresEast).rounded()),
            latitude + Int((Double(point.north) / Self.metresNorth).rounded())
        )
    }
}
