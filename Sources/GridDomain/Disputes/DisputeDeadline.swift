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
    }

    public var kind: Kind
    public var at: Instant

    public init(_ kind: Kind, at: Instant) {
        self.kind = kind
        self.at = at
    }
}

extension Dispute {
    /// All clocks that run, the nearest first. While a party is waited for, those of the stages stand still; those of the
    /// law go on.
    public var deadlines: [DisputeDeadline] {
        guard !isClosed else { return [] }
        return (flagDeadlines + stageDeadlines + courtDeadlines).sorted { $0.at < $1.at }
    }

    private var flagDeadlines: [DisputeDeadline] {
        var running: [DisputeDeadline] = []
        if let flare = standing.flare, !flare.isReported { running.append(DisputeDeadline(.report, at: flare.at)) }
        if let calm = standing.calm { running.append(DisputeDeadline(.lookAgain, at: calm.until)) }
        return running
    }

    private var stageDeadlines: [DisputeDeadline] {
        guard standing.waiting == nil else { return [] }
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

    private var courtDeadlines: [DisputeDeadline] {
        guard standing.stage.hasAgreement, let agreement = standing.agreement else { return [] }
        guard let court = standing.court else {
            let isOpen = standing.stage != .performed && standing.stage != .visited
            return isOpen ? [DisputeDeadline(.confirm, at: agreement.confirmBy)] : []
        }
        guard court.ruled == nil else { return [] }
        guard let accepted = court.accepted else {
            return [DisputeDeadline(.courtAccepts, at: court.applied + DisputePolicy.courtAccepts)]
        }
        let more = court.isExtended ? DisputePolicy.courtExtends : .seconds(0)
        return [DisputeDeadline(.courtRules, at: accepted + DisputePolicy.courtRules + more)]
    }

    /// Whether one of its clocks has run out.
    public func isOverdue(at now: Instant) -> Bool { deadlines.first.map { $0.at < now } ?? false }
}
