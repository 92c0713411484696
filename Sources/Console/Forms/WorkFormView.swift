internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func draw(_ form: WorkForm, _ frame: inout Frame) {
        let notes = notes(on: form)
        let inner = popup(.form(form), [Span(t(form.title), .title)] + clock(of: form), &frame)
        var y = inner.minY
        for note in notes {
            frame.put(t(note), at: Point(x: inner.minX, y: y), Ink(.statusCritical), width: inner.width)
            y += 1
        }
        for (index, field) in form.fields.enumerated() where y < inner.maxY {
            draw(
                field, isActive: index == form.active, &frame, Rect(x: inner.minX, y: y, width: inner.width, height: 1))
            y += 1
        }
        let hint = form.fields.indices.contains(form.active) ? form.fields[form.active].hint : Phrase(same: "")
        if let problem = form.problem {
            frame.put(t(problem), at: Point(x: inner.minX, y: y + 1), Ink(.statusWarning), width: inner.width)
        } else {
            frame.put(t(hint), at: Point(x: inner.minX, y: y + 1), Ink(.textDim), width: inner.width)
        }
    }

    private func draw(_ field: WorkForm.Field, isActive: Bool, _ frame: inout Frame, _ rect: Rect) {
        let width = tongue == .zh ? 10 : 14
        if isActive { frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus)) }
        frame.put(
            t(field.label), at: Point(x: rect.minX + 2, y: rect.minY), Ink(isActive ? .prompt : .textDim), width: width)
        let at = Point(x: rect.minX + 2 + width, y: rect.minY)
        let room = rect.width - 2 - width
        guard !field.options.isEmpty else {
            return draw(field.text, isActive: isActive, &frame, at: at, width: room)
        }
        var spans: [Span] = []
        for (index, option) in field.options.enumerated() {
            let isChosen = field.chosen == index
            spans.append(Span((isActive ? "\(index + 1)" : "") + (isChosen ? "[" : " "), isChosen ? .textStrong : .key))
            spans.append(Span(t(option), isChosen ? .textStrong : .textDim))
            spans.append(Span(isChosen ? "]" : " ", .textStrong))
        }
        frame.put(spans, at: at, width: room)
        if isActive { frame.cursor = at }
    }

    /// A call's clock: when it began, and for how long it has been going on.
    private func clock(of form: WorkForm) -> [Span] {
        guard form.purpose == .call else { return [] }
        return [
            Span(" " + Times.minute(form.began, zone), .text),
            Span(" " + Spans.age(form.began, now: now, tongue), .statusWarning),
        ]
    }

    /// What must be done before anything is written on.
    func notes(on form: WorkForm) -> [Phrase] {
        switch form.purpose {
        case .call: form.chosen(.violence) == 1 ? ConsoleWords.policeFirst : []
        case .need: form.chosen(.urgent) == 1 ? [ConsoleWords.ambulanceFirst] : []
        default: []
        }
    }
}
