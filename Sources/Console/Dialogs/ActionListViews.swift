internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    func drawHelp(_ view: HelpView, _ frame: inout Frame) {
        let lines = helpLines(view)
        let inner = popup(.help(view), [Span(t(DeskActions.help.name), .title)], &frame)
        drawQuery("/", view.query, &frame, inner)
        let list = Rect(x: inner.minX, y: inner.minY + 2, width: inner.width, height: max(0, inner.height - 2))
        let visible = view.scroll.visible(count: lines.count, height: list.height)
        for (row, line) in lines[visible].enumerated() {
            frame.put(helpSpans(line, frame), at: Point(x: list.minX, y: list.minY + row), width: list.width)
        }
        if lines.isEmpty { drawEmpty(ConsoleWords.nothingMatches, &frame, list) }
        drawMore(&frame, list, above: visible.lowerBound, below: lines.count - visible.upperBound, isPopup: true)
    }

    private func helpSpans(_ line: HelpLine, _ frame: Frame) -> [Span] {
        switch line {
        case .remark(let text): return [Span(text, .textDim)]
        case .heading(let scope): return [Span(frame.glyphs[.dash] + " " + t(scope.name), .group)]
        case .action(_, let text, isFirst: false):
            return [Span(String(repeating: " ", count: HelpLine.textColumn) + text, .text)]
        case .action(let action, let text, isFirst: true):
            let keys = action.keys.prefix(2).map { $0.label(frame.glyphs) }.joined(separator: " ")
            let name = frame.textWidth.pad(t(action.name), to: HelpLine.textColumn - HelpLine.keyColumns)
            return [
                Span(frame.textWidth.pad(keys, to: HelpLine.keyColumns), .key),
                Span(name, action.disabledReason(self) == nil ? .textStrong : .textDim), Span(text, .text),
            ]
        }
    }

    func drawPalette(_ palette: Palette, _ frame: inout Frame) {
        let rows = paletteRows(palette)
        let inner = popup(.palette(palette), [Span(t(DeskActions.palette.name), .title)], &frame)
        drawQuery(":", palette.query, &frame, inner)
        let height = Palette.listHeight(inner.height)
        let list = Rect(x: inner.minX, y: inner.minY + 2, width: inner.width, height: height)
        let visible = palette.visible(count: rows.count, height: height)
        for (index, row) in rows[visible].enumerated() {
            let isSelected = visible.lowerBound + index == palette.selected
            drawCommand(row, isSelected, &frame, list.row(index))
        }
        guard rows.indices.contains(palette.selected) else {
            return drawEmpty(ConsoleWords.nothingMatches, &frame, list)
        }
        drawMore(&frame, list, above: visible.lowerBound, below: rows.count - visible.upperBound, isPopup: true)
        drawRemarks(on: rows[palette.selected], &frame, Point(x: list.minX + 2, y: list.maxY + 1), inner.width - 2)
    }

    /// Two lines on the selected row: why it cannot be done or what it does, and what may stand after it.
    private func drawRemarks(on row: PaletteRow, _ frame: inout Frame, _ point: Point, _ width: Int) {
        let reason = reason(against: row)
        var lines = frame.textWidth.wrap(t(reason ?? row.action.help(in: self)), to: max(10, width))
        if let argument = row.action.argument {
            lines = lines.prefix(1) + [t(ConsoleWords.usage(argument.usage, argument.example))]
        }
        for (index, line) in lines.prefix(2).enumerated() {
            let role: Role = index == 0 && reason != nil ? .statusWarning : .textDim
            frame.put(line, at: Point(x: point.x, y: point.y + index), Ink(role), width: width)
        }
    }

    private func drawQuery(_ sign: String, _ query: TextField, _ frame: inout Frame, _ inner: Rect) {
        frame.put(sign + " ", at: inner.origin, Ink(.prompt))
        draw(query, isActive: true, &frame, at: Point(x: inner.minX + 2, y: inner.minY), width: inner.width - 2)
    }

    private func drawCommand(_ row: PaletteRow, _ isSelected: Bool, _ frame: inout Frame, _ rect: Rect) {
        if isSelected {
            frame.fill(rect, ground: .rowSelected)
            frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus))
        }
        let action = row.action
        let reason = reason(against: row)
        let keys = action.keys.first?.label(frame.glyphs) ?? ""
        let name = row.words.map { (action.argument?.words.first ?? "") + " " + $0 } ?? t(action.name)
        let text = row.words == nil ? action.help(in: self) : row.meaning
        let spans = [
            Span(frame.textWidth.pad(keys, to: 6), .key),
            Span(frame.textWidth.pad(name, to: 18) + " ", reason == nil ? .textStrong : .textDim),
            Span(t(reason ?? text), reason == nil ? .text : .textDim),
        ]
        frame.put(spans, at: Point(x: rect.minX + 2, y: rect.minY), width: rect.width - 2)
    }
}
