public import GridDomain

/// Every kind of entry, under the name by which the journal stores and filters it. `init(_:)` is exhaustive over the
/// domain's events: a new one does not compile before it stands here, and then has its two texts.
public enum EventKind: String, CaseIterable, Sendable {
    case alertRaised = "alert.raised"
    case alertCleared = "alert.cleared"
    case alertRecurred = "alert.recurred"
    case alertEscalated = "alert.escalated"
    case alertTaken = "alert.taken"
    case alertLapsed = "alert.lapsed"
    case alertSent = "alert.sent"
    case alertUnderway = "alert.underway"
    case alertArrived = "alert.arrived"
    case alertOutcome = "alert.outcome"
    case alertClosed = "alert.closed"
    case alertShelved = "alert.shelved"
    case alertUnshelved = "alert.unshelved"
    case alertNoted = "alert.noted"
    case alertPhoned = "alert.phoned"
    case alertReferred = "alert.referred"
    case alertUndone = "alert.undone"
    case disputeRegistered = "dispute.registered"
    case disputeAccepted = "dispute.accepted"
    case disputeDeclined = "dispute.declined"
    case disputeCalmed = "dispute.calmed"
    case disputeInquired = "dispute.inquired"
    case disputeMediated = "dispute.mediated"
    case disputeAgreed = "dispute.agreed"
    case disputeEnded = "dispute.ended"
    case disputePerforming = "dispute.performing"
    case disputePerformed = "dispute.performed"
    case disputeNotPerformed = "dispute.notPerformed"
    case disputeVisited = "dispute.visited"
    case disputeArchived = "dispute.archived"
    case disputeWaited = "dispute.waited"
    case disputeResumed = "dispute.resumed"
    case disputeExtended = "dispute.extended"
    case disputeFlaredUp = "dispute.flaredUp"
    case disputeMovedUp = "dispute.movedUp"
    case disputeJoined = "dispute.joined"
    case disputeCourt = "dispute.court"
    case disputePapered = "dispute.papered"
    case disputeAssigned = "dispute.assigned"
    case disputeRecused = "dispute.recused"
    case disputeLinked = "dispute.linked"
    case disputeMarked = "dispute.marked"
    case disputeNoted = "dispute.noted"
    case disputePhoned = "dispute.phoned"
    case disputeUndone = "dispute.undone"
    case sourceFellSilent = "source.fellSilent"
    case sourceHeardAgain = "source.heardAgain"
    case roundOpened = "screening.roundOpened"
    case visited = "screening.visited"
    case visitUndone = "screening.visitUndone"
    case observationOrdered = "observation.ordered"
    case officerAppointed = "watch.appointed"
    case watchBegan = "watch.began"
    case watchEnded = "watch.ended"
    case signedOn = "watch.signedOn"
    case refused = "watch.refused"
    case unwatched = "watch.unwatched"
    case importBegan = "registry.importBegan"
    case importChunk = "registry.chunk"
    case importEnded = "registry.importEnded"
    case importUndone = "registry.importUndone"
    case looked = "privacy.looked"
    case erased = "privacy.erased"

    /// The list that tests and filters walk.
    public static var all: [EventKind] { allCases }

    /// The kind of an event.
    public init(_ event: Event) {
        switch event {
        case .alert(let event): self.init(event.change)
        case .dispute(let event): self.init(event.change)
        case .source(.fellSilent): self = .sourceFellSilent
        case .source(.heardAgain): self = .sourceHeardAgain
        case .screening(.roundOpened): self = .roundOpened
        case .screening(.visited): self = .visited
        case .screening(.visitUndone): self = .visitUndone
        case .observation(.ordered): self = .observationOrdered
        case .watch(.appointed): self = .officerAppointed
        case .watch(.began): self = .watchBegan
        case .watch(.ended): self = .watchEnded
        case .watch(.signedOn): self = .signedOn
        case .watch(.refused): self = .refused
        case .watch(.unwatched): self = .unwatched
        case .registry(.importBegan): self = .importBegan
        case .registry(.chunk): self = .importChunk
        case .registry(.importEnded): self = .importEnded
        case .registry(.importUndone): self = .importUndone
        case .privacy(.looked): self = .looked
        case .privacy(.erased): self = .erased
        }
    }

    /// The kind of a change of an alert.
    public init(_ change: AlertChange) {
        switch change {
        case .raised: self = .alertRaised
        case .cleared: self = .alertCleared
        case .recurred: self = .alertRecurred
        case .escalated: self = .alertEscalated
        case .taken: self = .alertTaken
        case .lapsed: self = .alertLapsed
        case .sent: self = .alertSent
        case .underway: self = .alertUnderway
        case .arrived: self = .alertArrived
        case .outcome: self = .alertOutcome
        case .closed: self = .alertClosed
        case .shelved: self = .alertShelved
        case .unshelved: self = .alertUnshelved
        case .noted: self = .alertNoted
        case .phoned: self = .alertPhoned
        case .referred: self = .alertReferred
        case .undone: self = .alertUndone
        }
    }
}
