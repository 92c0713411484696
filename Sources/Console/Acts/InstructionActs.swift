internal import GridDomain
internal import Language

extension ConsoleState {
    /// Those whose instructions the desk takes: the lead of this watch first.
    var leads: [Officer] {
        let all = desk.watch.officers.values.filter { $0.roles.contains(.lead) }.sorted { $0.code < $1.code }
        let present = desk.watch.watch?.lead
        return all.filter { $0.code == present } + all.filter { $0.code != present }
    }

    var instructionForm: WorkForm {
        WorkForm(
            .instruction, InstructionActions.new.name, at: now,
            [
                .choice(
                    .caller, ConsoleWords.fromWhom, leads.prefix(5).map { lead in Phrase { lead.name[$0] } }, chosen: 0),
                .line(.words, ConsoleWords.whatLabel, ConsoleWords.instructionHint),
                .line(.until, ConsoleWords.byWhen, ConsoleWords.timeHintOptional),
            ])
    }

    mutating func instruct(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.whatNeeded) }
        var due: Instant?
        if let text = form.words(.until) {
            guard let at = instant(text), at > now else { throw FormProblem(.until, ConsoleWords.timeNeeded) }
            due = at
        }
        let from =
            leads.indices.contains(form.chosen(.caller) ?? 0) ? leads[form.chosen(.caller) ?? 0].code : officer?.code
        guard let from else { return }
        let plan = InstructionPlan(from: from, due: due, words: words)
        send([Request(order: .instruct(plan), thing: .desk, seen: nil)], ConsoleWords.didInstruct, &out)
    }

    /// The instruction in the selected row.
    var selectedInstruction: Instruction? {
        book?.selected.flatMap { desk.work.instructions[InstructionCode($0)] }
    }

    mutating func act(
        _ order: InstructionOrder, on code: InstructionCode, _ text: Phrase, _ out: inout Outbox
    ) {
        let said = Phrase { text[$0] + CodeSeries.short(code.text) }
        let seen = seen(desk.work.instructions[code]?.version)
        send([Request(order: .instruction(code, order), thing: .matter(code.text), seen: seen)], said, &out)
    }
}
