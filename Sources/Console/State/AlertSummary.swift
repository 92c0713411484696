internal import GridDomain

/// Counts and orders over all alerts that many parts of a frame ask for. Made once per change of the board.
struct AlertSummary: Sendable, Equatable {
    /// The last entry that is in it; nil before the first.
    private var last: EntryNumber?
    private var counts: [Alert.Group: Int] = [:]
    /// The untaken ones, most urgent first.
    private(set) var untaken: [AlertCode] = []
    private(set) var hasHighUntaken = false
    /// How many shelves end, and how many takes lapse, by the minute.
    private(set) var shelfEnds: [Instant: Int] = [:]
    private(set) var takesLapse: [Instant: Int] = [:]

    init() {}

    func count(_ group: Alert.Group) -> Int { counts[group] ?? 0 }

    /// Makes it anew unless nothing has happened.
    mutating func rebuild(_ desk: Desk) {
        guard last != desk.last else { return }
        self = AlertSummary()
        last = desk.last
        var waiting: [Alert] = []
        for alert in desk.alerts.items.values {
            let group = alert.group
            counts[group, default: 0] += 1
            if group == .untaken { waiting.append(alert) }
            for work in alert.dueWork {
                let minute = Instant(seconds: work.at.seconds / 60 * 60)
                if work.kind == .shelfEnds {
                    shelfEnds[minute, default: 0] += 1
                } else {
                    takesLapse[minute, default: 0] += 1
                }
            }
        }
        waiting.sort(by: Alert.isBefore)
        untaken = waiting.map(\.code)
        hasHighUntaken = waiting.first?.priority == .high
    }
}
