internal import Canvas
internal import GridDomain
internal import Language

/// The popup behind a figure: its definition, and the rows that it counts.
struct FigureView: Sendable, Equatable {
    let figure: Figure
    var cursor = ListCursor<String>()
    private(set) var rows: [FigureRow] = []
    /// What the figure comes to: what the rows add up to, or the tally where not all have come.
    private(set) var total = 0
    /// What the rows were made from.
    private var source: Source?

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var boards: Int
        var minute: Int64
        var tongue: Tongue
        var pages: [PageState?]
    }

    init(_ figure: Figure) { self.figure = figure }

    var selected: FigureRow? { cursor.selected.flatMap { id in rows.first { $0.id == id } } }

    /// Makes the rows anew after the desk, the minute, the language or a page has changed.
    mutating func rebuild(_ state: ConsoleState) {
        let wanted = Source(
            last: state.desk.last, boards: state.boardsRead, minute: state.now.seconds / 60, tongue: state.tongue,
            pages: state.pagesBehind(figure).map { state.pages[$0] })
        guard source != wanted else { return }
        source = wanted
        rows = state.rows(behind: figure)
        total = state.total(of: figure) ?? rows.reduce(0) { $0 + $1.weight }
        cursor.rebuild(rows.map(\.id))
    }
}

extension ConsoleState {
    mutating func open(_ figure: Figure) {
        var view = FigureView(figure)
        view.rebuild(self)
        open(.figure(view))
    }

    /// Keeps the rows of an open figure true.
    mutating func rebuildFigure() {
        guard case .figure(var view) = dialogs.last else { return }
        view.rebuild(self)
        let count = view.rows.count
        view.cursor.scroll.follow(
            selected: view.cursor.index, count: count, height: figureListHeight(view), margin: count > 2 ? 1 : 0)
        dialogs[dialogs.count - 1] = .figure(view)
    }

    mutating func figureKey(_ key: Key, _ view: FigureView, _ out: inout Outbox) {
        var view = view
        let page = max(1, figureListHeight(view) - 1)
        switch key.plain {
        case .escape, .character("q"), .character("#"): return
        case .down, .character("j"): view.cursor.move(by: 1)
        case .up, .character("k"): view.cursor.move(by: -1)
        case .pageDown, .control("f"), .character(" "): view.cursor.move(by: page)
        case .pageUp, .control("b"): view.cursor.move(by: -page)
        case .end, .character("G"): view.cursor.move(by: .max / 2)
        case .home, .character("g"): view.cursor.move(by: -.max / 2)
        case .enter:
            open(.figure(view))
            if let target = view.selected?.target { go(to: target) }
            return
        default: break
        }
        open(.figure(view))
    }

    /// Goes where a row behind a figure leads; `'` comes back to the popup.
    mutating func go(to target: FigureTarget) {
        remember()
        dialogs = []
        figures = nil
        book = nil
        switch target {
        case .alert(let code): uncover(code)
        case .dispute(let code):
            focus = .disputes
            disputes.filter = ""
            settle()
            let isListed = disputes.rows.contains(.dispute(code))
            if isListed { disputes.cursor.select(.dispute(code)) }
            disputes.detail = isListed || desk.disputes.items[code] == nil ? nil : code
            if !isListed, desk.disputes.items[code] == nil { tell(ConsoleWords.onlyInRegister, tone: .refused) }
        case .sign(let id):
            focus = .disputes
            (disputes.filter, disputes.detail) = ("", nil)
            settle()
            disputes.cursor.select(.sign(id))
        case .observation(let code): uncover(code)
        case .member(let code):
            focus = .rota
            rota.filter = ""
            showRota(.members)
            settle()
            rota.cursor.select(.member(code))
        case .household(let code): open(Book.Kind.card(code))
        case .place(let code):
            focus = .grids
            (grids.path, grids.filter) = ([], "")
            if let village = code.parent { grids.unfolded.insert(village) }
            settle()
            grids.cursor.select(code)
        case .instruction(let code):
            open(Book.Kind.instructions)
            settle()
            book?.cursor.select(code)
        }
    }

    private mutating func uncover(_ code: AlertCode) {
        guard let alert = desk.alerts.items[code] else { return }
        focus = .alerts
        (alerts.filter, alerts.detail) = ("", nil)
        alerts.view = alert.isClosed ? .history : .all
        alerts.folded.remove(alert.group)
        settle()
        reveal(code)
    }

    private mutating func uncover(_ code: ObservationCode) {
        guard let observation = desk.rota.items[code] else { return }
        focus = .rota
        rota.filter = ""
        rota.folded.remove(group(of: observation))
        showRota(.now)
        settle()
        rota.cursor.select(.observation(code))
    }
}
