/// What breeds disputes, seen before there is a case (D5): a place that quarrels, a household that nobody hears of.
public enum EarlySign: Sendable, Equatable {
    /// Calls and flare-ups in a grid that has no open dispute.
    case quarrels(PlaceCode, calls: Int, flares: Int, last: Instant)
    /// A household under observation at home with which nobody had contact since then.
    case quiet(ObservationCode, since: Instant)

    public enum ID: Hashable, Sendable {
        case grid(PlaceCode)
        case observation(ObservationCode)
    }

    public var id: ID {
        switch self {
        case .quarrels(let grid, _, _, _): .grid(grid)
        case .quiet(let code, _): .observation(code)
        }
    }

    /// The last that was heard.
    public var last: Instant {
        switch self {
        case .quarrels(_, _, _, let last): last
        case .quiet(_, let since): since
        }
    }

    /// The signs on the boards: the places first, the newest on top; then households, the longest silence on top.
    public static func all(
        _ disputes: DisputeBoard, _ rota: RotaBoard, _ work: DeskWork, _ policy: DisputePolicy, now: Instant
    ) -> [EarlySign] {
        places(disputes, policy, now: now) + households(rota, work, policy, now: now)
    }

    private static func places(_ disputes: DisputeBoard, _ policy: DisputePolicy, now: Instant) -> [EarlySign] {
        let handled = Set(disputes.items.values.filter { !$0.isClosed }.map(\.grid))
        return disputes.quarrels.byGrid.compactMap { grid, items -> EarlySign? in
            let recent = items.filter { now - $0.at <= policy.signWithin }
            guard !handled.contains(grid), recent.count >= policy.signCount, let last = recent.last?.at else {
                return nil
            }
            let flares = recent.count(where: \.isFlare)
            return .quarrels(grid, calls: recent.count - flares, flares: flares, last: last)
        }.sorted { $0.last > $1.last }
    }

    private static func households(
        _ rota: RotaBoard, _ work: DeskWork, _ policy: DisputePolicy, now: Instant
    ) -> [EarlySign] {
        let heard = lastHeard(work)
        return rota.running.compactMap { observation -> EarlySign? in
            guard observation.place == .home, observation.release > now else { return nil }
            let since = max(observation.lastContact, observation.household.flatMap { heard[$0] } ?? observation.ordered)
            return now - since >= policy.quiet ? .quiet(observation.code, since: since) : nil
        }.sorted { $0.last < $1.last }
    }

    /// When each household called, asked for something or was served, within the day that the boards keep.
    private static func lastHeard(_ work: DeskWork) -> [HouseholdCode: Instant] {
        let calls = work.calls.items.values.map { ($0.household, $0.standing.ended) }
        let needs = work.needs.items.values.map { ($0.household, $0.standing.ended ?? $0.began) }
        let openings = work.openings.items.values.map { ($0.household, $0.began) }
        return (calls + needs + openings).reduce(into: [:]) { heard, item in
            if let home = item.0 { heard[home] = max(heard[home] ?? item.1, item.1) }
        }
    }
}

extension Observation {
    /// The last time that somebody stood before the door or asked after them: sign-ins and checks, else the order itself.
    public var lastContact: Instant {
        max(ordered, duties.compactMap(\.signed).max() ?? ordered, checks.map(\.taken).max() ?? ordered)
    }
}
