/// Reads the entries of alerts in their order and counts what the figures need. It keeps the alerts that are open, a
/// counter for each source and each second of a take, and the last ten minutes; no longer journal needs more.
public struct AlertJournal: Sendable {
    private struct Open {
        let kind: AlertKind
        let source: SourceCode?
        var priority: Priority
        /// When it called first: what the officer could see, and what the policy counts from.
        var shown: Instant?
        var touched: Instant
        /// When its condition began last; nil once it is over.
        var began: Instant?
        var isTaken = false
        var wasUnseen = false
    }

    private let from: Instant
    private var figures: AlertFigures
    private var meter = FloodMeter()
    private var open: [AlertCode: Open] = [:]
    private var counts: [SourceCode: Int] = [:]
    /// The last beginnings of each source, at most one less than chatter takes.
    private var begins: [SourceCode: [Instant]] = [:]
    private var chattering: Set<SourceCode> = []
    private var takes: [Priority: DurationHistogram] = [:]
    private var period: (number: Int64, count: Int)?

    /// A journal that is read from an instant on.
    public init(from: Instant) {
        self.from = from
        figures = AlertFigures(from: from, until: from)
    }

    /// The next entry. What is not about alerts, or lies before the beginning, is passed over.
    public mutating func take(_ entry: Entry) {
        guard entry.recorded >= from, case .alert(let event) = entry.event else { return }
        switch event.change {
        case .raised(let report): raised(event.alert, report, entry)
        case .recurred: begin(event.alert, at: entry.recorded)
        case .cleared where entry.officer == .desk: cleared(event.alert, at: entry.recorded)
        case .taken: taken(event.alert, entry)
        case .escalated(let priority): open[event.alert]?.priority = priority
        case .unshelved:
            if open[event.alert]?.shown == nil {
                show(event.alert, at: entry.recorded, touched: entry.recorded)
            }
        case .closed: open[event.alert] = nil
        default: break
        }
    }

    /// The figures up to an instant.
    ///
    /// - Parameter stale: how many alerts stand at that instant for more than a day, which the board knows.
    public func figures(until: Instant, stale: Int) -> AlertFigures {
        var figures = figures
        var meter = meter
        meter.advance(to: until)
        figures.until = until
        figures.flood = meter.lasted(until: until)
        figures.periods = Int(max(0, Self.period(until) - Self.period(from))) + 1
        if let period, period.count > FloodMeter.begins { figures.crowdedPeriods += 1 }
        figures.sources = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(AlertFigures.topSources).map
        {
            AlertFigures.SourceLoad($0.key, $0.value)
        }
        figures.chattering = chattering.count
        figures.stale = stale
        figures.toTake = takes.compactMapValues { $0.percentile(95) }
        return figures
    }

    private static func period(_ at: Instant) -> Int64 { at.seconds / Int64(FloodMeter.window.seconds) }

    private mutating func raised(_ code: AlertCode, _ report: AlertReport, _ entry: Entry) {
        open[code] = Open(
            kind: report.kind, source: report.source ?? entry.personal.source, priority: report.priority,
            touched: entry.happened)
        if report.suppressedUntil == nil { show(code, at: entry.recorded, touched: entry.happened) }
        begin(code, at: entry.recorded)
    }

    /// It calls: from here on it is an alert to the officer. One that was held back counts from when it is no longer.
    private mutating func show(_ code: AlertCode, at now: Instant, touched: Instant) {
        guard var alert = open[code] else { return }
        alert.shown = now
        alert.touched = touched
        open[code] = alert
        figures.alerts += 1
        figures.priorities[alert.priority, default: 0] += 1
        if !alert.kind.isMomentary { figures.clearable += 1 }
        if let source = alert.source { counts[source, default: 0] += 1 }
        meter.raise(at: now)
        count(Self.period(now))
    }

    private mutating func count(_ number: Int64) {
        guard let last = period, last.number == number else {
            if let period, period.count > FloodMeter.begins { figures.crowdedPeriods += 1 }
            return period = (number, 1)
        }
        period = (number, last.count + 1)
    }

    private mutating func begin(_ code: AlertCode, at now: Instant) {
        guard let alert = open[code], !alert.kind.isMomentary else { return }
        open[code]?.began = now
        guard let source = alert.source, alert.shown != nil else { return }
        let last = (begins[source] ?? []) + [now]
        if last.count == Nuisance.chatter, now - last[0] <= .minutes(1) { chattering.insert(source) }
        begins[source] = last.suffix(Nuisance.chatter - 1)
    }

    private mutating func cleared(_ code: AlertCode, at now: Instant) {
        guard var alert = open[code] else { return }
        if let began = alert.began, alert.shown != nil, now - began < Nuisance.fleeting { figures.fleeting += 1 }
        alert.began = nil
        if alert.shown != nil, !alert.isTaken, !alert.wasUnseen {
            alert.wasUnseen = true
            figures.clearedUnseen += 1
        }
        open[code] = alert
    }

    /// The first take of an alert; what is taken again after a lapse or an undo is no new answer.
    private mutating func taken(_ code: AlertCode, _ entry: Entry) {
        guard var alert = open[code], !alert.isTaken, let shown = alert.shown else { return }
        alert.isTaken = true
        open[code] = alert
        figures.taken += 1
        if entry.recorded - shown <= AlertFigures.stamp { figures.stamped += 1 }
        takes[alert.priority, default: DurationHistogram()].add(entry.happened - alert.touched)
    }
}
