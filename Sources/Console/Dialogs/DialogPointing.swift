internal import Canvas
internal import GridDomain

extension ConsoleState {
    /// The mouse over a popup: a click takes a choice, goes to a field or presses a key of the lower border, the wheel
    /// moves. A click outside closes it unless something was typed.
    mutating func pointAtDialog(_ event: MouseEvent, _ out: inout Outbox) {
        guard let dialog = dialogs.last else { return }
        switch event.kind {
        case .press: click(event.at, in: dialog, &out)
        case .wheelDown where place(of: dialog)?.contains(event.at) ?? false: wheel(dialog, .down, &out)
        case .wheelUp where place(of: dialog)?.contains(event.at) ?? false: wheel(dialog, .up, &out)
        case .wheelDown, .wheelUp, .doublePress, .release, .drag: break
        }
    }

    private mutating func wheel(_ dialog: Dialog, _ key: Key, _ out: inout Outbox) {
        switch dialog {
        case .picker(let picker) where !picker.isWriting: dialogKey(key, &out)
        case .signOn, .palette, .plan, .figure: dialogKey(key, &out)
        case .help: for _ in 1...3 { dialogKey(key, &out) }
        case .picker, .text, .form, .answer, .clear, .prompt: break
        }
    }

    private mutating func click(_ point: Point, in dialog: Dialog, _ out: inout Outbox) {
        guard let rect = place(of: dialog), rect.contains(point) else {
            guard !dialog.hasTyped else { return }
            dialogs.removeLast()
            if case .picker(let picker) = dialog { leave(picker) }
            return
        }
        if let key = key(of: dialog, at: point, in: rect) { return dialogKey(key, &out) }
        let inner = rect.inset(horizontal: 2, vertical: 1)
        guard inner.rows.contains(point.y) else { return }
        let place = Point(x: point.x - inner.minX, y: point.y - inner.minY)
        switch dialog {
        case .picker(let picker): click(place, picker, width: inner.width, &out)
        case .text(let form): click(place, form, width: inner.width)
        case .signOn(let form): click(place, form)
        case .palette(let palette): click(place, palette, height: Palette.listHeight(inner.height), &out)
        case .form(let form): click(place, form)
        case .figure(let view): click(place, view, height: inner.height, &out)
        case .help, .answer, .clear, .prompt, .plan: break
        }
    }

    private mutating func click(_ place: Point, _ picker: Picker, width: Int, _ out: inout Outbox) {
        var picker = picker
        let index = place.y - picker.firstOptionRow
        if picker.options.indices.contains(index) {
            dialogs.removeLast()
            picker.isWriting = false
            choose(picker, index, &out)
        } else if place.y == picker.noteRow, picker.note != nil, picker.query == nil {
            picker.isWriting = true
            dialogs[dialogs.count - 1] = .picker(picker)
        }
    }

    /// A click selects a row behind a figure; another one on it goes there.
    private mutating func click(_ place: Point, _ view: FigureView, height: Int, _ out: inout Outbox) {
        let listHeight = figureListHeight(view)
        let visible = view.cursor.scroll.visible(count: view.rows.count, height: listHeight)
        let index = visible.lowerBound + place.y - (height - listHeight)
        guard place.y >= height - listHeight, visible.contains(index) else { return }
        guard view.rows[index].id != view.cursor.selected else { return dialogKey(.enter, &out) }
        var view = view
        view.cursor.select(view.rows[index].id)
        dialogs[dialogs.count - 1] = .figure(view)
    }

    private mutating func click(_ place: Point, _ form: TextForm, width: Int) {
        guard place.y == TextForm.fieldRow else { return }
        var form = form
        form.field.point(at: place.x, width: width, .standard)
        dialogs[dialogs.count - 1] = .text(form)
    }

    private mutating func click(_ place: Point, _ form: WorkForm) {
        var form = form
        let index = place.y - notes(on: form).count
        guard form.fields.indices.contains(index) else { return }
        form.active = index
        dialogs[dialogs.count - 1] = .form(form)
    }

    private mutating func click(_ place: Point, _ form: SignOnForm) {
        var form = form
        switch place.y {
        case SignOnForm.codeRow: form.field = .code
        case SignOnForm.pinRow: form.field = .pin
        default:
            let index = form.visible.lowerBound + place.y - SignOnForm.listRow
            guard form.visible.contains(index) else { return }
            form.choose(form.officers[index])
        }
        dialogs[dialogs.count - 1] = .signOn(form)
    }

    private mutating func click(_ place: Point, _ palette: Palette, height: Int, _ out: inout Outbox) {
        let count = paletteRows(palette).count
        let visible = palette.visible(count: count, height: height)
        let index = visible.lowerBound + place.y - 2
        guard place.y >= 2, visible.contains(index) else { return }
        var palette = palette
        palette.selected = index
        dialogs.removeLast()
        paletteKey(.enter, palette, &out)
    }
}
