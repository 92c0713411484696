internal import Canvas
internal import Language

extension ConsoleState {
    mutating func answerKey(_ key: Key, _ view: AnswerView) {
        guard key == .escape || key == .enter || key.plain == .character("q") else { return open(.answer(view)) }
    }

    func draw(_ view: AnswerView, _ frame: inout Frame) {
        let width = min(76, size.width - 4)
        let lines = frame.textWidth.wrap(t(view.text), to: width - 4)
        let title = [Span(t(DeskWorkActions.answer.name) + " ", .title), Span(labels.any(view.place, tongue), .text)]
        let inner = popup(
            title, keys: [keyHint("Esc", ConsoleWords.close)], size: Size(width: width, height: lines.count + 4), &frame
        )
        for (index, line) in lines.enumerated() where inner.minY + index < inner.maxY {
            frame.put(line, at: Point(x: inner.minX, y: inner.minY + index), Ink(.textStrong), width: inner.width)
        }
        let note = Point(x: inner.minX, y: inner.minY + lines.count + 1)
        frame.put(t(ConsoleWords.notedAsTold), at: note, Ink(.textDim), width: inner.width)
    }
}
