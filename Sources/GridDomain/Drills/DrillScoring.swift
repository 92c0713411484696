/// Makes the report of a run from its plan and the entries since it began. Pure: same run, same entries, same report.
public struct DrillScoring: Sendable {
    private let run: DrillRun

    /// Scores one run.
    public init(_ run: DrillRun) { self.run = run }

    /// The report.
    ///
    /// - Parameters:
    ///   - entries: those of the journal from the beginning of the run on, in the order of their numbers; others are
    ///     passed over.
    ///   - now: up to when it is looked at.
    public func report(_ entries: [Entry], until now: Instant) -> DrillReport {
        let entries = Self.standing(entries.filter { $0.number > run.entry })
        let paces = entries.compactMap { entry -> (EntryNumber, DrillPace)? in
            if case .drill(.paced(let pace)) = entry.event { (entry.number, pace) } else { nil }
        }
        let steps = DrillSteps(run, entries)
        return DrillReport(
            run: run.entry, name: run.plan.name, title: run.plan.title, digest: run.plan.digest, began: run.began,
            until: now, played: steps.marks.count, steps: run.plan.steps.count,
            kinds: AlertTimes(entries).kinds(at: now), acts: ExpectedActs(run, steps, entries).scores(at: now),
            paced: paces.map(\.0), fastest: paces.map(\.1.speed).max() ?? 1, pauses: paces.count { $0.1.isPaused })
    }

    /// The entries without the acts that somebody took back.
    static func standing(_ entries: [Entry]) -> [Entry] {
        var kept: [Entry] = []
        for entry in entries {
            if entry.event.takesBack, let subject = entry.event.subject {
                let last = kept.last { $0.event.subject == subject && $0.officer == entry.officer }
                if let last { kept.removeAll { $0.command == last.command && $0.event.subject == subject } }
            } else {
                kept.append(entry)
            }
        }
        return kept
    }
}

/// What the steps of a run did at the desk.
struct DrillSteps {
    /// The entry of each step that was played.
    private(set) var marks: [Int: Entry] = [:]
    /// The alerts and instructions that a step made or touched.
    private(set) var things: [Int: Set<String>] = [:]

    init(_ run: DrillRun, _ entries: [Entry]) {
        let prefix = "drill-\(run.entry)-"
        for entry in entries where entry.command.text.hasPrefix(prefix) {
            let rest = entry.command.text.dropFirst(prefix.count)
            guard let step = Int(rest.prefix { $0 != "-" }) else { continue }
            switch entry.event {
            case .drill(.played(let moment)): marks[moment.step] = entry
            case .alert(let event): things[step, default: []].insert(event.alert.text)
            case .instruction(let event): things[step, default: []].insert(event.matter.text)
            default: break
            }
        }
    }
}

/// Holds the acts of officers against those that were expected.
struct ExpectedActs {
    private let run: DrillRun
    private let steps: DrillSteps
    /// Acts of officers, by what they are.
    private let acts: [ExpectedAct: [Entry]]

    init(_ run: DrillRun, _ steps: DrillSteps, _ entries: [Entry]) {
        self.run = run
        self.steps = steps
        acts = entries.filter { $0.officer != .desk }.reduce(into: [:]) { acts, entry in
            for act in ExpectedAct.told(by: entry.event) { acts[act, default: []].append(entry) }
        }
    }

    /// One score for each expected act. An act counts for one of them only, the earliest step first.
    func scores(at now: Instant) -> [DrillReport.ActScore] {
        var used: [ExpectedAct: Set<EntryNumber>] = [:]
        return run.plan.steps.enumerated().flatMap { index, step in
            step.expected.map { expected in
                var score = DrillReport.ActScore(
                    step: index, at: step.at, what: step.act, label: step.label, act: expected.act,
                    within: expected.within, count: expected.count, verdict: .unplayed, done: 0)
                guard let mark = steps.marks[index] else { return score }
                let found = acts(expected.act, after: mark, of: index).filter {
                    used[expected.act]?.contains($0.number) != true
                }.prefix(expected.count)
                used[expected.act, default: []].formUnion(found.map(\.number))
                judge(&score, Array(found), from: mark, at: now)
                return score
            }
        }
    }

    private func judge(
        _ score: inout DrillReport.ActScore, _ found: [Entry], from mark: Entry, at now: Instant
    ) {
        let limit = mark.recorded + .minutes(score.within)
        score.inject = mark.number
        score.done = found.count { $0.recorded <= limit }
        score.entry = found.last?.number
        score.took = found.last.map { $0.recorded - mark.recorded }
        if score.done >= score.count {
            score.verdict = .met
        } else if found.count >= score.count {
            score.verdict = .late
        } else {
            score.verdict = now < limit ? .open : .missed
        }
    }

    /// Acts of a kind after a step, to what the step made when it made something of that sort.
    private func acts(_ act: ExpectedAct, after mark: Entry, of step: Int) -> [Entry] {
        let things = steps.things[step] ?? []
        let mustBeOfStep = !things.isEmpty && (act.isToAlert || act.isToInstruction)
        return (acts[act] ?? []).filter { entry in
            guard entry.number > mark.number || things.contains(entry.event.subject ?? "") else { return false }
            return !mustBeOfStep || things.contains(entry.event.subject ?? "")
        }
    }
}
