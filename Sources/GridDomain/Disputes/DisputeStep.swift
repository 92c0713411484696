/// What one order does to a dispute as it stands.
struct DisputeStep {
    let dispute: Dispute
    let facts: DisputeRules.Facts
    let now: Instant

    private var standing: DisputeStanding { dispute.standing }
    private var stage: DisputeStage { dispute.standing.stage }

    /// The changes, or why the order is refused.
    func changes(_ order: DisputeOrder) throws(Refusal) -> [DisputeChange] {
        switch order {
        case .accept:
            try require(.registered)
            return [.accepted(concludeBy: now + facts.policy.toConclude)]
        case .decline(let reason):
            try require(.registered)
            try requireReported()
            return [.declined(reason)]
        case .inquire:
            try require(.accepted)
            return [.inquired]
        case .mediate(let method):
            try require(.accepted, .inquiry)
            try requireMediators()
            return [.mediated(method)]
        case .agree(let form, let performBy):
            try require(.mediation)
            try requireMediators()
            guard performBy >= now else { throw .dateNotAllowed(from: now, to: nil) }
            return [.agreed(form, performBy: performBy)]
        case .end(let reason): return try end(reason)
        case .perform:
            try require(.agreed)
            return [.performing]
        case .performed:
            try require(.agreed, .performing, .notPerformed)
            return [.performed(visitBy: now + facts.policy.toVisit)]
        case .notPerformed:
            try require(.agreed, .performing)
            return [.notPerformed]
        case .visit(let answer):
            try require(.performed, .notPerformed)
            return [.visited(answer)]
        case .archive: return try archive()
        default: return try flag(order)
        }
    }

    private func flag(_ order: DisputeOrder) throws(Refusal) -> [DisputeChange] {
        switch order {
        case .calm(let until):
            try requireDate(until, to: now + facts.policy.longestCalm)
            return [.calmed(until: until)]
        case .wait:
            try requireBeforeAgreement()
            guard standing.waiting == nil else { throw .clock(isStopped: true) }
            return [.waited]
        case .resume:
            guard standing.waiting != nil else { throw .clock(isStopped: false) }
            return [.resumed]
        case .extend(let until):
            try require(.accepted, .inquiry, .mediation)
            guard standing.waiting == nil else { throw .clock(isStopped: true) }
            try requireDate(until, from: standing.concludeBy, to: nil)
            return [.extended(until: until)]
        case .flareUp(let reported): return [.flaredUp(reported: reported)]
        case .moveUp(let level):
            try requireBeforeAgreement()
            guard level > standing.level else { throw .levelNotHigher }
            return [.movedUp(level)]
        case .join(let other): return try join(other)
        case .court(let step): return try court(step)
        case .paper(let kind, let digest):
            guard facts.vanished.isEmpty else { throw .papersVanished(facts.vanished) }
            let number = (standing.papers.map(\.number).max() ?? 0) + 1
            return [.papered(DisputePaper(number: number, kind: kind, isScanned: digest != nil))]
        case .link(let link): return standing.links.contains(link) ? [] : [.linked(link)]
        case .major(let isMajor): return standing.isMajor == isMajor ? [] : [.marked(major: isMajor)]
        default: return try mediator(order)
        }
    }

    private func mediator(_ order: DisputeOrder) throws(Refusal) -> [DisputeChange] {
        switch order {
        case .assign(let who):
            try requireBeforeAgreement()
            guard !standing.recused.contains(who) else { throw .recused(who) }
            return standing.mediators.contains(who) ? [] : [.assigned(who)]
        case .recuse(let who):
            try requireBeforeAgreement()
            return standing.recused.contains(who) ? [] : [.recused(who)]
        default: return []
        }
    }

    /// A refusal before acceptance is a case not accepted; later it stops mediation (article 17).
    private func end(_ reason: EndReason) throws(Refusal) -> [DisputeChange] {
        if reason == .refused, stage == .registered { return try changes(.decline(.refused)) }
        try require(.accepted, .inquiry, .mediation)
        return [.ended(reason)]
    }

    private func archive() throws(Refusal) -> [DisputeChange] {
        try require(.visited, .ended)
        try requireReported()
        let lacking = standing.lackingPapers.compactMap(\.first)
        guard lacking.isEmpty else { throw .filePapersMissing(lacking) }
        guard facts.vanished.isEmpty else { throw .papersVanished(facts.vanished) }
        return [.archived]
    }

    private func join(_ code: DisputeCode) throws(Refusal) -> [DisputeChange] {
        try requireBeforeAgreement()
        try requireReported()
        guard let other = facts.other else { throw .unknown(thing: code.text) }
        if let closed = other.standing.closed { throw .closed(at: closed) }
        guard other.code != dispute.code else { throw .joinsItself }
        guard other.standing.stage.isBeforeAgreement else { throw .disputeStage(other.standing.stage) }
        return [.joined(code)]
    }

    /// Joint application, then acceptance, perhaps ten days more, then the ruling; a court may also turn the application
    /// down at once, and the parties may withdraw it. Whether they came in time is for the court to say.
    private func court(_ step: CourtStep) throws(Refusal) -> [DisputeChange] {
        guard stage.hasAgreement else { throw .disputeStage(stage) }
        let court = standing.court
        let isInOrder =
            switch step {
            case .applied: court == nil
            case .accepted: court != nil && court?.accepted == nil && court?.ruled == nil
            case .extended: court?.accepted != nil && court?.isExtended == false && court?.ruled == nil
            case .confirmed: court?.accepted != nil && court?.ruled == nil
            case .rejected, .withdrawn: court != nil && court?.ruled == nil
            }
        guard isInOrder else { throw .courtOrder }
        return [.court(step)]
    }

    private func require(_ stages: DisputeStage...) throws(Refusal) {
        guard !stages.contains(stage) else { return }
        throw standing.ended == .refused && stage == .ended ? .partyRefused : .disputeStage(stage)
    }

    private func requireBeforeAgreement() throws(Refusal) {
        guard !stage.isBeforeAgreement else { return }
        throw standing.ended == .refused && stage == .ended ? .partyRefused : .disputeStage(stage)
    }

    /// A dispute does not leave the desk while the police have not heard of its flare-up (article 25).
    private func requireReported() throws(Refusal) {
        if let flare = standing.flare, !flare.isReported { throw .flareNotReported(since: flare.at) }
    }

    private func requireMediators() throws(Refusal) {
        let least = facts.policy.mediators(at: standing.level)
        guard standing.mediators.count >= least else { throw .tooFewMediators(least: least) }
    }

    private func requireDate(_ date: Instant, from start: Instant? = nil, to end: Instant?) throws(Refusal) {
        let start = max(now, start ?? now)
        guard date > start, date <= end ?? date else { throw .dateNotAllowed(from: start, to: end) }
    }
}
