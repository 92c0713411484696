/// What entries have made of a desk, without the register: as a checkpoint keeps it.
public struct DeskThings: Sendable, Codable {
    let alerts: AlertBoard
    let disputes: DisputeBoard
    let rota: RotaBoard
    let watch: WatchBoard
    let work: DeskWork
    let visits: VisitBoard
    let drills: DrillBoard
    let round: ScreeningRound?
    let tallies: [PlaceCode: GridTally]
    /// Those that were ever silent.
    let sources: [SourceCode: SourceMark]
    /// The last entry in it.
    public let last: EntryNumber
    let lastRecorded: Instant

    struct SourceMark: Sendable, Codable {
        var silentSince: Instant?
        var version: EntryNumber
    }
}

extension Desk {
    /// What entries have made of this desk.
    public var things: DeskThings {
        let marked = sources.items.filter { $0.value.version != .none }
        return DeskThings(
            alerts: alerts, disputes: disputes, rota: rota, watch: watch, work: work, visits: visits,
            drills: drills,
            round: grids.round, tallies: grids.tallies,
            sources: marked.mapValues { DeskThings.SourceMark(silentSince: $0.silentSince, version: $0.version) },
            last: last, lastRecorded: lastRecorded)
    }

    /// The desk with the register of this one and the things of another moment.
    public func holding(_ things: DeskThings) -> Desk {
        let sources = sources.items.values.map { source in
            var source = source
            source.silentSince = things.sources[source.code]?.silentSince
            source.version = things.sources[source.code]?.version ?? .none
            return source
        }
        var desk = Desk(
            identity: identity, clock: clock, alerts: things.alerts, disputes: things.disputes,
            grids: GridBoard(tree: grids.tree, round: things.round, tallies: things.tallies, chiefs: grids.chiefs),
            sources: SourceBoard(items: sources), rota: things.rota, watch: things.watch, staff: staff,
            work: things.work, visits: things.visits, last: things.last, lastRecorded: things.lastRecorded)
        desk.drills = things.drills
        return desk
    }
}
