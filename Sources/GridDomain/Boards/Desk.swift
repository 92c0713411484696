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
    public var rota: RotaBoard
    public var watch: WatchBoard
    public var staff: StaffBook
    public var work: DeskWork
    public var visits: VisitBoard
    public var drills: DrillBoard
    /// The last entry folded in, and when it was recorded.
    public private(set) var last: EntryNumber
    /// Never runs backwards; the desk's time is not before it.
    public private(set) var lastRecorded: Instant

    public init(
        identity: DeskIdentity, clock: DeskClock, alerts: AlertBoard, disputes: DisputeBoard = DisputeBoard(),
        grids: GridBoard, sources: SourceBoard, rota: RotaBoard = RotaBoard(), watch: WatchBoard, staff: StaffBook,
        work: DeskWork = DeskWork(), visits: VisitBoard = VisitBoard(), drills: DrillBoard = DrillBoard(),
        last: EntryNumber, lastRecorded: Instant
    ) {
        self.identity = identity
        self.clock = clock
        self.alerts = alerts
        self.disputes = disputes
        self.grids = grids
        self.sources = sources
        self.rota = rota
        self.watch = watch
        self.staff = staff
        self.work = work
        self.visits = visits
        self.drills = drills
        self.last = last
        self.lastRecorded = lastRecorded
        trim()
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
        case .screening(let event):
            grids.apply(entry.event)
            visits.apply(event, entry.personal)
        case .registry: grids.apply(entry.event)
        case .privacy(.erased(let before, _, _)):
            let date = identity.zone.instant(CivilTime(date: before))
            alerts.erase(before: date)
            work.erase(before: date)
        case .observation(let event): rota.apply(event, entry.personal, at: stamp)
        case .rota(let event): rota.apply(event, entry.personal, at: stamp)
        case .opening, .call, .need, .instruction:
            work.apply(entry)
            if case .call(let event) = entry.event { disputes.hear(event) }
        case .drill(let event): drills.apply(event, at: stamp)
        case .privacy, .log: break
        }
        last = entry.number
        lastRecorded = max(lastRecorded, entry.recorded)
        trim()
    }

    private mutating func trim() {
        alerts.trim(before: lastRecorded)
        disputes.trim(before: lastRecorded)
        rota.trim(before: lastRecorded)
        work.trim(before: lastRecorded - DeskWork.keepsClosed)
        visits.trim(at: lastRecorded)
    }

    /// The desk's time for a reading of the system's clock.
    public func now(system: Instant) -> Instant { clock.now(system: system, last: lastRecorded) }
}
