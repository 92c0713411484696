internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with households, and with the people of one.
enum HouseholdActions {
    static let all: [Action] = [visit, look, open]

    static let visit = Action(
        "household.visit", .households, [.character("v")], Phrase(zh: "走访", en: "visit"),
        Phrase(
            zh: "登记走访结果；可先用空格标记多户一起登记。在人员名单里标记的是没见到的人。",
            en: "Record a visit, of all marked households together. Among residents, the marked ones were not seen."),
        order: .visit, canUndo: true, footer: 70,
        disabled: { state in
            if state.householdTargets.isEmpty { return ConsoleWords.nothingSelected }
            let refusal = state.refusal(of: .visit, in: Set(state.householdTargets.map(\.grid)))
            return (refusal ?? (state.desk.grids.round == nil ? .noOpenRound : nil))?.phrase(state.naming)
        },
        perform: { state, _ in
            state.open(.picker(state.visitPicker(state.householdTargets, missed: state.grids.missed.sorted())))
        })

    static let look = Action(
        "household.look", .households, [.character("l")], Phrase(zh: "看姓名", en: "look"),
        Phrase(zh: "查看真实姓名，须有理由，留痕。", en: "See clear names. It needs a reason and is journalled."),
        order: .look, footer: 50,
        disabled: { state in
            guard let row = state.householdTargets.first, state.householdTargets.count == 1 else {
                return ConsoleWords.oneHousehold
            }
            return state.refusal(of: .look, in: [row.grid])?.phrase(state.naming)
        },
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
}

extension ConsoleState {
    /// What can be begun at a household.
    mutating func openHouseholdMenu(_ row: HouseholdRow) {
        let options = [OpeningActions.new, NeedActions.new, DisputeActions.new].map {
            Picker.Option(value: .action($0.id), label: $0.name)
        }
        open(
            .picker(
                Picker(
                    purpose: .menu(nil), title: RaiseActions.alertMenu.name, subject: title([row]),
                    options: options + admission(of: row))))
    }

    /// The choice to put a household under observation, where the officer may.
    func admission(of row: HouseholdRow) -> [Picker.Option] {
        guard refusal(of: .observe, in: [row.grid]) == nil else { return [] }
        return [Picker.Option(value: .admit(row), label: RotaActions.admit.name)]
    }
}
