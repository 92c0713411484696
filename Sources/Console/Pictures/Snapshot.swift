public import Canvas

/// What a picture of the console shows.
public enum SnapshotPart: String, Sendable, CaseIterable {
    case screen, alerts, rota, grids, disputes
}

extension ConsoleState {
    /// The whole screen, or one pane alone in a frame of this console's size.
    public func snapshot(_ part: SnapshotPart, glyphs: Glyphs = .unicode, textWidth: TextWidth = .standard) -> Frame {
        var console = self
        switch part {
        case .screen: return view(glyphs: glyphs, textWidth: textWidth)
        case .alerts: console.focus = .alerts
        case .rota: console.focus = .rota
        case .grids: console.focus = .grids
        case .disputes: console.focus = .disputes
        }
        console.dialogs = []
        var layout = Layout()
        let whole = Rect(origin: .zero, size: size)
        layout[console.focus] = whole
        console.layout = layout
        console.scrollIntoView()
        var frame = Frame(size: size, glyphs: glyphs, textWidth: textWidth)
        guard size.width >= 20, size.height >= 4 else { return frame }
        var memory = ScreenMemory()
        switch part {
        case .screen: break
        case .alerts: console.drawAlerts(&frame, whole, &memory)
        case .rota: console.drawRota(&frame, whole, &memory)
        case .grids: console.drawGrids(&frame, whole, &memory)
        case .disputes: console.drawDisputes(&frame, whole, &memory)
        }
        frame.cursor = nil
        return frame
    }
}
