internal import Canvas
internal import GridDomain
internal import Language

/// The card of the first minute: what the screen is, five keys, how to leave. It stands in nobody's way: any key puts it
/// away and does its own work.
extension ConsoleState {
    /// The keys that somebody needs first, then the one that leaves.
    private static let firstActions: [Action] =
        [
            DeskActions.nextUntaken, AlertActions.take, AlertActions.open, PaneActions.otherPane, DeskActions.help,
            DeskActions.leave,
        ]

    /// Puts the card away for good. Returns whether the key was only for that.
    mutating func putFirstMinuteAway(_ key: Key, _ out: inout Outbox) -> Bool {
        guard showsFirstMinute else { return false }
        if case .mouse(let event) = key, event.kind != .press { return false }
        showsFirstMinute = false
        out.add(.sawFirstMinute)
        if case .mouse(let event) = key { return firstMinutePlace.contains(event.at) }
        return key == .escape
    }

    /// The lines of the card, no wider than it is.
    func firstMinuteLines(width: Int, _ glyphs: Glyphs) -> [[Span]] {
        let measure = TextWidth.standard
        let intro = measure.wrap(t(ConsoleWords.whatTheScreenIs), to: width).map { [Span($0, .text)] }
        let keys = Self.firstActions.map { action -> [Span] in
            let key = action.keys.first?.label(glyphs) ?? ""
            let name = measure.pad(t(action.name), to: tongue == .zh ? 14 : 13)
            let room = max(0, width - measure.columns(of: name) - 7)
            let text = measure.cut(t(action.help).firstClause, to: room, ellipsis: glyphs[.ellipsis])
            return [Span(measure.pad(key, to: 6), .key), Span(name + " ", .textStrong), Span(text, .textDim)]
        }
        return intro + [[]] + keys
    }

    private var firstMinuteWidth: Int { min(76, size.width - 6) }

    private func firstMinuteText(_ glyphs: Glyphs) -> [[Span]] {
        let closing = TextWidth.standard.wrap(t(ConsoleWords.anyKeyCloses), to: firstMinuteWidth - 4)
        return firstMinuteLines(width: firstMinuteWidth - 4, glyphs) + [[]] + closing.map { [Span($0, .text)] }
    }

    private var firstMinutePlace: Rect {
        let body = Rect(x: 0, y: 2, width: size.width, height: size.height - 6)
        return body.centered(
            Size(width: firstMinuteWidth, height: min(body.height, firstMinuteText(.unicode).count + 2)))
    }

    func drawFirstMinute(_ frame: inout Frame) {
        guard showsFirstMinute, dialogs.isEmpty else { return }
        let rect = firstMinutePlace
        frame.clear(Rect(x: rect.minX - 1, y: rect.minY, width: rect.width + 2, height: rect.height))
        let title = Line(left: [Line.Item([Span(t(ConsoleWords.firstMinute), .title)], priority: 9)])
        let inner = Panel(.popup, top: title).draw(into: &frame, in: rect).inset(horizontal: 1, vertical: 0)
        for (index, line) in firstMinuteText(frame.glyphs).enumerated() where index < inner.height {
            frame.put(line, at: inner.row(index).origin, width: inner.width)
        }
    }
}

extension String {
    /// A sentence up to where it takes a breath.
    fileprivate var firstClause: String {
        let ends: Set<Character> = ["；", "。", ";", "."]
        let clause = prefix { !ends.contains($0) }
        return clause.count < count - 1 ? String(clause) : self
    }
}
