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
    /// The officer whom an appointment names, as appointed before.
    public var officers: [OfficerCode: Officer] = [:]
    /// Those of the places named by the order that exist, down to the grids.
    public var places: Set<PlaceCode> = []
    /// The entries of the command that an undo names.
    public var undone: [Entry] = []
    /// The last entry that changed the alert named by the command: who to name in a conflict.
    /// For an act, only steps of other officers count; the desk's own are none.
    public var lastStep: Entry?
    /// Households among the named that are under observation.
    public var observed: Set<HouseholdCode> = []

    public init() {}

    /// The open alert of a kind that a source raised.
    public func openAlert(of source: SourceCode, _ kind: AlertKind) -> Alert? {
        alerts.values.filter { $0.source == source && $0.kind == kind && !$0.isClosed }
            .max { $0.version < $1.version }
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
        case .observation: if let code = entry.personal.household { observed.insert(code) }
        case .watch(.began(let watch)): self.watch = watch
        case .watch(.appointed(let officer)): officers[officer.code] = officer
        case .watch, .registry, .privacy: break
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
    /// The clocks of disputes here.
    public var disputes: DisputePolicy

    public init(
        identity: DeskIdentity, nextAlert: AlertCode, nextDispute: DisputeCode, nextWatch: WatchCode,
        disputes: DisputePolicy = .standard
    ) {
        self.identity = identity
        self.nextAlert = nextAlert
        self.nextDispute = nextDispute
        self.disputes = disputes
        self.nextWatch = nextWatch
    }
}
