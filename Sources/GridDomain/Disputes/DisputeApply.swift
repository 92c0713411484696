extension Dispute {
    /// The one fold: the handler applies it before it saves the row, every seat applies it to its board.
    public mutating func apply(_ event: DisputeEvent, _ personal: Personal, at stamp: Stamp) {
        switch event.change {
        case .noted, .phoned:
            notes += 1
            return
        case .registered: break
        case .undone(let before):
            standing = before
            let kept = Set(standing.papers.map(\.number))
            digests = digests.filter { kept.contains($0.key) }
            if let parties = personal.parties { self.parties = parties }
        case .papered(let paper):
            standing.papers.append(paper)
            digests[paper.number] = personal.digest
            standing.step = stamp.number
        default:
            if case .linked = event.change { parties += personal.parties ?? [] }
            standing.apply(event.change, at: stamp.happened)
            standing.step = stamp.number
        }
        version = stamp.number
    }
}

extension DisputeStanding {
    fileprivate mutating func apply(_ change: DisputeChange, at now: Instant) {
        switch change {
        case .accepted(let end):
            enter(.accepted, at: now)
            concludeBy = end
        case .declined(let reason):
            declined = reason
            close(.declined, at: now)
        case .inquired: enter(.inquiry, at: now)
        case .mediated(let how):
            method = how
            enter(.mediation, at: now)
        case .agreed(let form, let performBy):
            agreement = Agreement(form: form, at: now, performBy: performBy)
            enter(.agreed, at: now)
        case .ended(let reason):
            ended = reason
            enter(.ended, at: now)
        case .performing: enter(.performing, at: now)
        case .performed(let visit):
            performed = now
            visitBy = visit
            enter(.performed, at: now)
        case .notPerformed: enter(.notPerformed, at: now)
        case .visited(let answer):
            satisfaction = answer
            enter(.visited, at: now)
        case .archived: close(.archived, at: now)
        case .joined(let other):
            joined = other
            close(.joined, at: now)
        default: mark(change, at: now)
        }
    }

    /// What changes a flag and no stage.
    private mutating func mark(_ change: DisputeChange, at now: Instant) {
        switch change {
        case .calmed(let until):
            calm = Calm(at: now, until: until)
            if flare?.isReported == true { flare = nil }
        case .flaredUp(let isReported): flareUp(isReported: isReported, at: now)
        case .waited: waiting = now
        case .resumed: resume(at: now)
        case .extended(let until): concludeBy = until
        case .movedUp(let level): self.level = level
        case .court(let step): apply(step, at: now)
        case .assigned(let who): mediators.append(who)
        case .recused(let who):
            mediators.removeAll { $0 == who }
            recused.append(who)
        case .linked(let link): links.append(link)
        case .marked(let major): isMajor = major
        default: break
        }
    }

    /// Each is an episode of its own; word to the police settles one of which they had not heard, and nothing else.
    private mutating func flareUp(isReported: Bool, at now: Instant) {
        let untold = flare.flatMap { $0.isReported ? nil : $0 }
        flare = Flare(at: untold?.at ?? now, isReported: isReported)
        flared = now
        if untold == nil || !isReported { calm = nil }
    }

    private mutating func enter(_ stage: DisputeStage, at now: Instant) {
        self.stage = stage
        since = now
        // Who meets in mediation has been looked at again.
        if stage == .mediation || !stage.isBeforeAgreement { calm = nil }
    }

    private mutating func close(_ stage: DisputeStage, at now: Instant) {
        enter(stage, at: now)
        flare = nil
        closed = now
    }

    private mutating func resume(at now: Instant) {
        guard let start = waiting else { return }
        waiting = nil
        decideBy = decideBy + (now - start)
        concludeBy = concludeBy.map { $0 + (now - start) }
    }

    private mutating func apply(_ step: CourtStep, at now: Instant) {
        switch step {
        case .applied: court = CourtCase(applied: now)
        case .accepted: court?.accepted = now
        case .extended: court?.isExtended = true
        case .withdrawn: court = nil
        case .confirmed, .rejected:
            court?.ruled = now
            court?.isConfirmed = step == .confirmed
        }
    }
}
