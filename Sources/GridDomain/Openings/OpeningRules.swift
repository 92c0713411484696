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
        try checkOverlap(plan.from, plan.until, things.work.openings.open(at: home.code))
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
        _ order: OpeningOrder, _ opening: Opening, _ things: Things, _ sight: MatterSight, now: Instant
    ) throws(Refusal) -> [Fact] {
        if order == .expire, opening.isClosed { return [] }
        try MatterRules.check(opening, sight)
        var after = opening.standing
        after.closed = now
        switch order {
        case .expire: return [MatterRules.change(opening, .expired, after, as: Event.opening)]
        case .cancel:
            let held = things.alerts.values.filter {
                if case .suppressed = $0.standing.service { $0.household == opening.household } else { false }
            }
            return [MatterRules.change(opening, .cancelled, after, as: Event.opening)]
                + held.sorted { $0.code < $1.code }.flatMap(AlertRules.suppressionWithdrawn)
        }
    }

    private static func checkOverlap(_ from: Instant, _ until: Instant, _ others: [Opening]) throws(Refusal) {
        guard let other = others.first(where: { $0.standing.from < until && from < $0.standing.until }) else { return }
        throw .alreadyAnnounced(until: other.standing.until)
    }

    /// Whether a cancelled opening may run again: its window is not over, and the household announced no other in it.
    static func checkReturn(
        _ event: MatterEvent<OpeningStanding>, _ household: HouseholdCode?, among openings: Matters<OpeningStanding>,
        now: Instant
    ) throws(Refusal) {
        guard event.after.until > now else { throw .closed(at: event.after.until) }
        let others = household.map { openings.open(at: $0) } ?? []
        try checkOverlap(event.after.from, event.after.until, others.filter { $0.code != event.matter })
    }

    /// The door was opened inside the window. An opening that is used up is over when its window is.
    static func use(_ opening: Opening) -> Fact {
        var after = opening.standing
        after.used += 1
        return MatterRules.change(opening, .used, after, as: Event.opening)
    }
}
