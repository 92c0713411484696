internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with an alert.
enum AlertActions {
    static let all: [Action] = [take, send, step, outcome, phone, shelve, close, note, refer, look, menu, open]

    static let take = act(
        "alert.take", "a", Phrase(zh: "签收", en: "take"),
        Phrase(
            zh: "签收预警：由你负责，时限内要有下一步。多条一起签收要写一句备注。",
            en: "Take the alert: it is yours, with a time limit. Several at once ask for one note."),
        footer: 90, where: { $0.standing.taken == nil ? nil : ConsoleWords.takenAlready }
    ) { state, out in
        let codes = state.alertTargets.filter { state.desk.alerts.items[$0]?.standing.taken == nil }
        guard codes.count > 1 else { return state.take(codes, note: nil, &out) }
        state.open(.text(TextForm(.bulkTake(codes), draft: state.drafts)))
    }

    static let send = act(
        "alert.send", "d", Phrase(zh: "派人", en: "send"),
        Phrase(zh: "派人到现场：列出最近的三人及距离。", en: "Send somebody: proposes the three nearest."), footer: 80
    ) { state, _ in
        state.open(.picker(state.sendPicker(state.alertTargets)))
    }

    static let step = act(
        "alert.step", "w", Phrase(zh: "下一步", en: "next step"),
        Phrase(zh: "所派的人出发了，再按一次：到场了。", en: "Whoever was sent is on the way; once more: is there."),
        footer: 70,
        where: { alert in
            switch alert.standing.response {
            case .none: ConsoleWords.nobodySent
            case .there: ConsoleWords.thereAlready
            case .sent, .underway: nil
            }
        }
    ) { state, out in state.stepOn(state.alertTargets, &out) }

    static let outcome = act(
        "alert.outcome", "f", Phrase(zh: "反馈", en: "outcome"),
        Phrase(
            zh: "登记处置结果；状况已恢复的随即办结。",
            en: "Record what it turned out to be; it closes when the condition is over."), footer: 60
    ) { state, _ in state.open(.picker(state.outcomePicker(closes: false))) }

    static let phone = act(
        "alert.phone", "p", Phrase(zh: "电话", en: "phone"),
        Phrase(zh: "给谁打了电话，结果如何。", en: "Whom you phoned, and what came of it."), canUndo: false, footer: 50
    ) { state, _ in state.open(.picker(state.phonePicker(state.alertTargets))) }

    static let shelve = act(
        "alert.shelve", "s", Phrase(zh: "暂缓", en: "shelve"),
        Phrase(zh: "暂缓到某一时刻，到时自动回来；要有原因。", en: "Put aside until a time; it comes back by itself."),
        footer: 40
    ) { state, _ in state.open(.picker(state.shelvePicker(state.alertTargets))) }

    static let close = act(
        "alert.close", "x", Phrase(zh: "办结", en: "close"),
        Phrase(
            zh: "办结：以你的确认为准，状况已结束。先选结果，再按 y。",
            en: "Close on your word that the condition has ended: choose the outcome, then y."), footer: 35
    ) { state, _ in state.open(.picker(state.outcomePicker(closes: true))) }

    static let note = Action(
        "alert.note", .alerts, [.character("i")], Phrase(zh: "备注", en: "note"),
        Phrase(zh: "在预警上写一句话；没有选中的行，就是值班日志。", en: "Write a note on the alert; with no row, the officer's log."),
        right: .actOnAlerts, footer: 20,
        disabled: { state in
            let targets = state.alertTargets.compactMap { state.desk.alerts.items[$0] }
            return !targets.isEmpty && targets.allSatisfy(\.isClosed) ? ConsoleWords.closedAlready : nil
        },
        perform: { state, _ in
            guard !state.alertTargets.isEmpty else { return state.open(.log) }
            state.open(.text(TextForm(.note(state.alertTargets), draft: state.drafts)))
        })

    static let refer = act(
        "alert.refer", "e", Phrase(zh: "报领导", en: "to lead"),
        Phrase(zh: "报告带班领导，可附一句话。", en: "Tell the lead, with a word if you like."), canUndo: false, footer: 30
    ) { state, _ in state.open(.text(TextForm(.refer(state.alertTargets), draft: state.drafts))) }

    static let look = Action(
        "alert.look", .alerts, [.character("l")], Phrase(zh: "看姓名", en: "look"),
        Phrase(
            zh: "查看该户的真实姓名，留痕；在办事项即为理由。",
            en: "See clear names of the household. It is journalled; the open item is the reason."),
        right: .look, footer: 15,
        disabled: { state in
            guard let code = state.alerts.subject, let alert = state.desk.alerts.items[code] else {
                return ConsoleWords.nothingSelected
            }
            return alert.household == nil ? ConsoleWords.noHousehold : nil
        },
        perform: { state, out in state.lookAtAlert(&out) })

    static let menu = act(
        "alert.menu", ",", Phrase(zh: "更多", en: "more"),
        Phrase(zh: "提高优先级；在这一户登记报备。", en: "Raise the priority; note an announced opening there."), footer: 5
    ) { state, _ in
        guard let code = state.alerts.subject, let alert = state.desk.alerts.items[code] else { return }
        state.open(.picker(.raise(code, from: alert.priority, subject: state.title(code))))
    }

    static let open = Action(
        "alert.open", .alerts, [.enter], Phrase(zh: "详情", en: "details"),
        Phrase(
            zh: "四个字段、状态、处置要点、时限、经过；在折起的一组上为展开。",
            en: "All fields, state, guidance, deadlines, history; on a folded group, unfold it."), footer: 25,
        disabled: { $0.alerts.cursor.selected == nil ? ConsoleWords.nothingSelected : nil },
        perform: { state, out in state.openAlert(&out) })

    /// An act on the targets: disabled when there are none, or when none of them allows it.
    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, canUndo: Bool = true, footer: Int,
        where reason: @escaping @Sendable (Alert) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .alerts, [.character(key)], name, help, right: .actOnAlerts, canUndo: canUndo, footer: footer,
            disabled: { state in
                let targets = state.alertTargets.compactMap { state.desk.alerts.items[$0] }
                guard let first = targets.first else { return ConsoleWords.nothingSelected }
                if targets.allSatisfy(\.isClosed) { return ConsoleWords.closedAlready }
                let reasons = targets.map(reason)
                return reasons.contains(nil) ? nil : reason(first)
            }, perform: perform)
    }
}
