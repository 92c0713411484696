internal import Exchange
internal import GridDomain
internal import Language

extension ListWriter {
    /// A row per figure with its target and how it is counted, then the sources that called most.
    func figures(_ figures: AlertFigures) -> ListDocument {
        var document = ListDocument(columns: [
            column("figure", "指标代码", "figure"), column("name", "指标", "name"), column("value", "数值", "value"),
            column("unit", "单位", "unit"), column("target", "目标", "target"), column("holds", "是否达标", "holds"),
            column("from", "起", "from"), column("as_of", "截至", "as of"), column("definition", "口径", "definition"),
        ])
        for figure in AlertFigure.allCases {
            let value = figure.value(in: figures)
            document.append([
                .text(figure.rawValue), .text(figure.name[tongue]), number(value), .text(unit(of: value)[tongue]),
                .text(figure.targetText[tongue]), .text(figure.verdict(in: figures).name[tongue]),
                instant(figures.from), instant(figures.until), .text(figure.definition[tongue]),
            ])
        }
        for (index, load) in figures.sources.enumerated() {
            let name = desk.sources[load.source].map { labels.source($0, tongue) } ?? load.source.text
            document.append([
                .text("top-source-\(index + 1)"), .text(name), .integer(load.count), .text(alerts[tongue]), .none,
                .none,
                instant(figures.from), instant(figures.until),
                .text(AlertFigure.topSources.definition[tongue]),
            ])
        }
        return document
    }

    private var alerts: Phrase { Phrase(zh: "条", en: "alerts") }

    private func number(_ value: AlertFigure.Value) -> ListValue {
        switch value {
        case .number(let number): .decimal(tenths: Int((number * 10).rounded()))
        case .count(let count): .integer(count)
        case .share(let share): .percent(tenths: Int((share * 1000).rounded()))
        case .time(let time): .integer(time.seconds)
        case .unknown: .none
        }
    }

    private func unit(of value: AlertFigure.Value) -> Phrase {
        switch value {
        case .number: alerts
        case .count, .unknown: Phrase(zh: "", en: "")
        case .share: Phrase(same: "%")
        case .time: Phrase(zh: "秒", en: "s")
        }
    }
}
