internal import Canvas
internal import GridDomain
internal import Language

/// Drills: only on desks that are not live, and by whoever may run them.
enum DrillActions {
    static let all: [Action] = [menu, book, pause, goOn, speed, restart, score]

    static let book = Action(
        "drill.report", .anywhere, [], Phrase(zh: "演练", en: "drill"),
        Phrase(
            zh: "演练的每一步、谁说了什么、应办的做到没有、各类预警用时。",
            en: "Each step of the drill, who said what, what was expected and done, the times of each kind of alert."),
        disabled: { $0.drillReason(needsRun: true) }, perform: { state, _ in state.open(.drill) })

    static let pause = Action(
        "drill.pause", .anywhere, [], Phrase(zh: "演练暂停", en: "drill pause"),
        Phrase(zh: "值班台时钟停住，各席相同。", en: "The desk's clock stands, at every seat."), order: .pauseDrill,
        disabled: { state in
            state.drillReason()
                ?? (state.desk.drills.pace.isPaused ? ConsoleWords.drillPausedAlready : nil)
        },
        perform: { state, out in state.send(.pause, ConsoleWords.didPauseDrill, &out) })

    static let goOn = Action(
        "drill.goOn", .anywhere, [], Phrase(zh: "演练继续", en: "drill go on"),
        Phrase(zh: "时钟从停住的地方继续走。", en: "The clock goes on from where it stands."), order: .resumeDrill,
        disabled: { state in
            state.drillReason() ?? (state.desk.drills.pace.isPaused ? nil : ConsoleWords.drillNotPaused)
        },
        perform: { state, out in state.send(.goOn, ConsoleWords.didResumeDrill, &out) })

    /// Its name alone opens the palette where the number is written.
    static let speed = Action(
        "drill.speed", .anywhere, [], ConsoleWords.drillSpeed,
        Phrase(zh: "值班台时钟每秒走几秒，各席相同。", en: "How many seconds the desk's clock goes a second, at every seat."),
        order: .paceDrill, disabled: { $0.drillReason() },
        perform: { state, _ in
            state.open(.palette(Palette(query: TextField(ConsoleWords.drillSpeed.en + " "))))
        }
    ).taking(.drillSpeed)

    static let restart = Action(
        "drill.restart", .anywhere, [], ConsoleWords.restartDrill,
        Phrase(
            zh: "从第一步重新演练；留痕里的照旧，问 y。", en: "Play it again from its first step; the journal keeps what was. Asks for y."
        ),
        order: .restartDrill, disabled: { $0.drillReason(needsRun: true) },
        perform: { state, _ in state.ask(.restart, ConsoleWords.restartDrill, ConsoleWords.restartOption) })

    static let score = Action(
        "drill.score", .anywhere, [], ConsoleWords.scoreDrill,
        Phrase(zh: "演练到此为止，成绩记入留痕，问 y。", en: "End the drill here; its score goes into the journal. Asks for y."),
        order: .scoreDrill,
        disabled: { state in
            state.drillReason(needsRun: true)
                ?? (state.desk.drills.isOn ? nil : ConsoleWords.drillScoredAlready)
        },
        perform: { state, _ in state.ask(.score, ConsoleWords.scoreDrill, ConsoleWords.scoreOption) })

    static let menu = Action(
        "drill.menu", .drill, [.character(",")], RaiseActions.alertMenu.name,
        Phrase(zh: "暂停、继续、快慢、重来、评分。", en: "Pause, go on, speed, restart, score."), order: .pauseDrill, footer: 60,
        disabled: { $0.drillReason() }, perform: { state, _ in state.open(.picker(state.drillMenu)) })
}

extension ConsoleState {
    /// Why nothing about drills can be done here.
    func drillReason(needsRun: Bool = false) -> Phrase? {
        if desk.identity.kind == .live { return Refusal.liveDesk.phrase(naming) }
        return needsRun && desk.drills.run == nil ? Refusal.noDrill.phrase(naming) : nil
    }

    /// Pause or go on, speed, restart and score: what can be done now.
    var drillMenu: Picker {
        let actions = [
            DrillActions.pause, DrillActions.goOn, DrillActions.speed, DrillActions.restart, DrillActions.score,
        ].filter { $0.disabledReason(self) == nil }
        let title = desk.drills.run?.plan.title.phrase ?? DrillActions.book.name
        return Picker(
            purpose: .menu(nil), title: DrillActions.book.name, subject: title,
            options: actions.map { Picker.Option(value: .action($0.id), label: $0.name, detail: $0.help(in: self)) })
    }

    mutating func send(_ order: DrillOrder, _ text: Phrase, _ out: inout Outbox) {
        send([Request(order: .drill(order), thing: .desk)], text, canUndo: false, &out)
    }

    /// Asks for y before what cannot be taken back.
    mutating func ask(_ order: DrillOrder, _ title: Phrase, _ option: Phrase) {
        let subject = desk.drills.run?.plan.title.phrase ?? title
        open(
            .picker(
                Picker(
                    purpose: .drill(order), title: title, subject: subject,
                    options: [Picker.Option(value: .drill, label: option)])))
    }
}

extension Action.Argument {
    /// Desk seconds per second.
    static let drillSpeed = Action.Argument(
        [ConsoleWords.drillSpeed.en], Phrase(zh: "倍数", en: "times"), example: "5",
        choices: { _ in
            [1, 2, 5, 10, 20, 60].map { Choice(text: "\($0)", meaning: ConsoleWords.speed($0)) }
        },
        read: { (text, state) throws(Misread) in
            guard let speed = Int(text), (1...DrillPace.fastest).contains(speed) else {
                throw Misread(Refusal.drillSpeed(fastest: DrillPace.fastest).phrase(state.naming))
            }
            return speed
        },
        perform: { speed, state, out in state.send(.speed(speed), ConsoleWords.didSpeed(speed), &out) })
}
