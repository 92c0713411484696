public import GridDomain

/// How a drill went, in words: the console's book and the printed report say the same.
public struct DrillReportText: Sendable {
    private let report: DrillReport

    /// Tells a report.
    public init(_ report: DrillReport) { self.report = report }

    /// `应办12项：做到9，迟1，漏2`
    public static func summary(_ report: DrillReport) -> Phrase {
        let (met, late, missed) = (report.count(.met), report.count(.late), report.count(.missed))
        return Phrase(
            zh: "应办\(report.acts.count)项，做到\(met)，迟了\(late)，漏了\(missed)",
            en: "\(report.acts.count) acts expected, \(met) met, \(late) late, \(missed) missed")
    }

    /// How far it was played, and what the clock did.
    public var course: Phrase {
        let played = Phrase(
            zh: "第\(report.run)号起，放完\(report.played)/\(report.steps)步，历时\(Spans.short(report.until - report.began).zh)",
            en: "from entry \(report.run), \(report.played) of \(report.steps) steps played in "
                + Spans.short(report.until - report.began).en)
        guard !report.paced.isEmpty else { return played }
        let entries = Self.list(report.paced)
        return Phrase(
            zh: played.zh + "；时钟最快\(report.fastest)倍，暂停\(report.pauses)次（\(entries)）",
            en: played.en + "; clock at most \(report.fastest)x, paused \(report.pauses) times (\(entries))")
    }

    /// The step that an act was expected after: 两家争吵, `a quarrel`.
    public static func step(_ act: DrillReport.ActScore) -> Phrase { act.label?.phrase ?? act.what.name }

    /// What was expected: `签收，3分内`; of several `签收20条，10分内`.
    public static func expected(_ act: DrillReport.ActScore) -> Phrase {
        let often = act.count > 1 ? Phrase(zh: "×\(act.count)", en: " x\(act.count)") : Phrase(same: "")
        return Phrase(
            zh: "\(act.act.name.zh)\(often.zh)，\(act.within)分内",
            en: "\(act.act.name.en)\(often.en), \(act.within) min")
    }

    /// What came of it: `做到 1分`; of several `迟了 18/20`.
    public static func verdict(_ act: DrillReport.ActScore) -> Phrase {
        let took = act.took.map { Spans.short($0) }
        let often = act.count > 1 ? " \(act.done)/\(act.count)" : ""
        let shown = act.verdict == .met || act.verdict == .late
        return Phrase(
            zh: act.verdict.name.zh + often + (shown ? took.map { " \($0.zh)" } ?? "" : ""),
            en: act.verdict.name.en + often + (shown ? took.map { " \($0.en)" } ?? "" : ""))
    }

    /// The entries of an act: of its step, and of what was done.
    public static func entries(_ act: DrillReport.ActScore) -> String {
        [act.inject, act.entry].compactMap(\.self).map(\.description).joined(separator: " > ")
    }

    /// `中位1分 最慢4分`, `median 1m worst 4m`
    public static func spread(_ times: DrillReport.Times) -> Phrase {
        let (median, worst) = (Spans.short(times.median), Spans.short(times.worst))
        return Phrase(zh: "中位\(median.zh) 最慢\(worst.zh)", en: "median \(median.en) worst \(worst.en)")
    }

    /// `12次 中位1分 最慢4分(1203)`: with the entry of the worst; nil where nobody did it.
    public static func times(_ times: DrillReport.Times?) -> Phrase? {
        guard let times else { return nil }
        let spread = spread(times)
        return Phrase(
            zh: "\(times.count)次 \(spread.zh)(\(times.worstEntry))",
            en: "\(times.count), \(spread.en) (\(times.worstEntry))")
    }

    /// Numbers of entries; of many the first few and how many more.
    public static func list(_ entries: [EntryNumber], most: Int = 8) -> String {
        let shown = entries.prefix(most).map(\.description).joined(separator: " ")
        return entries.count > most ? "\(shown) +\(entries.count - most)" : shown
    }

    /// The headings of both tables.
    public static let planned = Phrase(zh: "计划", en: "plan")
    public static let happens = Phrase(zh: "情况", en: "what happens")
    public static let expects = Phrase(zh: "应办", en: "expected")
    public static let result = Phrase(zh: "结果", en: "result")
    public static let numbers = Phrase(zh: "记录号", en: "entries")
    public static let kind = Phrase(zh: "预警", en: "alerts")
    public static let raised = Phrase(zh: "条数", en: "raised")
    public static let toTake = Phrase(zh: "到签收", en: "to take")
    public static let toSend = Phrase(zh: "到派人", en: "to send")
    public static let toArrive = Phrase(zh: "到到场", en: "to arrive")
    public static let missed = Phrase(zh: "漏签", en: "missed")
    public static let late = Phrase(zh: "超时", en: "late")
    public static let noStepYet = Phrase(zh: "还没有到第一步", en: "The first step has not come yet")
    public static let noDrill = Phrase(zh: "这个值班台还没有演练过", en: "No drill was played on this desk")
}
