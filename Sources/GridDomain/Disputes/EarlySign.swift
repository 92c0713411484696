/// What breeds disputes, seen before there is a case (D5): a place that quarrels, a household that nobody hears of.
public enum EarlySign: Sendable, Equatable {
    /// Calls and flare-ups in a grid that has no open dispute.
    case quarrels(PlaceCode, calls: Int, flares: Int, last: Instant)
    /// A household under observation with which nobody had contact since then, or since the order.
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
    public static func all(on desk: Desk, _ policy: DisputePolicy, now: Instant) -> [EarlySign] {
        places(desk.disputes, policy, now: now) + households(desk, now: now)
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

    private static func households(_ desk: Desk, now: Instant) -> [EarlySign] {
        let contacts = desk.contacts
        return desk.rota.running.filter { contacts.isSilent($0, at: now) }.map { observation in
            .quiet(observation.code, since: contacts.last(of: observation)?.at ?? observation.ordered)
        }.sorted { $0.last < $1.last }
    }
}
