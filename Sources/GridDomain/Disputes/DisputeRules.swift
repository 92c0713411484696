/// The rules of disputes: which orders become which changes. Pure; runs only inside the handler's write transaction.
public enum DisputeRules {
    /// How many people can be in one dispute, all sides together.
    public static let people = 2...999

    /// What a decision needs besides the dispute.
    public struct Facts: Sendable {
        public var policy: DisputePolicy
        /// The other dispute that a joining names, as far as it exists.
        public var other: Dispute?
        /// Papers whose scans are not where they should be: of the file for the archive, else of the paper named.
        public var vanished: [PaperKind]
        /// The last step of somebody else.
        public var last: Entry?

        public init(
            policy: DisputePolicy = .standard, other: Dispute? = nil, vanished: [PaperKind] = [], last: Entry? = nil
        ) {
            self.policy = policy
            self.other = other
            self.vanished = vanished
            self.last = last
        }
    }

    /// Decides an order for an existing dispute.
    ///
    /// - Parameters:
    ///   - note: words for the record; they stand with the last change.
    ///   - seen: the version that the officer saw. A step by somebody else since then is a conflict; notes, calls, links
    ///     and papers never conflict.
    public static func decide(
        _ order: DisputeOrder, note: String?, _ dispute: Dispute, _ facts: Facts, seen: EntryNumber?,
        officer: OfficerCode, now: Instant
    ) throws(Refusal) -> [Fact] {
        switch order {
        case .note:
            guard note?.isEmpty == false else { throw .reasonMissing }
            return [remark(dispute, .noted, note)]
        case .phone(let who, let result): return [remark(dispute, .phoned(who, result), note)]
        default: break
        }
        if let closed = dispute.standing.closed { throw .closed(at: closed) }
        if let seen, let last = facts.last, last.number > seen, last.officer != officer {
            throw .conflict(by: last.officer, at: last.happened, change: last.event.kind)
        }
        let changes = try DisputeStep(dispute: dispute, facts: facts, now: now).changes(order)
        return draft(dispute, goingOn(dispute, order, changes), order, note) + backLink(order, dispute, facts)
    }

    /// A step of the stages ends the waiting for a party.
    private static func goingOn(
        _ dispute: Dispute, _ order: DisputeOrder, _ changes: [DisputeChange]
    ) -> [DisputeChange] {
        guard dispute.standing.waiting != nil else { return changes }
        switch order {
        case .accept, .decline, .inquire, .mediate, .agree, .end, .join: return [.resumed] + changes
        default: return changes
        }
    }

    private static func draft(
        _ dispute: Dispute, _ changes: [DisputeChange], _ order: DisputeOrder, _ note: String?
    ) -> [Fact] {
        changes.enumerated().map { index, change in
            var personal = Personal(household: dispute.parties.lazy.compactMap(\.household).first)
            if index == changes.count - 1, note?.isEmpty == false { personal.words = note }
            if case .papered = change, case .paper(_, let digest) = order { personal.digest = digest }
            return Fact(.dispute(DisputeEvent(dispute.code, change, before: dispute.standing)), personal)
        }
    }

    /// The dispute that takes another one in links back to it, and takes its people over: who quarrels there, and whom
    /// they have asked not to mediate.
    private static func backLink(_ order: DisputeOrder, _ dispute: Dispute, _ facts: Facts) -> [Fact] {
        guard case .join = order, let other = facts.other else { return [] }
        let recused = dispute.standing.recused.filter { !other.standing.recused.contains($0) }
        let link = DisputeChange.linked(ThingLink(.dispute, dispute.code.text))
        var taken = draft(other, [link] + recused.map { .recused($0) }, order, nil)
        let parties = dispute.parties.filter { !other.parties.contains($0) }
        if !parties.isEmpty { taken[0].personal.parties = parties }
        return taken
    }

    private static func remark(_ dispute: Dispute, _ change: DisputeChange, _ words: String?) -> Fact {
        Fact(
            .dispute(DisputeEvent(dispute.code, change)),
            Personal(household: dispute.parties.lazy.compactMap(\.household).first, words: words))
    }

    /// A new dispute. Parties and words go into the personal part; what households the parties are stands in the register.
    ///
    /// - Parameter households: the households that the report names, as far as they exist.
    public static func register(
        _ report: DisputeReport, households: [HouseholdCode: Household], policy: DisputePolicy, code: DisputeCode,
        now: Instant
    ) throws(Refusal) -> [Fact] {
        guard report.grid.level == .grid else { throw .unknown(thing: report.grid.text) }
        guard people.contains(report.people) else { throw .peopleNumber }
        let parties = try known(report.parties ?? [], households)
        var stored = report
        stored.parties = nil
        stored.words = nil
        let personal = Personal(
            household: parties.lazy.compactMap(\.household).first, words: report.words, parties: parties)
        let change = DisputeChange.registered(stored, decideBy: now + policy.toDecide)
        return [Fact(.dispute(DisputeEvent(code, change)), personal)]
    }

    /// The parties as the register knows them, each once.
    private static func known(
        _ named: [DisputeParty], _ households: [HouseholdCode: Household]
    ) throws(Refusal) -> [DisputeParty] {
        var parties: [DisputeParty] = []
        for var party in named {
            if let organisation = party.organisation {
                guard OrganisationName.accepts(organisation) else { throw .notAnOrganisation }
            } else {
                guard let home = party.home(among: households) else {
                    throw .unknown(thing: party.household?.text ?? "\(party.grid?.text ?? "")-\(party.number ?? 0)")
                }
                party = DisputeParty(household: home.code, grid: home.grid, number: home.number)
            }
            if !parties.contains(party) { parties.append(party) }
        }
        guard !parties.isEmpty else { throw .partiesMissing }
        return parties
    }

    /// Takes back what one command did to a dispute, as long as a closed one still stands on the boards. One that it
    /// registered is struck from the register and keeps its number.
    ///
    /// - Parameter step: the last step of anybody, to name who built on it.
    public static func undo(
        _ entries: [Entry], _ dispute: Dispute, last step: Entry?, now: Instant
    ) throws(Refusal) -> [Fact] {
        if let closed = dispute.standing.closed, now - closed > DisputeBoard.keepsClosed { throw .closed(at: closed) }
        let steps = entries.compactMap { entry -> (EntryNumber, DisputeStanding)? in
            guard case .dispute(let event) = entry.event, event.dispute == dispute.code else { return nil }
            if case .registered = event.change { return (entry.number, struck(dispute.standing, at: now)) }
            return event.before.map { (entry.number, $0) }
        }
        guard let first = steps.first?.1, let last = steps.last?.0 else { throw .cannotUndo }
        guard dispute.standing.step == last else {
            guard let step, dispute.standing.step > last else { throw .alreadyUndone }
            throw .builtUpon(by: step.officer, at: step.happened)
        }
        var undone = remark(dispute, .undone(first), nil)
        let joined = entries.compactMap { entry -> [DisputeParty]? in
            guard case .dispute(let event) = entry.event, event.dispute == dispute.code, case .linked = event.change
            else { return nil }
            return entry.personal.parties
        }.joined()
        if !joined.isEmpty { undone.personal.parties = dispute.parties.filter { !joined.contains($0) } }
        return [undone]
    }

    private static func struck(_ standing: DisputeStanding, at now: Instant) -> DisputeStanding {
        var struck = standing
        struck.stage = .struck
        struck.since = now
        struck.flared = nil
        struck.closed = now
        return struck
    }
}

extension DisputeParty {
    fileprivate func home(among households: [HouseholdCode: Household]) -> Household? {
        if let household { return households[household] }
        return households.values.first { $0.grid == grid && $0.number == number }
    }
}
