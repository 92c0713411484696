/// Says of each cell whether it is land, sea or outside the township.
struct Coast {
    enum Ground: Int {
        case land
        case sea
    }

    private let frame: ValueNoise
    private let shore: ValueNoise
    private let coves: ValueNoise

    /// Where the shore runs before it is bent: northing and easting in metres, from north to south. The bay that gives
    /// the township its name cuts in at the middle.
    private static let line: [(y: Int, x: Int)] = [
        (4800, 2900), (3700, 2900), (2500, 2300), (1500, 2500), (700, 2200), (0, 1300), (-500, 200), (-900, -500),
        (-1300, -200), (-1900, 700), (-2600, 1500), (-3400, 1900), (-4800, 1500),
    ]

    init(seed: UInt64) {
        frame = ValueNoise(seed: seed &+ 11, scale: 1500)
        shore = ValueNoise(seed: seed &+ 12, scale: 900)
        coves = ValueNoise(seed: seed &+ 13, scale: 330)
    }

    /// Land, sea or nil for what lies beyond the township's border.
    func ground(at point: PlanePoint) -> Ground? {
        let margin = min(5200 - abs(point.x), 4700 - abs(point.y))
        guard margin > 420 + frame.height(at: point) * 320 / 1000 else { return nil }
        let bend = shore.height(at: point) * 260 / 1000 + coves.height(at: point) * 110 / 1000
        return point.x + bend < Self.easting(at: point.y) ? .land : .sea
    }

    private static func easting(at y: Int) -> Int {
        for (upper, lower) in zip(line, line.dropFirst()) where y <= upper.y && y > lower.y {
            return lower.x + (upper.x - lower.x) * (y - lower.y) / (upper.y - lower.y)
        }
        return y > 0 ? line[0].x : line[line.count - 1].x
    }
}
