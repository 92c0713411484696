internal import Canvas
internal import GridDomain
internal import Language

/// What can be done in the tree of grids.
enum GridActions {
    static let all: [Action] = [open, unfold, fold, unfoldAll, gaps]

    static let open = Action(
        "grid.open", .grids, [.enter], Phrase(zh: "进入", en: "in"),
        Phrase(zh: "村：展开或折起；网格：逐户名单。", en: "A village unfolds or folds; a grid opens its households."),
        footer: 60, disabled: nothingSelected,
        perform: { state, out in state.openPlace(&out) })

    static let unfold = Action(
        "grid.unfold", .grids, [.character("+"), .character("="), .right], Phrase(zh: "展开", en: "unfold"),
        Phrase(zh: "展开村，看到各网格。", en: "Unfold a village into its grids."), footer: 50,
        disabled: nothingSelected,
        perform: { state, _ in
            guard let code = state.grids.cursor.selected else { return }
            state.grids.unfolded.insert(code)
        })

    static let fold = Action(
        "grid.fold", .grids, [.character("-"), .left], Phrase(zh: "折起", en: "fold"),
        Phrase(zh: "折起村；在网格上则折起它所在的村。", en: "Fold a village; on a grid, the village that it lies in."), footer: 45,
        disabled: nothingSelected,
        perform: { state, _ in state.foldPlace() })

    static let unfoldAll = Action(
        "grid.unfoldAll", .grids, [], Phrase(zh: "全展开", en: "unfold all"),
        Phrase(zh: "展开全部，再按一次全部折起。", en: "Unfold everything; once more, fold everything."),
        perform: { state, _ in
            let open = Set(state.grids.rows.filter(\.canUnfold).map(\.code))
            state.grids.unfolded = open.isSubset(of: state.grids.unfolded) ? [] : open
        })

    static let gaps = Action(
        "grid.gaps", .grids, [.character("5")], Phrase(zh: "未查名单", en: "unvisited"),
        Phrase(zh: "所选地方还没查到的户和人，附原因。", en: "What the selected place still lacks, with reasons."),
        footer: 55, disabled: nothingSelected,
        perform: { state, out in
            guard let code = state.grids.cursor.selected else { return }
            state.enter(.gaps(code), &out)
        })

    private static let nothingSelected: @Sendable (ConsoleState) -> Phrase? = { state in
        state.grids.cursor.selected == nil ? ConsoleWords.nothingSelected : nil
    }
}

extension ConsoleState {
    mutating func openPlace(_ out: inout Outbox) {
        guard let row = grids.rows.first(where: { $0.code == grids.cursor.selected }) else { return }
        guard row.canUnfold else { return enter(.households(row.code), &out) }
        if grids.unfolded.remove(row.code) == nil { grids.unfolded.insert(row.code) }
    }

    mutating func foldPlace() {
        guard let code = grids.cursor.selected else { return }
        if grids.unfolded.remove(code) != nil { return }
        guard let parent = code.parent, grids.unfolded.remove(parent) != nil else { return }
        grids.cursor.select(parent)
    }

    /// Goes down to a list, and asks for its first page.
    mutating func enter(_ level: GridsPane.Level, _ out: inout Outbox) {
        grids.path.append(level)
        switch level {
        case .households(let grid):
            grids.households = HouseholdList()
            need(.households(grid: grid, from: 0), &out)
        case .gaps(let place):
            grids.households = HouseholdList()
            need(.gaps(place: place, after: nil), &out)
        case .residents(let row):
            grids.residents = ListCursor()
            grids.missed = []
            need(.residents(row.code), &out)
        }
    }
}
