/// Smooth noise over the plane in whole numbers: random heights at the corners of a square lattice, blended between.
/// It bends coasts and borders that would otherwise be straight.
struct ValueNoise {
    private let seed: UInt64
    /// Metres between lattice corners.
    private let scale: Int

    init(seed: UInt64, scale: Int) {
        self.seed = seed
        self.scale = scale
    }

    /// The height at a point, from -1000 to 1000.
    func height(at point: PlanePoint) -> Int {
        let column = point.x.flooredQuotient(by: scale)
        let row = point.y.flooredQuotient(by: scale)
        let across = Self.eased((point.x - column * scale) * 1024 / scale)
        let up = Self.eased((point.y - row * scale) * 1024 / scale)
        let bottom = Self.blend(corner(column, row), corner(column + 1, row), across)
        let top = Self.blend(corner(column, row + 1), corner(column + 1, row + 1), across)
        return Self.blend(bottom, top, up)
    }

    private func corner(_ column: Int, _ row: Int) -> Int {
        Int(SplitMix64.hash(seed: seed, column, row) % 2001) - 1000
    }

    /// Smoothstep on 0...1024.
    private static func eased(_ value: Int) -> Int {
        value * value * (3 * 1024 - 2 * value) / (1024 * 1024)
    }

    private static func blend(_ from: Int, _ to: Int, _ share: Int) -> Int {
        (from * (1024 - share) + to * share) / 1024
    }
}

extension Int {
    /// The quotient rounded towards minus infinity, for lattices that continue on both sides of zero.
    func flooredQuotient(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
