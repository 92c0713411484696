/// The things that a command names, as the handler loaded them inside its transaction; after `apply`, as it saves them.
public struct Things: Sendable, Equatable {
    public var alerts: [AlertCode: Alert] = [:]
    public var disputes: [DisputeCode: Dispute] = [:]
    /// The last entry that changed each named dispute: of others than the officer, for an act; of anybody, for an undo.
    public var disputeSteps: [DisputeCode: Entry] = [:]
    /// Papers of the named dispute whose scans are not where they were put.
    public var vanishedPapers: [PaperKind] = []
    public var households: [HouseholdCode: Household] = [:]
    public var sources: [SourceCode: Source] = [:]
    public var round: ScreeningRound?
    public var watch: Watch?
    /// The officer whom an appointment names, as appointed before; whoever gives an instruction.
    public var officers: [OfficerCode: Officer] = [:]
    /// Those of the places named by the order that exist, down to the grids.
    public var places: Set<PlaceCode> = []
    /// The entries of the command that an undo names.
    public var undone: [Entry] = []
    /// The last entry that changed the alert or matter named by the command: who to name in a conflict.
    /// For an act, only steps of other officers count; the desk's own are none.
    public var lastStep: Entry?
    /// Observations that the command names or must be held against.
    public var observations: [ObservationCode: Observation] = [:]
    public var leaves: [LeaveCode: Leave] = [:]
    /// The entries that changed duties last which the command is about: who to name in a conflict.
    public var dutySteps: [EntryNumber: Entry] = [:]
    /// Who may be planned, when the command plans; else those whom it names.
    public var staff: [StaffMember] = []
    /// The matters that the command names, and those that it must respect.
    public var work = DeskWork()
    /// What was played last, for a command about a drill.
    public var drills = DrillBoard()
    /// The entries since that began, when it is to be scored.
    public var drillEntries: [Entry] = []

    public init() {}

    /// The open alert of a kind that a source raised.
    public func openAlert(of source: SourceCode, _ kind: AlertKind) -> Alert? {
        alerts.values.filter { $0.source == source && $0.kind == kind && !$0.isClosed }
            .max { $0.version < $1.version }
    }

    /// The announced opening that covers a source at an instant: that of a door whose household told of it.
    func announced(_ source: Source, at now: Instant) -> Opening? {
        guard source.kind == .door, let household = source.household else { return nil }
        return work.openings.open(at: household).first { $0.standing.covers(now) }
    }

    /// What a fact would make of the things, before it has its place in the journal.
    mutating func apply(_ fact: Fact, at now: Instant) {
        apply(
            Entry(
                number: .none, recorded: now, happened: now, officer: .desk, command: CommandID(""), group: nil,
                event: fact.event, personal: fact.personal))
    }

    /// The one fold, over the things of one command.
    public mutating func apply(_ entry: Entry) {
        let stamp = Stamp(entry)
        switch entry.event {
        case .alert(let event):
            if case .raised(let report) = event.change {
                alerts[event.alert] = Alert(event.alert, report, personal: entry.personal, at: stamp)
            } else {
                alerts[event.alert]?.apply(event, at: stamp)
            }
        case .dispute(let event):
            if case .registered(let report, let decideBy) = event.change {
                disputes[event.dispute] = Dispute(
                    event.dispute, report, decideBy: decideBy, personal: entry.personal, at: stamp)
            } else {
                disputes[event.dispute]?.apply(event, entry.personal, at: stamp)
            }
        case .source(let event):
            if let code = event.code(entry.personal) { sources[code]?.apply(event, at: stamp) }
        case .screening(.roundOpened(let round)): self.round = round
        case .screening(let event):
            if let code = entry.personal.household { households[code]?.apply(event, entry.personal, at: stamp) }
        case .observation(.ordered(let ordered)):
            observations[ordered.code] = Observation(ordered, personal: entry.personal, at: stamp)
        case .observation(.changed(let code, _, let change)):
            observations[code]?.apply(change, entry.personal, at: stamp)
        case .rota(let event): apply(event, entry.personal, at: stamp)
        case .watch(.began(let watch)): self.watch = watch
        case .watch(.appointed(let officer)): officers[officer.code] = officer
        case .opening, .call, .need, .instruction: work.apply(entry)
        case .drill(let event): drills.apply(event, at: stamp)
        case .watch, .registry, .privacy, .log: break
        }
    }
}

extension Things {
    private mutating func apply(_ event: RotaEvent, _ personal: Personal, at stamp: Stamp) {
        switch event {
        case .signedIn(let roll), .signInUndone(let roll):
            var isUndone = false
            if case .signInUndone = event { isUndone = true }
            for code in observations.keys { observations[code]?.apply(roll, isUndone: isUndone, at: stamp) }
        case .changed(let change): observations[change.observation]?.apply(change, at: stamp)
        case .leaveGranted(let leave): leaves[leave.code] = leave.because(personal.leave)
        case .leaveUndone(let leave): leaves[leave.code] = nil
        }
    }
}

/// What `decide` needs besides the things: drawn in the same transaction.
public struct DeskFacts: Sendable {
    public var identity: DeskIdentity
    /// The codes that new things would carry.
    public var nextAlert: AlertCode
    public var nextDispute: DisputeCode
    public var nextWatch: WatchCode
    public var nextObservation: ObservationCode
    public var nextLeave: LeaveCode
    /// The codes that new matters would carry.
    public var nextMatters: [CodeSeries: String]
    /// The clocks of disputes here.
    public var disputes: DisputePolicy

    public init(
        identity: DeskIdentity, nextAlert: AlertCode, nextDispute: DisputeCode, nextWatch: WatchCode,
        nextObservation: ObservationCode, nextLeave: LeaveCode, nextMatters: [CodeSeries: String] = [:],
        disputes: DisputePolicy = .standard
    ) {
        self.identity = identity
        self.nextMatters = nextMatters
        self.nextAlert = nextAlert
        self.nextDispute = nextDispute
        self.disputes = disputes
        self.nextWatch = nextWatch
        self.nextObservation = nextObservation
        self.nextLeave = nextLeave
    }

    /// The code that the nth new alert of one command would carry, the first being number 0.
    public func alert(_ offset: Int) -> AlertCode {
        let text = nextAlert.text
        guard offset > 0, let dash = text.lastIndex(of: "-"), let number = Int(text[text.index(after: dash)...]) else {
            return nextAlert
        }
        let digits = String(number + offset)
        return AlertCode(text[...dash] + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
    }

    /// The code that a new matter of a kind would carry.
    public func code<Standing>() -> Code<Matter<Standing>> {
        Code(nextMatters[Standing.series] ?? Standing.series.code(scope: identity.scope, year: 0, number: 1))
    }
}
