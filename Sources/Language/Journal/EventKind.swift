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
    case observationExtended = "observation.extended"
    case observationMoved = "observation.moved"
    case observationPapers = "observation.papers"
    case observationReleased = "observation.released"
    case observationCorrected = "observation.corrected"
    case observationChecked = "observation.checked"
    case observationUndone = "observation.undone"
    case signedIn = "rota.signedIn"
    case signInUndone = "rota.signInUndone"
    case dutyChanged = "rota.changed"
    case leaveGranted = "rota.leaveGranted"
    case leaveUndone = "rota.leaveUndone"
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
    case openingAnnounced = "opening.announced"
    case openingUsed = "opening.used"
    case openingExpired = "opening.expired"
    case openingCancelled = "opening.cancelled"
    case openingUndone = "opening.undone"
    case callLogged = "call.logged"
    case callSorted = "call.sorted"
    case callJoined = "call.joined"
    case callPromised = "call.promised"
    case callReturned = "call.returned"
    case callUndone = "call.undone"
    case needAsked = "need.asked"
    case needAssigned = "need.assigned"
    case needDone = "need.done"
    case needNotDone = "need.notDone"
    case needRepaid = "need.repaid"
    case needUndone = "need.undone"
    case instructionGiven = "instruction.given"
    case instructionRead = "instruction.read"
    case instructionAnswered = "instruction.answered"
    case instructionDone = "instruction.done"
    case instructionUndone = "instruction.undone"
    case logWritten = "log.written"
    case logTold = "log.told"
    case logPhoned = "log.phoned"
    case drillBegan = "drill.began"
    case drillPlayed = "drill.played"
    case drillPaced = "drill.paced"
    case drillScored = "drill.scored"

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
        case .observation(.changed(_, _, let change)): self.init(change)
        case .rota(.signedIn): self = .signedIn
        case .rota(.signInUndone): self = .signInUndone
        case .rota(.changed): self = .dutyChanged
        case .rota(.leaveGranted): self = .leaveGranted
        case .rota(.leaveUndone): self = .leaveUndone
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
        case .opening(let event): self.init(event.change)
        case .call(let event): self.init(event.change)
        case .need(let event): self.init(event.change)
        case .instruction(let event): self.init(event.change)
        case .log(.written): self = .logWritten
        case .log(.told): self = .logTold
        case .log(.phoned): self = .logPhoned
        case .drill(.began): self = .drillBegan
        case .drill(.played): self = .drillPlayed
        case .drill(.paced): self = .drillPaced
        case .drill(.scored): self = .drillScored
        }
    }

    /// The kind of a change of an observation.
    public init(_ change: ObservationChange) {
        switch change {
        case .extended: self = .observationExtended
        case .moved: self = .observationMoved
        case .papers: self = .observationPapers
        case .released: self = .observationReleased
        case .corrected: self = .observationCorrected
        case .checked: self = .observationChecked
        case .undone: self = .observationUndone
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

    private init(_ change: OpeningStanding.Change) {
        switch change {
        case .announced: self = .openingAnnounced
        case .used: self = .openingUsed
        case .expired: self = .openingExpired
        case .cancelled: self = .openingCancelled
        case .undone: self = .openingUndone
        }
    }

    private init(_ change: CallStanding.Change) {
        switch change {
        case .logged: self = .callLogged
        case .sorted: self = .callSorted
        case .joined: self = .callJoined
        case .promised: self = .callPromised
        case .returned: self = .callReturned
        case .undone: self = .callUndone
        }
    }

    private init(_ change: NeedStanding.Change) {
        switch change {
        case .asked: self = .needAsked
        case .assigned: self = .needAssigned
        case .done: self = .needDone
        case .notDone: self = .needNotDone
        case .repaid: self = .needRepaid
        case .undone: self = .needUndone
        }
    }

    private init(_ change: InstructionStanding.Change) {
        switch change {
        case .given: self = .instructionGiven
        case .read: self = .instructionRead
        case .answered: self = .instructionAnswered
        case .done: self = .instructionDone
        case .undone: self = .instructionUndone
        }
    }
}
