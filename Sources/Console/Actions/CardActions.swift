internal import Canvas
internal import GridDomain
internal import Language

/// The card of a household, and what can be done on it.
enum CardActions {
    static let all: [Action] = [
        open("alert.card", .alerts), open("rota.card", .rota), open("household.card", .households),
        open("need.card", .needs), open("call.card", .log), open("dispute.card", .disputes),
        open("opening.card", .openings), visit, look, menu,
    ]

    static let visit = Action(
        "card.visit", .card, [.character("v")], HouseholdActions.visit.name,
        Phrase(zh: "登记对这一户的走访。", en: "Record a visit to this household."), order: .visit, canUndo: true, footer: 60,
        disabled: { $0.card == nil ? ConsoleWords.loading : $0.desk.grids.round == nil ? ConsoleWords.noRound : nil },
        perform: { state, _ in
            guard let row = state.card?.row else { return }
            state.open(.picker(state.visitPicker([row], missed: [])))
        })

    static let look = Action(
        "card.look", .card, [.character("l")], HouseholdActions.look.name, HouseholdActions.look.help, order: .look,
        footer: 50, disabled: { $0.card == nil ? ConsoleWords.loading : nil },
        perform: { state, out in
            guard let row = state.card?.row else { return }
            state.look(row.code, state.title([row]), &out)
        })

    static let menu = Action(
        "card.menu", .card, [.character(",")], RaiseActions.alertMenu.name,
        Phrase(
            zh: "把这一户纳入观察，或登记报备、代办、纠纷。", en: "Put it under observation; note an opening, a need or a dispute here."),
        order: .ask,
        footer: 40,
        disabled: { $0.card == nil ? ConsoleWords.loading : nil },
        perform: { state, _ in
            guard let row = state.card?.row else { return }
            state.openHouseholdMenu(row)
        })

    private static func open(_ id: String, _ scope: Scope) -> Action {
        Action(
            id, scope, [.character("h")], Phrase(zh: "住户卡", en: "card"),
            Phrase(
                zh: "一户一页：住着谁（脱敏）、谁在值守、在办事项、今天的经过。",
                en: "One page: who lives there (masked), who is with them, what is open, the day."), footer: 12,
            disabled: { state in
                guard state.cardHousehold == nil else { return nil }
                let isMany = state.book == nil && state.focus == .alerts && state.manyTitle != nil
                return isMany ? ConsoleWords.oneHousehold : ConsoleWords.noHousehold
            },
            perform: { state, _ in
                guard let code = state.cardHousehold else { return }
                state.open(.card(code))
            })
    }
}
