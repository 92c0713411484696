/// Everything that can have become a fact. Only the current shape of an event exists here.
///
/// A new kind is its case here (or in the area's own enum), its fields in `StoredEvent`, its `apply`, its stored sample in
/// the tests and its two texts in `Language`; the compiler or a test names the one that is missing.
public enum Event: Sendable, Equatable {
    case alert(AlertEvent)
    case dispute(DisputeEvent)
    case source(SourceEvent)
    case screening(ScreeningEvent)
    case observation(ObservationEvent)
    case rota(RotaEvent)
    case watch(WatchEvent)
    case registry(RegistryEvent)
    case privacy(PrivacyEvent)
    case opening(MatterEvent<OpeningStanding>)
    case call(MatterEvent<CallStanding>)
    case need(MatterEvent<NeedStanding>)
    case instruction(MatterEvent<InstructionStanding>)
    case log(LogEvent)
    case drill(DrillEvent)

    /// The name under which the entry is stored and filtered: `alert.taken`.
    public var kind: String {
        switch self {
        case .alert(let event): "alert." + event.change.kind
        case .dispute(let event): "dispute." + event.change.kind
        case .source(let event): "source." + event.kind
        case .screening(let event): "screening." + event.kind
        case .observation(let event): "observation." + event.kind
        case .rota(let event): "rota." + event.kind
        case .watch(let event): "watch." + event.kind
        case .registry(let event): "registry." + event.kind
        case .privacy(let event): "privacy." + event.kind
        case .opening(let event): event.kind
        case .call(let event): event.kind
        case .need(let event): event.kind
        case .instruction(let event): event.kind
        case .log(let event): "log." + event.kind
        case .drill(let event): "drill." + event.kind
        }
    }

    /// The thing that the entry belongs to, as the journal's index holds it: an alert's history is one read.
    public var subject: String? {
        switch self {
        case .alert(let event): event.alert.text
        case .dispute(let event): event.dispute.text
        case .source(let event): event.source.code?.text
        case .screening(let event): event.grid?.text
        case .observation(let event): event.code.text
        case .rota(let event): event.subject
        case .watch(let event): event.watch?.text
        case .registry(let event): event.batch.text
        case .privacy(let event): event.thing
        case .opening(let event): event.matter.text
        case .call(let event): event.matter.text
        case .need(let event): event.matter.text
        case .instruction(let event): event.matter.text
        case .log: nil
        case .drill: DrillEvent.subject
        }
    }

    /// How the entry moves the tallies of grids. Tallies belong to the grid at the time of the fact.
    public var tallyDeltas: [PlaceCode: GridTally] {
        switch self {
        case .screening(let event): event.tallyDeltas
        case .registry(let event): event.tallyDeltas
        case .alert, .dispute, .source, .observation, .rota, .watch, .privacy: [:]
        case .opening, .call, .need, .instruction, .log, .drill: [:]
        }
    }
}
