internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with households, and with the people of one.
enum HouseholdActions {
    static let all: [Action] = [visit, look, open, menu]

    static let visit = Action(
        "household.visit", .households, [.character("v")], Phrase(zh: "走访", en: "visit"),
        Phrase(
            zh: "登记走访结果；可先用空格标记多户一起登记。在人员名单里标记的是没见到的人。",
            en: "Record a visit, of all marked households together. Among residents, the marked ones were not seen."),
        right: .recordVisits, canUndo: true, footer: 70,
        disabled: { state in
            if state.householdTargets.isEmpty { return ConsoleWords.nothingSelected }
            return state.desk.grids.round == nil ? ConsoleWords.noRound : nil
        },
        perform: { state, _ in
            state.open(.picker(state.visitPicker(state.householdTargets, missed: state.grids.missed.sorted())))
        })

    static let look = Action(
        "household.look", .households, [.character("l")], Phrase(zh: "看姓名", en: "look"),
        Phrase(zh: "查看真实姓名，须有理由，留痕。", en: "See clear names. It needs a reason and is journalled."),
        right: .look, footer: 50, disabled: { $0.householdTargets.count == 1 ? nil : ConsoleWords.oneHousehold },
        perform: { state, out in
            guard let row = state.householdTargets.first else { return }
            state.look(row.code, state.title([row]), &out)
        })

    static let open = Action(
        "household.open", .households, [.enter, .right], Phrase(zh: "人员", en: "residents"),
        Phrase(zh: "打开该户人员名单，姓名已脱敏。", en: "Open the household's residents, masked."), footer: 60,
        disabled: { state in
            if case .residents = state.grids.level { return ConsoleWords.nothingBelow }
            return state.grids.households.selected == nil ? ConsoleWords.nothingSelected : nil
        },
        perform: { state, out in
            guard let row = state.grids.households.selected else { return }
            state.enter(.residents(row), &out)
        })

    static let menu = Action(
        "household.menu", .households, [.character(",")], Phrase(zh: "更多", en: "more"),
        Phrase(zh: "在这一户登记报备。", en: "Note an announced opening there."), right: .keepLog, footer: 20,
        disabled: { $0.householdTargets.count == 1 ? nil : ConsoleWords.oneHousehold },
        perform: { state, _ in state.open(.picker(.household(state.title(state.householdTargets)))) })
}
