internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with an alert.
enum AlertActions {
    static let all: [Action] = [
        take, send, step, outcome, phone, shelve, close, note, refer, look, RaiseActions.alertMenu, open,
    ]

    static let take = act(
        "alert.take", "a", Phrase(zh: "签收", en: "take"),
        Phrase(
            zh: "签收预警：由你负责，时限内要有下一步。多条一起签收要写一句备注。",
            en: "Take the alert: it is yours, with a time limit. Several at once ask for one note."),
        footer: 90, asks: { _, _ in .take(note: nil) }
    ) { state, out in
        let codes = state.alertTargets.filter { state.desk.alerts.items[$0]?.standing.taken == nil }
        guard codes.count > 1 else { return state.take(codes, note: nil, &out) }
        state.open(.text(TextForm(.bulkTake(codes), draft: state.drafts)))
    }

    static let send = act(
        "alert.send", "d", Phrase(zh: "派人", en: "send"),
        Phrase(zh: "派人到现场：列出最近的三人及距离。", en: "Send somebody: proposes the three nearest."), footer: 80,
        asks: { _, _ in .send(StaffCode("")) }
    ) { state, _ in
        state.open(.picker(state.sendPicker(state.alertTargets)))
    }

    static let step = act(
        "alert.step", "w", Phrase(zh: "下一步", en: "next step"),
        Phrase(zh: "所派的人出发了，再按一次：到场了。", en: "Whoever was sent is on the way; once more: is there."),
        footer: 70, asks: { _, alert in alert.nextStep }, otherwise: ConsoleWords.thereAlready
    ) { state, out in state.stepOn(state.alertTargets, &out) }

    static let outcome = act(
        "alert.outcome", "f", Phrase(zh: "反馈", en: "outcome"),
        Phrase(
            zh: "登记处置结果；状况已恢复的随即办结。",
            en: "Record what it turned out to be; it closes when the condition is over."), footer: 60,
        asks: { _, _ in .outcome(.real, note: nil) }
    ) { state, _ in state.open(.picker(state.outcomePicker(closes: false))) }

    static let phone = act(
        "alert.phone", "p", Phrase(zh: "电话", en: "phone"),
        Phrase(zh: "给谁打了电话，结果如何。", en: "Whom you phoned, and what came of it."), canUndo: false, footer: 50,
        asks: { _, _ in .phone(nil, .answered, note: nil) }
    ) { state, _ in state.open(.picker(state.phonePicker(state.alertTargets))) }

    static let shelve = act(
        "alert.shelve", "s", Phrase(zh: "暂缓", en: "shelve"),
        Phrase(zh: "暂缓到某一时刻，到时自动回来；要有原因。", en: "Put aside until a time; it comes back by itself."),
        footer: 40, asks: { now, _ in .shelve(until: now + .minutes(1), reason: .chatter, note: nil) }
    ) { state, _ in state.open(.picker(state.shelvePicker(state.alertTargets))) }.taking(.shelfLength)

    static let close = act(
        "alert.close", "x", Phrase(zh: "办结", en: "close"),
        Phrase(
            zh: "办结：以你的确认为准，状况已结束。先选结果，再按 y。",
            en: "Close on your word that the condition has ended: choose the outcome, then y."), footer: 35,
        asks: { _, _ in .close(.real, note: nil) }
    ) { state, _ in state.open(.picker(state.outcomePicker(closes: true))) }

    static let note = Action(
        "alert.note", .alerts, [.character("i")], Phrase(zh: "备注", en: "note"),
        Phrase(zh: "在预警上写一句话；没有选中的行，就是值班日志。", en: "Write a note on the alert; with no row, the officer's log."),
        order: .note, footer: 20,
        disabled: { state in
            let targets = state.alertTargets.lazy.compactMap { state.desk.alerts.items[$0] }
            return !targets.isEmpty && targets.allSatisfy(\.isClosed) ? ConsoleWords.closedAlready : nil
        },
        perform: { state, _ in
            guard !state.alertTargets.isEmpty else { return state.open(.log) }
            state.open(.text(TextForm(.note(state.alertTargets), draft: state.drafts)))
        })

    static let refer = act(
        "alert.refer", "e", Phrase(zh: "报领导", en: "to lead"),
        Phrase(zh: "报告带班领导，可附一句话。", en: "Tell the lead, with a word if you like."), canUndo: false, footer: 30,
        asks: { _, _ in .refer(note: nil) }
    ) { state, _ in state.open(.text(TextForm(.refer(state.alertTargets), draft: state.drafts))) }

    static let look = Action(
        "alert.look", .alerts, [.character("l")], Phrase(zh: "看姓名", en: "look"),
        Phrase(
            zh: "查看该户的真实姓名，留痕；在办事项即为理由。",
            en: "See clear names of the household. It is journalled; the open item is the reason."),
        order: .look, footer: 15,
        disabled: { state in
            guard let code = state.alerts.subject, let alert = state.desk.alerts.items[code] else {
                return ConsoleWords.nothingSelected
            }
            if let refusal = state.refusal(of: .look, in: [alert.grid]) { return refusal.phrase(state.naming) }
            return alert.household == nil ? ConsoleWords.noHousehold : nil
        },
        perform: { state, out in state.lookAtAlert(&out) })

    static let open = Action(
        "alert.open", .alerts, [.enter], Phrase(zh: "详情", en: "details"),
        Phrase(
            zh: "四个字段、状态、处置要点、时限、经过；在一组上为展开或折起。",
            en: "All fields, state, guidance, deadlines, history; on the row of a group, unfold or fold it."),
        footer: 25,
        disabled: { $0.alerts.cursor.selected == nil ? ConsoleWords.nothingSelected : nil },
        perform: { state, out in state.openAlert(&out) })

    /// An act on the targets: disabled when there are none, or when the desk would refuse all of them.
    ///
    /// - Parameters:
    ///   - order: what the key would ask of an alert now, with any choice that the officer makes afterwards; nil when
    ///     there is nothing to ask for.
    ///   - done: why there is nothing to ask for.
    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, canUndo: Bool = true, footer: Int,
        asks order: @escaping @Sendable (Instant, Alert) -> AlertOrder?, otherwise done: Phrase? = nil,
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .alerts, [.character(key)], name, help, writes: true, order: { _ in .take }, canUndo: canUndo,
            footer: footer,
            disabled: { state in
                // A group may have hundreds: the first that would do decides, and only one refusal is put into words.
                var first: Phrase?
                for code in state.alertTargets {
                    guard let alert = state.desk.alerts.items[code] else { continue }
                    guard let asked = order(state.now, alert) else {
                        guard let done else { return nil }
                        first = first ?? done
                        continue
                    }
                    guard let refusal = state.refusal(of: asked, to: alert) else { return nil }
                    first = first ?? refusal.phrase(state.naming)
                }
                return first ?? ConsoleWords.nothingSelected
            }, perform: perform)
    }
}

extension Alert {
    /// What comes after the response as it stands; nil when somebody is there.
    var nextStep: AlertOrder? {
        switch standing.response {
        case .none, .sent: .underway
        case .underway: .arrived
        case .there: nil
        }
    }
}
