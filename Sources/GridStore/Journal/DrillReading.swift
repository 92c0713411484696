public import GridDomain

/// What the journal tells of drills.
extension DeskSession {
    /// The run that began last and how the clock was set last: a few entries, found by the index of subjects.
    public func drills() throws -> DrillBoard {
        let began = try lastDrillEntry(of: "drill.began")
        var entries = try lastDrillEntry(of: "drill.paced").map { [$0] } ?? []
        if let began {
            entries = entries.filter { $0.number < began.number }
            entries += try history(of: DrillEvent.subject, from: began.number)
        }
        return DrillBoard(entries)
    }

    private func lastDrillEntry(of kind: String) throws -> Entry? {
        try lastEntry(of: DrillEvent.subject, kind: kind)
    }

    /// The entries of a run up to its score, or up to now: with the acts that it is scored by.
    public func entries(since run: DrillRun) throws -> [Entry] {
        var found: [Entry] = []
        var last = run.entry
        while true {
            let more = try entries(after: last, limit: 2000)
            found += more
            guard more.count == 2000, let number = more.last?.number else { return found }
            last = number
        }
    }

    /// How the run that began last goes, or how it was scored, and its steps with what was said.
    func drillPage() throws -> Page {
        guard let run = try drills().run else { return .drill(nil, []) }
        let told = try history(of: DrillEvent.subject, from: run.entry)
        if let scored = told.last(where: { $0.number == run.scored }), case .drill(.scored(let report)) = scored.event {
            return .drill(report, told)
        }
        let entries = try entries(since: run)
        let now = entries.last?.recorded ?? run.began
        return .drill(DrillScoring(run).report(entries, until: now), told)
    }

    /// The scores that stand in the journal, oldest first.
    public func drillScores() throws -> [Entry] {
        try history(of: DrillEvent.subject).filter {
            if case .drill(.scored) = $0.event { true } else { false }
        }
    }
}
