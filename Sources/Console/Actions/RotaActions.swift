internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with duties and with the households under observation.
enum RotaActions {
    static let all: [Action] = [
        signIn, standIn, measure, phone, menu, admit, look, open, unfold, fold, week, members, earlier, later,
    ]

    static let signIn = Action(
        "rota.signIn", .rota, [.character("w")], Phrase(zh: "签到", en: "sign in"),
        Phrase(
            zh: "当班的人已到岗：一次签到管他本班的所有户；可先标记多户。",
            en: "Whoever is on duty is there: once for all households of the shift; mark several first if you like."),
        order: .signIn, canUndo: true, footer: 85,
        disabled: { state in
            let duties = state.dutiesNow
            if duties.isEmpty { return ConsoleWords.nothingSelected }
            if duties.allSatisfy({ $0.member == nil }) { return ConsoleWords.nobodyNamed }
            return duties.contains { $0.member != nil && $0.signed == nil } ? nil : ConsoleWords.signedInAll
        },
        perform: { state, out in state.signInSelected(&out) })

    static let standIn = Action(
        "rota.standIn", .rota, [.character("d")], Phrase(zh: "顶班", en: "stand-in"),
        Phrase(
            zh: "派顶班人：列出能顶的三人、距离和七天时数；先补现在，再补下一班。",
            en: "Send a stand-in: three who may, with distance and hours; a gap now first, then the next shift."),
        order: .standIn, canUndo: true, footer: 80, disabled: nothingSelected,
        perform: { state, _ in state.openStandIn() })

    static let measure = Action(
        "rota.measure", .rota, [.character("t")], Phrase(zh: "体温", en: "temperature"),
        Phrase(
            zh: "登记体温和症状；再记一次即为更正，旧的仍留痕。",
            en: "Note temperature and symptoms; noting it again corrects it, and both stay in the journal."),
        order: .measure, footer: 75, disabled: noRow,
        perform: { state, _ in
            guard let code = state.rota.selected else { return }
            state.open(.text(TextForm(.measure(code), draft: state.drafts)))
        })

    static let phone = Action(
        "rota.phone", .rota, [.character("p")], Phrase(zh: "电话", en: "phone"),
        Phrase(
            zh: "给当班的人打了电话，结果如何；有值守预警就记在上面，没有就记入电话日志。",
            en: "What came of phoning whoever is on duty: on the open alert where there is one, else in the log."),
        order: .phone, footer: 50,
        disabled: { $0.rotaAlert == nil && $0.memberToPhone == nil ? ConsoleWords.nobodyNamed : nil },
        perform: { state, _ in
            let who = state.memberToPhone
            let name = who.map { state.naming.staff($0) } ?? Phrase(same: "")
            if let alert = state.rotaAlert { return state.open(.picker(.phoneResult([alert], who, name: name))) }
            if let who { state.open(.picker(.phoned(who, name))) }
        })

    static let admit = Action(
        "rota.admit", .rota, [.character("i")], Phrase(zh: "纳入观察", en: "admit"),
        Phrase(
            zh: "一户开始医学观察：谁下达、方式、末次接触；先看排班和空岗，再确认。",
            en: "A household comes under observation: who ordered it, where, last contact; the rota is shown first."),
        order: .observe, canUndo: true, footer: 10, perform: { state, _ in state.openAdmissionSpot() })

    static let menu = Action(
        "rota.menu", .rota, [.character(",")], Phrase(zh: "更多", en: "more"),
        Phrase(
            zh: "除标记外全签、粘贴接龙、换班、请假、文书、解除、延长、转换方式、更正、纳入观察。",
            en: "Sign all in but the marked, paste a roll, swap, leave, papers, release, extend, move, correct, admit."),
        order: .signIn, footer: 60, disabled: nothingSelected, perform: { state, _ in state.openRotaMenu() })

    static let look = Action(
        "rota.look", .rota, [.character("l")], Phrase(zh: "看姓名", en: "look"),
        Phrase(zh: "查看该户真实姓名，须有理由，留痕。", en: "See clear names. It needs a reason and is journalled."),
        order: .look, footer: 30, disabled: nothingSelected,
        perform: { state, out in
            guard let observation = state.rota.selected.flatMap({ state.desk.rota.items[$0] }),
                let household = observation.household
            else { return }
            state.look(household, state.title([observation]), &out)
        })

    static let open = Action(
        "rota.open", .rota, [.enter], Phrase(zh: "展开", en: "unfold"),
        Phrase(zh: "展开折起的一组。", en: "Unfold the group."), disabled: notFolded,
        perform: { state, _ in state.unfoldRota() })

    static let unfold = Action(
        "rota.unfold", .rota, [.character("+"), .character("=")], Phrase(zh: "展开", en: "unfold"),
        Phrase(zh: "展开折起的一组。", en: "Unfold the group."), footer: 40, disabled: notFolded,
        perform: { state, _ in state.unfoldRota() })

    static let fold = Action(
        "rota.fold", .rota, [.character("-")], Phrase(zh: "折起", en: "fold"),
        Phrase(zh: "折起这一组。", en: "Fold the group."), disabled: nothingSelected,
        perform: { state, _ in state.foldRota() })

    static let week = Action(
        "rota.week", .rota, [.character("5")], Phrase(zh: "一周", en: "week"),
        Phrase(zh: "七天的班，左右键移动一天。", en: "Seven days of lanes; left and right move by a day."), footer: 35,
        perform: { state, _ in state.showRota(.week) })

    static let members = Action(
        "rota.members", .rota, [.character("6")], Phrase(zh: "人员", en: "members"),
        Phrase(zh: "每人七天的时数、夜班、迟到和下一班。", en: "Hours, nights, lateness and the next duty of each member."), footer: 33,
        perform: { state, _ in state.showRota(.members) })

    static let earlier = days("rota.earlier", .left, Phrase(zh: "前一天", en: "day before"), -1)
    static let later = days("rota.later", .right, Phrase(zh: "后一天", en: "day after"), 1)

    private static func days(_ id: String, _ key: Key, _ name: Phrase, _ step: Int) -> Action {
        Action(
            id, .rota, [key], name, Phrase(zh: "一周视图移动一天。", en: "Moves the week by a day."),
            disabled: { $0.rota.view == .week ? nil : ConsoleWords.onlyWeek },
            perform: { state, _ in state.rota.days = max(-14, min(28, state.rota.days + step)) })
    }

    private static let nothingSelected: @Sendable (ConsoleState) -> Phrase? = {
        $0.rotaTargets.isEmpty ? ConsoleWords.nothingSelected : nil
    }

    private static let noRow: @Sendable (ConsoleState) -> Phrase? = {
        $0.rota.selected == nil ? ConsoleWords.nothingSelected : nil
    }

    private static let notFolded: @Sendable (ConsoleState) -> Phrase? = { state in
        if case .folded = state.rota.cursor.selected { return nil }
        return ConsoleWords.nothingBelow
    }
}

extension ConsoleState {
    /// Who is with the selected household now.
    var memberToPhone: StaffCode? {
        rota.selected.flatMap { desk.rota.items[$0] }.flatMap { $0.duty(in: slotNow)?.member }
    }

    mutating func showRota(_ view: RotaPane.View) {
        rota.view = view
        rota.days = 0
    }

    mutating func unfoldRota() {
        guard case .folded(let group) = rota.cursor.selected else { return }
        rota.folded.remove(group)
        settle()
        let first = rota.rows.firstIndex { row in
            if case .heading(group, _, _, _) = row { true } else { false }
        }
        guard let first, rota.rows.indices.contains(first + 1), let id = rota.rows[first + 1].id else { return }
        rota.cursor.select(id)
    }

    mutating func foldRota() {
        guard rota.view == .now, let observation = rota.selected.flatMap({ desk.rota.items[$0] }) else { return }
        let group = group(of: observation)
        rota.folded.insert(group)
        rota.cursor.select(.folded(group))
    }
}
