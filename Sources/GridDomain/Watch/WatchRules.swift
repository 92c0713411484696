/// The rules of watches: one officer stands the watch until another begins the next.
public enum WatchRules {
    /// Begins a watch and ends the one before, whose officer the entry names beside the new one.
    ///
    /// - Parameters:
    ///   - last: the watch that began last, if there was any.
    ///   - code: the number that the new watch would carry.
    public static func begin(
        _ plan: WatchPlan, after last: Watch?, code: WatchCode, at now: Instant
    ) throws(Refusal) -> [Fact] {
        if let last, last.officer == plan.officer, last.ends > now { throw .watchRunning(last.officer) }
        let watch = Watch(
            code: code, officer: plan.officer, lead: plan.lead, relief: plan.relief, began: now, ends: plan.ends)
        let began = Fact(.watch(.began(watch)))
        guard let last else { return [began] }
        return [Fact(.watch(.ended(last.code, of: last.officer, by: plan.officer))), began]
    }
}

extension WatchPlan {
    /// A watch until the shifts change at 0, 8 or 16 o'clock; until the change after that when the next is less than an
    /// hour away, for whoever relieves comes early.
    public static func untilShiftsChange(_ officer: OfficerCode, now: Instant, zone: Zone) -> WatchPlan {
        let civil = zone.civil(now)
        let next = zone.instant(CivilTime(date: civil.date)) + .hours((civil.hour / 8 + 1) * 8)
        let ends = next - now < .hours(1) ? next + .hours(8) : next
        return WatchPlan(officer: officer, lead: nil, relief: nil, ends: ends)
    }
}
