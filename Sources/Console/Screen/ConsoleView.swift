public import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The whole screen, drawn from state alone.
    public func view(glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard) -> Frame {
        var frame = Frame(size: size, glyphs: glyphs, textWidth: textWidth)
        let layout = layout
        guard !layout.isTooSmall else {
            drawTooSmall(&frame)
            return frame
        }
        drawHeader(&frame)
        drawCounts(&frame)
        if let row = layout.tabs { drawTabs(&frame, row) }
        drawUrgent(&frame, layout.urgent)
        if let rect = layout.alerts { drawAlerts(&frame, rect, layout) }
        if let rect = layout.card { drawCard(&frame, rect) }
        if let rect = layout.grids { drawGrids(&frame, rect, layout) }
        drawNext(&frame, layout.next)
        drawMessage(&frame, layout.message)
        drawKeys(&frame, layout.keys)
        for dialog in dialogs { draw(dialog, &frame, layout) }
        return frame
    }

    private func drawTooSmall(_ frame: inout Frame) {
        let lines = [
            ConsoleWords.tooSmall[tongue],
            "\(size.width)x\(size.height) → \(Layout.least.width)x\(Layout.least.height)",
        ]
        let top = max(0, size.height / 2 - 1)
        for (row, text) in lines.enumerated() where top + row < size.height {
            let text = frame.glyphs.isASCII ? text.replacing("→", with: frame.glyphs[.arrowRight]) : text
            frame.put(text, at: Point(x: 0, y: top + row), Ink(.text), width: size.width, align: .center)
        }
    }

    /// A short form of `phrase[tongue]`.
    func t(_ phrase: Phrase) -> String { phrase[tongue] }
}
