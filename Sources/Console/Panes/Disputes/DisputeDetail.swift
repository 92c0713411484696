internal import Canvas
internal import GridDomain
internal import Language

/// The details of one dispute: where it stands, every clock that runs, its file, what happened.
extension ConsoleState {
    func drawDetail(_ dispute: Dispute, _ frame: inout Frame, _ rect: Rect, isCard: Bool = false) {
        let lines = detailLines(dispute, width: rect.width - 2, frame.glyphs, frame.textWidth)
        let first = isCard ? 0 : max(0, min(disputes.detailScroll, lines.count - rect.height))
        for (index, line) in lines.dropFirst(first).prefix(max(0, rect.height)).enumerated() {
            frame.put(line, at: Point(x: rect.minX + 1, y: rect.minY + index), width: rect.width - 2)
        }
        drawMore(&frame, rect, above: first, below: max(0, lines.count - first - rect.height))
    }

    /// How many lines of the open details lie above and below what is in view.
    var hiddenDisputeLines: (above: Int, below: Int) {
        guard let code = disputes.detail, let dispute = desk.disputes.items[code], let rect = layout[.disputes] else {
            return (0, 0)
        }
        let inner = layout.inner(rect)
        let count = detailLines(dispute, width: inner.width - 2, .unicode, .standard).count
        return (disputes.detailScroll, max(0, count - disputes.detailScroll - inner.height))
    }

    /// Scrolls the details, and stops at their ends.
    mutating func scrollDispute(by rows: Int) {
        let (above, below) = hiddenDisputeLines
        if isPlain, let dispute = disputes.detail.flatMap({ desk.disputes.items[$0] }) {
            let count = detailLines(dispute, width: Self.plainWidth, .unicode, .standard).count
            return disputes.detailScroll = max(0, min(disputes.detailScroll + rows, count - 1))
        }
        disputes.detailScroll = max(0, min(above + rows, above + below))
    }

    func detailLines(
        _ dispute: Dispute, width: Int, _ glyphs: Glyphs, _ measure: TextWidth
    ) -> [[Span]] {
        headLines(dispute, glyphs) + clockLines(dispute) + fileLines(dispute, measure, width)
            + historyLines(dispute, glyphs, measure)
    }

    private func field(_ label: Phrase, _ spans: [Span]) -> [Span] {
        [Span(TextWidth.standard.pad(t(label), to: tongue == .zh ? 8 : 11), .textDim)] + spans
    }

    private func headLines(_ dispute: Dispute, _ glyphs: Glyphs) -> [[Span]] {
        let standing = dispute.standing
        let weight = standing.isMajor ? "  " + t(ConsoleWords.major) : ""
        let what = [
            Span(t(dispute.kind.name) + "  ", .textStrong), Span(dispute.parties(labels, tongue), .textStrong),
            Span(weight, .statusWarning),
        ]
        let stage =
            dots(of: standing.stage, glyphs) + [
                Span("  " + t(standing.stage.name), .statusInfo), Span("  " + moment(standing.since), .textDim),
                Span("  " + flags(dispute), .statusWarning),
            ]
        let origin = [dispute.source.name, dispute.scale.name, Counts.people(dispute.people)].map(t)
        let mediators = standing.mediators.map { desk.staff[$0].map { $0.name[tongue] + " " + $0.phone } ?? $0.text }
        let level = [Span(t(standing.level.name) + "  ", .text), Span(mediators.joined(separator: "  "), .person)]
        return [
            what, stage, field(ConsoleWords.originLabel, [Span(origin.joined(separator: "  "), .text)]),
            field(ConsoleWords.mediatorsHead, level),
        ]
    }

    /// What asks for somebody beside the stage.
    private func flags(_ dispute: Dispute) -> String {
        let standing = dispute.standing
        var words: [String] = []
        if standing.flare != nil || standing.calm != nil { words.append(t(dispute.status)) }
        if let since = standing.waiting { words.append(t(ConsoleWords.waitsForParty) + " " + moment(since)) }
        if let reason = standing.ended { words.append(t(reason.name)) }
        if let answer = standing.satisfaction { words.append(t(answer.name)) }
        return words.joined(separator: "  ")
    }

    private func clockLines(_ dispute: Dispute) -> [[Span]] {
        dispute.deadlines(at: now, zone).enumerated().map { index, deadline in
            let label = index == 0 ? ConsoleWords.due : Phrase(same: "")
            return field(
                label,
                [
                    Span(t(deadline.kind.name) + "  ", .text),
                    Span(Times.ending(deadline.at, now: now, zone, tongue) + "  ", .textDim), due(deadline),
                ])
        }
    }

    private func fileLines(_ dispute: Dispute, _ measure: TextWidth, _ width: Int) -> [[Span]] {
        let standing = dispute.standing
        let indent = tongue == .zh ? 8 : 11
        var lines: [[Span]] = []
        func add(_ label: Phrase, _ words: [String], _ role: Role) {
            guard !words.isEmpty else { return }
            let text = words.joined(separator: tongue == .zh ? "、" : ", ")
            for (index, line) in measure.wrap(text, to: max(10, width - indent)).enumerated() {
                lines.append(field(index == 0 ? label : Phrase(same: ""), [Span(line, role)]))
            }
        }
        add(ConsoleWords.papersLabel, standing.papers.map { t($0.kind.name) }, .text)
        add(
            ConsoleWords.lackingLabel, standing.lackingPapers.compactMap { $0.first.map { t($0.name) } }, .statusWarning
        )
        add(ConsoleWords.linksLabel, standing.links.map { t($0.name) }, .text)
        return lines + [[]]
    }

    private func historyLines(_ dispute: Dispute, _ glyphs: Glyphs, _ measure: TextWidth) -> [[Span]] {
        let heading = [Span(glyphs[.dash] + " " + t(ConsoleWords.historyOf), .group)]
        switch pages[.matter(dispute.code.text)] {
        case nil, .loading: return [heading, [Span(t(ConsoleWords.loading), .textDim)]]
        case .failed(let text): return [heading, [Span(t(text), .statusWarning)]]
        case .loaded(let page), .stale(let page):
            let text = EntryText(naming)
            return [heading]
                + (page.entries ?? []).map { entry in
                    let stamp = text.stamp(entry)
                    return [
                        Span(measure.pad(stamp.time, to: tongue == .zh ? 11 : 12), .textDim),
                        Span(measure.pad(stamp.officer, to: tongue == .zh ? 8 : 13), .person),
                        Span(text.line(entry), .text),
                    ]
                }
        }
    }
}
