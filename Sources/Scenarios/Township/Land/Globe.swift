/// Turns metres of the plane into decimal degrees. Near 28.4° north one metre is 9.021 millionths of a degree of
/// latitude and 10.206 of longitude; over a township a fixed factor is exact to a few metres, and whole numbers keep
/// the written digits the same everywhere.
enum Globe {
    /// Where the plane's origin lies, in millionths of a degree.
    static let originLongitude = 121_600_000
    static let originLatitude = 28_400_000

    static func longitude(of point: PlanePoint) -> String {
        degrees(originLongitude + point.x * 10_206 / 1000)
    }

    static func latitude(of point: PlanePoint) -> String {
        degrees(originLatitude + point.y * 9_021 / 1000)
    }

    /// Two cells for a table; two empty ones for what lies nowhere.
    static func cells(_ point: PlanePoint?) -> [String] {
        guard let point else { return ["", ""] }
        return [longitude(of: point), latitude(of: point)]
    }

    private static func degrees(_ millionths: Int) -> String {
        "\(millionths / 1_000_000).\((millionths % 1_000_000).padded(to: 6))"
    }
}

extension Int {
    /// Decimal digits with leading zeros, for numbers that are not negative.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
