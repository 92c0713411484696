internal import Canvas
internal import Language

/// The figures of the alerts and what they rest on.
enum AlertFigureActions {
    static let all: [Action] = [book, behind]

    static let book = Action(
        "desk.alertFigures", .anywhere, [], Phrase(zh: "预警指标", en: "alert figures"),
        Phrase(
            zh: "三十天内预警的指标、目标和口径（ISA-18.2）：多少、泛滥、扰警信源、签收用时。",
            en: "Thirty days of alerts against the targets of ISA-18.2: loads, floods, nuisances, times to take."),
        perform: { state, _ in state.open(.alertFigures(until: state.now)) })

    static let behind = Action(
        "figures.behind", .alertFigures, [.enter], Phrase(zh: "看预警", en: "show alerts"),
        Phrase(
            zh: "到这一信源的预警；反复、瞬时、久挂到所说的信源。",
            en: "To the alerts of the source; of chattering, fleeting and stale ones to the source that is one now."),
        footer: 60, disabled: { $0.figureHasNothing }, perform: { state, _ in state.showBehindFigure() })
}
