internal import Canvas
internal import Language

/// The keys of the place where the officer is, searched as they type.
struct HelpView: Sendable, Equatable {
    var query = TextField()
    var scroll = Scroll()
}

/// Every action, searched as the officer types.
struct Palette: Sendable, Equatable {
    var query = TextField()
    var selected = 0

    /// The actions in view: those around the selected one.
    func visible(count: Int, height: Int) -> Range<Int> {
        var scroll = Scroll()
        scroll.follow(selected: selected, count: count, height: height, margin: 1)
        return scroll.visible(count: count, height: height)
    }
}

extension ConsoleState {
    /// The actions that the help shows: those of this place first, then the others.
    func helpActions(_ view: HelpView) -> [Action] {
        let here = scopes
        let order = here + Scope.allCases.filter { !here.contains($0) }
        return order.flatMap { scope in
            Registry.all.filter { $0.scope == scope && answers($0, view.query.text) }
        }
    }

    /// The actions that the palette shows: what can be done here first.
    func paletteActions(_ palette: Palette) -> [Action] {
        let here = Set(scopes)
        let found = Registry.all.filter { here.contains($0.scope) && answers($0, palette.query.text) }
        return found.filter { $0.disabledReason(self) == nil } + found.filter { $0.disabledReason(self) != nil }
    }

    private func answers(_ action: Action, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        let words = [action.name.zh, action.name.en, action.help.zh, action.help.en, action.id]
        return words.contains { $0.localizedContains(query) }
            || action.keys.contains { $0.label(.ascii) == query }
    }

    mutating func helpKey(_ key: Key, _ view: HelpView) {
        var view = view
        let count = helpActions(view).count
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
        let actions = paletteActions(palette)
        switch key {
        case .escape: return
        case .down, .tab: palette.selected = min(palette.selected + 1, max(0, actions.count - 1))
        case .up, .backtab: palette.selected = max(0, palette.selected - 1)
        case .enter:
            guard actions.indices.contains(palette.selected) else { return }
            return perform(actions[palette.selected], &out)
        default:
            _ = palette.query.take(key)
            palette.selected = 0
        }
        open(.palette(palette))
    }
}
