internal import GridDomain
internal import Language

/// What a drill tells the officers of a seat, as it comes through the feed: every seat hears the same.
extension ConsoleState {
    mutating func follow(_ event: DrillEvent, _ entry: Entry, _ out: inout Outbox) {
        switch event {
        case .began(let plan): tell(ConsoleWords.drillBegan(plan.title.phrase))
        case .played(let moment):
            if let hint = hint(of: moment, entry.personal) { suggest(hint) }
            if act(of: moment) == .call { out.add(.bell) }
        case .paced: break
        case .scored(let report):
            hint = nil
            tell(ConsoleWords.drillScored(DrillReportText.summary(report) + ConsoleWords.seeDrill))
            message?.lasts = true
        }
    }

    /// The words that are heard, and the key that may be pressed now.
    private func hint(of moment: DrillMoment, _ personal: Personal) -> ConsoleHint? {
        let words = personal.words.flatMap { isHeard(moment) ? Self.said($0, by: personal.caller) : nil }
        guard moment.hint != nil || words != nil else { return nil }
        let parts = [words, moment.hint?.phrase].compactMap(\.self)
        let text = Phrase { tongue in parts.map { $0[tongue] }.joined(separator: tongue == .zh ? "　" : "  ") }
        var hint = ConsoleHint(key: moment.key ?? "", text: text, after: moment.last ?? .none)
        if words != nil { hint.answeredBy = desk.drills.run?.plan.expected(after: moment.step) ?? [] }
        return hint
    }

    private func isHeard(_ moment: DrillMoment) -> Bool { act(of: moment)?.isHeard ?? false }

    private func act(of moment: DrillMoment) -> DrillAct? {
        guard let steps = desk.drills.run?.plan.steps, steps.indices.contains(moment.step) else { return nil }
        return steps[moment.step].act
    }

    private static func said(_ words: String, by who: String?) -> Phrase {
        Phrase(zh: (who.map { $0 + "：" } ?? "") + words, en: (who.map { $0 + ": " } ?? "") + words)
    }

    /// What was said stays until somebody has done what it asks for.
    mutating func endHint(by entry: Entry) {
        guard let hint, entry.officer != .desk else { return }
        if ExpectedAct.told(by: entry.event).contains(where: hint.answeredBy.contains) { self.hint = nil }
    }
}

extension DrillPlan {
    fileprivate func expected(after step: Int) -> [ExpectedAct] {
        steps.indices.contains(step) ? steps[step].expected.map(\.act) : []
    }
}
