internal import Canvas
internal import GridDomain
internal import Language

/// The figures of the alerts as a book: each with its target, whether it is met, and how it is counted; below them the
/// sources that called most.
extension ConsoleState {
    /// How the id of a row that names a source begins.
    private static let sourcePrefix = "source "

    var alertFiguresTable: Table {
        Table([
            Table.Column(t(ConsoleWords.figure), minimum: 22, ideal: 34, priority: 100),
            Table.Column(t(ConsoleWords.figureValue), minimum: 10, ideal: 12, priority: 95, align: .trailing),
            Table.Column(t(ConsoleWords.figureTarget), minimum: 12, ideal: 20, priority: 80),
            Table.Column(t(ConsoleWords.figureHolds), minimum: 10, ideal: 14, priority: 90, grows: true),
        ])
    }

    /// The figures of the open book, once their page has come.
    var alertFigures: AlertFigures? {
        guard let request = book.flatMap({ page(of: $0.kind) }), case .alertFigures(let figures) = pages[request]?.page
        else { return nil }
        return figures
    }

    func alertFigureRows(_ figures: AlertFigures?) -> [Book.Row] {
        guard let figures else { return [] }
        return AlertFigure.allCases.map { row($0, figures) } + figures.sources.enumerated().map { row($1, $0, figures) }
    }

    private func row(_ figure: AlertFigure, _ figures: AlertFigures) -> Book.Row {
        let verdict = figure.verdict(in: figures)
        return Book.Row(
            id: figure.rawValue,
            cells: [
                [Span(t(figure.name), .text)], [Span(t(figure.value(in: figures).text), .textStrong)],
                [Span(t(figure.targetText), .textDim)], [Span(t(verdict.name), verdict.role)],
            ], words: [figure.name.zh, figure.name.en, figure.rawValue], note: t(figure.definition))
    }

    private func row(_ load: AlertFigures.SourceLoad, _ index: Int, _ figures: AlertFigures) -> Book.Row {
        let source = desk.sources[load.source]
        let name = source.map { labels.source($0, tongue) } ?? load.source.text
        let names = source.map { source in Tongue.allCases.map { labels.source(source, $0) } } ?? [name]
        let share = figures.alerts > 0 ? Percent.tenths(Double(load.count) / Double(figures.alerts)) : ""
        return Book.Row(
            id: Self.sourcePrefix + load.source.text,
            cells: [
                [Span(TextWidth.standard.pad("\(index + 1)", to: 4, align: .trailing) + "  " + name, .text)],
                [Span(t(ConsoleWords.alertCount(load.count)), .text)], [Span(share, .textDim)], [],
            ], words: names, note: t(ConsoleWords.topSourceNote))
    }

    /// From when on, up to when, and over how many alerts.
    func stretch(of figures: AlertFigures) -> [Line.Item] {
        [
            Line.Item([Span(t(ConsoleWords.alertCount(figures.alerts)), .textStrong)], priority: 60),
            Line.Item(
                [
                    Span(t(ConsoleWords.figuresFrom) + " ", .textDim), Span(moment(figures.from), .text),
                    Span(" " + t(ConsoleWords.asOf) + " ", .textDim), Span(moment(figures.until), .text),
                ], priority: 50),
        ]
    }

    /// The source that the selected row of the figures names.
    private var figureSource: Source? {
        guard let id = book?.selected, id.hasPrefix(Self.sourcePrefix) else { return nil }
        return desk.sources[SourceCode(String(id.dropFirst(Self.sourcePrefix.count)))]
    }

    /// The source that makes a figure what it is now, if it is a nuisance that still calls.
    private var figureNuisance: Nuisance? {
        switch book?.selected.flatMap({ AlertFigure(rawValue: $0) }) {
        case .chattering: pressure.nuisances.first { $0.habit == .chatters }
        case .fleeting: pressure.nuisances.first { $0.habit == .flickers }
        case .stale: pressure.nuisances.first { $0.habit == .stands }
        default: nil
        }
    }

    /// Why there is nothing to show behind the selected figure; nil where there is.
    var figureHasNothing: Phrase? {
        if let source = figureSource { return view(of: source) == nil ? ConsoleWords.sourceHasNone : nil }
        return figureNuisance == nil ? ConsoleWords.figureHasNone : nil
    }

    /// The view in which alerts of a source stand; nil when the board has none.
    private func view(of source: Source) -> AlertsPane.View? {
        let alerts = desk.alerts.items.values.filter { $0.source == source.code }
        if alerts.contains(where: { !$0.isClosed }) { return .all }
        return alerts.isEmpty ? nil : .history
    }

    /// Leaves the book for what the selected figure rests on: the alerts of the source, or the row of the nuisance.
    mutating func showBehindFigure() {
        if let source = figureSource, let view = view(of: source) {
            leaveFigures(for: view)
            alerts.filter = labels.source(source, tongue)
        } else if let nuisance = figureNuisance {
            leaveFigures(for: .all)
            alerts.filter = ""
            settle()
            alerts.cursor.select(.source(nuisance.source))
        }
    }

    private mutating func leaveFigures(for view: AlertsPane.View) {
        go(to: .alerts)
        alerts.detail = nil
        alerts.view = view
    }
}

extension AlertFigure.Verdict {
    /// How loudly it is said.
    fileprivate var role: Role {
        switch self {
        case .met: .statusOk
        case .bearable: .statusWarning
        case .missed: .statusCritical
        case .unknown: .textDim
        }
    }
}
