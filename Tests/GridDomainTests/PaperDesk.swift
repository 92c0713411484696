import GridDomain

/// A desk on paper: it carries out commands as the handler does, in memory, so that rules can be tried in long runs.
struct PaperDesk {
    var things = Things()
    var tallies: [PlaceCode: GridTally] = [:]
    private(set) var entries: [Entry] = []
    var officers: [OfficerCode: Officer] = [
        Sample.chen: Sample.officer(Sample.chen, [.duty, .lead]), Sample.lin: Sample.officer(Sample.lin),
    ]
    var now = Sample.four
    let identity: DeskIdentity
    private var commands = 0
    private var alerts = 0
    private var observations = 0
    private var matters = 0

    init() throws { identity = DeskIdentity(kind: .exercise, scope: Sample.scope, zone: try Sample.zone()) }

    /// Carries out an order and returns the id of its command.
    @discardableResult
    mutating func act(
        _ order: Order, by officer: OfficerCode = Sample.chen, seen: EntryNumber? = nil
    ) throws(Refusal) -> CommandID {
        commands += 1
        let command = Command(id: CommandID("c\(commands)"), officer: officer, seen: seen, order: order)
        try carryOut(command)
        return command.id
    }

    private mutating func carryOut(_ command: Command) throws(Refusal) {
        var named = named(command)
        let facts = DeskFacts(
            identity: identity, nextAlert: Self.code(alerts + 1), nextDispute: Self.dispute(things.disputes.count + 1),
            nextWatch: WatchCode("990000101-2020-W-0001"), nextObservation: Self.observation(observations + 1),
            nextLeave: LeaveCode("990000101-2020-L-0001"), nextMatters: nextMatters)
        let officer = officers[command.officer] ?? .desk(scope: Sample.scope)
        for fact in try Rules.decide(command, named, facts, officer: officer, now: now) {
            let entry = Entry(
                number: EntryNumber(Int64(entries.count + 1)), recorded: now, happened: command.happened ?? now,
                officer: command.officer, command: command.id, group: nil, event: fact.event, personal: fact.personal)
            if case .alert(let event) = entry.event, case .raised = event.change { alerts += 1 }
            if case .observation(.ordered) = entry.event { observations += 1 }
            if case .screening(.roundOpened(let round)) = entry.event {
                for grid in tallies.keys where grid.lies(in: round.place) { tallies[grid]?.beginRound() }
            }
            for (grid, delta) in entry.event.tallyDeltas { tallies[grid, default: GridTally()] += delta }
            if Self.beginsMatter(entry) { matters += 1 }
            named.apply(entry)
            entries.append(entry)
        }
        keep(named)
    }

    private var nextMatters: [CodeSeries: String] {
        CodeSeries.allCases.reduce(into: [:]) {
            $0[$1] = $1.code(scope: Sample.scope, year: 2020, number: matters + 1)
        }
    }

    private static func beginsMatter(_ entry: Entry) -> Bool {
        switch entry.event {
        case .opening(let event): event.before == nil
        case .call(let event): event.before == nil
        case .need(let event): event.before == nil
        case .instruction(let event): event.before == nil
        default: false
        }
    }

    private func named(_ command: Command) -> Things {
        var named = things
        named.undone = []
        named.lastStep = nil
        named.disputeSteps = [:]
        named.places = [Sample.scope, Sample.village, Sample.grid, Sample.other]
        named.officers = [:]
        if case .appoint(let officer) = command.order { named.officers[officer.code] = officers[officer.code] }
        if case .instruct(let plan) = command.order { named.officers[plan.from] = officers[plan.from] }
        if case .undo(let id) = command.order {
            named.undone = entries.filter { $0.command == id }
            named.lastStep = named.undone.compactMap { lastStep($0.event.subject) }.max { $0.number < $1.number }
            let told = Set(named.undone.compactMap { Self.dispute(of: $0) })
            named.disputes = named.disputes.filter { told.contains($0.key) }
            for code in told { named.disputeSteps[code] = disputeStep(code) }
        }
        if case .dispute(let code, _, _) = command.order {
            named.disputeSteps[code] = disputeStep(code, except: [command.officer, .desk])
        }
        if case .alert(let code, _) = command.order {
            named.lastStep = lastStep(code.text, except: [command.officer, .desk])
        }
        if let code = Self.matter(command.order) {
            named.lastStep = entries.last {
                $0.event.subject == code && ![command.officer, .desk].contains($0.officer)
                    && $0.event.kind != "instruction.read"
            }
        }
        return named
    }

    private static func matter(_ order: Order) -> String? {
        switch order {
        case .opening(let code, _): code.text
        case .call(let code, _): code.text
        case .need(let code, _): code.text
        case .instruction(let code, _): code.text
        default: nil
        }
    }

    private func lastStep(_ subject: String?, except officers: [OfficerCode] = []) -> Entry? {
        entries.last { entry in
            guard !officers.contains(entry.officer), entry.event.subject == subject,
                case .alert(let event) = entry.event
            else { return false }
            switch event.change {
            case .noted, .phoned, .referred: return false
            default: return true
            }
        }
    }

    private func disputeStep(_ code: DisputeCode, except officers: [OfficerCode] = []) -> Entry? {
        entries.last { entry in
            guard case .dispute(let event) = entry.event, event.dispute == code else { return false }
            return !officers.contains(entry.officer) && event.change.kind != "noted" && event.change.kind != "phoned"
        }
    }

    private static func dispute(of entry: Entry) -> DisputeCode? {
        guard case .dispute(let event) = entry.event else { return nil }
        return event.dispute
    }

    private mutating func keep(_ named: Things) {
        let others = things.disputes.filter { named.disputes[$0.key] == nil }
        things = named
        things.disputes.merge(others) { kept, _ in kept }
        things.disputeSteps = [:]
        things.undone = []
        things.lastStep = nil
    }

    static func dispute(_ number: Int) -> DisputeCode {
        DisputeCode(CodeSeries.dispute.code(scope: Sample.scope, year: 2020, number: number))
    }

    static func observation(_ number: Int) -> ObservationCode {
        ObservationCode(CodeSeries.observation.code(scope: Sample.scope, year: 2020, number: number))
    }

    static func code(_ number: Int) -> AlertCode {
        AlertCode(CodeSeries.alert.code(scope: Sample.scope, year: 2020, number: number))
    }
}
