/// How an event is stored: a flat object with the name of its kind and the fields of that kind, each by its own name.
///
/// Stored text is for ever: a field keeps its name and its meaning, whatever the types of the program are called.
extension Event: Codable {
    public init(from decoder: any Decoder) throws {
        let kind = try StoredKind(from: decoder).kind
        if kind.hasPrefix(StoredDisputeEvent.area) {
            self = .dispute(try StoredDisputeEvent(from: decoder).event())
        } else {
            self = try StoredEvent(from: decoder).event()
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if case .dispute(let event) = self {
            try StoredDisputeEvent(event).encode(to: encoder)
        } else {
            try StoredEvent(self).encode(to: encoder)
        }
    }

    /// What tells which fields to look for.
    private struct StoredKind: Codable {
        let kind: String
    }
}

/// Every field that some kind of event has. Those that a kind lacks are left out. Events of disputes have fields of their
/// own.
struct StoredEvent: Codable {
    let kind: String

    var alert: AlertCode?
    var report: AlertReport?
    /// The standing that a change replaced, and the priority with it.
    var before: AlertStanding?
    var priority: Priority?
    /// The standing that comes back.
    var standing: AlertStanding?
    var raisedTo: Priority?
    var until: Instant?
    var member: StaffCode?
    var outcome: OutcomeKind?
    var shelf: ShelfReason?
    var call: PhoneResult?

    var source: SourceStub?
    var since: Instant?

    var round: ScreeningRound?
    var visit: ScreeningEvent.Visit?
    var observation: ObservationEvent.Ordered?
    /// A step of an observation: its code and grid, what it sets and what that replaced.
    var observed: ObservationCode?
    var grid: PlaceCode?
    var plan: DutyPlan?
    var wasUntil: Instant?
    var stay: ObservationPlace?
    var wasStay: ObservationPlace?
    /// Who looks after a household that comes home.
    var home: RotaProposal?
    var papers: [ReleasePaper]?
    var hadPapers: [ReleasePaper]?
    var release: ReleaseKind?
    var lastSlot: ShiftSlot?
    var correction: ObservationChange.Correction?
    var corrected: ObservationChange.Correction?
    var check: CheckTime?
    /// Only of a check that corrects another.
    var corrects: Bool?
    var roll: RotaEvent.SignIn?
    var duty: RotaEvent.DutyChange?
    var leave: Leave?

    var officer: Officer?
    var watch: Watch?
    var ended: WatchCode?
    var relieved: OfficerCode?
    var by: OfficerCode?
    var order: String?
    var refusal: String?
    var from: Instant?
    var to: Instant?

    var batch: BatchCode?
    var chunk: RegistryEvent.Chunk?
    var refused: Int?
    var kept: Int?
    var deltas: [RegistryEvent.GridDelta]?

    var look: LookReason?
    var thing: String?
    var date: CivilDate?
    var entries: Int?
    var rows: Int?

    var openingMatter: StoredMatter<OpeningStanding>?
    var callMatter: StoredMatter<CallStanding>?
    var needMatter: StoredMatter<NeedStanding>?
    var instructionMatter: StoredMatter<InstructionStanding>?
    var place: PlaceCode?

    /// What a drill is held to, a step of it that was played, how its clock goes, how it went.
    var drillPlan: DrillPlan?
    var drillMoment: DrillMoment?
    var drillPace: DrillPace?
    var drillReport: DrillReport?

    private init(kind: String) { self.kind = kind }
}

// MARK: Writing

extension StoredEvent {
    init(_ event: Event) {
        self.init(kind: event.kind)
        switch event {
        case .alert(let event):
            (alert, before, priority) = (event.alert, event.before, event.priority)
            put(event.change)
        case .dispute: break
        case .source(.fellSilent(let stub, let since)): (source, self.since) = (stub, since)
        case .source(.heardAgain(let stub)): source = stub
        case .screening(.roundOpened(let round)): self.round = round
        case .screening(.visited(let visit)), .screening(.visitUndone(let visit)): self.visit = visit
        case .observation(.ordered(let order)): observation = order
        case .observation(.changed(let code, let grid, let change)):
            (observed, self.grid) = (code, grid)
            put(change)
        case .rota(let event): put(event)
        case .watch(let event): put(event)
        case .registry(let event): put(event)
        case .privacy(.looked(let reason, let thing)): (look, self.thing) = (reason, thing)
        case .privacy(.erased(let before, let entries, let rows)):
            (date, self.entries, self.rows) = (before, entries, rows)
        case .opening(let event): openingMatter = StoredMatter(event)
        case .call(let event): callMatter = StoredMatter(event)
        case .need(let event): needMatter = StoredMatter(event)
        case .instruction(let event): instructionMatter = StoredMatter(event)
        case .log(let event): put(event)
        case .drill(.began(let plan)): drillPlan = plan
        case .drill(.played(let moment)): drillMoment = moment
        case .drill(.paced(let pace)): drillPace = pace
        case .drill(.scored(let report)): drillReport = report
        }
    }

    private mutating func put(_ event: LogEvent) {
        switch event {
        case .written: break
        case .told(let place): self.place = place
        case .phoned(let who, let result): (member, call) = (who, result)
        }
    }

    private mutating func put(_ change: AlertChange) {
        switch change {
        case .raised(let report): self.report = report
        case .escalated(let priority): raisedTo = priority
        case .taken(let until): self.until = until
        case .sent(let who): member = who
        case .outcome(let kind): outcome = kind
        case .shelved(let until, let reason): (self.until, shelf) = (until, reason)
        case .phoned(let who, let result): (member, call) = (who, result)
        case .undone(let standing): self.standing = standing
        case .cleared, .recurred, .lapsed, .underway, .arrived, .closed, .unshelved, .noted, .referred: break
        }
    }

    private mutating func put(_ change: ObservationChange) {
        switch change {
        case .extended(let until, let plan, let before): (self.until, self.plan, wasUntil) = (until, plan, before)
        case .moved(let place, let before, let home): (stay, wasStay, self.home) = (place, before, home)
        case .papers(let papers, let before): (self.papers, hadPapers) = (papers, before)
        case .released(let kind, let last): (release, lastSlot) = (kind, last)
        case .corrected(let after, let before, let plan): (correction, corrected, self.plan) = (after, before, plan)
        case .checked(let time, let corrects): (check, self.corrects) = (time, corrects ? true : nil)
        case .undone(let standing): (stay, papers) = (standing.place, standing.papers)
        }
    }

    private mutating func put(_ event: RotaEvent) {
        switch event {
        case .signedIn(let roll), .signInUndone(let roll): self.roll = roll
        case .changed(let change): duty = change
        case .leaveGranted(let leave), .leaveUndone(let leave): self.leave = leave
        }
    }

    private mutating func put(_ event: WatchEvent) {
        switch event {
        case .appointed(let officer): self.officer = officer
        case .began(let watch): self.watch = watch
        case .ended(let code, let officer, let next): (ended, relieved, by) = (code, officer, next)
        case .signedOn: break
        case .refused(let order, let reason): (self.order, refusal) = (order, reason)
        case .unwatched(let from, let to): (self.from, self.to) = (from, to)
        }
    }

    private mutating func put(_ event: RegistryEvent) {
        switch event {
        case .importBegan(let batch): self.batch = batch
        case .chunk(let chunk): self.chunk = chunk
        case .importEnded(let batch, let rows, let refused):
            (self.batch, self.rows, self.refused) = (batch, rows, refused)
        case .importUndone(let batch, let rows, let kept, let deltas):
            (self.batch, self.rows, self.kept, self.deltas) = (batch, rows, kept, deltas)
        }
    }
}

// MARK: Reading

extension StoredEvent {
    /// The event; throws for a kind that this program does not know and for a field that is not there.
    func event() throws -> Event {
        let (area, name) = kind.firstIndex(of: ".").map { (kind[..<$0], kind[kind.index(after: $0)...]) } ?? ("", "")
        switch area {
        case "alert":
            return .alert(
                AlertEvent(try need(alert, .alert), try change(name), before: before, priority: priority))
        case "source": return .source(try sourceEvent(name))
        case "screening": return .screening(try screeningEvent(name))
        case "observation" where name == "ordered": return .observation(.ordered(try need(observation, .observation)))
        case "observation":
            return .observation(
                .changed(try need(observed, .observed), try need(grid, .grid), try observationChange(name)))
        case "rota": return .rota(try rotaEvent(name))
        case "watch": return .watch(try watchEvent(name))
        case "registry": return .registry(try registryEvent(name))
        case "privacy": return .privacy(try privacyEvent(name))
        case "opening": return .opening(try matter(need(openingMatter, .openingMatter), name))
        case "call": return .call(try matter(need(callMatter, .callMatter), name))
        case "need": return .need(try matter(need(needMatter, .needMatter), name))
        case "instruction": return .instruction(try matter(need(instructionMatter, .instructionMatter), name))
        case "log": return .log(try logEvent(name))
        case "drill": return .drill(try drillEvent(name))
        default: throw unknown
        }
    }

    private func change(_ name: Substring) throws -> AlertChange {
        switch name {
        case "raised": .raised(try need(report, .report))
        case "cleared": .cleared
        case "recurred": .recurred
        case "escalated": .escalated(to: try need(raisedTo, .raisedTo))
        case "taken": .taken(until: try need(until, .until))
        case "lapsed": .lapsed
        case "sent": .sent(try need(member, .member))
        case "underway": .underway
        case "arrived": .arrived
        case "outcome": .outcome(try need(outcome, .outcome))
        case "closed": .closed
        case "shelved": .shelved(until: try need(until, .until), reason: try need(shelf, .shelf))
        case "unshelved": .unshelved
        case "noted": .noted
        case "phoned": .phoned(member, try need(call, .call))
        case "referred": .referred
        case "undone": .undone(try need(standing, .standing))
        default: throw unknown
        }
    }

    private func observationChange(_ name: Substring) throws -> ObservationChange {
        switch name {
        case "extended":
            .extended(
                until: try need(until, .until), plan: try need(plan, .plan), before: try need(wasUntil, .wasUntil))
        case "moved": .moved(try need(stay, .stay), before: try need(wasStay, .wasStay), home: home)
        case "papers": .papers(try need(papers, .papers), before: try need(hadPapers, .hadPapers))
        case "released": .released(try need(release, .release), last: try need(lastSlot, .lastSlot))
        case "corrected":
            .corrected(try need(correction, .correction), before: try need(corrected, .corrected), plan: plan)
        case "checked": .checked(try need(check, .check), corrects: corrects ?? false)
        case "undone":
            .undone(ObservationChange.Standing(place: try need(stay, .stay), papers: try need(papers, .papers)))
        default: throw unknown
        }
    }

    private func rotaEvent(_ name: Substring) throws -> RotaEvent {
        switch name {
        case "signedIn": .signedIn(try need(roll, .roll))
        case "signInUndone": .signInUndone(try need(roll, .roll))
        case "changed": .changed(try need(duty, .duty))
        case "leaveGranted": .leaveGranted(try need(leave, .leave))
        case "leaveUndone": .leaveUndone(try need(leave, .leave))
        default: throw unknown
        }
    }

    private func sourceEvent(_ name: Substring) throws -> SourceEvent {
        switch name {
        case "fellSilent": .fellSilent(try need(source, .source), since: try need(since, .since))
        case "heardAgain": .heardAgain(try need(source, .source))
        default: throw unknown
        }
    }

    private func screeningEvent(_ name: Substring) throws -> ScreeningEvent {
        switch name {
        case "roundOpened": .roundOpened(try need(round, .round))
        case "visited": .visited(try need(visit, .visit))
        case "visitUndone": .visitUndone(try need(visit, .visit))
        default: throw unknown
        }
    }

    private func watchEvent(_ name: Substring) throws -> WatchEvent {
        switch name {
        case "appointed": .appointed(try need(officer, .officer))
        case "began": .began(try need(watch, .watch))
        case "ended": .ended(try need(ended, .ended), of: try need(relieved, .relieved), by: try need(by, .by))
        case "signedOn": .signedOn
        case "refused": .refused(order: try need(order, .order), reason: try need(refusal, .refusal))
        case "unwatched": .unwatched(from: try need(from, .from), to: try need(to, .to))
        default: throw unknown
        }
    }

    private func registryEvent(_ name: Substring) throws -> RegistryEvent {
        switch name {
        case "importBegan": .importBegan(try need(batch, .batch))
        case "chunk": .chunk(try need(chunk, .chunk))
        case "importEnded":
            .importEnded(try need(batch, .batch), rows: try need(rows, .rows), refused: try need(refused, .refused))
        case "importUndone":
            .importUndone(
                try need(batch, .batch), rows: try need(rows, .rows), kept: try need(kept, .kept),
                deltas: try need(deltas, .deltas))
        default: throw unknown
        }
    }

    private func privacyEvent(_ name: Substring) throws -> PrivacyEvent {
        switch name {
        case "looked": .looked(try need(look, .look), thing: thing)
        case "erased":
            .erased(
                before: try need(date, .date), entries: try need(entries, .entries), rows: try need(rows, .rows))
        default: throw unknown
        }
    }

    private func matter<Standing>(_ stored: StoredMatter<Standing>, _ name: Substring) throws -> MatterEvent<Standing> {
        guard let change = Standing.Change(rawValue: String(name)) else { throw unknown }
        return stored.event(change)
    }

    private func logEvent(_ name: Substring) throws -> LogEvent {
        switch name {
        case "written": .written
        case "told": .told(try need(place, .place))
        case "phoned": .phoned(try need(member, .member), try need(call, .call))
        default: throw unknown
        }
    }

    private func drillEvent(_ name: Substring) throws -> DrillEvent {
        switch name {
        case "began": .began(try need(drillPlan, .drillPlan))
        case "played": .played(try need(drillMoment, .drillMoment))
        case "paced": .paced(try need(drillPace, .drillPace))
        case "scored": .scored(try need(drillReport, .drillReport))
        default: throw unknown
        }
    }

    private func need<Value>(_ value: Value?, _ field: CodingKeys) throws -> Value {
        guard let value else {
            throw DecodingError.keyNotFound(
                field, DecodingError.Context(codingPath: [], debugDescription: "\(kind) lacks \(field.stringValue)"))
        }
        return value
    }

    private var unknown: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "no kind of event is called \(kind)"))
    }
}
