internal import GridDomain

/// Untaken alerts of one kind in one village, as one row while a flood lasts.
struct FloodGroup: Sendable, Equatable {
    /// What its alerts have in common. Those of high priority are groups by themselves, however many others there are.
    struct Key: Hashable, Sendable {
        var isHigh: Bool
        var place: PlaceCode
        var kind: AlertKind

        init(_ alert: Alert) {
            isHigh = alert.priority == .high
            place = alert.grid.ancestor(.village)
            kind = alert.kind
        }
    }

    let key: Key
    /// In the order of the list.
    let codes: [AlertCode]
    /// The one that waits longest, and since when.
    let first: AlertCode
    let since: Instant
}

extension FloodGroup {
    /// The groups of untaken alerts: high priority on top, then what waits longest.
    ///
    /// - Parameter isBefore: the order of alerts in the list.
    static func groups(of untaken: [Alert], by isBefore: (Alert, Alert) -> Bool) -> [FloodGroup] {
        let byKey = Dictionary(grouping: untaken, by: Key.init)
        let sorted = byKey.compactMap { key, alerts -> (group: FloodGroup, top: Alert)? in
            let order = alerts.sorted(by: isBefore)
            guard let top = order.first, let oldest = alerts.min(by: { ($0.touched, $0.code) < ($1.touched, $1.code) })
            else { return nil }
            let group = FloodGroup(
                key: key, codes: order.map(\.code), first: oldest.code, since: oldest.touched)
            return (group, top)
        }.sorted { a, b in
            a.group.key.isHigh == b.group.key.isHigh ? isBefore(a.top, b.top) : a.group.key.isHigh
        }
        return sorted.map(\.group)
    }
}
