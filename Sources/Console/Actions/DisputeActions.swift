internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with a dispute. The keys are those of alerts where they mean the same.
enum DisputeActions {
    static let all: [Action] = [
        accept, step, outcome, visit, phone, archive, note, menu, open, new, needMenu,
    ]

    static let accept = act(
        "dispute.accept", "a", Phrase(zh: "受理", en: "accept"),
        Phrase(zh: "受理纠纷，一个月期限从此开始。", en: "Take the case on: the clock of the month starts."), footer: 90,
        stages: [.registered]
    ) { state, dispute, out in state.act(.accept, on: dispute, note: nil, &out) }

    static let step = act(
        "dispute.step", "w", Phrase(zh: "下一步", en: "next step"),
        Phrase(
            zh: "转到下一环节：受理、调查、调解、协议、履行；要问的先问。",
            en: "On to the next stage: accepted, inquiry, mediation, agreed, performing; asks what it must."),
        footer: 80, stages: [.registered, .accepted, .inquiry, .mediation, .agreed, .performing, .performed]
    ) { state, dispute, out in state.stepOn(dispute, &out) }

    static let outcome = act(
        "dispute.outcome", "f", Phrase(zh: "履行结果", en: "performed?"),
        Phrase(zh: "协议是否履行；未履行的须告知可向法院起诉。", en: "Whether the agreement was performed; if not, tell of the court."),
        footer: 60, stages: [.agreed, .performing, .notPerformed]
    ) { state, dispute, _ in state.open(.picker(state.performedPicker(dispute))) }

    static let visit = act(
        "dispute.visit", "v", Phrase(zh: "回访", en: "visit"),
        Phrase(zh: "回访当事人，是否满意。", en: "The follow-up visit, and how satisfied they are."), footer: 55,
        stages: [.performed, .notPerformed]
    ) { state, dispute, _ in state.open(.picker(state.satisfactionPicker(dispute))) }

    static let phone = act(
        "dispute.phone", "p", Phrase(zh: "电话", en: "phone"),
        Phrase(zh: "给当事人或调解员打了电话，结果如何。", en: "Whom you phoned, and what came of it."), canUndo: false,
        footer: 50
    ) { state, dispute, _ in state.open(.picker(state.phonePicker(dispute))) }

    static let archive = Action(
        "dispute.archive", .disputes, [.character("x")], Phrase(zh: "归档", en: "archive"),
        Phrase(zh: "归档：材料不全的会说缺什么。先选，再按 y。", en: "Into the archive; says which papers lack. Choose, then y."),
        order: .disputeArchive, canUndo: true, footer: 35,
        disabled: { state in
            guard let dispute = state.selectedDispute else { return ConsoleWords.nothingSelected }
            switch state.refusal(of: .archive, to: dispute) {
            case nil: return nil
            case .disputeStage?, .partyRefused?: return ConsoleWords.stageNotThere
            case let refusal?: return refusal.phrase(state.naming)
            }
        },
        perform: { state, _ in
            guard let dispute = state.selectedDispute else { return }
            state.open(.picker(state.archivePicker(dispute)))
        })

    static let note = act(
        "dispute.note", "i", Phrase(zh: "备注", en: "note"),
        Phrase(zh: "在纠纷上写一句话。", en: "Write a note on the dispute."), canUndo: false, footer: 20
    ) { state, dispute, _ in state.open(.text(TextForm(.dispute(dispute.code, .note), draft: state.drafts))) }

    static let menu = Action(
        "dispute.menu", .disputes, [.character(",")], Phrase(zh: "更多", en: "more"),
        Phrase(
            zh: "不予受理、稳控、激化、停表、调解员、回避、移交、并案、终止、司法确认、材料；在苗头上登记纠纷、代办或报备。",
            en:
                "Not accepted, calmed, flare-up, wait, mediators, recusal, moved up, joined, ended, court, papers; on an early sign register a dispute."
        ),
        order: .disputeAccept, canUndo: true, footer: 45,
        disabled: { state in
            if state.disputes.selectedSign != nil { return nil }
            guard let dispute = state.selectedDispute else { return ConsoleWords.nothingSelected }
            return dispute.isClosed ? ConsoleWords.disputeClosed : nil
        },
        perform: { state, _ in
            if let dispute = state.selectedDispute { return state.open(.picker(state.disputeMenu(dispute))) }
            let options = [new, NeedActions.new, OpeningActions.new].map {
                Picker.Option(value: .action($0.id), label: $0.name)
            }
            state.open(
                .picker(
                    Picker(
                        purpose: .menu(nil), title: RaiseActions.alertMenu.name,
                        subject: Phrase(same: state.selectedSpot?.text ?? ""), options: options)))
        })

    static let open = Action(
        "dispute.open", .disputes, [.enter], Phrase(zh: "详情", en: "details"),
        Phrase(zh: "环节、全部期限、案卷、经过。", en: "Stage, every deadline, the file, the history."), footer: 25,
        disabled: {
            $0.disputes.subject == nil && $0.disputes.selectedSign == nil ? ConsoleWords.nothingSelected : nil
        },
        perform: { state, out in state.openDispute(&out) })

    static let new = Action(
        "dispute.new", .anywhere, [], Phrase(zh: "登记纠纷", en: "register a dispute"),
        Phrase(
            zh: "当事人、为什么事、来源、人数、是否重大，最后选种类；在预警、代办、来电或户上登记的两头关联。",
            en:
                "Parties, what about, source, people, major or not, then the kind; at an alert, need or call each shows the other."
        ),
        order: .registerDispute, canUndo: true, perform: { state, _ in state.open(state.disputeForm) })

    static let needMenu = Action(
        "need.menu", .needs, [.character(",")], menu.name,
        Phrase(zh: "代办引出的纠纷，两头关联。", en: "A dispute that the need has led to; each shows the other."),
        order: .registerDispute, canUndo: true, footer: 40,
        disabled: { $0.selectedNeed == nil ? ConsoleWords.nothingSelected : nil },
        perform: { state, _ in
            guard let need = state.selectedNeed else { return }
            state.open(
                .picker(
                    Picker(
                        purpose: .menu(nil), title: menu.name,
                        subject: Phrase(same: state.spotLabel(need.place, need.householdNumber)),
                        options: [Picker.Option(value: .action(new.id), label: new.name)])))
        })

    /// An act on the selected dispute: disabled when there is none, or at another stage.
    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, canUndo: Bool = true, footer: Int,
        stages: Set<DisputeStage>? = nil,
        perform: @escaping @Sendable (inout ConsoleState, Dispute, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .disputes, [.character(key)], name, help, order: .disputeAccept, canUndo: canUndo, footer: footer,
            disabled: { state in
                guard let dispute = state.selectedDispute else { return ConsoleWords.nothingSelected }
                if dispute.isClosed { return ConsoleWords.disputeClosed }
                return stages?.contains(dispute.standing.stage) ?? true ? nil : ConsoleWords.stageNotThere
            },
            perform: { state, out in
                guard let dispute = state.selectedDispute else { return }
                perform(&state, dispute, &out)
            })
    }
}
