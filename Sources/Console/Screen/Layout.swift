internal import Canvas
internal import GridDomain
internal import Language

/// Which part of the screen shows what.
struct Layout: Sendable, Equatable {
    /// Below this the screen only says that it is too small.
    static let least = Size(width: 60, height: 15)
    /// From this width on the panes stand beside each other.
    static let splitWidth = 112

    var isTooSmall = false
    /// The row of tabs, where only one pane has room.
    var tabs: Int?
    /// Rows of the most urgent untaken alerts below the tabs.
    var urgent: Range<Int> = 0..<0
    var alerts: Rect?
    var grids: Rect?
    /// Details of the selected alert beside the list.
    var card: Rect?
    var next = 0
    var message = 0
    var keys: Range<Int> = 0..<0

    /// Panes have a border unless the screen is narrow.
    var hasBorders: Bool { tabs == nil }

    init() {}

    init(_ state: ConsoleState) {
        let size = state.size
        isTooSmall = size.width < Self.least.width || size.height < Self.least.height
        guard !isTooSmall else { return }
        keys = size.height - 2..<size.height
        message = size.height - 3
        next = size.height - 4
        let body = Rect(x: 0, y: 2, width: size.width, height: next - 2)
        if size.width >= Self.splitWidth && size.height >= 20 {
            split(body, state)
        } else {
            tabbed(body, state)
        }
    }

    private mutating func tabbed(_ body: Rect, _ state: ConsoleState) {
        tabs = body.minY
        let untaken = state.summary.count(.untaken)
        let isList = state.focus == .alerts && state.alerts.detail == nil && state.alerts.view == .all
        let count = isList ? 0 : min(2, untaken)
        urgent = body.minY + 1..<body.minY + 1 + count
        let pane = Rect(x: 0, y: urgent.upperBound, width: body.width, height: body.maxY - urgent.upperBound)
        if state.focus == .alerts { alerts = pane } else { grids = pane }
    }

    private mutating func split(_ body: Rect, _ state: ConsoleState) {
        if state.isZoomed {
            if state.focus == .alerts { alerts = body } else { grids = body }
            return cardBeside(state)
        }
        // Latin names of places need more room beside the figures than Han ones.
        let percent = body.width >= 160 ? 55 : state.tongue == .zh ? 59 : 57
        let share = body.width * percent / 100
        let (left, right) = body.splitHorizontally(at: share)
        alerts = left
        grids = right
        cardBelow(state)
    }

    /// An empty list needs no details.
    private func hasCard(_ state: ConsoleState) -> Bool { state.alerts.detail == nil && !state.alerts.rows.isEmpty }

    /// Where it is high enough the details of the selected alert stand below the list.
    private mutating func cardBelow(_ state: ConsoleState) {
        guard let pane = alerts, pane.height >= 28, hasCard(state) else { return }
        let (list, details) = pane.splitVertically(at: pane.height - min(20, pane.height * 2 / 5 + 1))
        alerts = list
        card = details
    }

    private mutating func cardBeside(_ state: ConsoleState) {
        guard let pane = alerts, pane.width >= 150, hasCard(state) else { return }
        let (list, details) = pane.splitHorizontally(at: pane.width * 60 / 100)
        alerts = list
        card = details
    }

    /// The part of a pane inside its border.
    func inner(_ rect: Rect) -> Rect {
        let inner = hasBorders ? rect.inset() : rect
        return Rect(x: inner.minX, y: inner.minY, width: inner.width - 1, height: inner.height)
    }

    /// Rows of the focused list, below the heads of its columns.
    func listHeight(of state: ConsoleState) -> Int {
        let pane = state.focus == .alerts ? alerts : grids
        return max(1, (pane.map { inner($0).height } ?? 2) - 1)
    }
}

extension ConsoleState {
    /// The line of the screen on which the selected row stands; nil in an alert's details and in empty lists.
    var selectedLine: Int? {
        guard let pane = focus == .alerts ? layout.alerts : layout.grids else { return nil }
        let place: Int?
        switch focus {
        case .alerts:
            let index = alerts.rows.firstIndex { $0.id != nil && $0.id == alerts.cursor.selected }
            place = alerts.detail == nil ? index.map { $0 - alerts.cursor.scroll.first } : nil
        case .grids:
            switch grids.level {
            case nil: place = grids.cursor.index.map { $0 - grids.cursor.scroll.first }
            case .households, .gaps:
                place = grids.households.cursor.index.map { $0 - grids.households.cursor.scroll.first }
            case .residents: place = grids.residents.index.map { $0 - grids.residents.scroll.first + 2 }
            }
        }
        return place.map { layout.inner(pane).minY + 1 + $0 }
    }

    /// Scrolls each list so that its selection is in view.
    mutating func scrollIntoView() {
        if var open = book {
            open.cursor.scroll.follow(
                selected: open.cursor.index, count: open.rows.count, height: bookListHeight, margin: 1)
            book = open
        }
        let layout = layout
        let alertsHeight = max(1, (layout.alerts.map { layout.inner($0).height } ?? 2) - 1)
        let place = alerts.rows.firstIndex { $0.id == alerts.cursor.selected && alerts.cursor.selected != nil }
        alerts.cursor.scroll.follow(selected: place, count: alerts.rows.count, height: alertsHeight, margin: 1)
        let gridsHeight = max(1, (layout.grids.map { layout.inner($0).height } ?? 2) - 1)
        grids.cursor.scroll.follow(
            selected: grids.cursor.index, count: grids.rows.count, height: max(1, gridsHeight - 1), margin: 1)
        let households = grids.households.cursor
        grids.households.cursor.scroll.follow(
            selected: households.index, count: households.ids.count, height: gridsHeight, margin: 1)
        let residents = grids.residents
        grids.residents.scroll.follow(
            selected: residents.index, count: residents.ids.count, height: gridsHeight, margin: 1)
    }
}
