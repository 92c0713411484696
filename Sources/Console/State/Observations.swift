internal import GridDomain

/// Since when the households of alerts are under observation. The boards do not hold it, so it is gathered from pages of
/// households, one request for a run of numbers in a grid, and followed through the feed.
struct Observations: Sendable, Equatable {
    private var since: [HouseholdCode: CivilDate] = [:]
    /// Households whose pages have come, under observation or not.
    private var known: Set<HouseholdCode> = []
    private var asked: Set<PageRequest> = []
    /// Counts what has become known, for parts of the screen that show it.
    private(set) var revision = 0
    /// What the last requests were made after.
    private var checkedLast: EntryNumber?
    private var checkedKnown = 0

    /// Day n of the 14; nil for a household that is not under observation, or no longer.
    func day(of household: HouseholdCode?, on date: @autoclosure () -> CivilDate) -> Int? {
        guard let household, let start = since[household] else { return nil }
        let day = date().dayNumber - start.dayNumber
        return day <= ObservationRules.days ? day : nil
    }

    mutating func take(_ rows: [HouseholdRow]) {
        guard !rows.isEmpty else { return }
        revision += 1
        for row in rows {
            known.insert(row.code)
            since[row.code] = row.observedSince
        }
    }

    /// From the observations that run, with every alert's household known: nothing is asked for.
    mutating func take(_ running: [Observation], alerts: AlertBoard) {
        revision += 1
        for one in running { if let home = one.household { since[home] = one.contact } }
        known.formUnion(alerts.items.values.compactMap(\.household))
    }

    mutating func note(_ entry: Entry) {
        guard case .observation(let event) = entry.event, let household = entry.personal.household else { return }
        switch event {
        case .ordered(let order): since[household] = order.contact
        case .changed(_, _, .released): since[household] = nil
        case .changed(_, _, .corrected(let correction, _, _)): since[household] = correction.contact
        case .changed: return
        }
        revision += 1
    }

    /// Whether a page was asked for here: what it says is kept, the page need not be.
    func hasAsked(_ request: PageRequest) -> Bool { asked.contains(request) }

    /// What to ask for so that every open alert's household becomes known. Nothing is asked for twice.
    mutating func requests(for desk: Desk) -> [PageRequest] {
        guard checkedLast != desk.last || checkedKnown != known.count else { return [] }
        (checkedLast, checkedKnown) = (desk.last, known.count)
        var first: [PlaceCode: Int] = [:]
        for alert in desk.alerts.items.values where !alert.isClosed {
            guard let code = alert.household, let number = alert.householdNumber, !known.contains(code) else {
                continue
            }
            first[alert.grid] = min(first[alert.grid] ?? number, number)
        }
        let wanted = first.map { PageRequest.households(grid: $0.key, from: $0.value) }
        return wanted.filter { asked.insert($0).inserted }
    }
}
