internal import Canvas
internal import GridDomain

/// The last screen without its popups, and what each part of it was drawn from, so that a key draws only the parts that
/// it changes. A screen drawn with a memory is the same as one drawn without: the console of the tests compares the two.
public struct ScreenMemory: Sendable {
    private var frame: Frame?
    private var ground: Ground?
    private var parts: [Part: Drawn] = [:]

    /// A memory of nothing.
    public init() {}

    /// The last frame, for `draw` to go on with; a blank one when what all parts show has changed.
    mutating func recall(_ ground: Ground, glyphs: Glyphs, textWidth: TextWidth) -> Frame {
        if let frame, self.ground == ground, frame.glyphs == glyphs, frame.textWidth == textWidth, !frame.isCrowded {
            self.frame = nil
            return frame
        }
        self.ground = ground
        parts = [:]
        return Frame(size: ground.size, glyphs: glyphs, textWidth: textWidth)
    }

    /// Draws a part, unless it stands already as `seen` would draw it. The rows on it are drawn again with it.
    mutating func draw(
        _ part: Part, in rect: Rect, from seen: Seen, _ frame: inout Frame, body: (inout Frame) -> Void
    ) {
        if let drawn = parts[part], drawn.rect == rect, drawn.seen == seen { return }
        frame.cursor = nil
        frame.clear(rect)
        body(&frame)
        parts[part] = Drawn(rect: rect, seen: seen, cursor: frame.cursor)
        if let pane = part.paneWithRows { parts = parts.filter { $0.key.paneOfRow != pane } }
    }

    /// Keeps the finished frame, and puts the terminal's cursor where the focused part has it.
    mutating func keep(_ frame: inout Frame) {
        frame.cursor = parts.values.lazy.compactMap(\.cursor).first
        self.frame = frame
    }
}

extension ScreenMemory {
    /// What stands still while only a list is moved in.
    enum Part: Hashable, Sendable {
        case header, next
        /// A card beside the lists, counted from the top.
        case card(Int)
        case alerts, rota, grids, disputes
        /// A row of the list in one of these panes, counted from the first that is in view.
        case row(PaneID, Int)

        fileprivate var paneWithRows: PaneID? {
            switch self {
            case .alerts: .alerts
            case .rota: .rota
            case .grids: .grids
            case .disputes: .disputes
            case .header, .next, .card, .row: nil
            }
        }

        fileprivate var paneOfRow: PaneID? {
            if case .row(let pane, _) = self { pane } else { nil }
        }
    }

    /// What a part shows beside the ground.
    enum Seen: Sendable, Equatable {
        case nothing
        case alerts(AlertsPane, history: PageState?)
        case card(SideCard?, PageState?)
        case grids(GridsPane, pages: [PageRequest: PageState])
        case rota(RotaPane)
        case rotaRow(RotaPane.Row, RotaPane.View, isMarked: Bool, isSelected: Bool)
        case alertRow(AlertsPane.Row, isMarked: Bool, isSelected: Bool)
        case disputes(DisputesPane, history: PageState?)
        case disputeRow(DisputesPane.Row, isSelected: Bool)
        case gridRow(GridsPane.Row, isSelected: Bool)
    }

    private struct Drawn: Sendable {
        var rect: Rect
        var seen: Seen
        var cursor: Point?
    }
}

/// What every part of a screen depends on. When it changes, all is drawn anew.
struct Ground: Sendable, Equatable {
    var last: EntryNumber
    var boards: Int
    var now: Instant
    var size: Size
    var settings: ConsoleSettings
    var officer: Officer?
    var staleSince: Instant?
    var condition: DeskCondition
    var layout: Layout
    var focus: PaneID
    var search: String
    var pending: [CommandID: PendingCommand]
    var changes: RowChanges
    var observations: Int
    var hasPopup: Bool
    var replay: ReplayBanner?

    init(_ state: ConsoleState) {
        last = state.desk.last
        boards = state.boardsRead
        now = state.now
        size = state.size
        settings = state.settings
        officer = state.officer
        staleSince = state.staleSince
        condition = state.condition
        layout = state.layout
        focus = state.focus
        search = state.search
        pending = state.pending
        changes = state.changes
        observations = state.observations.revision
        hasPopup = !state.dialogs.isEmpty
        replay = state.replayBanner
    }
}
