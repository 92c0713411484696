/// One value of a list that is printed or exported.
public enum ListValue: Sendable, Equatable {
    /// Words, codes, names.
    case text(String)
    /// A count or another whole number.
    case integer(Int)
    /// A percentage in tenths: 987 is 98.7.
    case percent(tenths: Int)
    /// A number in tenths: 62 is 6.2.
    case decimal(tenths: Int)
    /// A moment, already written in the desk's zone with its offset.
    case instant(String)
    /// Nothing is known or applies.
    case none

    /// The value as a CSV cell: numbers with a full stop and without a percent sign, nothing as an empty cell.
    public var cell: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .percent(let tenths), .decimal(let tenths): Self.decimal(tenths)
        case .instant(let moment): moment
        case .none: ""
        }
    }

    static func decimal(_ tenths: Int) -> String {
        let magnitude = tenths.magnitude
        return "\(tenths < 0 ? "-" : "")\(magnitude / 10).\(magnitude % 10)"
    }
}
