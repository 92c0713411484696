public import Exchange
public import GridDomain
internal import GridStore
public import Language

extension OpenDesk {
    /// How a drill went, as it was scored; of one that goes on, so far.
    ///
    /// - Parameter run: the entry with which it began; nil for the last.
    /// - Returns: nil where there is no such drill.
    public func drillReport(of run: EntryNumber?) throws -> DrillReport? {
        try store.read { session in
            let scores = try session.drillScores().compactMap { entry in
                if case .drill(.scored(let report)) = entry.event { report } else { nil }
            }
            if let scored = scores.last(where: { run == nil || $0.run == run }) {
                let last = try session.drills().run?.entry
                if run != nil || scored.run == last { return scored }
            }
            guard case .drill(let report, _) = try session.page(.drill), run == nil || report?.run == run else {
                return nil
            }
            return report
        }
    }
}

extension DrillReport {
    /// The report as one list: a row for each act that was expected, then one for each kind of alert.
    public func document(_ tongue: Tongue) -> ListDocument {
        func title(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)[tongue] }
        var document = ListDocument(columns: [
            ("row", title("行", "row")), ("step", title("步", "step")), ("at", title("计划秒", "planned s")),
            ("what", title("情况", "what happens")), ("act", title("应办", "expected")),
            ("within", title("限分", "within min")), ("verdict", title("结果", "result")),
            ("took", title("用时秒", "took s")), ("inject", title("情况记录号", "entry of the step")),
            ("entry", title("办理记录号", "entry of the act")), ("raised", title("条数", "raised")),
            ("take_median", title("签收中位秒", "take median s")), ("take_worst", title("签收最慢秒", "take worst s")),
            ("take_worst_entry", title("签收最慢记录号", "take worst entry")),
            ("send_median", title("派人中位秒", "send median s")), ("send_worst", title("派人最慢秒", "send worst s")),
            ("send_worst_entry", title("派人最慢记录号", "send worst entry")),
            ("arrive_median", title("到场中位秒", "arrive median s")),
            ("arrive_worst", title("到场最慢秒", "arrive worst s")),
            ("arrive_worst_entry", title("到场最慢记录号", "arrive worst entry")),
            ("missed", title("漏签记录号", "missed")), ("late", title("超时记录号", "late")),
        ])
        for act in acts { document.append(Self.row(act, tongue)) }
        for kind in kinds { document.append(Self.row(kind, tongue)) }
        return document
    }

    private static func row(_ act: ActScore, _ tongue: Tongue) -> [ListValue] {
        [
            .text("act"), .integer(act.step + 1), .integer(act.at), .text(DrillReportText.step(act)[tongue]),
            .text(act.act.rawValue), .integer(act.within), .text(act.verdict.rawValue),
            act.took.map { .integer($0.seconds) } ?? .none, number(act.inject), number(act.entry), .none,
        ] + [ListValue](repeating: .none, count: 11)
    }

    private static func row(_ score: KindScore, _ tongue: Tongue) -> [ListValue] {
        let times = [score.take, score.send, score.arrive].flatMap { times -> [ListValue] in
            guard let times else { return [.none, .none, .none] }
            return [.integer(times.median.seconds), .integer(times.worst.seconds), number(times.worstEntry)]
        }
        let head: [ListValue] = [
            .text("kind"), .none, .none, .text(score.kind.name[tongue]), .text(score.kind.rawValue),
        ]
        return head + [ListValue](repeating: .none, count: 5) + [.integer(score.raised)] + times + [
            .text(DrillReportText.list(score.missed, most: .max)), .text(DrillReportText.list(score.late, most: .max)),
        ]
    }

    private static func number(_ entry: EntryNumber?) -> ListValue {
        entry.map { .integer(Int($0.value)) } ?? .none
    }
}
