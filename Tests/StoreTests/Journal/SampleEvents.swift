import GridDomain

/// One event of every kind, as a desk would write it.
enum SampleEvents {
    static let all: [Event] =
        alerts + disputes + observations + duties + [
            .source(.fellSilent(SourceStub(code: reader, kind: .reader, grid: grid), since: four)),
            .source(.heardAgain(SourceStub(code: nil, kind: .door, grid: grid))),
            .screening(.roundOpened(round)),
            .screening(.visited(visit)),
            .screening(.visitUndone(visit)),
            .observation(.ordered(ordered)),
            .watch(.appointed(officer)),
            .watch(.began(watch)),
            .watch(.ended(watch.code, of: OfficerCode("chen"), by: OfficerCode("lin"))),
            .watch(.signedOn),
            .watch(.refused(order: "alert.take", reason: "conflict")),
            .watch(.unwatched(from: four, to: four + .hours(2))),
            .registry(.importBegan(batch)),
            .registry(.chunk(chunk)),
            .registry(.importEnded(batch, rows: 5000, refused: 2)),
            .registry(.importUndone(batch, rows: 4998, kept: 2, deltas: [delta])),
            .privacy(.looked(.openItem, thing: alert.text)),
            .privacy(.erased(before: CivilDate(year: 2020, month: 6, day: 1), entries: 20, rows: 4)),
        ] + openings + calls + needs + instructions + [
            .log(.written), .log(.told(grid)), .log(.phoned(member, .answered)),
            .drill(.began(drill.plan)), .drill(.paced(DrillPace(speed: 20, isPaused: true))),
            .drill(
                .played(
                    DrillMoment(
                        run: drill.entry, step: 0, last: EntryNumber(41), key: "c",
                        hint: DrillText(zh: "记下来电", en: "log the call")))),
            .drill(.scored(score)),
        ]

    private static let alerts: [Event] =
        told.map { .alert(AlertEvent(alert, $0)) } + acts.map { .alert(AlertEvent(alert, $0, before: standing)) } + [
            .alert(AlertEvent(alert, .escalated(to: .high), before: standing, priority: .medium)),
            .alert(AlertEvent(alert, .undone(standing), priority: .medium)),
        ]

    /// What replaces no standing, and what happens by itself.
    private static let told: [AlertChange] = [
        .raised(AlertReport(kind: .checkpointHit, grid: grid, source: reader)), .cleared, .recurred, .lapsed, .noted,
        .phoned(member, .onTheWay), .referred,
    ]

    private static let acts: [AlertChange] = [
        .taken(until: four + .minutes(30)), .sent(member), .underway, .arrived, .outcome(.falseDevice), .closed,
        .shelved(until: four + .hours(2), reason: .repairOrdered), .unshelved,
    ]

    /// Fails to compile when a kind is added: then its sample belongs into `all`.
    static func isListed(_ event: Event) -> Bool {
        switch event {
        case .alert(let event): isListed(event.change)
        case .dispute(let event): isListed(event.change)
        case .source(.fellSilent), .source(.heardAgain): true
        case .screening(.roundOpened), .screening(.visited), .screening(.visitUndone): true
        case .observation(.ordered): true
        case .observation(.changed(_, _, let change)): isListed(change)
        case .rota(.signedIn), .rota(.signInUndone), .rota(.changed), .rota(.leaveGranted), .rota(.leaveUndone): true
        case .watch(.appointed), .watch(.began), .watch(.ended), .watch(.signedOn), .watch(.refused),
            .watch(.unwatched):
            true
        case .registry(.importBegan), .registry(.chunk), .registry(.importEnded), .registry(.importUndone): true
        case .privacy(.looked), .privacy(.erased): true
        case .opening(let event): OpeningStanding.Change.allCases.contains(event.change)
        case .call(let event): CallStanding.Change.allCases.contains(event.change)
        case .need(let event): NeedStanding.Change.allCases.contains(event.change)
        case .instruction(let event): InstructionStanding.Change.allCases.contains(event.change)
        case .log(.written), .log(.told), .log(.phoned): true
        case .drill(.began), .drill(.played), .drill(.paced), .drill(.scored): true
        }
    }

    private static func isListed(_ change: ObservationChange) -> Bool {
        switch change {
        case .extended, .moved, .papers, .released, .corrected, .checked, .undone: true
        }
    }

    private static let observation = ObservationCode("990000101-2020-Q-0012")
    private static let slot = ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening)

    private static let observations: [Event] = [
        .extended(until: four + .days(16), plan: DutyPlan(first: slot, members: [member]), before: four + .days(14)),
        .moved(.facility, before: .home), .papers([.notice, .letter], before: [.notice]),
        .released(.early, last: slot),
        .corrected(correction, before: correction, plan: nil),
        .checked(CheckTime(slot.date, .evening)),
        .undone(ObservationChange.Standing(place: .home, papers: [.notice])),
    ].map { .observation(.changed(observation, grid, $0)) }

    private static let correction = ObservationChange.Correction(
        contact: CivilDate(year: 2020, month: 3, day: 8), reason: .contact, release: four + .days(13))

    private static let duties: [Event] = [
        .rota(.signedIn(RotaEvent.SignIn(grid: grid, slot: slot, members: [member]))),
        .rota(
            .signInUndone(
                RotaEvent.SignIn(grid: grid, slot: slot, members: [member], entry: EntryNumber(41)))),
        .rota(
            .changed(
                RotaEvent.DutyChange(
                    observation: observation, grid: grid, slot: slot,
                    before: RotaEvent.Assignment(member: nil, role: .planned),
                    after: RotaEvent.Assignment(member: member, role: .standIn)))),
        .rota(.leaveGranted(leave)), .rota(.leaveUndone(leave)),
    ]

    private static let leave = Leave(
        code: LeaveCode("990000101-2020-L-0003"), member: member, from: four, until: four + .days(1))

    private static func isListed(_ change: AlertChange) -> Bool {
        switch change {
        case .raised, .cleared, .recurred, .escalated, .taken, .lapsed, .sent, .underway, .arrived, .outcome, .closed,
            .shelved, .unshelved, .noted, .phoned, .referred, .undone:
            true
        }
    }

    private static func isListed(_ change: DisputeChange) -> Bool {
        switch change {
        case .registered, .accepted, .declined, .calmed, .inquired, .mediated, .agreed, .ended, .performing, .performed,
            .notPerformed, .visited, .archived, .waited, .resumed, .extended, .flaredUp, .movedUp, .joined, .court,
            .papered, .assigned, .recused, .linked, .marked, .noted, .phoned, .undone:
            true
        }
    }

    private static let dispute = DisputeCode("990000101-2020-M-0042")

    private static let report = DisputeReport(
        kind: .wages, source: .police, scale: .complex, isMajor: true, people: 12, grid: grid, level: .town,
        links: [ThingLink(.alert, alert.text)])

    private static let disputes: [Event] =
        [.registered(report, decideBy: four + .days(3)), .noted, .phoned(nil, .answered), .undone(disputed)].map {
            .dispute(DisputeEvent(dispute, $0))
        } + disputeActs.map { .dispute(DisputeEvent(dispute, $0, before: disputed)) }

    private static let disputeActs: [DisputeChange] = [
        .accepted(concludeBy: four + .days(30)), .declined(.outOfScope), .calmed(until: four + .hours(7)), .inquired,
        .mediated(.telephone), .agreed(.written, performBy: four + .days(10)), .ended(.refused), .performing,
        .performed(visitBy: four + .days(17)), .notPerformed, .visited(.fair), .archived, .waited, .resumed,
        .extended(until: four + .days(40)), .flaredUp(reported: true), .movedUp(.district),
        .joined(DisputeCode("990000101-2020-M-0041")), .court(.applied),
        .papered(DisputePaper(number: 1, kind: .agreement, isScanned: true)), .assigned(member), .recused(member),
        .linked(ThingLink(.call, "990000101-2020-T-0007")), .marked(major: false),
    ]

    private static let disputed: DisputeStanding = {
        var standing = DisputeStanding(report, decideBy: four + .days(3), at: four, step: EntryNumber(7))
        standing.agreement = .init(form: .written, at: four, performBy: four + .days(10))
        standing.court = .init(applied: four + .days(2))
        standing.mediators = [member]
        standing.papers = [DisputePaper(number: 1, kind: .record, isScanned: false)]
        return standing
    }()

    private static let four = Instant(seconds: 1_583_827_200)
    private static let grid = PlaceCode("990000101201001")
    private static let alert = AlertCode("990000101-2020-A-0042")
    private static let reader = SourceCode("990000101D000001")
    private static let member = StaffCode("990000101S000001")
    private static let batch = BatchCode("990000101-2020-B-0001")
    private static let name = Name(han: "第二轮", latin: "Second round", sortKey: "di er lun")
    private static let delta = RegistryEvent.GridDelta(grid: grid, tally: GridTally(households: 12, people: 31))

    private static let standing: AlertStanding = {
        var standing = AlertStanding(condition: .abnormal, step: EntryNumber(7))
        standing.service = .shelved(by: OfficerCode("chen"), until: four + .hours(1), reason: .chatter)
        standing.response = .underway(member, at: four)
        return standing
    }()

    private static let round = ScreeningRound(
        number: 2, place: PlaceCode("990000101"), name: name, opened: four, due: four + .hours(48))

    private static let ordered = ObservationEvent.Ordered(
        code: observation, grid: grid, place: .home, reason: .returned,
        contact: CivilDate(year: 2020, month: 3, day: 9), ordered: four, release: four + .days(14),
        team: ObservationTeam(day: member, evening: member, night: member, standIn: member),
        plan: DutyPlan(first: slot, members: [member, nil, member]))

    private static let officer = Officer(
        code: OfficerCode("chen"), name: Name(han: "陈", latin: "Chen", sortKey: "chen"), roles: [.duty, .lead],
        place: PlaceCode("990000101"), phone: "000-12345")

    private static let watch = Watch(
        code: WatchCode("990000101-2020-W-0007"), officer: OfficerCode("chen"), lead: OfficerCode("lin"), relief: nil,
        began: four, ends: four + .hours(8))

    private static let chunk = RegistryEvent.Chunk(
        batch: batch, file: "households.csv", rows: 5000, refused: 2, offset: 123_456, line: 5003,
        deltas: [delta])

    private static let drill = DrillRun(
        entry: EntryNumber(40), began: four,
        plan: DrillPlan(
            name: "bad-night", title: DrillText(zh: "难熬的一夜", en: "A bad night"), digest: "ab12",
            steps: [
                DrillPlan.Step(
                    at: 60, act: .call, label: DrillText(zh: "两家争吵", en: "a quarrel"),
                    expected: [DrillPlan.Expected(.call, within: 5)]),
                DrillPlan.Step(at: 90, act: .touch, expected: [DrillPlan.Expected(.take, within: 3, count: 2)]),
            ], ends: 1200))

    /// A touched door that was taken, a call that nobody logged.
    private static let score: DrillReport = {
        func entry(_ number: Int64, _ officer: String, _ event: Event, _ command: String = "x") -> Entry {
            let at = four + .seconds(Int(number))
            return Entry(
                number: EntryNumber(number), recorded: at, happened: at, officer: OfficerCode(officer),
                command: CommandID(command), group: nil, event: event, personal: Personal())
        }
        let raised = AlertChange.raised(AlertReport(kind: .doorOpened, grid: grid))
        let entries = [
            entry(41, "desk", .drill(.played(DrillMoment(run: drill.entry, step: 0))), "drill-40-0-mark"),
            entry(42, "desk", .alert(AlertEvent(alert, raised)), "drill-40-1-0"),
            entry(43, "desk", .drill(.played(DrillMoment(run: drill.entry, step: 1))), "drill-40-1-mark"),
            entry(44, "chen", .drill(.paced(DrillPace(speed: 20)))),
            entry(60, "chen", .alert(AlertEvent(alert, .taken(until: four + .hours(1))))),
            entry(61, "chen", .alert(AlertEvent(alert, .sent(member)))),
        ]
        return DrillScoring(drill).report(entries, until: four + .minutes(20))
    }()

    private static let calls: [Event] = CallStanding.Change.allCases.map { change in
        var standing = CallStanding(
            isViolent: true, kind: nil, started: four, ended: four + .minutes(2), callback: four + .hours(1))
        let before = change == .first ? nil : standing
        if change == .sorted { standing.kind = .need }
        if change == .sorted { standing.need = "990000101-2020-N-0001" }
        if change == .joined { standing.joined = CallCode("990000101-2020-C-0001") }
        if change == .returned { standing.returned = .noAnswer }
        return .call(
            MatterEvent(CallCode("990000101-2020-C-0002"), change, place: grid, after: standing, before: before))
    }

    private static let needs: [Event] = NeedStanding.Change.allCases.map { change in
        var standing = NeedStanding(kind: .medicine, isUrgent: true, ambulance: false, due: four + .hours(1))
        let before = change == .first ? nil : standing
        if change != .first { standing.who = member }
        if change == .notDone { standing.reason = .outOfStock }
        if change == .done || change == .repaid {
            standing.isDone = true
            standing.people = 2
            standing.outlay = 3550
            standing.isRepaid = change == .repaid
            standing.ended = four + .minutes(50)
        }
        return .need(
            MatterEvent(NeedCode("990000101-2020-N-0001"), change, place: grid, after: standing, before: before))
    }

    private static let instructions: [Event] = InstructionStanding.Change.allCases.map { change in
        var standing = InstructionStanding(from: OfficerCode("lin"), due: four + .hours(2))
        let before = change == .first ? nil : standing
        if before != nil {
            standing.readBy = OfficerCode("chen")
            standing.read = four
        }
        return .instruction(
            MatterEvent(
                InstructionCode("990000101-2020-I-0001"), change, place: nil, after: standing, before: before))
    }

    private static let openings: [Event] = OpeningStanding.Change.allCases.map { change in
        var standing = OpeningStanding(from: four, until: four + .minutes(30), reason: .parcel, uses: 1)
        let before = change == .first ? nil : standing
        if change == .used { standing.used = 1 } else if before != nil { standing.closed = four + .minutes(30) }
        return .opening(
            MatterEvent(
                OpeningCode("990000101-2020-O-0001"), change, place: grid, after: standing, before: before))
    }

    /// As the rules make it.
    private static let visit: ScreeningEvent.Visit = {
        let household = Household(
            code: HouseholdCode("990000101H000001"), grid: grid, kind: .dwelling, number: 4,
            screening: HouseholdScreening(round: 0, result: nil),
            residents: [ResidentScreening(code: PersonCode("990000101P000001"), lastRound: 0)])
        let report = VisitReport(result: .done, finding: "咳嗽")
        let facts = try? ScreeningRules.visit(
            report, household, round: round, officer: OfficerCode("chen"), now: four)
        guard case .screening(.visited(let visit))? = facts?.first?.event else { preconditionFailure("no visit") }
        return visit
    }()
}
