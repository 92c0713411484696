/// The rules of needs.
public enum NeedRules {
    /// The most people that one need serves, and the most money that is laid out for one, in fen.
    public static let mostPeople = 99
    /// The most money that is laid out for one need: 10,000 yuan, in fen.
    public static let mostOutlay = 10_000_00

    /// Takes a need in. Where it is urgent, the first question is whether 120 was called.
    static func ask(
        _ plan: NeedPlan, _ things: Things, code: NeedCode, call: String? = nil, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard !plan.words.isEmpty else { throw .reasonMissing }
        if plan.isUrgent, plan.ambulance == nil { throw .ambulanceFirst }
        if let due = plan.due, due <= now { throw .timePast }
        let (place, personal) = try things.personal(plan.at, words: plan.words)
        guard let place else { throw .householdMissing }
        let standing = NeedStanding(
            kind: plan.kind, isUrgent: plan.isUrgent, ambulance: plan.ambulance, due: plan.due, call: call)
        return [MatterRules.begin(code, standing, place: place, personal, as: Event.need)]
    }

    /// Decides an order for a need. What was done and has money outstanding stays open until that has come back.
    static func decide(
        _ order: NeedOrder, _ need: Need, _ things: Things, _ sight: MatterSight, now: Instant
    ) throws(Refusal) -> [Fact] {
        try MatterRules.check(need, sight)
        var after = need.standing
        switch order {
        case .repay:
            guard after.isOwed else { throw .nothingLaidOut }
            after.isRepaid = true
            after.closed = now
            return [MatterRules.change(need, .repaid, after, as: Event.need)]
        case .assign, .finish, .fail:
            if let ended = after.ended { throw .closed(at: ended) }
        }
        switch order {
        case .assign(let who, let due):
            if let due, due <= now { throw .timePast }
            try things.check(who)
            after.who = who
            after.due = due ?? after.due
            return [MatterRules.change(need, .assigned, after, as: Event.need)]
        case .finish(let people, let outlay, let note):
            guard (1...mostPeople).contains(people), (0...mostOutlay).contains(outlay) else { throw .amount }
            after.isDone = true
            after.people = people
            after.outlay = outlay
            after.ended = now
            after.closed = outlay == 0 ? now : nil
            return [MatterRules.change(need, .done, after, words: note, as: Event.need)]
        case .fail(let reason, let note):
            if reason == .other, (note ?? "").isEmpty { throw .reasonMissing }
            after.reason = reason
            after.ended = now
            after.closed = now
            return [MatterRules.change(need, .notDone, after, words: note, as: Event.need)]
        case .repay: return []
        }
    }
}
