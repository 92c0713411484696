/// How long alerts waited for an officer, for somebody to be sent, and for somebody to be there.
struct AlertTimes {
    fileprivate struct Course {
        var kind: AlertKind
        var raised: Entry
        /// Held back by an announced opening: nobody is called.
        var isHeldBack: Bool
        var taken: Entry?
        var sent: Entry?
        var there: Entry?
    }

    private var courses: [AlertCode: Course] = [:]

    /// Follows the alerts that these entries raise.
    init(_ entries: [Entry]) {
        for entry in entries {
            guard case .alert(let event) = entry.event else { continue }
            if case .raised(let report) = event.change {
                courses[event.alert] = Course(
                    kind: report.kind, raised: entry, isHeldBack: report.suppressedUntil != nil)
            } else if var course = courses[event.alert], entry.officer != .desk {
                course.note(event.change, entry)
                courses[event.alert] = course
            }
        }
    }

    /// The score of each kind that was raised, in the order of kinds.
    func kinds(at now: Instant) -> [DrillReport.KindScore] {
        AlertKind.allCases.compactMap { kind in
            let alerts = courses.values.filter { $0.kind == kind && !$0.isHeldBack }
                .sorted { $0.raised.number < $1.raised.number }
            guard !alerts.isEmpty else { return nil }
            let policy = AlertPolicy.standard(kind)
            let late = alerts.flatMap { alert -> [EntryNumber] in
                let take = alert.taken.flatMap { $0.recorded - alert.raised.recorded > policy.toTake ? $0.number : nil }
                let door = alert.there.flatMap { there in
                    policy.toDoor.flatMap { there.recorded - alert.raised.recorded > $0 ? there.number : nil }
                }
                return [take, door].compactMap(\.self)
            }
            let missed = alerts.filter { $0.taken == nil && now - $0.raised.recorded > policy.toTake }
            return DrillReport.KindScore(
                kind: kind, raised: alerts.count, take: Self.times(alerts, \.taken), send: Self.times(alerts, \.sent),
                arrive: Self.times(alerts, \.there), missed: missed.map(\.raised.number), late: late.sorted())
        }
    }

    private static func times(_ alerts: [Course], _ act: KeyPath<Course, Entry?>) -> DrillReport.Times? {
        let spans = alerts.compactMap { alert in
            alert[keyPath: act].map { (span: $0.recorded - alert.raised.recorded, entry: $0.number) }
        }.sorted { ($0.span, $0.entry) < ($1.span, $1.entry) }
        guard let worst = spans.last else { return nil }
        return DrillReport.Times(
            count: spans.count, median: spans[(spans.count - 1) / 2].span, worst: worst.span,
            worstEntry: worst.entry)
    }
}

extension AlertTimes.Course {
    /// Whoever says what it was, closes it or puts it aside has answered for it too.
    fileprivate mutating func note(_ change: AlertChange, _ entry: Entry) {
        switch change {
        case .taken, .outcome, .closed, .shelved: taken = taken ?? entry
        case .sent: sent = sent ?? entry
        case .arrived: there = there ?? entry
        default: break
        }
    }
}
