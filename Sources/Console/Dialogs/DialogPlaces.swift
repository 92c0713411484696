internal import Canvas
internal import GridDomain
internal import Language

/// Where popups stand and which keys their lower border offers: drawing and the mouse go by the same.
extension ConsoleState {
    /// The block of a popup; nil for the prompt, which is a line.
    func place(of dialog: Dialog) -> Rect? {
        switch dialog {
        case .picker(let picker): popupPlace(pickerSize(picker), isAside: true)
        case .text: popupPlace(Size(width: 64, height: 7), isAside: true)
        case .signOn(let form): popupPlace(Size(width: 56, height: form.visible.count + SignOnForm.listRow + 3))
        case .clear(let view): popupPlace(Size(width: 62, height: view.people.count + 6), isAside: true)
        case .help: popupPlace(Size(width: 110, height: size.height - 6))
        case .palette: popupPlace(Size(width: 84, height: min(size.height - 6, 26)))
        case .form(let form):
            popupPlace(Size(width: 76, height: form.fields.count + notes(on: form).count + 4))
        case .answer(let view): popupPlace(Size(width: 76, height: lines(of: view, .standard).count + 4))
        case .plan(let view): popupPlace(Size(width: PlanView.width + 4, height: planHeight(view) + 2))
        case .figure(let view): popupPlace(figurePlace(view))
        case .prompt: nil
        }
    }

    /// One that is about the selected row stands on the side of the other pane, or where there is none above or below
    /// the row, so that the row stays in sight.
    private func popupPlace(_ wanted: Size, isAside: Bool = false) -> Rect {
        let body = Rect(x: 0, y: 2, width: size.width, height: size.height - 6)
        var rect = body.centered(
            Size(width: min(wanted.width, size.width - 4), height: min(wanted.height, body.height)))
        guard isAside else { return rect }
        if layout.hasBorders, !isZoomed {
            rect.origin.x = (layout[focus]?.minX ?? 0) == 0 ? body.maxX - rect.width - 2 : 2
        } else if let row = selectedLine, rect.rows.contains(row) {
            if row + rect.height < body.maxY {
                rect.origin.y = row + 1
            } else if row - rect.height >= body.minY {
                rect.origin.y = row - rect.height
            } else {
                rect.origin.x = body.maxX - rect.width - 2
            }
        }
        return rect
    }

    /// No wider than its texts, so that it covers little.
    private func pickerSize(_ picker: Picker) -> Size {
        let measure = TextWidth.standard
        let label = picker.options.map { measure.columns(of: t($0.label)) }.max() ?? 0
        let options = picker.options.map { label + measure.columns(of: t($0.off ?? $0.detail)) + 13 }
        let texts = ([t(picker.subject)] + picker.details).map { measure.columns(of: $0) + 4 }
        let widest = (options + texts).max() ?? 0
        let last = picker.note == nil ? picker.noteRow - 1 : picker.noteRow + 1
        return Size(width: max(picker.canSearch ? 64 : 46, min(72, widest)), height: last + 2)
    }

    /// The keys that a popup's lower border offers; nil stands for several.
    private func keys(of dialog: Dialog) -> [(key: Key?, text: Phrase)] {
        switch dialog {
        case .picker(let picker): keys(of: picker)
        case .text: [(.enter, ConsoleWords.send), (.escape, ConsoleWords.park)]
        case .signOn:
            [(.enter, ConsoleWords.signOn), (.tab, ConsoleWords.otherField), (.escape, ConsoleWords.readOnlyStay)]
        case .palette: [(.enter, ConsoleWords.doIt), (.escape, ConsoleWords.close)]
        case .form: [(.enter, ConsoleWords.nextOrSend), (.tab, ConsoleWords.otherField), (.escape, ConsoleWords.park)]
        case .clear, .help, .answer: [(.escape, ConsoleWords.close)]
        case .plan:
            [
                (.character("y"), ConsoleWords.applyPlan), (.down, ConsoleWords.moreLines),
                (.escape, ConsoleWords.cancel),
            ]
        case .figure(let view):
            (view.selected?.target == nil ? [] : [(.enter, ConsoleWords.goToRow)]) + [(.escape, ConsoleWords.close)]
        case .prompt: []
        }
    }

    private func keys(of picker: Picker) -> [(key: Key?, text: Phrase)] {
        if picker.isWriting { return [(.tab, ConsoleWords.backToChoices)] }
        if picker.chosen != nil { return [(.character("y"), ConsoleWords.confirm), (.escape, ConsoleWords.notYet)] }
        if picker.query != nil { return [(.enter, ConsoleWords.choose), (.escape, ConsoleWords.cancel)] }
        var keys: [(key: Key?, text: Phrase)] = picker.options.isEmpty ? [] : [(nil, ConsoleWords.choose)]
        if picker.canSearch { keys.append((.character("/"), picker.finds)) }
        if picker.note != nil { keys.append((.character("i"), ConsoleWords.addNote)) }
        return keys + [(.escape, ConsoleWords.cancel)]
    }

    func keyLine(of dialog: Dialog, _ glyphs: Glyphs) -> Line {
        var digits = ""
        if case .picker(let picker) = dialog {
            let count = min(9, picker.options.count)
            digits = count == 1 ? "1" : "1-\(count)"
        }
        let items = keys(of: dialog).map { key, text in
            Line.Item([Span((key?.label(glyphs) ?? digits) + " ", .key), Span(t(text), .keyLabel)])
        }
        return Line(right: items, gap: 2)
    }

    /// The key of the lower border under a click.
    func key(of dialog: Dialog, at point: Point, in rect: Rect) -> Key? {
        guard point.y == rect.maxY - 1 else { return nil }
        let placed = Panel(.popup, bottom: keyLine(of: dialog, .unicode)).placedBottom(in: rect)
        guard let hit = placed.first(where: { $0.columns.contains(point.x) }) else { return nil }
        return keys(of: dialog)[hit.item].key
    }
}
