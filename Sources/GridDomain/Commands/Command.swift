/// What somebody asks for. The handler turns it into entries or refuses it.
public struct Command: Sendable, Equatable, Codable {
    /// Chosen by whoever asks, who asks again under it when the answer was lost.
    public var id: CommandID
    /// Shared by the commands of one bulk act: undo takes them together.
    public var group: CommandID?
    /// Who asks; their roles and place are those that the desk has, never told by the command.
    public var officer: OfficerCode
    /// When what is told happened; the desk's now when nil.
    public var happened: Instant?
    /// The version of the thing that the officer saw. Nil for those who saw none (sources, due work).
    public var seen: EntryNumber?
    /// What to do, and to what.
    public var order: Order

    /// An act of now by somebody who saw no version, unless said.
    public init(
        id: CommandID, group: CommandID? = nil, officer: OfficerCode, happened: Instant? = nil,
        seen: EntryNumber? = nil, order: Order
    ) {
        self.id = id
        self.group = group
        self.officer = officer
        self.happened = happened
        self.seen = seen
        self.order = order
    }
}

extension Command {
    /// When what is told happened: never ahead of the desk's clock.
    public func happened(by now: Instant) -> Instant { min(happened ?? now, now) }
}

/// The acts that a command can ask for.
public enum Order: Sendable, Equatable, Codable {
    /// Something to an alert that exists.
    case alert(AlertCode, AlertOrder)
    /// Raise an alert by hand.
    case raise(AlertReport)
    /// Something to a dispute that exists, with words for the record.
    case dispute(DisputeCode, DisputeOrder, note: String?)
    /// Enter a dispute in the register.
    case registerDispute(DisputeReport)
    /// A source says something.
    case signal(SourceCode, SourceSignal)
    /// A source was not heard within its time.
    case silence(SourceCode)
    /// A visit to a household in the open round.
    case visit(HouseholdCode, VisitReport)
    /// Open the next screening round in a place.
    case openRound(RoundPlan)
    /// Put a household under observation.
    case observe(ObservationOrder)
    /// A step of an observation that runs.
    case observation(ObservationCode, ObservationAct)
    /// Temperatures, one or many.
    case measure([Measurement])
    /// Due work: a check should be known by now.
    case checkDue(CheckTime)
    /// Something about duties.
    case rota(RotaOrder)
    /// See clear names of a household.
    case look(HouseholdCode, LookReason)
    /// Begin a watch.
    case beginWatch(WatchPlan)
    /// Name somebody who may sign on, or give an officer a new PIN.
    case appoint(Officer)
    /// Note that an officer signed on at a seat.
    case signOn
    /// A household announces that its door will be opened.
    case announce(OpeningPlan)
    /// Something to an announced opening.
    case opening(OpeningCode, OpeningOrder)
    /// Somebody called.
    case logCall(CallReport)
    /// Something to a call that was logged.
    case call(CallCode, CallOrder)
    /// A household needs something.
    case ask(NeedPlan)
    /// Something to a need.
    case need(NeedCode, NeedOrder)
    /// The lead gives an instruction.
    case instruct(InstructionPlan)
    /// Something to an instruction.
    case instruction(InstructionCode, InstructionOrder)
    /// Words for the officer's log.
    case write(String)
    /// Words that were read out to somebody who asked about a place.
    case tell(PlaceCode, String)
    /// Somebody who works here was phoned, about nothing on the desk.
    case phoned(StaffCode, PhoneResult, note: String?)
    /// Something to a drill.
    case drill(DrillOrder)
    /// Take back what a command did.
    case undo(CommandID)
}
