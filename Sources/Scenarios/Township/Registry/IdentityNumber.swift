/// Identity numbers of invented people: region 990000, which belongs to no place, then date of birth, a sequence that
/// is odd for men and even for women, and the check character of ISO 7064 MOD 11-2 (GB 11643).
struct IdentityIssuer {
    private var issued: Set<String> = []

    /// A number that nobody else in this township has.
    mutating func issue(birth: CivilDay, sex: Sex, _ dice: inout Dice) -> String {
        var half = dice.below(500)
        while true {
            let sequence = 2 * half + (sex == .male ? 1 : 0)
            let body = "990000\(birth.digits)\(sequence.padded(to: 3))"
            if issued.insert(body).inserted { return body + Self.checkCharacter(of: body) }
            half = (half + 1) % 500
        }
    }

    /// The check character of seventeen digits.
    private static func checkCharacter(of body: String) -> String {
        let remainder = body.utf8.reduce(0) { ($0 + Int($1 - 48)) * 2 % 11 }
        let value = (12 - remainder) % 11
        return value == 10 ? "X" : String(value)
    }
}

/// As written in the registry.
enum Sex: String {
    case male = "M"
    case female = "F"

    var other: Sex { self == .male ? .female : .male }
}
