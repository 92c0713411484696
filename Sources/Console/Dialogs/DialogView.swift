internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func draw(_ dialog: Dialog, _ frame: inout Frame, _ layout: Layout) {
        switch dialog {
        case .picker(let picker): draw(picker, &frame)
        case .text(let form): draw(form, &frame)
        case .prompt: break
        case .signOn(let form): draw(form, &frame)
        case .clear(let view): draw(view, &frame)
        case .help(let view): drawHelp(view, &frame)
        case .palette(let palette): drawPalette(palette, &frame)
        }
    }

    /// A popup above the panes; returns the block inside, with a blank column on either side. One that is about the
    /// selected row stands on the side of the other pane, so that the row stays in sight.
    func popup(
        _ title: [Span], keys: [Line.Item], size wanted: Size, isAside: Bool = false, _ frame: inout Frame
    ) -> Rect {
        let body = Rect(x: 0, y: 2, width: size.width, height: size.height - 6)
        var rect = body.centered(
            Size(width: min(wanted.width, size.width - 4), height: min(wanted.height, body.height)))
        if isAside, layout.hasBorders, !isZoomed {
            let isLeft = (layout[focus]?.minX ?? 0) == 0
            rect.origin.x = isLeft ? body.maxX - rect.width - 2 : 2
        }
        let around = Rect(x: rect.minX - 1, y: rect.minY, width: rect.width + 2, height: rect.height)
        frame.clear(around)
        let panel = Panel(
            .popup, top: Line(left: [Line.Item(title, priority: 9)]), bottom: Line(right: keys, gap: 2))
        return panel.draw(into: &frame, in: rect).inset(horizontal: 1, vertical: 0)
    }

    func keyHint(_ key: String, _ text: Phrase) -> Line.Item {
        Line.Item([Span(key + " ", .key), Span(t(text), .keyLabel)])
    }

    /// A field that is written in: its text, and the terminal's cursor in it.
    func draw(
        _ field: TextField, isMasked: Bool = false, isActive: Bool, _ frame: inout Frame, at point: Point, width: Int
    ) {
        let hidden = String(repeating: "*", count: field.text.count)
        let shown = isMasked ? hidden : field.text
        let before = isMasked ? String(hidden.prefix(field.cursor)) : field.before
        let used = frame.textWidth.columns(of: before)
        let columns = frame.textWidth.columns(of: shown)
        let skip = max(0, used - width + 1)
        let visible = skip == 0 || columns < width ? shown : String(shown.suffix(max(0, shown.count - skip)))
        frame.put(visible, at: point, Ink(.input), width: width)
        if isActive { frame.cursor = Point(x: min(point.x + width - 1, point.x + used - min(skip, used)), y: point.y) }
    }

    private func draw(_ picker: Picker, _ frame: inout Frame) {
        let rows = picker.options.count + 4 + (picker.note == nil ? 0 : 2) + (picker.query == nil ? 0 : 1)
        let inner = popup(
            pickerTitle(picker, frame.glyphs), keys: pickerKeys(picker, frame.glyphs),
            size: Size(width: pickerWidth(picker, frame.textWidth), height: rows), isAside: true, &frame)
        frame.put(t(picker.subject), at: inner.origin, Ink(.text), width: inner.width)
        var y = inner.minY + 1
        if let query = picker.query {
            frame.put("/ ", at: Point(x: inner.minX, y: y), Ink(.prompt))
            draw(query, isActive: true, &frame, at: Point(x: inner.minX + 2, y: y), width: inner.width - 2)
            y += 1
        }
        y += 1
        for (index, option) in picker.options.enumerated() where y < inner.maxY {
            drawOption(option, index, picker, &frame, Rect(x: inner.minX, y: y, width: inner.width, height: 1))
            y += 1
        }
        drawNote(picker, &frame, Rect(x: inner.minX, y: y + 1, width: inner.width, height: 1))
    }

    /// No wider than its texts, so that it covers little.
    private func pickerWidth(_ picker: Picker, _ measure: TextWidth) -> Int {
        let options = picker.options.map { measure.columns(of: t($0.label) + t($0.detail)) + 14 }
        let widest = max(options.max() ?? 0, measure.columns(of: t(picker.subject)) + 4)
        return max(picker.canSearch ? 64 : 46, min(72, widest))
    }

    private func pickerTitle(_ picker: Picker, _ glyphs: Glyphs) -> [Span] {
        [Span(t(picker.title), .title)]
    }

    private func drawOption(_ option: Picker.Option, _ index: Int, _ picker: Picker, _ frame: inout Frame, _ rect: Rect)
    {
        let isSelected = picker.selected == index
        let ground: Role = isSelected ? .rowSelected : .popup
        frame.fill(rect, ground: ground)
        if isSelected { frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus)) }
        let key = index < 9 ? "\(index + 1)" : " "
        var spans = [Span(key + "  ", .key), Span(t(option.label), .textStrong)]
        let detail = t(option.detail)
        if !detail.isEmpty { spans.append(Span("  " + detail, .textDim)) }
        if picker.chosen == index {
            spans.append(Span("  y ", .key)); spans.append(Span(t(ConsoleWords.pressYes), .statusWarning))
        }
        frame.put(spans, at: Point(x: rect.minX + 2, y: rect.minY), width: rect.width - 2)
    }

    private func drawNote(_ picker: Picker, _ frame: inout Frame, _ rect: Rect) {
        guard let note = picker.note else { return }
        let label = t(ConsoleWords.noteLabel) + " "
        let used = frame.put(label, at: rect.origin, Ink(picker.isWriting ? .prompt : .textDim))
        draw(
            note, isActive: picker.isWriting, &frame, at: Point(x: rect.minX + used, y: rect.minY),
            width: rect.width - used)
    }

    private func pickerKeys(_ picker: Picker, _ glyphs: Glyphs) -> [Line.Item] {
        if picker.isWriting { return [keyHint("Tab", ConsoleWords.backToChoices)] }
        if picker.chosen != nil { return [keyHint("y", ConsoleWords.confirm), keyHint("Esc", ConsoleWords.notYet)] }
        var items: [Line.Item] = []
        if picker.options.count > 0 { items.append(keyHint("1-\(min(9, picker.options.count))", ConsoleWords.choose)) }
        if picker.canSearch { items.append(keyHint("/", ConsoleWords.findSomebody)) }
        if picker.note != nil { items.append(keyHint("i", ConsoleWords.addNote)) }
        items.append(keyHint("Esc", ConsoleWords.cancel))
        return items
    }

    private func draw(_ form: TextForm, _ frame: inout Frame) {
        let title = [Span(t(form.title), .title)]
        let keys = [keyHint(Key.enter.label(frame.glyphs), ConsoleWords.send), keyHint("Esc", ConsoleWords.park)]
        let inner = popup(title, keys: keys, size: Size(width: 64, height: 7), isAside: true, &frame)
        frame.put(t(subject(of: form)), at: inner.origin, Ink(.text), width: inner.width)
        frame.put(t(form.question), at: Point(x: inner.minX, y: inner.minY + 1), Ink(.textDim), width: inner.width)
        draw(form.field, isActive: true, &frame, at: Point(x: inner.minX, y: inner.minY + 3), width: inner.width)
        if let problem = form.problem {
            frame.put(t(problem), at: Point(x: inner.minX, y: inner.minY + 4), Ink(.statusWarning), width: inner.width)
        }
    }

    private func subject(of form: TextForm) -> Phrase {
        switch form.purpose {
        case .dispute(let code, _): desk.disputes.items[code].map(title) ?? ThingLink(.dispute, code.text).name
        case .register(let draft, let kind): draft.title(kind, labels)
        default: title(form.purpose.codes)
        }
    }

    private func draw(_ form: SignOnForm, _ frame: inout Frame) {
        let rows = min(8, form.officers.count)
        let keys = [
            keyHint(Key.enter.label(frame.glyphs), ConsoleWords.signOn), keyHint("Tab", ConsoleWords.otherField),
            keyHint("Esc", ConsoleWords.readOnlyStay),
        ]
        let inner = popup(
            [Span(t(PaletteActions.signOn.name), .title)], keys: keys, size: Size(width: 56, height: rows + 8), &frame)
        var y = inner.minY + 1
        drawField(t(ConsoleWords.code), form.code, false, form.field == .code, &frame, inner.row(1))
        drawField(t(ConsoleWords.pin), form.pin, true, form.field == .pin, &frame, inner.row(2))
        let word = form.isWaiting ? ConsoleWords.checking : form.problem
        if let word {
            frame.put(
                t(word), at: Point(x: inner.minX, y: inner.minY + 3), Ink(form.isWaiting ? .textDim : .statusWarning),
                width: inner.width)
        }
        y = inner.minY + 5
        var scroll = Scroll()
        let place = form.officers.firstIndex { $0.code == form.officer?.code }
        scroll.follow(selected: place, count: form.officers.count, height: rows, margin: 1)
        for officer in form.officers[scroll.visible(count: form.officers.count, height: rows)] where y < inner.maxY {
            let isSelected = officer.code == form.officer?.code
            let row = Rect(x: inner.minX, y: y, width: inner.width, height: 1)
            if isSelected { frame.fill(row, ground: .rowSelected) }
            let roles = officer.roles.map { t($0.name) }.joined(separator: " ")
            let spans = [
                Span(frame.textWidth.pad(officer.code.text, to: 14), .key),
                Span(frame.textWidth.pad(officer.name[tongue], to: 16), .textStrong), Span(roles, .textDim),
            ]
            frame.put(spans, at: Point(x: row.minX + 1, y: y), width: inner.width - 1)
            y += 1
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
        let inner = popup(
            title, keys: [keyHint("Esc", ConsoleWords.close)], size: Size(width: 62, height: view.people.count + 5),
            isAside: true, &frame)
        let reason = t(ConsoleWords.journalled) + " " + t(view.look.reason.name)
        frame.put(reason, at: inner.origin, Ink(.textDim), width: inner.width)
        for (index, person) in view.people.enumerated() where inner.minY + 2 + index < inner.maxY {
            let spans = [
                Span(frame.textWidth.pad(person.name[tongue], to: 16), .textStrong),
                Span(frame.textWidth.pad(person.identity, to: 20), .text), Span(person.phone, .text),
            ]
            frame.put(spans, at: Point(x: inner.minX, y: inner.minY + 2 + index), width: inner.width)
        }
    }
}

extension TextForm {
    var title: Phrase {
        switch purpose {
        case .bulkTake: AlertActions.take.name
        case .note: AlertActions.note.name
        case .refer: AlertActions.refer.name
        case .shelveOther, .shelfWords: AlertActions.shelve.name
        case .register: DisputeActions.registerHousehold.name
        case .dispute(_, .note): DisputeActions.note.name
        case .dispute(_, .agree): OrderKind.disputeAgree.name
        case .dispute(_, .extend): OrderKind.disputeExtend.name
        }
    }

    /// What is asked for.
    var question: Phrase {
        switch purpose {
        case .bulkTake(let codes): ConsoleWords.askBulk(codes.count)
        case .note: ConsoleWords.askNote
        case .refer: ConsoleWords.askRefer
        case .shelveOther: ConsoleWords.askLength
        case .shelfWords: ConsoleWords.askReason
        case .register: ConsoleWords.askWhat
        case .dispute(_, .note): ConsoleWords.askNote
        case .dispute(_, .agree): ConsoleWords.askPerformBy
        case .dispute(_, .extend): ConsoleWords.askExtend
        }
    }
}
