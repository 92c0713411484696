/// All boards of a seat's scope: a value. It starts from the tables and then follows the journal.
public struct Desk: Sendable, Equatable {
    /// Never changes while the desk is open.
    public var identity: DeskIdentity
    /// As the seats share it; other seats may set it, so it is no part of the fold.
    public var clock: DeskClock
    public var alerts: AlertBoard
    public var disputes: DisputeBoard
    public var grids: GridBoard
    public var sources: SourceBoard
    public var watch: WatchBoard
    public var staff: StaffBook
    /// The last entry folded in, and when it was recorded.
    public private(set) var last: EntryNumber
    /// Never runs backwards; the desk's time is not before it.
    public private(set) var lastRecorded: Instant

    public init(
        identity: DeskIdentity, clock: DeskClock, alerts: AlertBoard, disputes: DisputeBoard,
        grids: GridBoard, sources: SourceBoard, watch: WatchBoard, staff: StaffBook, last: EntryNumber,
        lastRecorded: Instant
    ) {
        self.identity = identity
        self.clock = clock
        self.alerts = alerts
        self.disputes = disputes
        self.grids = grids
        self.sources = sources
        self.watch = watch
        self.staff = staff
        self.last = last
        self.lastRecorded = lastRecorded
        self.alerts.trim(before: lastRecorded)
        self.disputes.trim(before: lastRecorded)
    }

    /// Folds the next entry in. Entries that were seen already are passed over.
    public mutating func apply(_ entry: Entry) {
        guard entry.number > last else { return }
        let stamp = Stamp(entry)
        switch entry.event {
        case .alert(let event): alerts.apply(event, entry.personal, at: stamp)
        case .dispute(let event): disputes.apply(event, entry.personal, at: stamp)
        case .source(let event): sources.apply(event, entry.personal, at: stamp)
        case .watch(let event): watch.apply(event)
        case .screening, .registry: grids.apply(entry.event)
        case .privacy(.erased(let before, _, _)):
            let instant = identity.zone.instant(CivilTime(date: before))
            alerts.erase(before: instant)
            disputes.erase(before: instant)
        case .observation, .privacy: break
        }
        last = entry.number
        lastRecorded = max(lastRecorded, entry.recorded)
        alerts.trim(before: lastRecorded)
        disputes.trim(before: lastRecorded)
    }

    /// The desk's time for a reading of the system's clock.
    public func now(system: Instant) -> Instant { clock.now(system: system, last: lastRecorded) }
}
