/// What an officer writes into the officer's log 值班日志 besides calls. The words stand in the personal part.
public enum LogEvent: Sendable, Equatable {
    /// A line of the officer's own.
    case written
    /// Read out to somebody who asked about a place, and to whom.
    case told(PlaceCode)
    /// Somebody who works here was phoned.
    case phoned(StaffCode, PhoneResult)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .written: "written"
        case .told: "told"
        case .phoned: "phoned"
        }
    }
}
