/// Telephone numbers that cannot be dialled: eleven digits that begin with 000, each given out once.
struct TelephoneNumbers {
    private static let span = 100_000_000
    /// Coprime to the span, so that counting on never meets the same number twice.
    private static let stride = 38_196_601
    private var current: Int

    init(seed: UInt64) {
        var dice = Dice(seed: seed, subject: "telephones")
        current = dice.below(Self.span)
    }

    mutating func next() -> String {
        current = (current + Self.stride) % Self.span
        return "000" + current.padded(to: 8)
    }
}
