internal import Canvas
internal import GridDomain
internal import Language

/// Which part of the screen shows what.
struct Layout: Sendable, Equatable {
    /// Below this the screen only says that it is too small.
    static let least = Size(width: 60, height: 15)
    /// From this width on the panes stand beside each other.
    static let splitWidth = 112
    /// From this width on a column of cards stands to the right of the panes; beside a zoomed list from this one on.
    static let cardsWidth = (panes: 176, zoomed: 150)
    /// From this height on, two rows of panes stand below each other; one row needs less.
    static let splitHeight = (one: 20, two: 28)

    var isTooSmall = false
    /// The row of tabs, where only one pane has room.
    var tabs: Int?
    /// Rows of the most urgent untaken alerts below the tabs.
    var urgent: Range<Int> = 0..<0
    /// Where each pane stands that is on the screen.
    private var panes: [PaneID: Rect] = [:]
    /// The pane whose selected row the cards are about, and where they stand.
    private(set) var cardsPane: PaneID?
    private(set) var cards: [Rect] = []
    var next = 0
    var message = 0
    var keys: Range<Int> = 0..<0

    /// Panes have a border unless the screen is narrow.
    var hasBorders: Bool { tabs == nil }

    init() {}

    /// The parts of the screen for a state.
    ///
    /// - Parameter built: the panes that there are; the room of others is theirs.
    init(_ state: ConsoleState, built: [PaneID] = PaneID.built) {
        let size = state.size
        isTooSmall = size.width < Self.least.width || size.height < Self.least.height
        guard !isTooSmall else { return }
        keys = size.height - 2..<size.height
        message = size.height - 3
        next = size.height - 4
        let body = Rect(x: 0, y: 2, width: size.width, height: next - 2)
        let columns = Columns(built)
        let least = columns.isStacked ? Self.splitHeight.two : Self.splitHeight.one
        if size.width >= Self.splitWidth && size.height >= least {
            split(body, columns, state)
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
        panes = [state.focus: pane]
        cardBelow(state)
    }

    private mutating func split(_ body: Rect, _ columns: Columns, _ state: ConsoleState) {
        if body.width >= (state.isZoomed ? Self.cardsWidth.zoomed : Self.cardsWidth.panes) {
            let share = body.width * (state.isZoomed ? 38 : 32) / 100
            let (lists, column) = body.splitHorizontally(at: body.width - min(100, max(60, share)))
            standCards(in: column, state)
            return arrange(lists, columns, state)
        }
        arrange(body, columns, state)
        cardBelow(state)
    }

    private mutating func arrange(_ body: Rect, _ columns: Columns, _ state: ConsoleState) {
        guard !state.isZoomed else { return panes = [state.focus: body] }
        // Latin names of places need more room beside the figures than Han ones.
        let narrow = columns.isStacked ? 58 : state.tongue == .zh ? 59 : 57
        let share = body.width >= 160 ? body.width * 55 / 100 : (body.width * narrow + 99) / 100
        let (left, right) = body.splitHorizontally(at: columns.right.isEmpty ? body.width : share)
        stack(columns.left, in: left)
        stack(columns.right, in: right)
    }

    /// The upper pane is the larger one.
    private mutating func stack(_ column: [PaneID], in rect: Rect) {
        guard column.count > 1 else {
            if let pane = column.first { panes[pane] = rect }
            return
        }
        let (upper, lower) = rect.splitVertically(at: (rect.height * 17 + 15) / 30)
        panes[column[0]] = upper
        panes[column[1]] = lower
    }

    /// A column as high as the body: the card of the row, and where there is height below it that of its place.
    private mutating func standCards(in column: Rect, _ state: ConsoleState) {
        cardsPane = state.focus
        guard state.sideCards(of: state.focus).count > 1, column.height >= 40 else { return cards = [column] }
        let (upper, lower) = column.splitVertically(at: column.height * 2 / 5)
        cards = [upper, lower]
    }

    /// Where it is high enough the details of the selected alert stand below the list, which keeps room for a dozen.
    private mutating func cardBelow(_ state: ConsoleState) {
        guard !state.isZoomed || tabs != nil, let pane = self[.alerts], state.alerts.detail == nil,
            !state.alerts.rows.isEmpty
        else { return }
        let least = hasBorders ? 16 : 14
        guard pane.height >= least + 8 else { return }
        let (list, details) = pane.splitVertically(at: max(least, pane.height - min(20, pane.height * 2 / 5 + 1)))
        self[.alerts] = list
        (cardsPane, cards) = (.alerts, [details])
    }

    /// Where a pane stands; nil when it is not on the screen.
    subscript(pane: PaneID) -> Rect? {
        get { panes[pane] }
        set { panes[pane] = newValue }
    }

    /// The pane at a cell.
    func pane(at point: Point) -> PaneID? { panes.first { $0.value.contains(point) }?.key }

    /// The part of a pane inside its border.
    func inner(_ rect: Rect) -> Rect {
        let inner = hasBorders ? rect.inset() : rect
        return Rect(x: inner.minX, y: inner.minY, width: inner.width - 1, height: inner.height)
    }

    /// Rows of the focused list, below the heads of its columns.
    func listHeight(of state: ConsoleState) -> Int {
        listHeight(of: state.focus)
    }

    /// Rows of a pane's list, below the heads of its columns.
    func listHeight(of pane: PaneID) -> Int { max(1, (self[pane].map { inner($0).height } ?? 2) - 1) }
}

extension Layout {
    /// Which panes stand below each other: alerts and grids on the left, rota and disputes on the right. What is alone
    /// beside an empty side takes that side.
    private struct Columns {
        var left: [PaneID]
        var right: [PaneID]

        init(_ built: [PaneID]) {
            left = [.alerts, .grids].filter(built.contains)
            right = [.rota, .disputes].filter(built.contains)
            if right.isEmpty, left.count > 1 { right = [left.removeLast()] }
        }

        var isStacked: Bool { left.count > 1 || right.count > 1 }
    }
}

extension ConsoleState {
    /// The line of the screen on which the selected row stands; nil in an alert's details and in empty lists.
    var selectedLine: Int? {
        guard let pane = layout[focus] else { return nil }
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
        case .rota:
            let index = rota.rows.firstIndex { $0.id != nil && $0.id == rota.cursor.selected }
            place = index.map { $0 - rota.cursor.scroll.first }
        case .disputes:
            let index = disputes.rows.firstIndex { $0.id != nil && $0.id == disputes.cursor.selected }
            place = disputes.detail == nil ? index.map { $0 - disputes.cursor.scroll.first } : nil
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
        let alertsHeight = layout.listHeight(of: .alerts)
        let place = alerts.rows.firstIndex { $0.id == alerts.cursor.selected && alerts.cursor.selected != nil }
        alerts.cursor.scroll.follow(selected: place, count: alerts.rows.count, height: alertsHeight, margin: 1)
        let rotaPlace = rota.rows.firstIndex { $0.id == rota.cursor.selected && rota.cursor.selected != nil }
        rota.cursor.scroll.follow(
            selected: rotaPlace, count: rota.rows.count, height: layout.listHeight(of: .rota), margin: 1)
        let dispute = disputes.rows.firstIndex {
            $0.id == disputes.cursor.selected && disputes.cursor.selected != nil
        }
        disputes.cursor.scroll.follow(
            selected: dispute, count: disputes.rows.count, height: layout.listHeight(of: .disputes), margin: 1)
        let gridsHeight = layout.listHeight(of: .grids)
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
