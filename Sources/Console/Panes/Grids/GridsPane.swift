internal import GridDomain
internal import Language

/// What the officer has made of the grids pane: the tree, and the lists below it.
struct GridsPane: Sendable, Equatable {
    /// How deep the officer has gone.
    enum Level: Sendable, Equatable {
        case households(PlaceCode)
        case residents(HouseholdRow)
        /// What a place still lacks, with reasons.
        case gaps(PlaceCode)
    }

    enum Sort: Int, Sendable, Equatable, CaseIterable {
        case code, done, unvisited, name
    }

    /// What is open in a place beside the round.
    struct Open: Sendable, Equatable {
        /// Households under observation.
        var observed = 0
        var alerts = 0
        var disputes = 0

        static func += (sum: inout Open, other: Open) {
            sum.observed += other.observed
            sum.alerts += other.alerts
            sum.disputes += other.disputes
        }
    }

    /// A row of the tree.
    struct Row: Sendable, Equatable {
        var code: PlaceCode
        var depth: Int
        var canUnfold: Bool
        var isUnfolded: Bool
        var tally: GridTally
        var open: Open
    }

    var path: [Level] = []
    var cursor = ListCursor<PlaceCode>()
    var rows: [Row] = []
    /// The sum over what the filter lets through.
    var total = GridTally()
    private(set) var open = Open()
    var unfolded: Set<PlaceCode> = []
    var sort = Sort.code
    var filter = ""
    var search = ""
    /// What the rows were made from.
    private var source: Source?

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var unfolded: Set<PlaceCode>
        var sort: Sort
        var filter: String
    }

    /// The list of households or gaps that is open.
    var households = HouseholdList()
    /// The residents of the open household.
    var residents = ListCursor<PersonCode>()
    /// Residents marked as missed.
    var missed: Set<PersonCode> = []

    var level: Level? { path.last }
}

/// A list of households that came as pages.
struct HouseholdList: Sendable, Equatable {
    var cursor = ListCursor<HouseholdCode>()
    var rows: [HouseholdRow] = []
    var marks: Set<HouseholdCode> = []
    var hasMore = false
    var filter = ""
    var search = ""

    var selected: HouseholdRow? { cursor.selected.flatMap { code in rows.first { $0.code == code } } }
}

extension GridsPane {
    private func source(_ last: EntryNumber) -> Source {
        Source(last: last, unfolded: unfolded, sort: sort, filter: filter)
    }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by last: EntryNumber) -> Bool { source != source(last) }

    /// Lets the rows be made anew though no entry came.
    mutating func forgetRows() { source = nil }

    /// Makes the tree's rows anew after tallies, the filter or what is unfolded have changed.
    mutating func rebuild(_ state: ConsoleState) {
        source = source(state.desk.last)
        let board = state.desk.grids
        let tree = board.tree
        let shown = filter.isEmpty ? nil : Set(tree.grids.filter { state.passes(grid: $0, filter) })
        let openByGrid = state.openByGrid
        var sums: [PlaceCode: (tally: GridTally, open: Open)] = [:]
        (total, open) = (GridTally(), Open())
        for grid in tree.grids where shown?.contains(grid) ?? true {
            let tally = board.tallies[grid] ?? GridTally()
            let here = openByGrid[grid] ?? Open()
            total += tally
            open += here
            var place: PlaceCode? = grid
            while let code = place, code != tree.root {
                sums[code, default: (GridTally(), Open())].tally += tally
                sums[code, default: (GridTally(), Open())].open += here
                place = code.parent
            }
        }
        rows = level(below: tree.root, depth: 0, sums, state)
        cursor.rebuild(rows.map(\.code))
    }

    private func level(
        below code: PlaceCode, depth: Int, _ sums: [PlaceCode: (tally: GridTally, open: Open)], _ state: ConsoleState
    ) -> [Row] {
        let tree = state.desk.grids.tree
        let children = tree.children(of: code).compactMap { child in sums[child].map { (child, $0.tally) } }
        return children.sorted { isBefore($0, $1, tree) }.flatMap { child, tally in
            let canUnfold = !tree.children(of: child).isEmpty
            let isUnfolded = canUnfold && (unfolded.contains(child) || !filter.isEmpty)
            let row = Row(
                code: child, depth: depth, canUnfold: canUnfold, isUnfolded: isUnfolded, tally: tally,
                open: sums[child]?.open ?? Open())
            return [row] + (isUnfolded ? level(below: child, depth: depth + 1, sums, state) : [])
        }
    }

    private func isBefore(_ a: (PlaceCode, GridTally), _ b: (PlaceCode, GridTally), _ tree: PlaceTree) -> Bool {
        switch sort {
        case .code: return a.0 < b.0
        case .done: return a.1.share == b.1.share ? a.0 < b.0 : a.1.share < b.1.share
        case .unvisited: return a.1.unvisited == b.1.unvisited ? a.0 < b.0 : a.1.unvisited > b.1.unvisited
        case .name:
            let (left, right) = (tree[a.0]?.name.sortKey ?? "", tree[b.0]?.name.sortKey ?? "")
            return left == right ? a.0 < b.0 : left < right
        }
    }
}

extension ConsoleState {
    /// What is open in each grid, from the boards.
    fileprivate var openByGrid: [PlaceCode: GridsPane.Open] {
        var open: [PlaceCode: GridsPane.Open] = [:]
        for item in desk.rota.items.values where item.isRunning {
            open[item.grid, default: GridsPane.Open()].observed += 1
        }
        for alert in desk.alerts.items.values where !alert.isClosed {
            open[alert.grid, default: GridsPane.Open()].alerts += 1
        }
        for dispute in desk.disputes.items.values where !dispute.isClosed {
            open[dispute.grid, default: GridsPane.Open()].disputes += 1
        }
        return open
    }

    /// Whether a grid answers a search text: its name or number, its village, its chief.
    func passes(grid: PlaceCode, _ query: String) -> Bool {
        let tree = desk.grids.tree
        var names = [tree[grid], tree.village(of: grid)].compactMap { $0?.name }
        if let chief = desk.grids.chiefs[grid], let member = desk.staff[chief] { names.append(member.name) }
        return names.contains { $0.matches(query) } || labels.grid(grid, .zh).localizedContains(query)
            || labels.grid(grid, .en).localizedContains(query)
    }

    /// Whether a row of the tree answers a search text.
    func passes(place: PlaceCode, _ query: String) -> Bool {
        desk.grids.tree[place]?.name.matches(query) ?? false
            || (place.level == .grid && labels.grid(place, tongue).localizedContains(query))
    }

    /// The households that an act is about: the open one, the marked ones, or the selected one.
    var householdTargets: [HouseholdRow] {
        switch grids.level {
        case .residents(let row): [row]
        case .households, .gaps:
            grids.households.marks.isEmpty
                ? grids.households.selected.map { [$0] } ?? []
                : grids.households.rows.filter { grids.households.marks.contains($0.code) }
        case nil: []
        }
    }
}
