/// The rules of the desk: what a command becomes.
public enum Rules {
    /// Turns a command into facts, or refuses it. Pure: same input, same facts.
    ///
    /// Runs only inside the handler's write transaction, against the things loaded there, never against a Desk.
    public static func decide(
        _ command: Command, _ things: Things, _ facts: DeskFacts, officer: Officer, now: Instant
    ) throws(Refusal) -> [Fact] {
        let named = command.order.places(scope: facts.identity.scope)
        if let refusal = refusal(of: OrderKind(command.order), in: things.grids.union(named), to: officer) {
            throw refusal
        }
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
                silence: things.openAlert(of: code, .sourceSilent), code: facts.nextAlert)
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
            return try ObservationRules.order(
                order, try things.household(order.household),
                isObserved: things.observed.contains(order.household), zone: facts.identity.zone)
        case .look(let code, let reason): return try look(code, reason, things)
        case .beginWatch(let plan):
            return try WatchRules.begin(plan, after: things.watch, code: facts.nextWatch, at: happened)
        case .appoint(let appointed): return [Fact(.watch(.appointed(appointed)))]
        case .signOn: return [Fact(.watch(.signedOn))]
        case .undo: return try undo(things, officer: officer, now: happened)
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
    private static func undo(_ things: Things, officer: Officer, now: Instant) throws(Refusal) -> [Fact] {
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
        case .source, .observation, .watch, .registry, .privacy: throw .cannotUndo
        }
    }
}

extension Rules {
    /// A joining changed two disputes: both go back, or none.
    private static func undoDisputes(_ things: Things, now: Instant) throws(Refusal) -> [Fact] {
        var facts: [Fact] = []
        for code in things.disputes.keys.sorted() {
            facts += try DisputeRules.undo(
                things.undone, try things.dispute(code), last: things.disputeSteps[code], now: now)
        }
        guard !facts.isEmpty else { throw .cannotUndo }
        return facts
    }
}

extension Order {
    /// The places that the order itself names, a watch the whole scope. Those of the things that it is about are loaded
    /// with them.
    func places(scope: PlaceCode) -> Set<PlaceCode> {
        switch self {
        case .raise(let report): [report.grid]
        case .registerDispute(let report): [report.grid]
        case .openRound(let plan): [plan.place]
        case .appoint(let officer): [officer.place]
        case .beginWatch: [scope]
        case .alert, .dispute, .signal, .silence, .visit, .observe, .look, .signOn, .undo: []
        }
    }

    /// The name in the journal's refusals.
    public var kind: String { OrderKind(self).rawValue }
}

extension Things {
    /// Where everything lies that the command names, and where an officer who is appointed again has worked so far.
    var grids: Set<PlaceCode> {
        Set(
            alerts.values.map(\.grid) + disputes.values.map(\.grid) + households.values.map(\.grid)
                + sources.values.map(\.grid) + officers.values.map(\.place))
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

    func household(_ code: HouseholdCode) throws(Refusal) -> Household {
        guard let household = households[code] else { throw .unknown(thing: code.text) }
        return household
    }

    func source(_ code: SourceCode) throws(Refusal) -> Source {
        guard let source = sources[code] else { throw .unknown(thing: code.text) }
        return source
    }
}
