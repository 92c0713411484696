internal import Canvas
internal import GridDomain
internal import Language

/// The drill that was begun last as a book: its steps with what was said and expected, then the times of each kind.
extension ConsoleState {
    var drillTable: Table {
        Table([
            Table.Column(t(DrillReportText.planned), minimum: 6, priority: 70, align: .trailing),
            Table.Column(t(DrillReportText.happens), minimum: 18, ideal: 44, priority: 95, grows: true),
            Table.Column(t(DrillReportText.expects), minimum: 14, ideal: 26, priority: 85),
            Table.Column(t(DrillReportText.result), minimum: 12, ideal: 20, priority: 90),
            Table.Column(t(DrillReportText.numbers), minimum: 9, ideal: 13, priority: 50),
        ])
    }

    /// The report of the page, once it has come.
    var drillReport: DrillReport? { drillPage?.report }

    private var drillPage: (report: DrillReport?, entries: [Entry])? {
        guard case .drill(let report, let entries)? = pages[.drill]?.page else { return nil }
        return (report, entries)
    }

    var drillRows: [Book.Row] {
        guard let page = drillPage, let report = page.report, let run = desk.drills.run else { return [] }
        let marks = Dictionary(
            page.entries.compactMap { entry in
                if case .drill(.played(let moment)) = entry.event { (moment.step, entry) } else { nil }
            }, uniquingKeysWith: { $1 })
        let steps = run.plan.steps.indices.flatMap { index -> [Book.Row] in
            stepRows(index, run, marks[index], report.acts.filter { $0.step == index })
        }
        return steps + report.kinds.flatMap(kindRows)
    }

    private func stepRows(
        _ index: Int, _ run: DrillRun, _ mark: Entry?, _ acts: [DrillReport.ActScore]
    ) -> [Book.Row] {
        let step = run.plan.steps[index]
        let time = Times.minute(mark?.recorded ?? run.began + .seconds(step.at), zone)
        let role: Role = mark == nil ? .textDim : .text
        let what = (step.label?.phrase ?? step.act.name)[tongue]
        let words = [mark?.personal.caller, mark?.personal.words].compactMap(\.self).joined(separator: "：")
        let text = words.isEmpty ? what : what + "  " + words
        let first = [[Span(time, .textDim)], [Span(text, role)]]
        guard !acts.isEmpty else {
            let number = mark.map { $0.number.description } ?? ""
            return [
                Book.Row(id: "step \(index).0", cells: first + [[], [], [Span(number, .textDim)]], words: [text])
            ]
        }
        return acts.enumerated().map { place, act in
            Book.Row(
                id: "step \(index).\(place)",
                cells: (place == 0 ? first : [[], []]) + [
                    [Span(t(DrillReportText.expected(act)), role)],
                    [Span(t(DrillReportText.verdict(act)), act.verdict.role)],
                    [Span(DrillReportText.entries(act), .textDim)],
                ], words: [text, t(act.act.name)])
        }
    }

    /// How long it took to take, to send, to arrive, and what was missed or late: a row for each that there was.
    private func kindRows(_ score: DrillReport.KindScore) -> [Book.Row] {
        let times = [
            (DrillReportText.toTake, score.take), (DrillReportText.toSend, score.send),
            (DrillReportText.toArrive, score.arrive),
        ]
        var lines = times.compactMap { name, times -> [[Span]]? in
            guard let times else { return nil }
            return [
                [Span(t(name) + " \(times.count)", .text)], [Span(t(DrillReportText.spread(times)), .text)],
                [Span(times.worstEntry.description, .textDim)],
            ]
        }
        let failed = [
            (DrillReportText.missed, score.missed, Role.statusCritical),
            (DrillReportText.late, score.late, .statusWarning),
        ]
        for (name, entries, role) in failed where !entries.isEmpty {
            lines.append([
                [Span(t(name), .text)], [Span("\(entries.count)", role)],
                [Span(DrillReportText.list(entries, most: 2), .textDim)],
            ])
        }
        let name = t(score.kind.name) + "  " + t(Counts.alerts(score.raised))
        return (lines.isEmpty ? [[[], [], []]] : lines).enumerated().map { place, line in
            Book.Row(
                id: "kind \(score.kind.rawValue).\(place)", cells: [[], place == 0 ? [Span(name, .text)] : []] + line,
                words: [name])
        }
    }

    /// The whole text of the selected row, below the list: words are never cut there.
    func drawDrillDetail(_ book: Book, _ frame: inout Frame, _ rect: Rect) {
        guard rect.height > 1, let row = book.rows.first(where: { $0.id == book.selected }) else { return }
        var lines = frame.textWidth.wrap(drillText(of: row), to: max(8, rect.width)).map { ($0, Role.text) }
        if let report = drillReport {
            lines += frame.textWidth.wrap(t(DrillReportText(report).course), to: max(8, rect.width))
                .map { ($0, Role.textDim) }
        }
        for (index, line) in lines.prefix(rect.height - 1).enumerated() {
            let place = Point(x: rect.minX, y: rect.minY + 1 + index)
            frame.put(line.0, at: place, Ink(line.1), width: rect.width)
        }
    }

    /// What a row says as one text; for `y` what was said alone, so that a roll of names can be pasted.
    private func drillText(of row: Book.Row) -> String {
        row.cells.map { $0.map(\.text).joined() }.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// The words of the selected step.
    var drillWords: String? {
        guard let id = book?.selected, id.hasPrefix("step "), let step = Int(id.dropFirst(5).prefix { $0 != "." })
        else { return nil }
        return drillPage?.entries.first { entry in
            if case .drill(.played(let moment)) = entry.event { moment.step == step } else { false }
        }?.personal.words
    }

    /// The sum of it in the border.
    var drillFigures: [Line.Item] {
        guard let report = drillReport else { return [] }
        let isBad = report.count(.missed) > 0 || report.count(.late) > 0
        let summary = t(DrillReportText.summary(report))
        return [Line.Item([Span(summary, isBad ? .statusWarning : .statusOk)], priority: 80)]
    }
}

extension DrillReport.Verdict {
    fileprivate var role: Role {
        switch self {
        case .met: .statusOk
        case .late: .statusWarning
        case .missed: .statusCritical
        case .open: .statusInfo
        case .unplayed: .textDim
        }
    }
}
