/// The rules of announced openings. A window has an end, which lies ahead and no further than half a day from its
/// beginning: what lasts longer is no opening of a door.
public enum OpeningRules {
    /// The longest window.
    public static let longest = Span.hours(12)

    /// Announces an opening of a household's door.
    ///
    /// - Parameter call: the call in which it was announced, if any.
    static func announce(
        _ plan: OpeningPlan, _ things: Things, code: OpeningCode, call: String? = nil, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard let home = try things.home(plan.at) else { throw .householdMissing }
        guard plan.until > now, plan.until > plan.from, plan.until - plan.from <= longest,
            plan.from - now <= .days(2), plan.uses.map({ $0 > 0 }) ?? true
        else { throw .openingWindow(longest: longest) }
        let other = things.work.openings.open(at: home.code).first {
            $0.standing.from < plan.until && plan.from < $0.standing.until
        }
        if let other { throw .alreadyAnnounced(until: other.standing.until) }
        let standing = OpeningStanding(
            from: plan.from, until: plan.until, reason: plan.reason, uses: plan.uses, call: call)
        return [
            MatterRules.begin(
                code, standing, place: home.grid,
                Personal(household: home.code, householdNumber: home.number, words: plan.note), as: Event.opening)
        ]
    }

    /// Decides an order for an announced opening.
    static func decide(
        _ order: OpeningOrder, _ opening: Opening, _ things: Things, seen: EntryNumber?, officer: OfficerCode,
        now: Instant
    ) throws(Refusal) -> [Fact] {
        if order == .expire, opening.isClosed { return [] }
        try MatterRules.check(opening, seen: seen, officer: officer)
        var after = opening.standing
        after.closed = now
        switch order {
        case .expire: return [MatterRules.change(opening, .expired, after, as: Event.opening)]
        case .cancel:
            let held = things.alerts.values.filter {
                if case .suppressed = $0.standing.service { $0.household == opening.household } else { false }
            }
            return [MatterRules.change(opening, .cancelled, after, as: Event.opening)]
                + held.sorted { $0.code < $1.code }.flatMap(AlertRules.suppressionEnds)
        }
    }

    /// The door was opened inside the window. An opening that is used up is over when its window is.
    static func use(_ opening: Opening) -> Fact {
        var after = opening.standing
        after.used += 1
        return MatterRules.change(opening, .used, after, as: Event.opening)
    }
}
