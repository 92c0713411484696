/// A colour in OKLab, where equal distances look equal (Björn Ottosson, 2020).
struct OKLab {
    let lightness: Double
    let a: Double
    let b: Double

    init(_ rgb: RGB) {
        let (red, green, blue) = (rgb.red.linear, rgb.green.linear, rgb.blue.linear)
        let long = root(3, of: 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = root(3, of: 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = root(3, of: 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    func squaredDistance(to other: OKLab) -> Double {
        let (lightness, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
        return lightness * lightness + a * a + b * b
    }

    /// The index of the colour among `candidates` of the terminal's 256 that looks most like `rgb`.
    static func nearest(to rgb: RGB, among candidates: ClosedRange<UInt8>) -> UInt8 {
        let wanted = OKLab(rgb)
        var best = candidates.lowerBound
        var distance = Double.infinity
        for index in candidates {
            let other = wanted.squaredDistance(to: table[Int(index)])
            if other < distance { (best, distance) = (index, other) }
        }
        return best
    }

    private static let table = TerminalColor.table.map(OKLab.init)
}

extension RGB {
    /// Relative luminance, 0 to 1 (WCAG 2).
    var luminance: Double {
        0.2126 * red.linear + 0.7152 * green.linear + 0.0722 * blue.linear
    }

    /// Contrast ratio, 1 to 21 (WCAG 2).
    func contrast(with other: RGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// A colour `step` sixteenths of the way to `other`.
    func mixed(with other: RGB, step: Int) -> RGB {
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8(clamping: (Int(from) * (16 - step) + Int(to) * step) / 16)
        }
        return RGB(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
    }
}

extension UInt8 {
    /// The sRGB channel as linear light, 0 to 1.
    fileprivate var linear: Double { linearLight[Int(self)] }
}

private let linearLight: [Double] = (0...255).map { step in
    let channel = Double(step) / 255
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    return base * base * root(5, of: base * base)
}

/// The n-th root of a number from 0 to 1, by Newton's method.
private func root(_ degree: Int, of value: Double) -> Double {
    guard value > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<64 {
        var power = 1.0
        for _ in 1..<degree { power *= guess }
        let next = (Double(degree - 1) * guess + value / power) / Double(degree)
        if abs(next - guess) < 1e-12 { return next }
        guess = next
    }
    return guess
}
