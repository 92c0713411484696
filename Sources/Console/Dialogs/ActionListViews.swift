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
        let actions = paletteActions(palette)
        let inner = popup(.palette(palette), [Span(t(DeskActions.palette.name), .title)], &frame)
        drawQuery(":", palette.query, &frame, inner)
        let height = Palette.listHeight(inner.height)
        let list = Rect(x: inner.minX, y: inner.minY + 2, width: inner.width, height: height)
        let visible = palette.visible(count: actions.count, height: height)
        for (row, action) in actions[visible].enumerated() {
            let rect = list.row(row)
            let isSelected = visible.lowerBound + row == palette.selected
            drawCommand(action, isSelected, &frame, rect)
        }
        guard actions.indices.contains(palette.selected) else {
            return drawEmpty(ConsoleWords.nothingMatches, &frame, list)
        }
        drawMore(&frame, list, above: visible.lowerBound, below: actions.count - visible.upperBound, isPopup: true)
        let action = actions[palette.selected]
        let lines = frame.textWidth.wrap(
            t(action.disabledReason(self) ?? action.help(in: self)), to: max(10, inner.width - 2))
        for (row, line) in lines.prefix(2).enumerated() {
            frame.put(line, at: Point(x: list.minX + 2, y: list.maxY + 1 + row), Ink(.textDim))
        }
    }

    private func drawQuery(_ sign: String, _ query: TextField, _ frame: inout Frame, _ inner: Rect) {
        frame.put(sign + " ", at: inner.origin, Ink(.prompt))
        draw(query, isActive: true, &frame, at: Point(x: inner.minX + 2, y: inner.minY), width: inner.width - 2)
    }

    private func drawCommand(_ action: Action, _ isSelected: Bool, _ frame: inout Frame, _ rect: Rect) {
        if isSelected {
            frame.fill(rect, ground: .rowSelected)
            frame.put(frame.glyphs[.selected], at: rect.origin, Ink(.borderFocus))
        }
        let reason = action.disabledReason(self)
        let keys = action.keys.first?.label(frame.glyphs) ?? ""
        let spans = [
            Span(frame.textWidth.pad(keys, to: 6), .key),
            Span(frame.textWidth.pad(t(action.name), to: 18), reason == nil ? .textStrong : .textDim),
            Span(t(reason ?? action.help(in: self)), reason == nil ? .text : .textDim),
        ]
        frame.put(spans, at: Point(x: rect.minX + 2, y: rect.minY), width: rect.width - 2)
    }
}
