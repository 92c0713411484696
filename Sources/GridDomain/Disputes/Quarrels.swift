/// Quarrels of the last days that came to the desk, by their grids: calls about one, and flare-ups. Nothing in it leads
/// to a household.
public struct Quarrels: Sendable, Equatable, Codable {
    /// One call, or the last flare-up of one dispute.
    public struct Item: Sendable, Equatable, Codable {
        public var grid: PlaceCode
        public var at: Instant
        public var isFlare: Bool

        public init(grid: PlaceCode, at: Instant, isFlare: Bool) {
            self.grid = grid
            self.at = at
            self.isFlare = isFlare
        }
    }

    /// By the code of the call or dispute.
    private var items: [String: Item] = [:]

    /// From calls and disputes as they stand.
    public init(calls: [Call] = [], disputes: [Dispute] = []) {
        for call in calls { note(call) }
        for dispute in disputes { note(dispute) }
    }

    /// Those of each grid, oldest first.
    public var byGrid: [PlaceCode: [Item]] {
        Dictionary(grouping: items.values.sorted { $0.at < $1.at }, by: \.grid)
    }

    mutating func note(_ call: Call) { note(call.code, call.place, call.standing) }

    /// The fold over calls.
    mutating func apply(_ event: MatterEvent<CallStanding>) { note(event.matter, event.place, event.after) }

    /// A call that was taken back is of no kind; one about the same quarrel as another is no second quarrel; where only the
    /// village is known it tells nothing about a grid.
    private mutating func note(_ code: CallCode, _ place: PlaceCode?, _ standing: CallStanding) {
        guard standing.kind == .dispute, standing.joined == nil, let place, place.level == .grid else {
            return items[code.text] = nil
        }
        items[code.text] = Item(grid: place, at: standing.ended, isFlare: false)
    }

    mutating func note(_ dispute: Dispute) {
        items[dispute.code.text] = dispute.standing.flared.map { Item(grid: dispute.grid, at: $0, isFlare: true) }
    }

    mutating func trim(before start: Instant) {
        for (code, item) in items where item.at < start { items[code] = nil }
    }
}
