internal import Canvas
internal import GridDomain
internal import Language

/// The desk as it stood: back and forth by entry and by hour, or to a moment.
enum ReplayActions {
    static let all: [Action] = [back, forth, hourBack, hourForth, at, trace]

    static let back = Action(
        "replay.back", .anywhere, [.character("[")], Phrase(zh: "回放前一条", en: "entry back"),
        Phrase(
            zh: "回放：值班台在前一条记录时的样子，只能看；Esc 回到现在。",
            en: "Replay: the desk as it stood one entry earlier, look only; Esc is now again."),
        disabled: { $0.position == .entry(EntryNumber(1)) ? ConsoleWords.replayAtFirst : nil },
        perform: { state, out in state.step(by: -1, &out) })

    static let forth = Action(
        "replay.forth", .anywhere, [.character("]")], Phrase(zh: "后一条", en: "entry on"),
        Phrase(zh: "回放中：后一条记录；到头就是现在。", en: "In a replay: one entry later; at the end it is now."),
        disabled: notReplaying, perform: { state, out in state.step(by: 1, &out) })

    static let hourBack = Action(
        "replay.hourBack", .anywhere, [.character("{")], Phrase(zh: "回放前一整点", en: "hour back"),
        Phrase(zh: "回放：值班台在前一个整点的样子。", en: "Replay: the desk as it stood at the full hour before."),
        perform: { state, out in state.stepHour(-1, &out) })

    static let hourForth = Action(
        "replay.hourForth", .anywhere, [.character("}")], Phrase(zh: "后一整点", en: "hour on"),
        Phrase(zh: "回放中：后一个整点；过了现在就是现在。", en: "In a replay: the next full hour; past the present it is now."),
        disabled: notReplaying, perform: { state, out in state.stepHour(1, &out) })

    static let at = Action.asking(
        "replay.at", .anywhere, [], Phrase(zh: "回放到", en: "replay at"),
        Phrase(
            zh: "回放到某一刻：21:46、昨21:46、2020-03-10 21:46，或一条记录 #6712。",
            en: "Replay a moment: 21:46, y21:46 for yesterday, 2020-03-10 21:46, or an entry: #6712."),
        for: Action.Argument(
            ["at", "回放"], Phrase(zh: "时间", en: "time"), example: "21:46",
            read: { (text, state) throws(Action.Argument.Misread) in try state.moment(of: text) },
            perform: { moment, state, out in state.seek(moment, &out) }))

    static let trace = Action(
        "alert.trace", .anywhere, [], Phrase(zh: "预警经过", en: "trace"),
        Phrase(
            zh: "把所选预警从触网到办结的每一步写成文本和 CSV 文件，附链头。",
            en:
                "Write each step of the selected alert, from touch to closed, to a text and a CSV file, with the chain's head."
        ),
        disabled: { $0.desk.alerts.items.isEmpty ? ConsoleWords.nothingSelected : nil },
        perform: { state, out in
            guard let code = state.traceable else { return state.tell(ConsoleWords.nothingSelected, tone: .refused) }
            out.add(.trace(code))
        }
    ).taking(
        Action.Argument(
            ["trace", "经过"], Phrase(zh: "号", en: "number"), example: "042",
            read: { (text, state) throws(Action.Argument.Misread) in try state.alert(numbered: text) },
            perform: { code, _, out in out.add(.trace(code)) }))

    /// The second line of keys in a replay.
    static let keyLine = [
        back, forth, hourBack, hourForth, DeskActions.out, DeskActions.nextUntaken, DeskActions.palette,
        DeskActions.help, DeskActions.leave,
    ]

    private static let notReplaying: @Sendable (ConsoleState) -> Phrase? = {
        $0.isReplaying || $0.seeking != nil ? nil : ConsoleWords.replayIsNow
    }
}

extension ConsoleState {
    /// The moment that is shown or on its way.
    var position: DeskMoment { seeking?.target ?? .entry(desk.last) }

    /// One entry on from where the officer is, or back.
    mutating func step(by direction: Int64, _ out: inout Outbox) {
        let from = if case .entry(let number)? = seeking?.target { number } else { desk.last }
        let number = EntryNumber(from.value + direction)
        guard number <= live.desk.last else { return endReplay(telling: ConsoleWords.replayEnded) }
        guard number > .none else { return tell(ConsoleWords.replayAtFirst, tone: .refused) }
        seek(.entry(number), &out)
    }

    /// To the full hour after where the officer is, or before.
    mutating func stepHour(_ direction: Int64, _ out: inout Outbox) {
        let from = if case .time(let at)? = seeking?.target { at } else { now }
        let civil = zone.civil(from)
        let over = Int64(civil.minute * 60 + civil.second) * 1000 + (from.milliseconds - from.seconds * 1000)
        let hour = from - TimeSpan(milliseconds: over)
        let at = direction > 0 ? hour + .hours(1) : over > 0 ? hour : hour - .hours(1)
        guard at <= live.now else { return endReplay(telling: ConsoleWords.replayEnded) }
        seek(.time(at), &out)
    }

    /// The alert that the officer looks at.
    fileprivate var traceable: AlertCode? { book == nil && focus == .alerts ? alerts.subject : nil }

    /// An alert of the board, or of the one of now, by its number.
    fileprivate func alert(numbered text: String) throws(Action.Argument.Misread) -> AlertCode {
        let short = CodeSeries.short("-" + text)
        let known = [desk, live.desk].lazy.map { $0.alerts.items.keys.sorted() }
        guard let code = known.compactMap({ $0.last { CodeSeries.short($0.text) == short } }).first else {
            throw Action.Argument.Misread(ConsoleWords.noSuchAlert)
        }
        return code
    }

    /// A moment as it was typed.
    func moment(of text: String) throws(Action.Argument.Misread) -> DeskMoment {
        guard let moment = MomentReading.read(text, now: live.now, zone) else {
            throw Action.Argument.Misread(MomentReading.expected)
        }
        if case .time(let at) = moment, at > live.now {
            throw Action.Argument.Misread(PastError.ahead(live.now).phrase(now: live.now, zone))
        }
        return moment
    }

    /// Back to now, and says so.
    mutating func endReplay(telling text: Phrase) {
        seeking = nil
        guard isReplaying else { return }
        endReplay()
        tell(text)
    }
}
