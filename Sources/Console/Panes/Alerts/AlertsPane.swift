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

    /// What can be selected: an alert, the heading that stands for a folded group, or a row that stands for many alerts.
    enum RowID: Hashable, Sendable {
        case alert(AlertCode)
        case folded(Alert.Group)
        case flood(FloodGroup.Key)
        case source(SourceCode)
    }

    /// A row of the screen.
    enum Row: Sendable, Equatable {
        case heading(Alert.Group, count: Int, isFolded: Bool)
        case alert(AlertCode)
        /// The head of a part of a flood.
        case section(isHigh: Bool, count: Int)
        case flood(FloodGroup, isFolded: Bool)
        case nuisances(count: Int)
        case source(Nuisance)

        var id: RowID? {
            switch self {
            case .alert(let code): .alert(code)
            case .heading(let group, _, let isFolded): isFolded ? .folded(group) : nil
            case .flood(let group, _): .flood(group.key)
            case .source(let nuisance): .source(nuisance.source)
            case .section, .nuisances: nil
            }
        }

        /// Its alerts, also those that are folded in a group of a flood.
        var codes: [AlertCode] {
            switch self {
            case .alert(let code): [code]
            case .flood(let group, _): group.codes
            case .heading, .section, .nuisances, .source: []
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
    /// Whether the untaken alerts stand in groups: while a flood lasts, and after it as long as the cursor is on the row of a
    /// group, so that the end of a flood takes nothing from under the officer's hands.
    private(set) var isGrouped = false
    private(set) var flood: [FloodGroup] = []
    /// The groups whose alerts are shown.
    var unfolded: Set<FloodGroup.Key> = []
    /// Alerts that have a row of their own though their group is folded: the cursor was on them.
    var apart: Set<AlertCode> = []
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
        var isGrouped: Bool
        var unfolded: Set<FloodGroup.Key>
        var apart: Set<AlertCode>
        var nuisances: [Nuisance]
    }

    /// The selected alert.
    var selected: AlertCode? {
        guard case .alert(let code) = cursor.selected else { return nil }
        return code
    }

    /// Whether the row is of a marked alert.
    func isMarked(_ row: Row) -> Bool {
        !marks.isEmpty && !row.codes.isEmpty && marks.isSuperset(of: row.codes)
    }

    /// The alert that a single act is about.
    var subject: AlertCode? { detail ?? selected }
}

extension AlertsPane {
    private func source(_ state: ConsoleState) -> Source {
        Source(
            last: state.desk.last, view: view, folded: folded, sort: sort, filter: filter, isGrouped: groups(state),
            unfolded: unfolded, apart: apart, nuisances: state.pressure.nuisances)
    }

    private func groups(_ state: ConsoleState) -> Bool {
        guard view == .all else { return false }
        if case .flood = cursor.selected, isGrouped { return true }
        return state.pressure.load.isFlood
    }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by state: ConsoleState) -> Bool { source != source(state) }

    /// Lets the rows be made anew though no entry came.
    mutating func forgetRows() { source = nil }

    /// Makes the rows anew after the board, the filter or the order has changed.
    mutating func rebuild(_ state: ConsoleState) {
        let shown = state.desk.alerts.items.values.filter { view.groups.contains($0.group) && state.passes($0, filter) }
        let groups = Dictionary(grouping: shown, by: \.group)
        self.shown = filter.isEmpty ? [:] : groups.mapValues(\.count)
        isGrouped = self.groups(state)
        flood = isGrouped ? FloodGroup.groups(of: groups[.untaken] ?? [], by: isBefore) : []
        keepSelectedApart()
        source = source(state)
        rows = isGrouped ? floodRows : rows(of: .untaken, groups[.untaken] ?? [])
        if view == .all { rows += nuisanceRows(state.pressure.nuisances, among: groups) }
        rows += view.groups.filter { $0 != .untaken }.flatMap { group in rows(of: group, groups[group] ?? []) }
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

    /// Each group as one row, with its alerts below it where it is unfolded; one alert alone is its own row.
    private var floodRows: [Row] {
        [true, false].flatMap { isHigh -> [Row] in
            let part = flood.filter { $0.key.isHigh == isHigh }
            guard !part.isEmpty else { return [] }
            let count = part.reduce(0) { $0 + $1.codes.count }
            return [.section(isHigh: isHigh, count: count)] + part.flatMap(rows)
        }
    }

    private func rows(of group: FloodGroup) -> [Row] {
        if group.codes.count == 1, cursor.selected != .flood(group.key) { return group.codes.map { .alert($0) } }
        let isFolded = !unfolded.contains(group.key)
        let shown = isFolded ? group.codes.filter(apart.contains) : group.codes
        return [.flood(group, isFolded: isFolded)] + shown.map { .alert($0) }
    }

    /// What is selected when a flood begins stays a row, however its group is folded.
    private mutating func keepSelectedApart() {
        guard isGrouped else {
            unfolded = []
            apart = []
            return
        }
        guard let code = selected,
            let group = flood.first(where: { $0.codes.count > 1 && $0.codes.contains(code) }),
            !unfolded.contains(group.key)
        else { return }
        apart.insert(code)
    }

    private func nuisanceRows(_ nuisances: [Nuisance], among groups: [Alert.Group: [Alert]]) -> [Row] {
        guard !nuisances.isEmpty else { return [] }
        let shown = Set(groups.values.joined().map(\.code))
        let found = nuisances.filter { filter.isEmpty || !shown.isDisjoint(with: $0.alerts) }
        return found.isEmpty ? [] : [.nuisances(count: found.count)] + found.map { .source($0) }
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
            var seen: Set<AlertCode> = []
            return alerts.rows.flatMap(\.codes).filter { alerts.marks.contains($0) && seen.insert($0).inserted }
        }
        if let many = selectedGroup?.codes ?? selectedNuisance?.alerts { return many }
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
        if let source = alert.source.flatMap({ desk.sources[$0] }) {
            words += [labels.source(source, .zh), labels.source(source, .en)]
        }
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
