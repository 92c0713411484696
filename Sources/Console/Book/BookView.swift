internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The block that a book covers: the panes, not the lines above and below them.
    private var bookRect: Rect { Rect(x: 0, y: 2, width: size.width, height: layout.next - 2) }

    /// Rows of the list of a book; the rest of it shows the details of the selected row.
    var bookListHeight: Int {
        let inner = bookRect.height - 3
        guard book?.kind.hasHistory ?? true else { return max(3, inner - headHeight - noteHeight) }
        return max(3, inner - min(inner / 3, 10))
    }

    /// Lines of the screen on which the rows of a book stand.
    var bookListRows: Range<Int> {
        let top = bookRect.minY + 2 + headHeight
        return top..<top + bookListHeight
    }

    /// Rows that a card needs above its day.
    private var headHeight: Int { card.map { cardHead($0, .unicode).count + 1 } ?? 0 }

    /// Rows below the list that say how the selected figure is counted.
    private var noteHeight: Int {
        if case .alertFigures = book?.kind { 4 } else { 0 }
    }

    func drawBook(_ frame: inout Frame) {
        guard let book else { return }
        let rect = bookRect
        frame.clear(rect)
        frame.cursor = nil
        var figures: [Line.Item] = []
        if !book.filter.isEmpty { figures.append(chip(book.filter)) }
        if book.silent > 0 { figures.append(silentFigure(book.silent)) }
        if book.kind == .drill { figures += drillFigures }
        if book.kind == .needs { figures.append(servedFigure) }
        figures +=
            alertFigures.map(stretch) ?? [Line.Item([span(.listed, "\(book.rows.count)", .textStrong)], priority: 50)]
        let border = Line(
            left: [Line.Item([Span(t(title(of: book.kind)), .title)], priority: 90)], right: figures, gap: 2)
        let inner = Panel(.focusedPane, top: border).draw(into: &frame, in: rect)
        let table = bookTable(book.kind)
        var top = inner.minY
        if let card {
            for line in cardHead(card, frame.glyphs) where top < inner.maxY {
                frame.put(line, at: Point(x: inner.minX + 1, y: top), width: inner.width - 2)
                top += 1
            }
            top += 1
        }
        table.drawHeader(into: &frame, at: Point(x: inner.minX, y: top), width: inner.width)
        let list = Rect(x: inner.minX, y: top + 1, width: inner.width, height: bookListHeight)
        drawBookRows(book, table, &frame, list)
        let below = Rect(
            x: inner.minX + 1, y: list.maxY, width: inner.width - 2, height: max(0, inner.maxY - list.maxY))
        drawBookDetail(book, &frame, below)
    }

    private func title(of kind: Book.Kind) -> Phrase {
        kind == .drill ? desk.drills.run?.plan.title.phrase ?? kind.title : kind.title
    }

    /// What stands in a book without rows.
    func emptyWords(of book: Book) -> Phrase {
        if let request = page(of: book.kind), pages[request]?.page == nil {
            return pages[request]?.failure ?? ConsoleWords.loading
        }
        if !book.filter.isEmpty { return ConsoleWords.nothingMatches }
        return book.kind == .drill && drillReport != nil ? DrillReportText.noStepYet : book.kind.empty
    }

    private func drawBookRows(_ book: Book, _ table: Table, _ frame: inout Frame, _ list: Rect) {
        guard !book.rows.isEmpty else {
            let isFailed = page(of: book.kind).flatMap { pages[$0]?.failure } != nil
            return drawEmpty(emptyWords(of: book), &frame, list, role: isFailed ? .statusWarning : .textDim)
        }
        let visible = book.cursor.scroll.visible(count: book.rows.count, height: list.height)
        let rows = book.rows[visible].map { Table.Row($0.cells, ground: $0.ground) }
        let selected = book.rows[visible].firstIndex { $0.id == book.selected }.map { $0 - visible.lowerBound }
        table.draw(rows, selected: selected, into: &frame, in: list)
        if let selected { putCursor(on: list.row(selected), &frame) }
    }

    /// How the selected figure is counted.
    private func drawNote(_ note: String, _ frame: inout Frame, _ rect: Rect) {
        let lines = frame.textWidth.wrap(note, to: max(8, rect.width))
        for (index, line) in lines.prefix(rect.height).enumerated() {
            frame.put(line, at: Point(x: rect.minX, y: rect.minY + index), Ink(.textDim), width: rect.width)
        }
    }

    /// The newest entries about the selected matter, with the words that belong to them.
    private func drawBookDetail(_ book: Book, _ frame: inout Frame, _ rect: Rect) {
        if let note = book.rows.first(where: { $0.id == book.selected })?.note { return drawNote(note, &frame, rect) }
        if book.kind == .drill { return drawDrillDetail(book, &frame, rect) }
        guard book.kind.hasHistory, let code = book.selected, code.contains("-"), rect.height > 1 else { return }
        let head = frame.glyphs[.dash] + " " + CodeSeries.short(code) + " " + t(ConsoleWords.historyOf)
        frame.put(head, at: rect.origin, Ink(.group), width: rect.width)
        let text = EntryText(naming)
        let entries = pages[.matter(code)]?.page?.entries ?? []
        var y = rect.minY + 1
        for entry in entries.suffix(rect.height - 1) {
            let stamp = text.stamp(entry)
            let head = [Span(stamp.time + " ", .textDim), Span(stamp.officer + " ", .person)]
            for (index, line) in frame.textWidth.wrap(text.line(entry), to: max(8, rect.width - 20)).enumerated()
            where y < rect.maxY {
                let used = frame.put(index == 0 ? head : [], at: Point(x: rect.minX, y: y), width: 19)
                frame.put(line, at: Point(x: rect.minX + max(19, used), y: y), Ink(.text), width: rect.width - 19)
                y += 1
            }
        }
    }
}
