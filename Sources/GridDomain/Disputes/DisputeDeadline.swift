/// One of the clocks of a dispute that run at the same time.
public struct DisputeDeadline: Sendable, Equatable {
    /// What must be done until then.
    public enum Kind: String, Sendable, CaseIterable {
        /// Tell the police of a flare-up (article 25: at once).
        case report
        /// Look again at what was calmed.
        case lookAgain
        /// Accept or not.
        case decide
        /// Reach an agreement, or end.
        case conclude
        case perform
        /// Apply for judicial confirmation, both together (article 33).
        case confirm
        case courtAccepts, courtRules
        case visit
        /// Ask a party again that is waited for.
        case askAgain
    }

    /// What must be done.
    public var kind: Kind
    /// Until when.
    public var at: Instant

    /// Whether somebody must act; the others are rights that lapse.
    public var isDuty: Bool { kind != .confirm }

    /// From its parts.
    public init(_ kind: Kind, at: Instant) {
        self.kind = kind
        self.at = at
    }
}

extension Dispute {
    /// All clocks that run, the nearest first. While a party is waited for, that of the stage stands still, unless it had
    /// run out before; those of the law go on, and there is a day to ask again. The right to ask the court is among them until it lapses.
    public func deadlines(at now: Instant, _ zone: Zone) -> [DisputeDeadline] {
        guard !isClosed else { return [] }
        return (flagDeadlines + stageDeadlines + courtDeadlines(at: now, zone)).sorted { $0.at < $1.at }
    }

    private var flagDeadlines: [DisputeDeadline] {
        var running: [DisputeDeadline] = []
        if let flare = standing.flare, !flare.isReported { running.append(DisputeDeadline(.report, at: flare.at)) }
        if let waiting = standing.waiting {
            running.append(DisputeDeadline(.askAgain, at: waiting + DisputePolicy.longestWait))
        }
        if let calm = standing.calm { running.append(DisputeDeadline(.lookAgain, at: calm.until)) }
        return running
    }

    private var stageDeadlines: [DisputeDeadline] {
        guard let waiting = standing.waiting else { return stageClock }
        return stageClock.filter { $0.at < waiting }
    }

    private var stageClock: [DisputeDeadline] {
        switch standing.stage {
        case .registered: return [DisputeDeadline(.decide, at: standing.decideBy)]
        case .accepted, .inquiry, .mediation:
            return standing.concludeBy.map { [DisputeDeadline(.conclude, at: $0)] } ?? []
        case .agreed, .performing:
            return standing.agreement.map { [DisputeDeadline(.perform, at: $0.performBy)] } ?? []
        case .performed: return standing.visitBy.map { [DisputeDeadline(.visit, at: $0)] } ?? []
        case .notPerformed, .ended, .visited, .declined, .archived, .joined, .struck: return []
        }
    }

    private func courtDeadlines(at now: Instant, _ zone: Zone) -> [DisputeDeadline] {
        guard standing.stage.hasAgreement, let agreement = standing.agreement else { return [] }
        guard let court = standing.court else {
            let end = DisputePolicy.end(of: DisputePolicy.daysToConfirm, from: agreement.at, zone)
            let isOpen = now < end && standing.stage != .performed && standing.stage != .visited
            return isOpen ? [DisputeDeadline(.confirm, at: end)] : []
        }
        guard court.ruled == nil else { return [] }
        guard let accepted = court.accepted else {
            let end = DisputePolicy.end(of: DisputePolicy.daysToAccept, from: court.applied, zone)
            return [DisputeDeadline(.courtAccepts, at: end)]
        }
        let days = DisputePolicy.daysToRule + (court.isExtended ? DisputePolicy.daysOfExtension : 0)
        return [DisputeDeadline(.courtRules, at: DisputePolicy.end(of: days, from: accepted, zone))]
    }

    /// Whether one of its clocks has run out.
    public func isOverdue(at now: Instant, _ zone: Zone) -> Bool {
        deadlines(at: now, zone).first.map { $0.at < now } ?? false
    }
}
