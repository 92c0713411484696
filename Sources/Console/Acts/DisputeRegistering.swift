internal import GridDomain
internal import Language

/// A dispute that is about to be registered: its form is filled in, its kind is asked for last.
struct DisputeDraft: Sendable, Equatable {
    /// Everything but the kind.
    var report: DisputeReport
    /// The call that it is begun from.
    var call: CallSource?
    /// How the first party was written.
    var label: String
}

/// What a quarrel on the telephone leads to.
enum QuarrelChoice: Sendable, Equatable {
    case register
    /// The call alone is kept: two of them from one place are an early sign.
    case noteOnly
    /// It is about a dispute that is in the register already.
    case about(DisputeCode)
}

extension ConsoleState {
    /// The form of a new dispute, at the selected row or between the marked households, and what it is born from.
    var disputeForm: WorkForm {
        var form = begun(
            WorkForm(
                .dispute(disputeOrigin?.code ?? firstSpot?.text ?? ""), DisputeActions.new.name, at: now,
                [
                    .line(.household, ConsoleWords.party, ConsoleWords.partyHint),
                    .line(.others, ConsoleWords.otherParties, ConsoleWords.otherPartiesHint, otherMarked),
                    .line(.words, ConsoleWords.quarrelLabel, ConsoleWords.quarrelHint),
                    .choice(.source, ConsoleWords.originLabel, DisputeSource.allCases.map(\.short), chosen: 0),
                    .line(.people, ConsoleWords.involved, ConsoleWords.involvedHint),
                    .choice(.major, ConsoleWords.major, [ConsoleWords.no, ConsoleWords.yes], chosen: 0),
                ]), .household, at: firstSpot)
        form.links = disputeOrigin.map { [$0] } ?? []
        if book?.kind == .log, let call = selectedCall, !call.standing.hasBrought { form.call = .logged(call.code) }
        return form
    }

    /// What stands selected and leads to the dispute: an alert, a need, a call that has brought something already.
    private var disputeOrigin: ThingLink? {
        switch book?.kind {
        case .needs: return selectedNeed.map { ThingLink(.need, $0.code.text) }
        case .log:
            return selectedCall.flatMap { $0.standing.hasBrought ? ThingLink(.call, $0.code.text) : nil }
        case nil: return focus == .alerts ? alerts.subject.map { ThingLink(.alert, $0.text) } : nil
        default: return nil
        }
    }

    /// The marked households besides the first.
    private var otherMarked: String {
        guard book == nil, focus == .grids else { return "" }
        let labels = householdTargets.dropFirst().map {
            self.labels.household(grid: $0.grid, number: $0.number, tongue)
        }
        return labels.joined(separator: tongue == .zh ? "、" : ", ")
    }

    /// The form is filled in: what kind of dispute? The form stays parked until that is said.
    mutating func askDisputeKind(_ form: WorkForm) throws(FormProblem) {
        let draft = DisputeDraft(report: try report(form), call: form.call, label: form.text(.household))
        parked[form.key] = form
        open(
            .picker(
                Picker(
                    purpose: .register(draft, key: form.key), title: DisputeActions.new.name,
                    subject: Phrase(same: draft.label),
                    options: DisputeKind.allCases.map { Picker.Option(value: .disputeKind($0), label: $0.name) })))
    }

    /// What the form of a dispute says; its kind is still open.
    private func report(_ form: WorkForm) throws(FormProblem) -> DisputeReport {
        guard let spot = spot(of: form, .household), let grid = spot.place, grid.level == .grid else {
            throw FormProblem(.household, ConsoleWords.partyNeeded)
        }
        var parties = try others(form)
        if let code = spot.household {
            parties.insert(DisputeParty(household: code, grid: grid, number: spot.number), at: 0)
        } else if let number = spot.number {
            parties.insert(DisputeParty(grid: grid, number: number), at: 0)
        }
        guard !parties.isEmpty else { throw FormProblem(.others, ConsoleWords.partyNeeded) }
        guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.quarrelNeeded) }
        let least = max(DisputeRules.people.lowerBound, parties.count)
        guard let people = form.words(.people).map({ Int($0) }) ?? least, DisputeRules.people.contains(people) else {
            throw FormProblem(.people, ConsoleWords.involvedNeeded)
        }
        return DisputeReport(
            kind: .other, source: DisputeSource.allCases[form.chosen(.source) ?? 0],
            isMajor: form.chosen(.major) == 1, people: max(people, least), grid: grid, links: form.links,
            parties: parties, words: words)
    }

    /// The other parties: labels of households, or enterprises and offices by their full names.
    private func others(_ form: WorkForm) throws(FormProblem) -> [DisputeParty] {
        var parties: [DisputeParty] = []
        for part in form.text(.others).split(whereSeparator: { ",，、;；".contains($0) }) {
            let text = part.trimmed
            guard !text.isEmpty else { continue }
            if let spot = spot(text), let grid = spot.place, let number = spot.number {
                parties.append(DisputeParty(grid: grid, number: number))
            } else if let organisation = DisputeParty(named: text) {
                parties.append(organisation)
            } else {
                throw FormProblem(.others, ConsoleWords.otherPartiesNeeded)
            }
        }
        return parties
    }

    mutating func register(_ draft: DisputeDraft, _ kind: DisputeKind, parked key: String, _ out: inout Outbox) {
        var report = draft.report
        report.kind = kind
        written.dialog = parked.removeValue(forKey: key).map { .form($0) }
        defer { written = Written() }
        grids.households.marks = []
        if let call = draft.call { return finish(CallOutcome(.dispute, dispute: report), of: call, &out) }
        let title = Phrase { draft.label + " " + kind.name[$0] }
        send(
            [Request(order: .registerDispute(report), thing: .desk, seen: nil)],
            ConsoleWords.did(OrderKind.registerDispute.name, to: title), &out)
    }

    /// What a quarrel on the telephone leads to; disputes of the village that it may be about.
    func quarrelPicker(_ source: CallSource) -> Picker {
        let spot = spot(of: source)
        let village = spot.place?.ancestor(.village)
        let near = desk.disputes.items.values.filter { dispute in
            !dispute.isClosed && (village.map { dispute.grid.lies(in: $0) } ?? true)
        }.sorted { ($0.registered, $0.code) > ($1.registered, $1.code) }
        let options = [
            Picker.Option(value: .quarrel(.register), label: DisputeActions.new.name),
            Picker.Option(value: .quarrel(.noteOnly), label: ConsoleWords.quarrelOnly),
        ]
        return Picker(
            purpose: .quarrel(source), title: CallKind.dispute.name,
            subject: Phrase(same: spotLabel(spot.place, spot.number)),
            options: options
                + near.prefix(5).map { dispute in
                    Picker.Option(
                        value: .quarrel(.about(dispute.code)),
                        label: Phrase { ConsoleWords.aboutDispute[$0] + CodeSeries.short(dispute.code.text) },
                        detail: Phrase { dispute.kind.short[$0] + " " + dispute.partiesBrief(labels, $0) })
                })
    }

    mutating func decide(_ choice: QuarrelChoice, of source: CallSource, _ out: inout Outbox) {
        switch choice {
        case .register:
            var form = disputeForm
            // What stands selected has nothing to do with who calls.
            form.links = []
            if case .report = source { form.purpose = .dispute("call") }
            open(begun(form, from: source))
        case .noteOnly: finish(CallOutcome(.dispute), of: source, &out)
        case .about(let code): finish(CallOutcome(.dispute, about: code), of: source, &out)
        }
    }

    private func spot(of source: CallSource) -> MatterSpot {
        switch source {
        case .report(let report): report.at
        case .logged(let code):
            desk.work.calls[code].map {
                MatterSpot(household: $0.household, place: $0.place, number: $0.householdNumber)
            } ?? MatterSpot()
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
