/// The part of the Desk that the alerts pane looks at: every alert that is not closed, and
/// those closed within a day.
public struct AlertBoard: Sendable, Equatable, Codable {
    /// By code, in no order; `group(_:)` sorts.
    public private(set) var items: [AlertCode: Alert]
    /// When alerts were raised within the hour before the last entry: the sparkline.
    public private(set) var raised: [Instant]
    /// What the conditions of these alerts have done within the same hour, in the order of the journal.
    public private(set) var turns: [AlertTurn]

    /// From the tables. The instants may come in any order, the turns in that of the journal.
    public init(items: [Alert] = [], raised: [Instant] = [], turns: [AlertTurn] = []) {
        self.items = Dictionary(items.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        self.raised = raised.sorted()
        self.turns = turns
    }

    /// The fold.
    public mutating func apply(_ event: AlertEvent, _ personal: Personal, at stamp: Stamp) {
        if case .raised(let report) = event.change {
            items[event.alert] = Alert(event.alert, report, personal: personal, at: stamp)
            raised.append(stamp.recorded)
        } else {
            items[event.alert]?.apply(event, at: stamp)
        }
        if items[event.alert] != nil, let turn = AlertTurn(event, at: stamp) { turns.append(turn) }
    }

    /// How long a closed alert stays on the board: its officer may still take the act back.
    public static let keepsClosed = Span.hours(24)
    /// How far the sparkline reaches back.
    public static let sparkline = Span.hours(1)

    /// Forgets what lies too far behind the last entry.
    public mutating func trim(before now: Instant) {
        let start = now - Self.sparkline
        if let first = raised.first, first < start { raised.removeAll { $0 < start } }
        if let first = turns.first, first.at < start { turns.removeAll { $0.at < start } }
        let kept = now - Self.keepsClosed
        let gone = items.values.filter { $0.standing.closed.map { $0 < kept } ?? false }.map(\.code)
        for code in gone { items[code] = nil }
        if !gone.isEmpty { turns.removeAll { items[$0.alert] == nil } }
    }

    /// Forgets what alerts that were closed before an erase date say of households, as their rows do.
    public mutating func erase(before date: Instant) {
        for alert in items.values where alert.standing.closed.map({ $0 < date }) ?? false {
            items[alert.code]?.erase()
        }
    }

    /// The alerts of a group in the order of the pane.
    public func group(_ group: Alert.Group) -> [Alert] {
        items.values.filter { $0.group == group }.sorted(by: Alert.isBefore)
    }

    /// Counts per group, without sorting.
    public func count(_ group: Alert.Group) -> Int { items.values.count { $0.group == group } }

    /// How many lie behind their deadline.
    public func overdue(at now: Instant) -> Int { items.values.count { $0.group != .shelved && $0.isOverdue(at: now) } }

    /// The most urgent untaken alert.
    public var nextUntaken: Alert? {
        items.values.filter { $0.group == .untaken }.min(by: Alert.isBefore)
    }
}
