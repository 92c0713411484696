internal import Canvas
internal import GridDomain
internal import Language

/// The plain screen: one fact after the other, for a voice and for braille. It shows the same state as the other one;
/// the terminal's cursor stands on the selected row or in the field that is written in.
///
/// Nothing in it changes with the second: a screen reader would read it again each time.
extension ConsoleState {
    func drawPlain(glyphs: Glyphs, textWidth: TextWidth) -> Frame {
        var frame = Frame(size: size, glyphs: glyphs, textWidth: textWidth)
        guard size.width > 0, size.height > 0 else { return frame }
        var page = PlainPage(size: size, measure: textWidth)
        page.fill(head: plainHead, list: plainList, foot: plainFoot)
        for (y, line) in page.lines.enumerated() where y < size.height {
            let rect = Rect(x: 0, y: y, width: size.width, height: 1)
            if line.role == .rowSelected { frame.fill(rect, ground: .rowSelected) }
            let ink = line.role == .rowSelected ? Ink(.text, on: .rowSelected) : Ink(line.role)
            frame.put(line.text, at: rect.origin, ink, width: size.width)
        }
        frame.cursor = page.cursor
        return frame
    }

    /// The whole screen as text without a limit of its height: every pane, one after the other.
    public func plainText(_ part: SnapshotPart = .screen, width: Int) -> String {
        var console = self
        console.isPlain = true
        console.dialogs = []
        console.book = nil
        var facts = part == .screen ? console.plainHead : []
        for pane in PaneID.built where part == .screen || part.pane == pane {
            console.focus = pane
            console.clearSelection()
            let list = console.plainPane
            facts += [PlainFact("")] + list.heading
            for index in 0..<list.count { facts += list.facts(index) }
        }
        if part == .screen { facts += [PlainFact("")] + [console.plainNext].compactMap { $0 } }
        let measure = TextWidth.standard
        let lines = facts.flatMap { measure.wrap($0.text, to: max(1, width)) }
        return lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private mutating func clearSelection() {
        alerts.cursor.forgetSelected()
        rota.cursor.forgetSelected()
        grids.cursor.forgetSelected()
        disputes.cursor.forgetSelected()
    }

    // MARK: What stands above the list

    /// How serious it is, what nobody has taken, whether the silence is real; then where, who and when.
    var plainHead: [PlainFact] {
        var counts = PlainSentence(tongue)
        counts.add(desk.identity.kind.name)
        for item in vitalItems(.unicode) { counts.add(item.spans) }
        var facts = [PlainFact(counts.text, summary.count(.untaken) > 0 ? .statusCritical : .statusOk)]
        if let urgent = plainUrgent { facts.append(urgent) }
        facts.append(PlainFact(plainSources.text, staleSince == nil ? .text : .statusStale))
        return dialogs.isEmpty ? facts + [PlainFact(plainWatch.text)] : facts
    }

    /// Whether the silence is real: who still reports, and of when this is.
    private var plainSources: PlainSentence {
        var said = PlainSentence(tongue)
        let silent = desk.sources.silent
        if desk.sources.count > 0 {
            said.add(PlainWords.alive(desk.sources.count - silent.count, of: desk.sources.count))
        }
        if let first = silent.first, let since = first.silentSince {
            said.add(labels.source(first, tongue) + " " + t(PlainWords.silent(PlainWords.span(now - since))))
        }
        for item in conditionItems { said.add(item.spans) }
        if staleSince != nil {
            said.add(freshness.spans)
        } else {
            said.add(ConsoleWords.asOf, Times.minute(now, zone))
        }
        return said
    }

    /// Where this is, who stands the watch and until when, the date.
    private var plainWatch: PlainSentence {
        var said = PlainSentence(tongue)
        said.add(labels.place(desk.identity.scope, tongue))
        if officer == nil || readOnlyReason != nil { said.add(ConsoleWords.readOnly) }
        guard let watch = desk.watch.watch else {
            said.add(ConsoleWords.noWatch)
            return said
        }
        said.add(shiftNow.name, officerName(watch.officer))
        if let officer, officer.code != watch.officer { said.add(ConsoleWords.seat, officerName(officer.code)) }
        if let lead = watch.lead { said.add(ConsoleWords.lead, officerName(lead)) }
        if let relief = watch.relief {
            let ends = Times.ending(watch.ends, now: now, zone, tongue)
            said.add(ConsoleWords.relief, officerName(relief) + " " + ends)
        }
        said.add(plainDeadline(watch.ends))
        for item in behindItems { said.add(item.spans) }
        said.add(Dates.date(now, zone, tongue))
        return said
    }

    /// The most urgent untaken alert, where the list of alerts does not say it.
    private var plainUrgent: PlainFact? {
        let isList = focus == .alerts && book == nil && dialogs.isEmpty && alerts.detail == nil && alerts.view == .all
        guard !isList, let alert = summary.untaken.first.flatMap({ desk.alerts.items[$0] }) else { return nil }
        return PlainFact("! " + t(PlainWords.most) + ": " + sentence(of: alert).text, .statusCritical)
    }

    // MARK: What stands below it

    private var plainFoot: [PlainFact] {
        if case .prompt(let prompt) = dialogs.last { return [plain(prompt)] }
        var facts: [PlainFact] = []
        if dialogs.isEmpty, size.height >= 20, let next = plainNext { facts.append(next) }
        var said = PlainSentence(tongue)
        for item in messageItems(.unicode) { said.add(item.spans) }
        if !said.isEmpty { facts.append(PlainFact(t(PlainWords.message) + ": " + said.text, .textStrong)) }
        if dialogs.isEmpty, size.height >= 12 { facts.append(PlainFact(t(PlainWords.keys), .textDim)) }
        return facts
    }

    private var plainNext: PlainFact? {
        var next = PlainSentence(tongue)
        for event in coming.prefix(3) {
            next.add(Times.ending(event.at, now: now, zone, tongue) + " " + t(event.text))
        }
        return next.isEmpty ? nil : PlainFact(t(ConsoleWords.next) + ": " + next.text, .textDim)
    }
}

extension SnapshotPart {
    fileprivate var pane: PaneID? {
        switch self {
        case .screen: nil
        case .alerts: .alerts
        case .rota: .rota
        case .grids: .grids
        case .disputes: .disputes
        }
    }
}
