public import Canvas

/// What a picture of the console shows.
public enum SnapshotPart: String, Sendable, CaseIterable {
    case screen, alerts, grids
}

extension ConsoleState {
    /// The whole screen, or one pane alone in a frame of this console's size.
    public func snapshot(_ part: SnapshotPart, glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard) -> Frame {
        var console = self
        switch part {
        case .screen: return view(glyphs: glyphs, textWidth: textWidth)
        case .alerts: console.focus = .alerts
        case .grids: console.focus = .grids
        }
        console.dialogs = []
        var layout = Layout()
        let whole = Rect(origin: .zero, size: size)
        layout[part == .alerts ? .alerts : .grids] = whole
        console.layout = layout
        console.scrollIntoView()
        var frame = Frame(size: size, glyphs: glyphs, textWidth: textWidth)
        guard size.width >= 20, size.height >= 4 else { return frame }
        var memory = ScreenMemory()
        if part == .alerts {
            console.drawAlerts(&frame, whole, &memory)
        } else {
            console.drawGrids(&frame, whole, &memory)
        }
        frame.cursor = nil
        return frame
    }
}
