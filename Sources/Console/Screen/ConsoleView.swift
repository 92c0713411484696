public import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The whole screen, drawn from state alone.
    public func view(glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard) -> Frame {
        var memory = ScreenMemory()
        return view(glyphs: glyphs, textWidth: textWidth, memory: &memory)
    }

    /// The whole screen, of which only what has changed since the last one is drawn.
    public func view(
        glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard, memory: inout ScreenMemory
    ) -> Frame {
        guard !isPlain else { return drawPlain(glyphs: glyphs, textWidth: textWidth) }
        guard !layout.isTooSmall else {
            var frame = Frame(size: size, glyphs: glyphs, textWidth: textWidth)
            drawTooSmall(&frame)
            return frame
        }
        guard marksFigures else { return screen(glyphs, textWidth, &memory) }
        var nothing = ScreenMemory()
        return screen(glyphs, textWidth, &nothing)
    }

    private func screen(_ glyphs: Glyphs, _ textWidth: TextWidth, _ memory: inout ScreenMemory) -> Frame {
        var frame = memory.recall(Ground(self), glyphs: glyphs, textWidth: textWidth)
        drawStandingParts(&frame, &memory)
        memory.keep(&frame)
        if let row = layout.tabs { drawTabs(&frame, row) }
        drawUrgent(&frame, layout.urgent)
        drawBook(&frame)
        drawMessage(&frame, layout.message)
        drawKeys(&frame, layout.keys)
        drawFigureCursor(&frame)
        for dialog in dialogs { draw(dialog, &frame, layout) }
        return frame
    }

    /// The parts that a key in another one leaves alone.
    private func drawStandingParts(_ frame: inout Frame, _ memory: inout ScreenMemory) {
        memory.draw(.header, in: Rect(x: 0, y: 0, width: size.width, height: 2), from: .nothing, &frame) { frame in
            drawHeader(&frame)
            drawCounts(&frame)
        }
        let next = Rect(x: 0, y: layout.next, width: size.width, height: 1)
        memory.draw(.next, in: next, from: .nothing, &frame) { drawNext(&$0, layout.next) }
        if let rect = layout[.alerts] { drawAlerts(&frame, rect, &memory) }
        drawSideCards(&frame, &memory)
        if let rect = layout[.rota] { drawRota(&frame, rect, &memory) }
        if let rect = layout[.grids] { drawGrids(&frame, rect, &memory) }
        if let rect = layout[.disputes] { drawDisputes(&frame, rect, &memory) }
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
