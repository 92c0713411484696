/// The random draws of one subject: xoshiro256** (Blackman, Vigna 2018), seeded from a seed and the subject's name.
///
/// Each subject throws its own dice, so that a change in how streets are laid does not rename every resident.
/// Draws use whole numbers only and give the same sequence on every machine.
struct Dice {
    private var first: UInt64
    private var second: UInt64
    private var third: UInt64
    private var fourth: UInt64

    init(seed: UInt64, subject: String) {
        var source = SplitMix64(seed: seed ^ Self.fingerprint(of: subject))
        first = source.next()
        second = source.next()
        third = source.next()
        fourth = source.next()
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        let result = Self.rotate(second &* 5, by: 7) &* 9
        let shifted = second << 17
        third ^= first
        fourth ^= second
        second ^= third
        first ^= fourth
        third ^= shifted
        fourth = Self.rotate(fourth, by: 45)
        return result
    }

    /// A whole number from 0 up to, not including, `bound`; 0 when the bound is below 1. Free of bias (Lemire 2019).
    mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let range = UInt64(bound)
        let threshold = (0 &- range) % range
        while true {
            let product = next().multipliedFullWidth(by: range)
            if product.low >= threshold { return Int(product.high) }
        }
    }

    /// A whole number of a closed range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in so many of a thousand throws.
    mutating func chance(perMille: Int) -> Bool {
        below(1000) < perMille
    }

    /// One element of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[below(list.count)]
    }

    /// An index, each as likely as its weight.
    mutating func index(weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return weights.count - 1
    }

    /// The list in another order, all orders equally likely.
    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var result = list
        for index in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(index, below(index + 1))
        }
        return result
    }

    private static func rotate(_ word: UInt64, by count: UInt64) -> UInt64 {
        (word << count) | (word >> (64 - count))
    }

    /// FNV-1a over the name's UTF-8, because Swift's own hash differs from run to run.
    private static func fingerprint(of subject: String) -> UInt64 {
        subject.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
