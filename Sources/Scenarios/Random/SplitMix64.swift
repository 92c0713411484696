/// A 64-bit counter with a finaliser (Steele, Lea, Flood 2014). It spreads one seed over the larger state of ``Dice``
/// and serves as a hash of coordinates, because both need the same answer on every machine.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A bijection of 64 bits in which every input bit reaches every output bit.
    static func mix(_ value: UInt64) -> UInt64 {
        var word = value
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A hash of a seed and two whole numbers.
    static func hash(seed: UInt64, _ first: Int, _ second: Int) -> UInt64 {
        let step = mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* UInt64(bitPattern: Int64(first)))
        return mix(step &+ 0xD1B5_4A32_D192_ED03 &* UInt64(bitPattern: Int64(second)))
    }
}
