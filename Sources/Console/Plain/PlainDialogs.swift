internal import Canvas
internal import GridDomain
internal import Language

/// Popups in words: what is asked, then each choice or field; the cursor stands on the one that has the keys.
extension ConsoleState {
    /// Nil for a prompt, which leaves the list where it is.
    func plainList(of dialog: Dialog) -> PlainList? {
        var facts: [PlainFact]
        var first = 0
        switch dialog {
        case .prompt: return nil
        case .picker(let picker): facts = plain(picker)
        case .text(let form): facts = plain(form)
        case .form(let form): facts = plain(form)
        case .signOn(let form): facts = plain(form)
        case .answer(let view):
            facts = [plainTitle(DeskWorkActions.answer.name, Phrase(same: labels.any(view.place, tongue)))]
            facts += [PlainFact(t(view.text), .textStrong, cursor: 0), PlainFact(t(ConsoleWords.notedAsTold))]
        case .clear(let view): facts = plain(view)
        case .help(let view): return plainHelp(view)
        case .palette(let palette): return plainPalette(palette)
        case .figure(let view): return plainFigure(view)
        case .plan(let view):
            facts = plain(view)
            first = min(view.top, max(0, facts.count - 1))
            facts[first].cursor = 0
        }
        facts.append(plainKeys(of: dialog))
        return PlainList(facts, first: first)
    }

    private func plainTitle(_ title: Phrase, _ subject: Phrase) -> PlainFact {
        var said = PlainSentence(tongue)
        said.add(title)
        said.add(subject)
        return PlainFact(said.text, .title)
    }

    private func plainKeys(of dialog: Dialog) -> PlainFact {
        var said = PlainSentence(tongue)
        let line = keyLine(of: dialog, .unicode)
        for item in line.left + line.right { said.add(item.spans.map(\.text).joined()) }
        return PlainFact(said.text, .textDim)
    }

    /// A field that is written in, its label before it.
    private func plainField(_ label: String, _ field: TextField, isMasked: Bool = false, isActive: Bool) -> PlainFact {
        let text = isMasked ? String(repeating: "*", count: field.text.count) : field.text
        let head = label + ": "
        let place = head.count + field.cursor
        return PlainFact(head + text, isActive ? .input : .text, cursor: isActive ? place : nil)
    }

    func plain(_ prompt: Prompt) -> PlainFact {
        let label =
            switch prompt.purpose {
            case .find: ConsoleWords.findLabel
            case .filter: ConsoleWords.filterLabel
            case .answer: ConsoleWords.answerHint
            }
        return plainField(t(label), prompt.field, isActive: true)
    }

    private func plain(_ picker: Picker) -> [PlainFact] {
        var facts = [plainTitle(picker.title, picker.subject)]
        facts += picker.details.map { PlainFact($0) }
        if let query = picker.query { facts.append(plainField(t(picker.finds), query, isActive: true)) }
        for (index, option) in picker.options.enumerated() {
            var said = PlainSentence(tongue)
            let key = index < 9 && picker.query == nil ? "\(index + 1) " : ""
            said.add(key + t(option.label))
            said.add(option.detail)
            if picker.chosen == index { said.add("y " + t(picker.confirmation ?? ConsoleWords.confirm)) }
            let isHere = picker.selected == index && !picker.isWriting && picker.query == nil
            facts.append(
                PlainFact(said.text, picker.selected == index ? .rowSelected : .text, cursor: isHere ? 0 : nil))
        }
        if let note = picker.note {
            facts.append(plainField(t(ConsoleWords.noteLabel), note, isActive: picker.isWriting))
        }
        return facts
    }

    private func plain(_ form: TextForm) -> [PlainFact] {
        var facts = [plainTitle(form.title, subject(form))]
        facts.append(plainField(t(form.question), form.field, isActive: true))
        if let problem = form.problem { facts.append(PlainFact(t(problem), .statusWarning)) }
        return facts
    }

    private func plain(_ form: WorkForm) -> [PlainFact] {
        var facts = [plainTitle(form.title, Phrase(same: Times.minute(form.began, zone)))]
        facts += notes(on: form).map { PlainFact(t($0), .statusCritical) }
        for (index, field) in form.fields.enumerated() {
            let isActive = index == form.active
            let hint = t(field.hint).isEmpty ? "" : ", " + t(field.hint)
            guard !field.options.isEmpty else {
                facts.append(plainField(t(field.label) + (isActive ? hint : ""), field.text, isActive: isActive))
                continue
            }
            let chosen = field.chosen.map { t(PlainWords.chosen) + " " + t(field.options[$0]) } ?? t(PlainWords.none)
            let choices = field.options.enumerated().map { "\($0.offset + 1) " + t($0.element) }
            var said = PlainSentence(tongue)
            said.add(t(field.label) + ": " + chosen)
            if isActive { for choice in choices { said.add(choice) } }
            facts.append(PlainFact(said.text, isActive ? .input : .text, cursor: isActive ? 0 : nil))
        }
        if let problem = form.problem { facts.append(PlainFact(t(problem), .statusWarning)) }
        return facts
    }

    private func plain(_ form: SignOnForm) -> [PlainFact] {
        var facts = [PlainFact(t(PaletteActions.signOn.name), .title)]
        facts.append(plainField(t(ConsoleWords.code), form.code, isActive: form.field == .code))
        facts.append(
            plainField(
                t(ConsoleWords.pin) + ", " + t(PlainWords.hidden), form.pin, isMasked: true,
                isActive: form.field == .pin))
        if let word = form.isWaiting ? ConsoleWords.checking : form.problem {
            facts.append(PlainFact(t(word), .statusWarning))
        }
        for officer in form.officers[form.visible] {
            var said = PlainSentence(tongue)
            said.add(officer.code.text)
            said.add(officer.name[tongue])
            said.add(officer.roles.map { t($0.name) }.joined(separator: " "))
            facts.append(PlainFact(said.text, officer.code == form.officer?.code ? .rowSelected : .text))
        }
        return facts
    }

    private func plain(_ view: ClearView) -> [PlainFact] {
        var facts = [plainTitle(ConsoleWords.clearTitle, view.title)]
        facts.append(PlainFact(t(ConsoleWords.journalled) + t(view.look.reason.name)))
        facts.append(PlainFact(t(ConsoleWords.closesByItself(after: ClearView.stays.seconds)), .textDim))
        for (index, person) in view.people.enumerated() {
            var said = PlainSentence(tongue)
            said.add(ConsoleWords.name, person.name[tongue])
            said.add(person.identity)
            said.add(ConsoleWords.phone, person.phone)
            facts.append(PlainFact(said.text, .textStrong, cursor: index == 0 ? 0 : nil))
        }
        return facts
    }

    private func plain(_ view: PlanView) -> [PlainFact] {
        var facts = [plainTitle(view.title, view.subject)]
        for block in view.blocks {
            for row in block.rows {
                var said = PlainSentence(tongue)
                for cell in row { said.add(cell) }
                facts.append(PlainFact(said.text, block.tone == .gap ? .statusWarning : .text))
            }
        }
        return facts
    }

    private func plainHelp(_ view: HelpView) -> PlainList {
        let query = plainField(t(DeskActions.help.name), view.query, isActive: true)
        let facts = helpLines(view).map { line -> PlainFact in
            var said = PlainSentence(tongue)
            switch line {
            case .text(let spans): said.add(spans)
            case .reason(let text): said.add(text)
            case .heading(let title): said.add(title)
            case .action(let action, let text, _):
                let keys = action.keys.prefix(2).map { $0.label(.unicode) }.joined(separator: " ")
                said.add(keys, t(action.name))
                said.add(text)
            }
            return PlainFact(said.text)
        }
        let empty = facts.isEmpty ? [PlainFact(t(ConsoleWords.nothingMatches))] : []
        return PlainList(
            heading: [query] + empty, count: facts.count,
            first: view.scroll.first, selected: nil
        ) { [facts[$0]] }
    }

    /// What a number means, and the rows that it counts.
    private func plainFigure(_ view: FigureView) -> PlainList {
        var extent = PlainSentence(tongue)
        extent.add(figureExtent(view))
        var heading = [plainTitle(view.figure.kind.name, Phrase(same: figureValue(view)))]
        heading += [PlainFact(t(view.figure.kind.definition)), PlainFact(extent.text)]
        if view.rows.isEmpty { heading.append(plainFact(noFigureRows(view))) }
        return PlainList(
            heading: heading, count: view.rows.count, first: view.cursor.scroll.first, selected: view.cursor.index
        ) { index in
            var said = PlainSentence(tongue)
            for cell in view.rows[index].cells { said.add(cell) }
            guard index == view.cursor.index else { return [PlainFact(said.text)] }
            said.add(PlainWords.place(index + 1, of: view.rows.count))
            return [PlainFact(said.text, .rowSelected, cursor: 0)]
        }
    }

    /// What somebody needs at their first start.
    var plainFirstMinute: PlainList {
        let lines = firstMinuteLines(width: Self.plainWidth, .unicode).filter { !$0.isEmpty }
        var facts = [PlainFact(t(ConsoleWords.firstMinute), .title, cursor: 0)]
        facts += lines.map { line in
            var said = PlainSentence(tongue)
            said.add(line)
            return PlainFact(said.text)
        }
        return PlainList(facts + [PlainFact(t(ConsoleWords.anyKeyCloses))])
    }

    private func plainPalette(_ palette: Palette) -> PlainList {
        let actions = paletteActions(palette)
        let query = plainField(t(DeskActions.palette.name), palette.query, isActive: true)
        let empty = actions.isEmpty ? [PlainFact(t(ConsoleWords.nothingMatches))] : []
        let height = max(1, size.height / 2)
        return PlainList(
            heading: [query] + empty, count: actions.count,
            first: palette.visible(count: actions.count, height: height).lowerBound,
            selected: actions.indices.contains(palette.selected) ? palette.selected : nil
        ) { index in
            let action = actions[index]
            var said = PlainSentence(tongue)
            said.add(action.keys.first?.label(.unicode) ?? "", t(action.name))
            said.add(action.disabledReason(self) ?? action.help(in: self))
            return [PlainFact(said.text, index == palette.selected ? .rowSelected : .text)]
        }
    }
}
