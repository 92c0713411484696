/// The rules of the desk: what a command becomes.
public enum Rules {
    /// Turns a command into facts, or refuses it. Pure: same input, same facts.
    ///
    /// Runs only inside the handler's write transaction, against the things loaded there, never against a Desk.
    public static func decide(
        _ command: Command, _ things: Things, _ facts: DeskFacts, officer: Officer, now: Instant
    ) throws(Refusal) -> [Fact] {
        let named = command.order.places(scope: facts.identity.scope)
        var touched = things.grids.union(named)
        if case .appoint = command.order { touched.formUnion(things.officers.values.map(\.place)) }
        if let refusal = refusal(of: OrderKind(command.order), in: touched, to: officer) { throw refusal }
        for place in named where place != facts.identity.scope && !things.places.contains(place) {
            throw .unknown(thing: place.text)
        }
        let happened = command.happened(by: now)
        switch command.order {
        case .alert(let code, let order):
            return try AlertRules.decide(
                order, try things.alert(code), seen: command.seen, last: things.lastStep, officer: officer.code,
                now: happened)
        case .raise(let report):
            return AlertRules.raise(
                try placed(report, things), from: report.source.flatMap { things.sources[$0] }, code: facts.nextAlert)
        case .dispute(let code, let order, let note):
            if let who = order.member { try things.check(who) }
            return try DisputeRules.decide(
                order, note: note, try things.dispute(code), things.facts(for: order, on: code, facts.disputes),
                seen: command.seen, officer: officer.code, now: happened)
        case .registerDispute(let report):
            return try DisputeRules.register(
                report, households: things.households, policy: facts.disputes, code: facts.nextDispute, now: happened)
        case .signal(let code, let signal):
            let source = try things.source(code)
            return SourceRules.signal(
                signal, source, open: things.openAlert(of: code, source.kind.alertKind),
                silence: things.openAlert(of: code, .sourceSilent), announced: things.announced(source, at: happened),
                code: facts.nextAlert)
        case .silence(let code):
            return SourceRules.silent(
                try things.source(code), since: happened, silence: things.openAlert(of: code, .sourceSilent),
                code: facts.nextAlert)
        case .visit(let code, let report):
            return try ScreeningRules.visit(
                report, try things.household(code), seen: command.seen, round: things.round, officer: officer.code,
                now: happened)
        case .openRound(let plan): return try ScreeningRules.open(plan, last: things.round)
        case .observe(let order):
            let running = things.observations.values.first { $0.household == order.household && $0.isRunning }
            return try ObservationRules.order(
                order, try things.household(order.household), running: running, code: facts.nextObservation,
                things.observationGround(command, facts, officer, now: happened))
        case .observation(let code, let act):
            return try ObservationRules.decide(
                act, try things.observation(code, in: officer.place),
                things.observationGround(command, facts, officer, now: happened))
        case .measure(let measurements):
            for measurement in measurements { _ = try things.observation(measurement.observation, in: officer.place) }
            return try CheckRules.measure(
                measurements, things.observations, open: Array(things.alerts.values), alert: facts.alert,
                now: happened, zone: facts.identity.zone)
        case .checkDue(let time):
            return CheckRules.due(
                time, Array(things.observations.values), open: Array(things.alerts.values), alert: facts.alert,
                zone: facts.identity.zone)
        case .rota(let order):
            return try RotaRules.decide(order, things.rotaGround(facts, officer), now: happened)
        case .look(let code, let reason): return try look(code, reason, things)
        case .beginWatch(let plan):
            return try WatchRules.begin(plan, after: things.watch, code: facts.nextWatch, at: happened)
        case .appoint(let appointed): return [Fact(.watch(.appointed(appointed)))]
        case .signOn: return [Fact(.watch(.signedOn))]
        case .announce(let plan):
            return try OpeningRules.announce(plan, things, code: facts.code(), now: happened)
        case .opening(let code, let order):
            guard let opening = things.work.openings[code] else { throw .unknown(thing: code.text) }
            return try OpeningRules.decide(order, opening, things, things.sight(command), now: happened)
        case .logCall, .call, .ask, .need, .instruct, .instruction, .write, .tell, .phoned:
            return try deskWork(command, things, facts, now: happened)
        case .drill(let order): return try DrillRules.decide(order, things, facts.identity, now: now)
        case .undo: return try undo(things, facts, officer: officer, now: happened)
        }
    }

    private static func deskWork(
        _ command: Command, _ things: Things, _ facts: DeskFacts, now: Instant
    ) throws(Refusal) -> [Fact] {
        let sight = things.sight(command)
        switch command.order {
        case .logCall(let report): return try CallRules.log(report, things, facts, now: now)
        case .call(let code, let order):
            guard let call = things.work.calls[code] else { throw .unknown(thing: code.text) }
            return try CallRules.decide(order, call, things, facts, sight, now: now)
        case .ask(let plan): return try NeedRules.ask(plan, things, code: facts.code(), now: now)
        case .need(let code, let order):
            guard let need = things.work.needs[code] else { throw .unknown(thing: code.text) }
            return try NeedRules.decide(order, need, things, sight, now: now)
        case .instruct(let plan):
            return try InstructionRules.give(plan, things, code: facts.code(), now: now)
        case .instruction(let code, let order):
            guard let instruction = things.work.instructions[code] else { throw .unknown(thing: code.text) }
            return try InstructionRules.decide(order, instruction, sight, now: now)
        case .write(let words):
            guard !words.isEmpty else { throw .reasonMissing }
            return [Fact(.log(.written), Personal(words: words))]
        case .tell(let place, let words): return [Fact(.log(.told(place)), Personal(words: words))]
        case .phoned(let who, let result, let note):
            try things.check(who)
            return [Fact(.log(.phoned(who, result)), Personal(words: note))]
        default: return []
        }
    }

    /// Why an officer may not ask for an act of a kind in places; nil when they may. The one rule of rights: consoles
    /// tell it before the act, `decide` holds to it. Rights end at the officer's place.
    public static func refusal(of kind: OrderKind, in places: Set<PlaceCode>, to officer: Officer) -> Refusal? {
        if let right = kind.right, !officer.may(right) { return .notAllowed(right) }
        return places.allSatisfy { $0.lies(in: officer.place) } ? nil : .otherPlace
    }

    /// An alert that somebody raises begins at a grid; one about a household in the grid of that household.
    private static func placed(_ report: AlertReport, _ things: Things) throws(Refusal) -> AlertReport {
        guard report.grid.level == .grid else { throw .unknown(thing: report.grid.text) }
        guard let code = report.about?.household else { return report }
        let household = try things.household(code)
        var placed = report
        placed.grid = household.grid
        placed.about?.householdNumber = household.number
        placed.about?.point = household.point ?? report.about?.point
        return placed
    }

    private static func look(
        _ code: HouseholdCode, _ reason: LookReason, _ things: Things
    ) throws(Refusal) -> [Fact] {
        let household = try things.household(code)
        let item = things.alerts.values.filter { $0.household == code && !$0.isClosed }.max { $0.version < $1.version }
        if reason == .openItem, item == nil { throw .reasonMissing }
        return [
            Fact(
                .privacy(.looked(item == nil ? reason : .openItem, thing: item?.code.text)),
                Personal(household: code, householdNumber: household.number))
        ]
    }

    /// Own acts of this watch, and only while nobody has built on them.
    private static func undo(
        _ things: Things, _ facts: DeskFacts, officer: Officer, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard let first = things.undone.first else { throw .nothingToUndo }
        let began = things.watch?.began ?? first.recorded
        guard first.officer == officer.code, first.recorded >= began else { throw .notYours(by: first.officer) }
        switch first.event {
        case .alert(let event):
            return try AlertRules.undo(
                things.undone, try things.alert(event.alert), last: things.lastStep, now: now)
        case .dispute:
            return try undoDisputes(things, now: now)
        case .screening:
            guard let code = first.personal.household else { throw .cannotUndo }
            return try ScreeningRules.undo(first, try things.household(code), round: things.round)
        case .observation(let event):
            return try ObservationRules.undo(
                things.undone, try things.observation(event.code, in: officer.place),
                open: things.alerts.values.sorted { $0.code < $1.code }, last: things.lastStep,
                planner: things.planner(facts.identity.zone), now: now)
        case .rota:
            return try RotaRules.undo(things.undone, things.rotaGround(facts, officer))
        case .opening, .call, .need, .instruction:
            return try things.undoMatters(now: now) + disputesUndone(things, now: now)
        case .source, .watch, .registry, .privacy, .log, .drill: throw .cannotUndo
        }
    }
}

extension Rules {
    /// A joining changed two disputes: both go back, or none.
    private static func undoDisputes(_ things: Things, now: Instant) throws(Refusal) -> [Fact] {
        let facts = try disputesUndone(things, now: now)
        guard !facts.isEmpty else { throw .cannotUndo }
        return facts
    }

    private static func disputesUndone(_ things: Things, now: Instant) throws(Refusal) -> [Fact] {
        var facts: [Fact] = []
        for code in things.disputes.keys.sorted() {
            facts += try DisputeRules.undo(
                things.undone, try things.dispute(code), last: things.disputeSteps[code], now: now)
        }
        return facts
    }
}

extension CallOutcome {
    fileprivate var places: Set<PlaceCode> { dispute.map { [$0.grid] } ?? [] }
}

extension Order {
    /// The places that the order itself names, a watch the whole scope. Those of the things that it is about are loaded
    /// with them.
    public func places(scope: PlaceCode) -> Set<PlaceCode> {
        switch self {
        case .raise(let report): [report.grid]
        case .registerDispute(let report): [report.grid]
        case .openRound(let plan): [plan.place]
        case .appoint(let officer): [officer.place]
        case .beginWatch: [scope]
        case .alert, .dispute, .signal, .silence, .visit, .observe, .observation, .measure, .checkDue, .rota, .look,
            .signOn, .drill, .undo:
            []
        case .instruct(let plan): plan.place.map { [$0] } ?? []
        case .tell(let place, _): [place]
        case .announce, .opening, .logCall, .call, .ask, .need, .instruction, .write, .phoned:
            Set(spots.filter { $0.household == nil }.compactMap(\.place)).union(outcome?.places ?? [])
        }
    }

    /// What a call turned out to be.
    private var outcome: CallOutcome? {
        switch self {
        case .logCall(let report): report.outcome
        case .call(_, .sort(let outcome)): outcome
        default: nil
        }
    }

    /// Where desk work is, as the officer names it.
    public var spots: [MatterSpot] {
        switch self {
        case .announce(let plan): [plan.at]
        case .logCall(let report): [report.at] + report.outcome.spots
        case .call(_, .sort(let outcome)): outcome.spots
        case .ask(let plan): [plan.at]
        default: []
        }
    }

    /// The name in the journal's refusals.
    public var kind: String { OrderKind(self).rawValue }
}

extension Things {
    /// Where everything lies that the command names.
    var grids: Set<PlaceCode> {
        let alerts = observations.isEmpty ? alerts : [:]
        return Set(
            alerts.values.map(\.grid) + disputes.values.map(\.grid) + households.values.map(\.grid)
                + sources.values.map(\.grid)
                + work.openings.items.values.compactMap(\.place) + work.calls.items.values.compactMap(\.place)
                + work.needs.items.values.compactMap(\.place) + work.instructions.items.values.compactMap(\.place))
    }

    /// What the officer of a command on a matter knew of it.
    func sight(_ command: Command) -> MatterSight {
        MatterSight(seen: command.seen, last: lastStep, officer: command.officer)
    }

    /// Refuses a code that nobody who works here has.
    func check(_ member: StaffCode) throws(Refusal) {
        guard staff.contains(where: { $0.code == member }) else { throw .unknown(thing: member.text) }
    }

    func alert(_ code: AlertCode) throws(Refusal) -> Alert {
        guard let alert = alerts[code] else { throw .unknown(thing: code.text) }
        return alert
    }

    func dispute(_ code: DisputeCode) throws(Refusal) -> Dispute {
        guard let dispute = disputes[code] else { throw .unknown(thing: code.text) }
        return dispute
    }

    /// What the rules of disputes need besides the dispute.
    func facts(
        for order: DisputeOrder, on code: DisputeCode, _ policy: DisputePolicy
    ) -> DisputeRules.Facts {
        var facts = DisputeRules.Facts(policy: policy, vanished: vanishedPapers, last: disputeSteps[code])
        if case .join(let other) = order { facts.other = disputes[other] }
        return facts
    }

    func observation(_ code: ObservationCode, in place: PlaceCode) throws(Refusal) -> Observation {
        guard let observation = observations[code] else { throw .unknown(thing: code.text) }
        guard observation.grid.lies(in: place) else { throw .otherPlace }
        return observation
    }

    fileprivate func observationGround(
        _ command: Command, _ facts: DeskFacts, _ officer: Officer, now: Instant
    ) -> ObservationRules.Ground {
        ObservationRules.Ground(
            seen: command.seen, last: lastStep, open: alerts.values.sorted { $0.code < $1.code },
            planner: planner(facts.identity.zone), alert: facts.nextAlert, officer: officer.code, now: now,
            zone: facts.identity.zone)
    }

    fileprivate func rotaGround(_ facts: DeskFacts, _ officer: Officer) -> RotaRules.Ground {
        RotaRules.Ground(
            observations: observations, open: alerts.values.sorted { $0.code < $1.code },
            planner: planner(facts.identity.zone), zone: facts.identity.zone, place: officer.place,
            alert: facts.alert, nextLeave: facts.nextLeave, leaves: leaves, steps: dutySteps, officer: officer.code)
    }

    func planner(_ zone: Zone) -> Planner {
        Planner(observations.values, leaves: leaves.values, staff: staff, zone: zone)
    }

    func household(_ code: HouseholdCode) throws(Refusal) -> Household {
        guard let household = households[code] else { throw .unknown(thing: code.text) }
        return household
    }

    func source(_ code: SourceCode) throws(Refusal) -> Source {
        guard let source = sources[code] else { throw .unknown(thing: code.text) }
        return source
    }
}
