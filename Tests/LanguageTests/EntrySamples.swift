import GridDomain
import Language

/// One entry of every kind.
struct EntrySamples {
    let town: Township

    static func round(_ town: Township) -> ScreeningRound {
        ScreeningRound(
            number: 7, place: town.tree.root, name: Name(han: "拉网清零", latin: "sweep", sortKey: ""),
            opened: town.at(3, 9, 8), due: town.at(3, 11, 18))
    }

    static func observation(_ town: Township) -> ObservationOrder {
        let member = Township.member
        return ObservationOrder(
            household: Township.household, grid: Township.backstreet, place: .home, reason: .returned,
            contact: CivilDate(year: 2020, month: 3, day: 1), ordered: town.at(3, 2, 10, 20),
            team: ObservationTeam(
                day: member, evening: StaffCode("E"), night: StaffCode("N"), standIn: StaffCode("S")))
    }

    private var household: Household {
        Household(
            code: Township.household, grid: Township.backstreet, kind: .dwelling, number: 4,
            screening: HouseholdScreening(round: 6, result: .done), residents: [])
    }

    private let home = Personal(household: Township.household, householdNumber: 4)

    /// The facts, without what the rules alone may make.
    func facts() throws -> [Fact] {
        try alertFacts + disputeFacts + sourceFacts + screeningFacts() + observationFacts() + watchFacts + registryFacts
            + privacyFacts + openingFacts + workFacts + drillFacts
    }

    private var alertFacts: [Fact] {
        let changes: [AlertChange] = [
            .cleared, .recurred, .escalated(to: .high), .taken(until: town.at(3, 10, 22, 17)), .lapsed,
            .sent(Township.member), .underway, .arrived, .outcome(.announced), .closed,
            .shelved(until: town.at(3, 10, 22, 30), reason: .awaitingCallback), .unshelved, .noted,
            .phoned(Township.member, .noAnswer), .referred,
            .undone(AlertStanding(condition: .abnormal, step: .none)),
        ]
        let raised = AlertReport(kind: .doorOpened, grid: Township.backstreet)
        return [fact(.raised(raised), home)] + changes.map { fact($0, home) }
    }

    private var disputeFacts: [Fact] {
        let report = DisputeReport(kind: .neighbours, source: .party, grid: Township.backstreet)
        let day = town.at(3, 11, 0)
        let personal = Personal(
            household: Township.household,
            parties: [DisputeParty(household: Township.household, grid: Township.backstreet, number: 4)])
        let changes: [DisputeChange] = [
            .accepted(concludeBy: day), .declined(.outOfScope), .calmed(until: day), .inquired, .mediated(.meeting),
            .agreed(.written, performBy: day), .ended(.failed), .performing, .performed(visitBy: day), .notPerformed,
            .visited(.satisfied), .archived, .waited, .resumed, .extended(until: day), .flaredUp(reported: true),
            .movedUp(.town), .joined(Township.dispute), .court(.applied),
            .papered(DisputePaper(number: 1, kind: .record, isScanned: true)), .assigned(Township.member),
            .recused(Township.member), .linked(ThingLink(.alert, Township.alert.text)), .marked(major: true), .noted,
            .phoned(Township.member, .answered),
            .undone(DisputeStanding(report, decideBy: day, at: day, step: .none)),
        ]
        return [Fact(.dispute(DisputeEvent(Township.dispute, .registered(report, decideBy: day))), personal)]
            + changes.map { Fact(.dispute(DisputeEvent(Township.dispute, $0)), home) }
    }

    private var sourceFacts: [Fact] {
        let reader = SourceStub(code: Township.reader, kind: .reader, grid: Township.backstreet)
        return [
            Fact(.source(.fellSilent(reader, since: town.at(3, 10, 21, 39)))), Fact(.source(.heardAgain(reader))),
        ]
    }

    private func screeningFacts() throws -> [Fact] {
        let officer = OfficerCode("zheng")
        let round = Self.round(town)
        let visited = try ScreeningRules.visit(
            VisitReport(result: .out), household, round: round, officer: officer, now: town.now)
        var after = household
        after.screening.visit = EntryNumber(2)
        let undone = try visited.first.map { try ScreeningRules.undo(entry($0, number: 2), after, round: round) } ?? []
        return [Fact(.screening(.roundOpened(round)))] + visited + undone
    }

    private func observationFacts() throws -> [Fact] {
        let code = ObservationCode("990000101-2020-Q-0007")
        let ordered = try ObservationRules.order(
            Self.observation(town), household, running: nil, code: code,
            ObservationRules.Ground(
                seen: nil, last: nil, open: [], planner: Planner([], zone: town.zone), alert: Township.alert,
                officer: OfficerCode("P-CHEN"), now: town.now, zone: town.zone))
        let until = town.at(3, 19, 0)
        let slot = ShiftSlot(at: town.now, zone: town.zone)
        let correction = ObservationChange.Correction(
            contact: CivilDate(year: 2020, month: 3, day: 2), reason: .contact, release: until)
        let plan = DutyPlan(first: slot, members: [])
        let changes: [ObservationChange] = [
            .extended(until: until, plan: plan, before: town.at(3, 16, 0)), .moved(.facility, before: .home),
            .papers([.notice, .letter], before: []), .released(.due, last: slot),
            .corrected(correction, before: correction, plan: plan),
            .undone(ObservationChange.Standing(place: .home, papers: [])),
        ]
        var measured = home
        measured.reading = "38.1"
        measured.symptoms = [.cough]
        let time = CheckTime(CivilDate(year: 2020, month: 3, day: 10), .evening)
        let checked = [false, true].map {
            Fact(.observation(.changed(code, Township.backstreet, .checked(time, corrects: $0))), measured)
        }
        return ordered + changes.map { Fact(.observation(.changed(code, Township.backstreet, $0)), home) } + checked
            + rotaFacts(code, slot)
    }

    private func rotaFacts(_ code: ObservationCode, _ slot: ShiftSlot) -> [Fact] {
        let roll = RotaEvent.SignIn(grid: Township.backstreet, slot: slot, members: [Township.member])
        let change = RotaEvent.DutyChange(
            observation: code, grid: Township.backstreet, slot: slot,
            before: RotaEvent.Assignment(member: nil, role: .planned),
            after: RotaEvent.Assignment(member: Township.member, role: .standIn))
        let leave = Leave(
            code: LeaveCode("990000101-2020-L-0003"), member: Township.member, from: town.now,
            until: town.at(3, 12, 0))
        let events: [RotaEvent] = [
            .signedIn(roll), .signInUndone(roll), .leaveGranted(leave), .leaveUndone(leave),
        ]
        return events.map { Fact(.rota($0), Personal(leave: .ill)) } + [Fact(.rota(.changed(change)), home)]
    }

    private var watchFacts: [Fact] {
        let watch = Watch(
            code: WatchCode("990000101-2020-W-0007"), officer: OfficerCode("lin"), lead: OfficerCode("zhou"),
            relief: OfficerCode("zheng"), began: town.at(3, 10, 16), ends: town.at(3, 11, 0))
        return
            (Township.officers.prefix(1).map { WatchEvent.appointed($0) } + [
                .began(watch), .ended(watch.code, of: watch.officer, by: OfficerCode("zheng")), .signedOn,
                .refused(order: "alert.take", reason: "conflict"),
                .unwatched(from: town.at(3, 10, 2, 10), to: town.at(3, 10, 3, 25)),
            ]).map { Fact(.watch($0)) }
    }

    private var registryFacts: [Fact] {
        let batch = BatchCode("990000101-2020-B-0003")
        let chunk = RegistryEvent.Chunk(
            batch: batch, file: "1", rows: 5000, refused: 3, offset: 0, line: 1, deltas: [])
        let events: [RegistryEvent] = [
            .importBegan(batch), .chunk(chunk), .importEnded(batch, rows: 5006, refused: 0),
            .importUndone(batch, rows: 5000, kept: 6, deltas: []),
        ]
        return events.map { Fact(.registry($0)) }
    }

    private var openingFacts: [Fact] {
        let standing = OpeningStanding(
            from: town.at(3, 10, 22), until: town.at(3, 10, 22, 30), reason: .parcel, uses: 1)
        return OpeningStanding.Change.allCases.map {
            let code = OpeningCode("990000101-2020-O-0003")
            return Fact(
                .opening(MatterEvent(code, $0, place: Township.backstreet, after: standing, before: standing)), home)
        }
    }

    private var workFacts: [Fact] {
        let four = town.at(3, 10, 16)
        var call = CallStanding(isViolent: true, kind: .dispute, started: four, ended: four, callback: town.now)
        call.joined = CallCode("990000101-2020-C-0001")
        call.returned = .noAnswer
        var need = NeedStanding(kind: .medicine, isUrgent: true, ambulance: true, due: town.now)
        need.who = Township.member
        need.outlay = 3550
        need.reason = .outOfStock
        let told = InstructionStanding(from: OfficerCode("lin"), due: town.now)
        let place = Township.backstreet
        let calls = CallStanding.Change.allCases.map {
            Fact(
                .call(MatterEvent(CallCode("990000101-2020-C-0002"), $0, place: place, after: call, before: call)), home
            )
        }
        let needs = NeedStanding.Change.allCases.map {
            Fact(
                .need(MatterEvent(NeedCode("990000101-2020-N-0003"), $0, place: place, after: need, before: need)), home
            )
        }
        let code = InstructionCode("990000101-2020-I-0001")
        let instructions = InstructionStanding.Change.allCases.map {
            Fact(.instruction(MatterEvent(code, $0, place: nil, after: told, before: told)))
        }
        let log: [LogEvent] = [.written, .told(place), .phoned(Township.member, .answered)]
        return calls + needs + instructions + log.map { Fact(.log($0)) }
    }

    private var drillFacts: [Fact] {
        let plan = DrillPlan(
            name: "storm", title: DrillText(zh: "风雨夜", en: "A storm"), digest: "00",
            steps: [DrillPlan.Step(at: 5, act: .call, expected: [DrillPlan.Expected(.call, within: 5)])], ends: 600)
        let run = DrillRun(entry: EntryNumber(1), began: town.now, plan: plan)
        let report = DrillScoring(run).report([], until: town.now)
        let events: [DrillEvent] = [
            .began(plan), .played(DrillMoment(run: run.entry, step: 0)), .paced(DrillPace(speed: 20)),
            .paced(DrillPace(isPaused: true)), .scored(report),
        ]
        return events.map { Fact(.drill($0), Personal(caller: "007")) }
    }

    private var privacyFacts: [Fact] {
        [
            Fact(.privacy(.looked(.openItem, thing: Township.alert.text)), home),
            Fact(
                .privacy(
                    .erased(before: CivilDate(year: 2020, month: 3, day: 1), entries: 210, rows: 320))),
        ]
    }

    func fact(_ change: AlertChange, _ personal: Personal = Personal()) -> Fact {
        Fact(.alert(AlertEvent(Township.alert, change)), personal)
    }

    func entry(_ fact: Fact, number: Int64 = 1, isErased: Bool = false) -> Entry {
        Entry(
            number: EntryNumber(number), recorded: town.now, happened: town.now, officer: OfficerCode("zheng"),
            command: CommandID("1"), group: nil, event: fact.event, personal: fact.personal, isErased: isErased)
    }
}
