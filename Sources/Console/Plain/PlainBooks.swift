internal import Canvas
internal import GridDomain
internal import Language

extension PlainList {
    /// Lines of details, each in words, from the one that was scrolled to.
    init(heading: [PlainFact], details: [[Span]], from scroll: Int, _ tongue: Tongue) {
        let facts = details.compactMap { line -> PlainFact? in
            var said = PlainSentence(tongue)
            let line = line.drop { $0.text.allSatisfy { " !~z*".contains($0) } }
            let rest = line.dropFirst().map(\.text).joined()
            if let label = line.first, [.textDim, .title].contains(label.ink.role), label.text.hasSuffix(" ") {
                said.add(label.text, rest)
            } else {
                said.add(Array(line))
            }
            return said.isEmpty ? nil : PlainFact(said.text)
        }
        let first = max(0, min(scroll, facts.count - 1))
        self.init(heading: heading, count: facts.count, first: first, selected: nil) { index in
            index == first ? [PlainFact(facts[index].text, cursor: 0)] : [facts[index]]
        }
    }
}

/// Books in words: the rows of their tables, and behind the selected row what happened to it.
extension ConsoleState {
    func plainList(of book: Book) -> PlainList {
        var head = PlainSentence(tongue)
        head.add(book.kind.title)
        if !book.filter.isEmpty { head.add(chip(book.filter).spans) }
        if book.silent > 0 { head.add(silentFigure(book.silent).spans) }
        if book.kind == .needs { head.add(servedFigure.spans) }
        head.add("\(book.rows.count)")
        var heading = [PlainFact(head.text, .title)]
        if let card { heading += cardLines(card, .unicode).map(plainLine) }
        if book.rows.isEmpty { heading.append(plainFact(emptyWords(of: book))) }
        let table = bookTable(book.kind)
        return PlainList(
            heading: heading, count: book.rows.count, first: book.cursor.scroll.first, selected: book.cursor.index
        ) { index in
            var said = table.sentence(Table.Row(book.rows[index].cells), tongue)
            guard index == book.cursor.index else { return [PlainFact(said.text)] }
            said.add(PlainWords.place(index + 1, of: book.rows.count))
            return [PlainFact(said.text, .rowSelected, cursor: 0)] + history(of: book)
        }
    }

    private func plainLine(_ spans: [Span]) -> PlainFact {
        var said = PlainSentence(tongue)
        said.add(spans)
        return PlainFact(said.text)
    }

    /// The newest entries about the selected matter.
    private func history(of book: Book) -> [PlainFact] {
        guard book.kind.hasHistory, let code = book.selected, code.contains("-") else { return [] }
        let text = EntryText(naming)
        return (pages[.matter(code)]?.page?.entries ?? []).suffix(3).map { entry in
            let stamp = text.stamp(entry)
            var said = PlainSentence(tongue)
            said.add(stamp.time + " " + stamp.officer)
            said.add(text.line(entry))
            return PlainFact(said.text, .textDim)
        }
    }
}
