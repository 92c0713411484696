/// The citizen identity number: 17 digits and a check character (GB 11643-1999; ISO 7064 MOD 11-2).
public enum IdentityNumber {
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)

    /// The check character for the first 17 digits; nil when they are not 17 digits.
    public static func checkCharacter(of digits: some Collection<UInt8>) -> UInt8? {
        guard digits.count == 17 else { return nil }
        var sum = 0
        for (digit, weight) in zip(digits, weights) {
            guard (48...57).contains(digit) else { return nil }
            sum += Int(digit - 48) * weight
        }
        return checks[sum % 11]
    }

    /// Whether an 18-character number carries its check character. A small `x` is accepted, as people write it.
    public static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 18, let check = checkCharacter(of: bytes[..<17]) else { return false }
        return bytes[17] == check || (bytes[17] == 120 && check == 88)
    }

    /// Invented people carry numbers that begin with 990000, which belongs to no place; a live desk refuses them.
    public static func isInvented(_ text: String) -> Bool { text.hasPrefix("990000") }
}
