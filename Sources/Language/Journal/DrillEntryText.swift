import GridDomain

/// Entries about drills.
extension EntryText {
    func drill(_ event: DrillEvent, _ personal: Personal) -> Phrase {
        switch event {
        case .began(let plan):
            Phrase(zh: "演练“\(plan.title.zh)”开始", en: "drill \"\(plan.title.en)\" began")
        case .played(let moment):
            Phrase(zh: "演练第\(moment.step + 1)步", en: "step \(moment.step + 1) of the drill") + said(personal)
        case .paced(let pace):
            pace.isPaused
                ? Phrase(zh: "演练暂停", en: "drill paused")
                : Phrase(zh: "演练时钟\(pace.speed)倍", en: "drill goes at \(pace.speed)x")
        case .scored(let report):
            Phrase(zh: "演练“\(report.title.zh)”评分，", en: "drill \"\(report.title.en)\" scored: ")
                + DrillReportText.summary(report)
        }
    }

    /// Who it was that said something.
    private func said(_ personal: Personal) -> Phrase {
        guard let who = personal.caller else { return Phrase(same: "") }
        return Phrase(zh: "，\(who)", en: ", \(who)")
    }
}

extension Phrase {
    /// One text after the other.
    public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(zh: a.zh + b.zh, en: a.en + b.en) }
}
