internal import Canvas
internal import GridDomain
internal import Language

/// The keys of the place where the officer is, searched as they type.
struct HelpView: Sendable, Equatable {
    var query = TextField()
    var scroll = Scroll()
}

/// One line of the help.
enum HelpLine {
    case heading(Scope)
    /// A line of an action's text; keys and name stand before the first.
    case action(Action, text: String, isFirst: Bool)
    /// A line on what the screen says elsewhere.
    case remark(String)

    static let keyColumns = 9
    /// Where the texts begin.
    static let textColumn = keyColumns + 15
}

/// Every action, searched as the officer types.
struct Palette: Sendable, Equatable {
    var query = TextField()
    var selected = 0

    /// Rows of actions inside a popup: above them the search and a blank, below them two lines on the selected one.
    static func listHeight(_ inner: Int) -> Int { max(1, inner - 5) }

    /// The actions in view: those around the selected one.
    func visible(count: Int, height: Int) -> Range<Int> {
        var scroll = Scroll()
        scroll.follow(selected: selected, count: count, height: height, margin: 1)
        return scroll.visible(count: count, height: height)
    }
}

extension ConsoleState {
    /// What the help shows, by scope: that of this place first, then the others.
    func helpLines(_ view: HelpView) -> [HelpLine] {
        let here = scopes
        let order = here + Scope.allCases.filter { !here.contains($0) }
        let width = (place(of: .help(view))?.width ?? 0) - 4 - HelpLine.textColumn
        return order.flatMap { scope -> [HelpLine] in
            let actions = Registry.all.filter { $0.scope == scope && answers($0, view.query.text) }
            let remarks = scope == .alerts ? remarks(view.query.text) : []
            guard !actions.isEmpty || !remarks.isEmpty else { return [] }
            return [.heading(scope)] + actions.flatMap { helpLines($0, width: width) } + remarks
        }
    }

    /// What the codes of states mean.
    private func remarks(_ query: String) -> [HelpLine] {
        let text = t(AlertStateName.legend)
        guard query.isEmpty || text.localizedContains(query) else { return [] }
        let width = max(10, (place(of: .help(HelpView()))?.width ?? 0) - 4)
        return TextWidth.standard.wrap(text, to: width).map(HelpLine.remark)
    }

    private func helpLines(_ action: Action, width: Int) -> [HelpLine] {
        let text = t(action.help(in: self))
        let fits = TextWidth.standard.columns(of: text) <= width
        let lines = fits ? [text] : TextWidth.standard.wrap(text, to: max(10, width))
        return lines.enumerated().map { .action(action, text: $0.element, isFirst: $0.offset == 0) }
    }

    mutating func helpKey(_ key: Key, _ view: HelpView) {
        var view = view
        let count = helpLines(view).count
        switch key {
        case .escape, .enter, .function(1): return
        case .down: view.scroll.move(by: 1, count: count, height: helpHeight)
        case .up: view.scroll.move(by: -1, count: count, height: helpHeight)
        case .pageDown: view.scroll.move(by: helpHeight, count: count, height: helpHeight)
        case .pageUp: view.scroll.move(by: -helpHeight, count: count, height: helpHeight)
        default:
            _ = view.query.take(key)
            view.scroll = Scroll()
        }
        open(.help(view))
    }

    /// Rows of actions that the help has room for.
    var helpHeight: Int { max(1, size.height - 10) }

    mutating func paletteKey(_ key: Key, _ palette: Palette, _ out: inout Outbox) {
        var palette = palette
        let rows = paletteRows(palette)
        switch key {
        case .escape: return
        case .down: palette.selected = min(palette.selected + 1, max(0, rows.count - 1))
        case .up, .backtab: palette.selected = max(0, palette.selected - 1)
        case .tab:
            guard rows.indices.contains(palette.selected),
                let whole = completed(rows[palette.selected], palette.query.text)
            else { return paletteKey(.down, palette, &out) }
            palette = Palette(query: TextField(whole))
        case .enter:
            guard rows.indices.contains(palette.selected) else { return }
            if let stays = enter(rows[palette.selected], palette, &out) { open(.palette(stays)) }
            return
        default:
            _ = palette.query.take(key)
            palette.selected = 0
        }
        open(.palette(palette))
    }

    /// Does a row of the palette. What cannot be read keeps the palette open, where the reason stands below the rows.
    private mutating func enter(_ row: PaletteRow, _ palette: Palette, _ out: inout Outbox) -> Palette? {
        guard let words = row.words else {
            perform(row.action, &out)
            return nil
        }
        if words.isEmpty || (row.action.disabledReason(self) == nil && reason(against: row) != nil) { return palette }
        perform(row.action, with: words, &out)
        return nil
    }
}
