internal import Canvas
internal import GridDomain
internal import Language

/// What can be done with instructions of the lead.
enum InstructionActions {
    static let all: [Action] = [book, new, read, answer, done]

    static let book = Action(
        "desk.instructions", .alerts, [.character("9")], Phrase(zh: "领导指示", en: "instructions"),
        Phrase(zh: "带班领导的指示：谁、几时、什么、限时；未读的计在屏幕上方。", en: "Instructions of the lead; unread ones are counted on top."),
        perform: { state, _ in state.open(.instructions) })

    static let new = Action(
        "instruction.new", .instructions, [.character("i")], Phrase(zh: "登记指示", en: "new"),
        Phrase(zh: "记下领导的指示和时限。", en: "Take down what the lead says, and by when."), order: .instruct,
        canUndo: true, footer: 60, perform: { state, _ in state.open(state.instructionForm) })

    static let read = act(
        "instruction.read", "a", Phrase(zh: "已阅", en: "read"),
        Phrase(zh: "看过了，不再计为未读。", en: "Read: no longer counted as unread."), footer: 58,
        where: { $0.read == nil }
    ) { state, out in
        guard let code = state.selectedInstruction?.code else { return }
        state.act(.read, on: code, ConsoleWords.didRead, &out)
    }

    static let answer = act(
        "instruction.answer", "f", Phrase(zh: "回复", en: "answer"),
        Phrase(zh: "回复领导一句话。", en: "Answer the lead in a sentence."), footer: 56, where: { _ in true }
    ) { state, _ in
        guard let code = state.selectedInstruction?.code else { return }
        state.open(
            WorkForm(
                .instructionAnswer(code), ConsoleWords.answerLabel, at: state.now,
                [.line(.words, ConsoleWords.answerLabel, Phrase(same: ""))]))
    }

    static let done = act(
        "instruction.done", "w", Phrase(zh: "已落实", en: "done"),
        Phrase(zh: "办到了。", en: "It is done."), footer: 54, where: { _ in true }
    ) { state, out in
        guard let code = state.selectedInstruction?.code else { return }
        state.act(.finish(note: nil), on: code, ConsoleWords.didFinishInstruction, &out)
    }

    private static func act(
        _ id: String, _ key: Character, _ name: Phrase, _ help: Phrase, footer: Int,
        where allows: @escaping @Sendable (InstructionStanding) -> Bool,
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) -> Action {
        Action(
            id, .instructions, [.character(key)], name, help, order: .readInstruction, canUndo: true, footer: footer,
            disabled: { state in
                guard let one = state.selectedInstruction else { return ConsoleWords.nothingSelected }
                if one.isClosed { return ConsoleWords.closedAlready }
                return allows(one.standing) ? nil : ConsoleWords.readAlready
            }, perform: perform)
    }
}
