internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// Rows above the list: the definition, what it is counted over, a blank.
    private func figureHead(_ view: FigureView) -> [[Span]] {
        let width = figureSize.width - 4
        let definition = TextWidth.standard.wrap(t(view.figure.kind.definition), to: max(10, width))
        return definition.map { [Span($0, .text)] } + [figureExtent(view)] + [[]]
    }

    /// Over which place and round, behind which filter, by which arithmetic, as of when and which entry.
    func figureExtent(_ view: FigureView) -> [Span] {
        var parts: [String] = []
        switch view.figure {
        case .tally(let place, let part):
            parts.append(labels.any(place, tongue))
            if part != .households { parts += roundPart }
        case .share(let place):
            let tally = desk.grids.tally(place)
            parts = [labels.any(place, tongue)] + roundPart
            parts.append("\(tally.visited) / \(tally.households) = \(Percent.tenths(tally.share))")
        case .shareShown(let place, _), .tallyShown(let place, _, _): parts = [labels.any(place, tongue)] + roundPart
        case .member(let code, _): parts.append(t(naming.staff(code)))
        default: break
        }
        if !view.figure.filter.isEmpty { parts.append("& " + view.figure.filter) }
        let asOf = staleSince ?? now
        parts.append(t(ConsoleWords.asOf) + " " + Times.full(asOf, zone))
        parts.append(t(ConsoleWords.upToEntry(desk.last.value)))
        return [Span(parts.joined(separator: "  "), .textDim)]
    }

    private var roundPart: [String] { desk.grids.round.map { [t(ConsoleWords.round($0.number))] } ?? [] }

    /// What the popup's title says behind the name.
    func figureValue(_ view: FigureView) -> String {
        switch view.figure {
        case .share(let place): Percent.tenths(desk.grids.tally(place).share)
        case .shareShown(let place, let filter):
            Percent.tenths(shownGrids(of: place, filter).reduce(into: GridTally()) { $0 += $1.tally }.share)
        default: "\(view.total)"
        }
    }

    private var figureSize: Size { Size(width: min(96, size.width - 4), height: size.height - 6) }

    /// The block of the popup: as high as its rows, and as high as it gets while pages are loading.
    func figurePlace(_ view: FigureView) -> Size {
        let isPaged = !pagesBehind(view.figure).isEmpty && view.total > 0
        let wanted =
            figureHead(view).count
            + max(1, isPaged ? max(view.rows.count, min(view.total, PageRequest.size)) : view.rows.count) + 2
        return Size(width: figureSize.width, height: min(wanted, figureSize.height))
    }

    /// Rows of the list inside the popup.
    func figureListHeight(_ view: FigureView) -> Int {
        max(1, figurePlace(view).height - 2 - figureHead(view).count)
    }

    func draw(_ view: FigureView, _ frame: inout Frame) {
        let title = [
            Span(t(view.figure.kind.name) + " ", .title), Span(figureValue(view), .textStrong),
        ]
        let inner = popup(.figure(view), title, &frame)
        let head = figureHead(view)
        for (index, line) in head.enumerated() where index < inner.height {
            frame.put(line, at: inner.row(index).origin, width: inner.width)
        }
        let list = Rect(
            x: inner.minX, y: inner.minY + head.count, width: inner.width, height: max(0, inner.height - head.count))
        guard !view.rows.isEmpty else { return drawEmpty(noFigureRows(view), &frame, list) }
        let visible = view.cursor.scroll.visible(count: view.rows.count, height: list.height)
        let rows = view.rows[visible].map { Table.Row($0.cells) }
        let selected = view.rows[visible].firstIndex { $0.id == view.cursor.selected }.map { $0 - visible.lowerBound }
        figureTable(view).draw(rows, selected: selected, into: &frame, in: list)
        if let selected { frame.cursor = list.row(selected).origin }
        drawMore(&frame, list, above: visible.lowerBound, below: view.rows.count - visible.upperBound, isPopup: true)
        drawHowMany(view, &frame, list)
    }

    /// `first 200 of 563`, in the popup's lower border.
    private func drawHowMany(_ view: FigureView, _ frame: inout Frame, _ list: Rect) {
        let shown = view.rows.reduce(0) { $0 + $1.weight }
        guard shown < view.total else { return }
        let text = " " + t(ConsoleWords.firstOf(shown, view.total)) + " "
        frame.put(text, at: Point(x: list.minX + 10, y: list.maxY), Ink(.textDim))
    }

    func noFigureRows(_ view: FigureView) -> Phrase {
        guard let request = pagesBehind(view.figure).first, view.total > 0 else { return ConsoleWords.noneBehind }
        if case .failed(let text) = pages[request] { return text }
        return ConsoleWords.loading
    }

    private func figureTable(_ view: FigureView) -> Table {
        if case .listed = view.figure { return Table([Table.Column("", minimum: 10, priority: 9, grows: true)]) }
        return Table(
            [
                Table.Column("", minimum: 12, ideal: tongue == .zh ? 18 : 22, priority: 90),
                Table.Column("", minimum: 10, ideal: 24, priority: 80, grows: true),
                Table.Column("", minimum: 8, ideal: 14, priority: 40),
                Table.Column("", minimum: 12, ideal: 20, priority: 70, align: .trailing),
            ], gap: 2)
    }
}
