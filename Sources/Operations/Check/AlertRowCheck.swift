internal import GridDomain
internal import GridStore

/// Alerts, and what they and the sources wait for.
extension TableCheck {
    /// - Parameter due: what all things wait for; what alerts wait for is taken out of it.
    mutating func checkAlerts(_ due: inout [String: Set<DueWork>]) throws {
        let session = session
        let stored = try session.alertCodes()
        for code in Set(stored).subtracting(fold.alerts.keys).sorted() {
            note("alert \(code)", .row, "no row", "one that no entry raised")
        }
        for (code, alert) in fold.alerts.sorted(by: { $0.key < $1.key }) {
            let name = "alert \(code)"
            guard let row = try read(name, { try session.alert(code) }) else { continue }
            compare(row, alert, name)
            let closed = try session.filedClosing(of: code)
            if closed != alert.standing.closed {
                note(name, .row, "closed \(text(alert.standing.closed))", "filed under \(text(closed))")
            }
            let waits = due.removeValue(forKey: code.text) ?? []
            if waits != Set(alert.dueWork) { note(name, .due, text(alert.dueWork), text(Array(waits))) }
        }
    }

    mutating func checkWhatCouldNotBeDone() throws {
        for aside in try session.workSetAside() {
            let work = aside.work
            note("due \(work.thing)", .setAside, "\(work.kind.rawValue) at \(work.at.milliseconds)", aside.reason)
        }
        for (thing, kind) in try session.strangeDueWork() {
            note("due \(thing)", .due, "a kind that is known", kind)
        }
    }

    /// - Parameter due: what neither alerts nor matters wait for.
    mutating func checkHeartbeats(_ due: [DueWork]) throws {
        for work in due where work.kind != .heartbeat {
            note("due \(work.thing)", .due, "nothing", work.kind.rawValue)
        }
        let waiting = Set(due.filter { $0.kind == .heartbeat }.map(\.thing))
        for source in try session.sources(in: .everywhere) where source.silentSince == nil {
            let isHeard = try session.lastHeard(source.code) != nil
            if isHeard, !waiting.contains(source.code.text) {
                note("source \(source.code)", .due, "heartbeat", "nothing")
            }
        }
    }

    /// Compares field by field, so that the report can name what differs without telling anything about people.
    private mutating func compare(_ row: Alert, _ alert: Alert, _ name: String) {
        let pairs: [(String, String, String)] = [
            ("kind", alert.kind.rawValue, row.kind.rawValue),
            ("priority", "\(alert.priority)", "\(row.priority)"), ("grid", alert.grid.text, row.grid.text),
            ("touched", text(alert.touched), text(row.touched)), ("raised", text(alert.raised), text(row.raised)),
            ("notes", "\(alert.notes)", "\(row.notes)"), ("version", "\(alert.version)", "\(row.version)"),
            ("step", "\(alert.standing.step)", "\(row.standing.step)"),
            ("state", alert.stateName.rawValue, row.stateName.rawValue),
        ]
        for (field, expected, found) in pairs where expected != found {
            note(name, .row, "\(field) \(expected)", found)
        }
        if row.standing != alert.standing { note(name, .row, "the standing of entry \(alert.version)", "another") }
        let isGone = row.household == nil && isErased(alert.standing.closed)
        let isSame =
            row.household == alert.household && row.householdNumber == alert.householdNumber
            && row.source == alert.source && row.point == alert.point && row.reading == alert.reading
        if !isSame, !isGone { note(name, .row, "the household, source and reading of its entry", "others") }
    }

    func isErased(_ closed: Instant?) -> Bool {
        closed.map { closed in erasures.contains { $0.before > closed } } ?? false
    }
}
