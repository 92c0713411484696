internal import GridDomain
internal import Language

/// What the officer has made of the alerts pane. What is selected is named by code.
struct AlertsPane: Sendable, Equatable {
    enum View: Int, Sendable, Equatable {
        /// Untaken, open and shelved.
        case all = 0
        case shelf = 5
        /// What was closed within a day.
        case history = 6

        var groups: [Alert.Group] {
            switch self {
            case .all: [.untaken, .open, .shelved]
            case .shelf: [.shelved]
            case .history: [.closed]
            }
        }
    }

    enum Sort: Int, Sendable, Equatable, CaseIterable {
        case urgency, due, age, place
    }

    /// What can be selected: an alert, or the heading that stands for a folded group.
    enum RowID: Hashable, Sendable {
        case alert(AlertCode)
        case folded(Alert.Group)
    }

    /// A row of the screen.
    enum Row: Sendable, Equatable {
        case heading(Alert.Group, count: Int, isFolded: Bool)
        case alert(AlertCode)

        var id: RowID? {
            switch self {
            case .alert(let code): .alert(code)
            case .heading(let group, _, let isFolded): isFolded ? .folded(group) : nil
            }
        }
    }

    var view = View.all
    /// The alert whose details are open.
    var detail: AlertCode?
    var detailScroll = 0
    var cursor = ListCursor<RowID>()
    var rows: [Row] = []
    var folded: Set<Alert.Group> = []
    var marks: Set<AlertCode> = []
    /// How many of each group the filter lets through.
    private(set) var shown: [Alert.Group: Int] = [:]
    var sort = Sort.urgency
    var filter = ""
    var search = ""
    /// What the rows were made from.
    private var source: Source?

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var view: View
        var folded: Set<Alert.Group>
        var sort: Sort
        var filter: String
    }

    /// The selected alert.
    var selected: AlertCode? {
        guard case .alert(let code) = cursor.selected else { return nil }
        return code
    }

    /// Whether the row is of a marked alert.
    func isMarked(_ row: Row) -> Bool {
        if case .alert(let code) = row { marks.contains(code) } else { false }
    }

    /// The alert that a single act is about.
    var subject: AlertCode? { detail ?? selected }
}

extension AlertsPane {
    private func source(_ last: EntryNumber) -> Source {
        Source(last: last, view: view, folded: folded, sort: sort, filter: filter)
    }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by last: EntryNumber) -> Bool { source != source(last) }

    /// Lets the rows be made anew though no entry came.
    mutating func forgetRows() { source = nil }

    /// Makes the rows anew after the board, the filter or the order has changed.
    mutating func rebuild(_ state: ConsoleState) {
        source = source(state.desk.last)
        let shown = state.desk.alerts.items.values.filter { view.groups.contains($0.group) && state.passes($0, filter) }
        let groups = Dictionary(grouping: shown, by: \.group)
        self.shown = filter.isEmpty ? [:] : groups.mapValues(\.count)
        rows = view.groups.flatMap { group in rows(of: group, groups[group] ?? []) }
        cursor.rebuild(rows.compactMap(\.id))
        if !marks.isEmpty { marks.formIntersection(shown.map(\.code)) }
    }

    /// A group's heading and alerts. What is untaken needs no heading: it stands on top, always unfolded.
    private func rows(of group: Alert.Group, _ alerts: [Alert]) -> [Row] {
        guard !alerts.isEmpty else { return [] }
        let isFolded = folded.contains(group)
        let sorted = isFolded ? [] : alerts.sorted { isBefore($0, $1) }
        let heading: [Row] = group == .untaken ? [] : [.heading(group, count: alerts.count, isFolded: isFolded)]
        return heading + sorted.map { .alert($0.code) }
    }

    private func isBefore(_ a: Alert, _ b: Alert) -> Bool {
        if view == .history {
            return (a.standing.closed ?? a.touched, a.code) > (b.standing.closed ?? b.touched, b.code)
        }
        switch sort {
        case .urgency: return Alert.isBefore(a, b)
        case .due:
            let far = Instant(milliseconds: .max)
            let (left, right) = (a.deadline?.at ?? far, b.deadline?.at ?? far)
            return left == right ? a.code < b.code : left < right
        case .age: return a.touched == b.touched ? a.code < b.code : a.touched < b.touched
        case .place:
            let left = (a.grid, a.householdNumber ?? 0)
            let right = (b.grid, b.householdNumber ?? 0)
            return left == right ? a.code < b.code : left < right
        }
    }
}

extension ConsoleState {
    /// The alerts that an act is about: the open one, the marked ones, or the selected one.
    var alertTargets: [AlertCode] {
        if let detail = alerts.detail { return [detail] }
        if !alerts.marks.isEmpty {
            return alerts.rows.compactMap { row in
                guard case .alert(let code) = row, alerts.marks.contains(code) else { return nil }
                return code
            }
        }
        return alerts.selected.map { [$0] } ?? []
    }

    /// Whether an alert answers a search text: what it is, where, who is at it, its code.
    func passes(_ alert: Alert, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        let words = alertWords(alert)
        if words.contains(where: { $0.localizedContains(query) }) { return true }
        return alertNames(alert).contains { $0.matches(query) }
    }

    private func alertWords(_ alert: Alert) -> [String] {
        var words = [
            CodeSeries.short(alert.code.text), labels.household(grid: alert.grid, number: alert.householdNumber, .zh),
        ]
        words.append(labels.household(grid: alert.grid, number: alert.householdNumber, .en))
        words += [alert.kind.name.zh, alert.kind.name.en]
        if let reading = alert.reading { words.append(reading) }
        return words
    }

    private func alertNames(_ alert: Alert) -> [Name] {
        var names = [desk.grids.tree[alert.grid], desk.grids.tree.village(of: alert.grid)].compactMap { $0?.name }
        if let who = alert.standing.response.who, let member = desk.staff[who] { names.append(member.name) }
        if let by = alert.standing.taken?.by, let owner = desk.watch.officers[by] { names.append(owner.name) }
        if let code = alert.source, let source = desk.sources[code], source.household == nil {
            names.append(source.name)
        }
        return names
    }
}

extension String {
    /// Whether it holds a text, capitals or not.
    func localizedContains(_ query: String) -> Bool {
        contains(query) || lowercased().contains(query.lowercased())
    }
}
