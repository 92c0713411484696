internal import Canvas
internal import GridDomain
internal import Language

/// From pane to pane: those that there are.
enum PaneActions {
    static let all: [Action] = PaneID.built.map(go) + [otherPane]

    private static func go(to pane: PaneID) -> Action {
        let name = Phrase(zh: pane.title.zh, en: pane.title.en.lowercased())
        return Action(
            "desk.\(pane)", .anywhere, [.character(pane.key)], name, pane.help,
            perform: { state, _ in state.go(to: pane) })
    }

    static let otherPane = Action(
        "desk.otherPane", .anywhere, [.tab, .backtab], Phrase(zh: "换栏", en: "other pane"),
        Phrase(zh: "到下一栏。", en: "To the next pane."), footer: 25,
        perform: { state, _ in state.go(to: state.book != nil ? .alerts : state.focus.next) })
}
