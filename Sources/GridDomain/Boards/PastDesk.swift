/// The desk as it stood at a moment. Its boards are those of the moment, folded from the journal; places, staff, teams and
/// the list of sources are those of today, for they come with imports and have no entries of their own.
public struct PastDesk: Sendable, Equatable {
    /// The boards; `desk.last` is the last entry in them.
    public var desk: Desk
    /// The moment: ages and deadlines go by it.
    public var now: Instant

    /// Boards with the moment that they belong to.
    public init(desk: Desk, now: Instant) {
        self.desk = desk
        self.now = now
    }
}

extension Desk {
    /// The desk before its first entry, with the register as it is now.
    public var atBeginning: Desk {
        var sources = sources.items.values.map { $0 }
        for index in sources.indices {
            sources[index].silentSince = nil
            sources[index].version = .none
        }
        return Desk(
            identity: identity, clock: clock, alerts: AlertBoard(),
            grids: GridBoard(tree: grids.tree, round: nil, tallies: [:], chiefs: grids.chiefs),
            sources: SourceBoard(items: sources), watch: WatchBoard(watch: nil, officers: []), staff: staff,
            last: .none, lastRecorded: Instant(milliseconds: 0))
    }
}
