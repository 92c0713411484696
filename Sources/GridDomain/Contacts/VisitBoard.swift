/// The part of the Desk that knows when somebody last answered at a door, for as long as that matters: a day, and the
/// rest of an hour.
public struct VisitBoard: Sendable, Equatable, Codable {
    /// When a household was last met.
    public private(set) var items: [HouseholdCode: Instant]
    /// Visits before this are forgotten.
    private var start = Instant(seconds: 0)

    /// From when on visits matter at an instant: forgetting goes by full hours, not by entry.
    public static func start(at now: Instant) -> Instant {
        let start = now - Contacts.silence
        return Instant(seconds: start.seconds / 3600 * 3600)
    }

    /// From the rows of households.
    public init(_ items: [HouseholdCode: Instant] = [:]) { self.items = items }

    /// The fold: a row holds the last visit alone, whether or not anybody was met.
    mutating func apply(_ event: ScreeningEvent, _ personal: Personal) {
        guard let household = personal.household else { return }
        switch event {
        case .roundOpened: return
        case .visited(let visit), .visitUndone(let visit):
            items[household] = visit.after.result?.isMeeting ?? false ? visit.after.at : nil
        }
    }

    mutating func trim(at now: Instant) {
        let wanted = Self.start(at: now)
        guard wanted != start else { return }
        start = wanted
        items = items.filter { $0.value >= wanted }
    }
}

extension VisitResult {
    /// Whether somebody answered at the door.
    public var isMeeting: Bool { self == .done || self == .refused }
}
