internal import GridDomain

/// What the journal alone makes of a desk: the same `apply` as everywhere, over every entry from the first.
///
/// Its size is that of the things, not of the journal: alerts, disputes, sources that were ever silent, visited households.
struct JournalFold {
    var alerts: [AlertCode: Alert] = [:]
    var disputes: [DisputeCode: Dispute] = [:]
    var sources: [SourceCode: (silentSince: Instant?, version: EntryNumber)] = [:]
    var visits: [HouseholdCode: Visited] = [:]
    var observations: [ObservationCode: Observation] = [:]
    var leaves: [LeaveCode: Leave] = [:]
    var rounds: [ScreeningRound] = []
    var watches: [WatchCode: Watch] = [:]
    var officers: [OfficerCode: Officer] = [:]
    var work = DeskWork()
    var tallies: [PlaceCode: GridTally] = [:]
    /// The last entry in which each import took rows or gave them back.
    var batches: [BatchCode: EntryNumber] = [:]
    /// Entries whose personal part is gone: what they did to a household or its sources is not told any more.
    var erased: Set<EntryNumber> = []
    var last = EntryNumber.none

    /// How the last visit that names a household left it.
    struct Visited {
        var screening: HouseholdScreening
        var version: EntryNumber
        /// The digest of the household's row after that visit.
        var digest: String?
        /// The last round of each resident whom a visit touched.
        var residents: [PersonCode: Int] = [:]
    }

    mutating func apply(_ entry: Entry) {
        last = entry.number
        move(entry.event)
        switch entry.event {
        case .alert(let event): apply(event, entry)
        case .dispute(let event): apply(event, entry)
        case .source(let event): hear(event, entry)
        case .screening(.roundOpened(let round)): rounds.append(round)
        case .screening(.visited(let visit)): see(visit, isUndone: false, entry)
        case .screening(.visitUndone(let visit)): see(visit, isUndone: true, entry)
        case .observation(.ordered(let event)):
            observations[event.code] = Observation(event, personal: entry.personal, at: Stamp(entry))
        case .observation(.changed(let code, _, let change)):
            observations[code]?.apply(change, entry.personal, at: Stamp(entry))
        case .rota(let event): apply(event, entry)
        case .watch(.began(let watch)): watches[watch.code] = watch
        case .watch(.appointed(let officer)): officers[officer.code] = officer
        case .registry(let event): batches[event.batch] = entry.number
        case .opening, .call, .need, .instruction: work.apply(entry)
        case .watch, .privacy, .log, .drill: break
        }
    }

    private mutating func move(_ event: Event) {
        if case .screening(.roundOpened(let round)) = event {
            for grid in tallies.keys where grid.lies(in: round.place) { tallies[grid]?.beginRound() }
        }
        for (grid, delta) in event.tallyDeltas { tallies[grid, default: GridTally()] += delta }
    }

    private mutating func apply(_ event: AlertEvent, _ entry: Entry) {
        let stamp = Stamp(entry)
        if case .raised(let report) = event.change {
            alerts[event.alert] = Alert(event.alert, report, personal: entry.personal, at: stamp)
        } else {
            alerts[event.alert]?.apply(event, at: stamp)
        }
    }

    private mutating func apply(_ event: DisputeEvent, _ entry: Entry) {
        let stamp = Stamp(entry)
        if case .registered(let report, let decideBy) = event.change {
            disputes[event.dispute] = Dispute(
                event.dispute, report, decideBy: decideBy, personal: entry.personal, at: stamp)
        } else {
            disputes[event.dispute]?.apply(event, entry.personal, at: stamp)
        }
    }

    private mutating func apply(_ event: RotaEvent, _ entry: Entry) {
        var board = RotaBoard(items: event.touched(among: observations))
        board.apply(event, entry.personal, at: Stamp(entry))
        for (code, observation) in board.items { observations[code] = observation }
        switch event {
        case .leaveGranted(let leave): leaves[leave.code] = entry.isErased ? nil : board.leaves[leave.code]
        case .leaveUndone(let leave): leaves[leave.code] = nil
        case .signedIn, .signInUndone, .changed: break
        }
    }

    private mutating func hear(_ event: SourceEvent, _ entry: Entry) {
        guard let code = event.code(entry.personal) else {
            erased.insert(entry.number)
            return
        }
        switch event {
        case .fellSilent(_, let since): sources[code] = (since, entry.number)
        case .heardAgain: sources[code] = (nil, entry.number)
        }
    }

    private mutating func see(_ visit: ScreeningEvent.Visit, isUndone: Bool, _ entry: Entry) {
        guard let household = entry.personal.household else {
            erased.insert(entry.number)
            return
        }
        var seen = visits[household] ?? Visited(screening: visit.after, version: entry.number)
        seen.screening = visit.after
        if !isUndone { seen.screening.visit = entry.number }
        seen.version = entry.number
        seen.digest = entry.personal.digest
        for change in entry.personal.residents ?? [] { seen.residents[change.code] = change.after }
        visits[household] = seen
    }
}

extension RotaEvent {
    /// The observations that the event may change.
    fileprivate func touched(among all: [ObservationCode: Observation]) -> [Observation] {
        switch self {
        case .signedIn(let roll), .signInUndone(let roll): all.values.filter { $0.grid == roll.grid }
        case .changed(let change): all[change.observation].map { [$0] } ?? []
        case .leaveGranted, .leaveUndone: []
        }
    }
}
