internal import Canvas
internal import Language

extension ConsoleState {
    mutating func answerKey(_ key: Key, _ view: AnswerView) {
        guard key == .escape || key == .enter || key.plain == .character("q") else { return open(.answer(view)) }
    }

    /// The line to read aloud, as it is wrapped.
    func lines(of view: AnswerView, _ measure: TextWidth) -> [String] {
        measure.wrap(t(view.text), to: min(76, size.width - 4) - 4)
    }

    func draw(_ view: AnswerView, _ frame: inout Frame) {
        let lines = lines(of: view, frame.textWidth)
        let title = [Span(t(DeskWorkActions.answer.name) + " ", .title), Span(labels.any(view.place, tongue), .text)]
        let inner = popup(.answer(view), title, &frame)
        for (index, line) in lines.enumerated() where inner.minY + index < inner.maxY {
            frame.put(line, at: Point(x: inner.minX, y: inner.minY + index), Ink(.textStrong), width: inner.width)
        }
        let note = Point(x: inner.minX, y: inner.minY + lines.count + 1)
        frame.put(t(ConsoleWords.notedAsTold), at: note, Ink(.textDim), width: inner.width)
    }
}
