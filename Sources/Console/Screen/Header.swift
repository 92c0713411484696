public import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The banner of a desk that is not the real one, in whose colour its whole screen is tinted; nil on a live desk.
    public var tint: Role? {
        switch desk.identity.kind {
        case .live: nil
        case .exercise: .bannerExercise
        case .demo: .bannerDemo
        }
    }

    /// The first line: where, how serious, who, until when, the time.
    func drawHeader(_ frame: inout Frame) {
        let row = Rect(x: 0, y: 0, width: size.width, height: 1)
        frame.fill(row, ground: .bar)
        var left = [
            Line.Item(
                [
                    Span(frame.glyphs[.place] + " ", .title),
                    Span(labels.place(desk.identity.scope, tongue), .textStrong),
                ], priority: 80),
            Line.Item([Span(" " + t(desk.identity.kind.name) + " ", banner)], priority: 100),
        ]
        left += drillItems
        if officer == nil || readOnlyReason != nil {
            left.append(Line.Item([Span(" " + t(ConsoleWords.readOnly) + " ", .bannerReadonly)], priority: 60))
        }
        let line = Line(left: left, right: watchItems(frame.glyphs) + timeItems, gap: 2)
        line.draw(into: &frame, at: Point(x: 1, y: 0), width: size.width - 2, on: .bar)
    }

    private var banner: Role { tint ?? .bannerLive }

    private func watchItems(_ glyphs: Glyphs) -> [Line.Item] {
        guard let watch = desk.watch.watch else {
            return [Line.Item([Span(t(ConsoleWords.noWatch), .statusCritical)], priority: 75)]
        }
        var items = [
            Line.Item(
                labelled(Phrase(zh: shiftNow.name.zh, en: shiftNow.short.en), officerName(watch.officer), .textStrong),
                priority: 70)
        ]
        if let officer, officer.code != watch.officer {
            items.append(Line.Item(labelled(ConsoleWords.seat, officerName(officer.code), .text), priority: 45))
        }
        if let lead = watch.lead {
            items.append(Line.Item(labelled(ConsoleWords.lead, officerName(lead), .text), priority: 20))
        }
        if let relief = watch.relief {
            var spans = labelled(ConsoleWords.relief, officerName(relief), .text)
            spans.append(Span(" " + Times.ending(watch.ends, now: now, zone, tongue), .text))
            items.append(Line.Item(spans, priority: 50))
        }
        let isOver = watch.ends < now
        let left = Spans.watch(until: watch.ends, now: now, tongue)
        items.append(
            Line.Item(
                watchBar(watch, glyphs) + [Span(" " + left, isOver ? .statusCritical : .statusWarning)],
                short: [Span(left, isOver ? .statusCritical : .statusWarning)], priority: 65))
        return items
    }

    private func labelled(_ label: Phrase, _ text: String, _ role: Role) -> [Span] {
        [Span(t(label) + " ", .textDim), Span(text, role)]
    }

    func officerName(_ code: OfficerCode) -> String {
        desk.watch.officers[code]?.name.brief(tongue) ?? code.text
    }

    /// The shift by the hour on the wall.
    private var shiftNow: Shift {
        switch zone.civil(now).hour {
        case 0..<8: .night
        case 8..<16: .day
        default: .evening
        }
    }

    private func watchBar(_ watch: Watch, _ glyphs: Glyphs) -> [Span] {
        let width = 10
        let whole = max(1, (watch.ends - watch.began).milliseconds)
        let gone = min(whole, max(0, (now - watch.began).milliseconds))
        let done = Int(gone * Int64(width) / whole)
        return [
            Span(String(repeating: glyphs[.heavyHorizontal], count: done), .statusInfo),
            Span(String(repeating: glyphs[.horizontal], count: width - done), .border),
        ]
    }

    private var timeItems: [Line.Item] {
        behindItems + [
            Line.Item([Span(Dates.date(now, zone, tongue), .textDim)], priority: 30),
            Line.Item([Span(Times.full(now, zone), .textStrong)], priority: 90),
        ]
    }

    /// A live desk's time stands while the system's clock is behind what the journal already says.
    private var behindItems: [Line.Item] {
        let minutes = condition.minutesBehind
        guard minutes > 0 else { return [] }
        let text = size.width < 140 ? ConsoleWords.clockBehindShort : ConsoleWords.clockBehind
        return [Line.Item([Span(t(text(minutes)), .statusCritical)], priority: 88)]
    }
}
