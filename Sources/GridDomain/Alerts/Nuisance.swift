/// A condition that began or ended, as its source told: what chattering is found in.
public struct AlertTurn: Sendable, Equatable, Codable {
    /// The alert whose condition turned.
    public var alert: AlertCode
    /// When the desk knew.
    public var at: Instant
    /// Whether it began.
    public var begins: Bool

    /// A turn of an alert.
    public init(_ alert: AlertCode, at: Instant, begins: Bool) {
        self.alert = alert
        self.at = at
        self.begins = begins
    }

    /// The turn that an event is; nil for any other event. An officer's word that a condition has ended is no turn.
    public init?(_ event: AlertEvent, at stamp: Stamp) {
        switch event.change {
        case .raised, .recurred: self.init(event.alert, at: stamp.recorded, begins: true)
        case .cleared where stamp.officer == .desk: self.init(event.alert, at: stamp.recorded, begins: false)
        default: return nil
        }
    }
}

/// A source that calls without saying anything new (ISA-18.2, 16.5): it chatters, flickers or stands.
public struct Nuisance: Sendable, Equatable {
    /// What is wrong with it.
    public enum Habit: Int, Sendable, Equatable, CaseIterable {
        /// It began three times or more within a minute.
        case chatters
        /// Three times or more within an hour it was over before ten seconds had passed.
        case flickers
        /// It has been abnormal for more than a day.
        case stands
    }

    /// What calls.
    public let source: SourceCode
    /// The most troublesome of its habits.
    public let habit: Habit
    /// Beginnings in the worst minute, short ones in the hour, or full days.
    public let count: Int
    /// Its alerts that are neither closed nor put aside, the most urgent first: what a shelf would take.
    public let alerts: [AlertCode]

    /// Beginnings within a minute from which a source chatters.
    public static let chatter = 3
    /// What ends sooner is fleeting.
    public static let fleeting = Span.seconds(10)
    /// What lasts longer stands.
    public static let standing = Span.hours(24)
    /// Fleeting ones from which a source is named: a single short opening is somebody at the door.
    public static let flickers = 3
}

extension AlertBoard {
    /// The sources that are a nuisance at an instant and have something that calls, chattering ones first.
    ///
    /// What is over when it is known (a checkpoint hit) is about another person each time, so such a source cannot
    /// chatter.
    public func nuisances(at now: Instant) -> [Nuisance] {
        var calling: [SourceCode: [Alert]] = [:]
        for alert in items.values where !alert.isClosed && alert.standing.service == .inService {
            guard let source = alert.source, !alert.kind.isMomentary else { continue }
            calling[source, default: []].append(alert)
        }
        let turns = turns(of: calling)
        return calling.compactMap { source, alerts in
            habit(turns[source] ?? [], alerts, at: now).map {
                Nuisance(source: source, habit: $0, count: $1, alerts: alerts.sorted(by: Alert.isBefore).map(\.code))
            }
        }.sorted { ($0.habit.rawValue, -$0.count, $0.source) < ($1.habit.rawValue, -$1.count, $1.source) }
    }

    private func turns(of calling: [SourceCode: [Alert]]) -> [SourceCode: [AlertTurn]] {
        guard !turns.isEmpty else { return [:] }
        return turns.reduce(into: [:]) { found, turn in
            guard let alert = items[turn.alert], !alert.kind.isMomentary, let source = alert.source,
                calling[source] != nil
            else { return }
            found[source, default: []].append(turn)
        }
    }

    private func habit(_ turns: [AlertTurn], _ alerts: [Alert], at now: Instant) -> (Nuisance.Habit, Int)? {
        let worst = Self.worstMinute(turns.filter(\.begins).map(\.at))
        if worst >= Nuisance.chatter { return (.chatters, worst) }
        let short = Self.fleeting(turns)
        if short >= Nuisance.flickers { return (.flickers, short) }
        let standing = alerts.filter { $0.standing.condition == .abnormal }.map { now - $0.touched }.max()
        guard let standing, standing > Nuisance.standing else { return nil }
        return (.stands, standing.minutes / (24 * 60))
    }

    /// The most beginnings within a minute.
    private static func worstMinute(_ begins: [Instant]) -> Int {
        var first = 0
        var worst = 0
        for (index, at) in begins.enumerated() {
            while at - begins[first] > .minutes(1) { first += 1 }
            worst = max(worst, index - first + 1)
        }
        return worst
    }

    /// How many were over before ten seconds had passed.
    private static func fleeting(_ turns: [AlertTurn]) -> Int {
        var began: [AlertCode: Instant] = [:]
        return turns.reduce(into: 0) { count, turn in
            if turn.begins {
                began[turn.alert] = turn.at
            } else if let start = began.removeValue(forKey: turn.alert), turn.at - start < Nuisance.fleeting {
                count += 1
            }
        }
    }
}
