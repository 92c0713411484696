internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func draw(_ dialog: Dialog, _ frame: inout Frame, _ layout: Layout) {
        switch dialog {
        case .picker(let picker): draw(picker, &frame)
        case .text(let form): draw(form, &frame)
        case .form(let form): draw(form, &frame)
        case .answer(let view): draw(view, &frame)
        case .prompt: break
        case .signOn(let form): draw(form, &frame)
        case .clear(let view): draw(view, &frame)
        case .help(let view): drawHelp(view, &frame)
        case .palette(let palette): drawPalette(palette, &frame)
        case .plan(let view): draw(view, &frame)
        case .figure(let view): draw(view, &frame)
        }
    }

    /// A popup above the panes; returns the block inside, with a blank column on either side.
    func popup(_ dialog: Dialog, _ title: [Span], _ frame: inout Frame) -> Rect {
        guard let rect = place(of: dialog) else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        let around = Rect(x: rect.minX - 1, y: rect.minY, width: rect.width + 2, height: rect.height)
        frame.clear(around)
        let panel = Panel(
            .popup, top: Line(left: [Line.Item(title, priority: 9)]), bottom: keyLine(of: dialog, frame.glyphs))
        return panel.draw(into: &frame, in: rect).inset(horizontal: 1, vertical: 0)
    }

    /// A field that is written in: its text, and the terminal's cursor in it.
    func draw(
        _ field: TextField, isMasked: Bool = false, isActive: Bool, _ frame: inout Frame, at point: Point, width: Int
    ) {
        let window = field.window(width, frame.textWidth, isMasked: isMasked)
        frame.put(window.text, at: point, Ink(.input), width: width)
        if isActive { frame.cursor = Point(x: point.x + window.cursor, y: point.y) }
    }

    private func draw(_ picker: Picker, _ frame: inout Frame) {
        let inner = popup(.picker(picker), [Span(t(picker.title), .title)], &frame)
        frame.put(t(picker.subject), at: inner.origin, Ink(.text), width: inner.width)
        for (index, line) in picker.details.enumerated() {
            frame.put(line, at: inner.row(index + 1).origin, Ink(.textDim), width: inner.width)
        }
        if let query = picker.query {
            let row = inner.row(1)
            frame.put("/ ", at: row.origin, Ink(.prompt))
            draw(query, isActive: true, &frame, at: Point(x: row.minX + 2, y: row.minY), width: row.width - 2)
        }
        for (index, option) in picker.options.enumerated() {
            let row = inner.row(picker.firstOptionRow + index)
            if row.minY < inner.maxY { drawOption(option, index, picker, &frame, row) }
        }
        drawNote(picker, &frame, inner.row(picker.noteRow))
    }

    private func drawOption(_ option: Picker.Option, _ index: Int, _ picker: Picker, _ frame: inout Frame, _ rect: Rect)
    {
        let isSelected = picker.selected == index
        let ground: Role = isSelected ? .rowSelected : .popup
        frame.fill(rect, ground: ground)
        if isSelected { frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus)) }
        let measure = frame.textWidth
        let key = index < 9 && picker.query == nil ? "\(index + 1)" : " "
        let isOff = option.off != nil
        var spans = [Span(key + "  ", isOff ? .textDim : .key), Span(t(option.label), isOff ? .textDim : .textStrong)]
        let detail = t(option.off ?? option.detail)
        if !detail.isEmpty {
            let gap = labelColumns(picker) - measure.columns(of: t(option.label)) + 2
            spans.append(Span(String(repeating: " ", count: max(1, gap)) + detail, .textDim))
        }
        if picker.chosen == index {
            spans.append(Span("  y ", .key));
            spans.append(Span(t(picker.confirmation ?? ConsoleWords.confirm), .statusWarning))
        }
        frame.put(spans, at: Point(x: rect.minX + 2, y: rect.minY), width: rect.width - 2)
    }

    /// Columns of the widest choice that has details, so that these stand below each other.
    private func labelColumns(_ picker: Picker) -> Int {
        picker.options.reduce(0) { widest, option in
            t(option.off ?? option.detail).isEmpty
                ? widest : max(widest, TextWidth.standard.columns(of: t(option.label)))
        }
    }

    private func drawNote(_ picker: Picker, _ frame: inout Frame, _ rect: Rect) {
        guard let note = picker.note else { return }
        let label = t(ConsoleWords.noteLabel) + " "
        let used = frame.put(label, at: rect.origin, Ink(picker.isWriting ? .prompt : .textDim))
        draw(
            note, isActive: picker.isWriting, &frame, at: Point(x: rect.minX + used, y: rect.minY),
            width: rect.width - used)
    }

    private func draw(_ form: TextForm, _ frame: inout Frame) {
        let inner = popup(.text(form), [Span(t(form.title), .title)], &frame)
        frame.put(t(subject(form)), at: inner.origin, Ink(.text), width: inner.width)
        frame.put(t(form.question), at: Point(x: inner.minX, y: inner.minY + 1), Ink(.textDim), width: inner.width)
        draw(form.field, isActive: true, &frame, at: inner.row(TextForm.fieldRow).origin, width: inner.width)
        if let problem = form.problem {
            frame.put(t(problem), at: Point(x: inner.minX, y: inner.minY + 4), Ink(.statusWarning), width: inner.width)
        }
    }

    private func draw(_ form: SignOnForm, _ frame: inout Frame) {
        let inner = popup(.signOn(form), [Span(t(PaletteActions.signOn.name), .title)], &frame)
        drawField(t(ConsoleWords.code), form.code, false, form.field == .code, &frame, inner.row(SignOnForm.codeRow))
        drawField(t(ConsoleWords.pin), form.pin, true, form.field == .pin, &frame, inner.row(SignOnForm.pinRow))
        let word = form.isWaiting ? ConsoleWords.checking : form.problem
        if let word {
            frame.put(
                t(word), at: Point(x: inner.minX, y: inner.minY + 3), Ink(form.isWaiting ? .textDim : .statusWarning),
                width: inner.width)
        }
        for (index, officer) in form.officers[form.visible].enumerated() {
            let isSelected = officer.code == form.officer?.code
            let row = inner.row(SignOnForm.listRow + index)
            guard row.minY < inner.maxY else { return }
            if isSelected {
                frame.fill(row, ground: .rowSelected)
                frame.put(frame.glyphs[.selected], at: row.origin, Ink(.borderFocus))
            }
            let roles = officer.roles.map { t($0.name) }.joined(separator: " ")
            let spans = [
                Span(frame.textWidth.pad(officer.code.text, to: 12), .key),
                Span(frame.textWidth.pad(officer.name[tongue], to: 14), .textStrong), Span(roles, .textDim),
            ]
            frame.put(spans, at: Point(x: row.minX + 2, y: row.minY), width: inner.width - 2)
        }
    }

    private func drawField(
        _ label: String, _ field: TextField, _ isMasked: Bool, _ isActive: Bool, _ frame: inout Frame, _ rect: Rect
    ) {
        frame.put(label, at: rect.origin, Ink(isActive ? .prompt : .textDim), width: 8)
        draw(
            field, isMasked: isMasked, isActive: isActive, &frame, at: Point(x: rect.minX + 8, y: rect.minY),
            width: min(24, rect.width - 8))
    }

    private func draw(_ view: ClearView, _ frame: inout Frame) {
        let title = [Span(t(ConsoleWords.clearTitle) + " ", .title), Span(t(view.title), .text)]
        let inner = popup(.clear(view), title, &frame)
        let reason = t(ConsoleWords.journalled) + t(view.look.reason.name)
        frame.put(reason, at: inner.origin, Ink(.textDim), width: inner.width)
        let closing = t(ConsoleWords.closesByItself(after: ClearView.stays.seconds))
        frame.put(closing, at: Point(x: inner.minX, y: inner.minY + 1), Ink(.textDim), width: inner.width)
        for (index, person) in view.people.enumerated() where inner.minY + 3 + index < inner.maxY {
            let spans = [
                Span(frame.textWidth.pad(person.name[tongue], to: 16), .textStrong),
                Span(frame.textWidth.pad(person.identity, to: 20), .text), Span(person.phone, .text),
            ]
            frame.put(spans, at: Point(x: inner.minX, y: inner.minY + 3 + index), width: inner.width)
        }
    }
}

extension ConsoleState {
    /// What a form is about.
    func subject(_ form: TextForm) -> Phrase {
        switch form.purpose {
        case .raise(let kind, let spot):
            let place = title(spot)
            return Phrase { place[$0] + " " + kind.name[$0] }
        case .measure(let code), .correct(let code): return title([code].compactMap { desk.rota.items[$0] })
        case .extend(let codes), .release(let codes): return title(codes.compactMap { desk.rota.items[$0] })
        case .leave(let who): return naming.staff(who)
        case .roll: return naming.slot(slotNow)
        case .dispute(let code, _): return desk.disputes.items[code].map(title) ?? ThingLink(.dispute, code.text).name
        default: return title(form.purpose.codes)
        }
    }
}

extension Picker {
    /// What `/` looks for.
    var finds: Phrase {
        looksForPlaces ? ConsoleWords.findPlace : ConsoleWords.findSomebody
    }
}

extension TextForm {
    var title: Phrase {
        switch purpose {
        case .bulkTake: AlertActions.take.name
        case .note: AlertActions.note.name
        case .refer: AlertActions.refer.name
        case .raise: RaiseActions.raise.name
        case .shelveOther, .shelfWords: AlertActions.shelve.name
        case .measure: RotaActions.measure.name
        case .extend: RotaMenuItem.extend.name
        case .release: RotaMenuItem.release.name
        case .correct: RotaMenuItem.correct.name
        case .leave: RotaMenuItem.leave.name
        case .roll: RotaMenuItem.roll.name
        case .dispute(_, .note): DisputeActions.note.name
        case .dispute(_, .agree): OrderKind.disputeAgree.name
        case .dispute(_, .extend): OrderKind.disputeExtend.name
        case .dispute(_, .scan(let kind)): kind.name
        }
    }

    /// What is asked for.
    var question: Phrase {
        switch purpose {
        case .bulkTake(let codes): ConsoleWords.askBulk(codes.count)
        case .note: ConsoleWords.askNote
        case .refer, .raise: ConsoleWords.askRefer
        case .shelveOther: ConsoleWords.askLength
        case .shelfWords: ConsoleWords.askReason
        case .measure: ConsoleWords.askTemperature
        case .extend: ConsoleWords.askExtend
        case .release: ConsoleWords.releaseWhy
        case .correct: ConsoleWords.askCorrect
        case .leave: ConsoleWords.askLeave
        case .roll: ConsoleWords.askRoll
        case .dispute(_, .note): ConsoleWords.askNote
        case .dispute(_, .agree): ConsoleWords.askPerformBy
        case .dispute(_, .extend): ConsoleWords.askExtendDispute
        case .dispute(_, .scan): ConsoleWords.askScan
        }
    }
}
