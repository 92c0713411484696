/// What a running number is drawn for. Each series counts by itself, per scope and, where it says so, per year.
public enum CodeSeries: String, Hashable, Sendable, Codable, CaseIterable {
    case alert = "A"
    case dispute = "M"
    case watch = "W"
    case batch = "B"
    case observation = "Q"
    case leave = "L"
    case opening = "O"
    case call = "C"
    case need = "N"
    case instruction = "I"
    case household = "H"
    case person = "P"
    case staff = "S"
    case source = "D"
    case post = "G"

    /// Things of the year's book carry the year; people, homes and devices outlive it.
    public var isYearly: Bool {
        switch self {
        case .alert, .dispute, .watch, .batch, .observation, .leave, .opening, .call, .need, .instruction: true
        case .household, .person, .staff, .source, .post: false
        }
    }

    /// The code in full for a drawn number.
    public func code(scope: PlaceCode, year: Int, number: Int) -> String {
        let digits = String(number)
        let width = isYearly ? 4 : 6
        let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
        return isYearly ? "\(scope.text)-\(year)-\(rawValue)-\(padded)" : "\(scope.text)\(rawValue)\(padded)"
    }

    /// The short form that an officer says inside the scope: `042` of `990000101-2020-A-0042`.
    public static func short(_ code: String) -> String {
        guard let dash = code.lastIndex(of: "-") else { return code }
        let digits = code[code.index(after: dash)...].drop { $0 == "0" }
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
