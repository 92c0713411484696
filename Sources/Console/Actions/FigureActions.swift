internal import Canvas
internal import GridDomain
internal import Language

/// Pointing at the numbers of the screen. The keys but `#` work while the cursor of figures is on; any other key takes
/// it off and does what it always does.
enum FigureActions {
    static let all: [Action] = [
        figures, open,
        step("figure.left", [.left, .character("h")], Phrase(zh: "左", en: "left"), .left),
        step("figure.right", [.right, .character("l")], Phrase(zh: "右", en: "right"), .right),
        step("figure.up", [.up, .character("k")], Phrase(zh: "上", en: "up"), .up),
        step("figure.down", [.down, .character("j")], Phrase(zh: "下", en: "down"), .down),
        step("figure.next", [.tab], Phrase(zh: "下一个", en: "next"), .next, footer: 60),
        step("figure.previous", [.backtab], Phrase(zh: "上一个", en: "previous"), .previous), leave,
    ]

    static let figures = Action(
        "desk.figures", .anywhere, [.character("#")], Phrase(zh: "数字", en: "figures"),
        Phrase(
            zh: "光标移到屏上的数字；Enter 看口径和明细，Esc 离开。",
            en: "A cursor on the numbers of the screen; Enter says what one counts and lists it, Esc leaves."),
        perform: { state, _ in state.figures == nil ? state.pointAtFigures() : (state.figures = nil) })

    static let open = Action(
        "figure.open", .figures, [.enter], Phrase(zh: "口径和明细", en: "definition and rows"),
        Phrase(
            zh: "这个数字算什么、不算什么，和它背后的每一行。", en: "What the number counts and what it does not, and each row behind it."),
        footer: 90,
        perform: { state, _ in
            guard let place = state.figures?.place(in: state.figurePlaces()) else { return }
            state.open(place.figure)
        })

    static let leave = Action(
        "figure.leave", .figures, [.escape], Phrase(zh: "离开数字", en: "leave the figures"),
        Phrase(zh: "光标回到列表。", en: "The cursor goes back to the list."), footer: 50,
        perform: { state, _ in state.figures = nil })

    private static func step(
        _ id: String, _ keys: [Key], _ name: Phrase, _ step: FigureStep, footer: Int? = nil
    ) -> Action {
        Action(
            id, .figures, keys, name, Phrase(zh: "到那边最近的数字。", en: "To the nearest number that way."), footer: footer,
            perform: { state, _ in state.stepFigure(step) })
    }
}
