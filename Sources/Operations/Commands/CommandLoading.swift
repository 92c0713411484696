internal import GridDomain
internal import GridStore

extension DeskSession {
    /// Loads what a command names: the rules see these things and no others.
    func load(_ command: Command, scope: PlaceCode, now: Instant) throws -> Things {
        var things = Things()
        things.places = try known(command.order.places(scope: scope))
        switch command.order {
        case .alert(let code, _): try load(code, stepsExcept: [command.officer, .desk], into: &things)
        case .dispute(let code, let order, _):
            try load(code, by: command.officer, into: &things)
            if case .join(let other) = order { things.disputes[other] = try dispute(other) }
            if let who = order.member { things.staff = try member(who).map { [$0] } ?? [] }
        case .registerDispute(let report):
            try load(report, into: &things)
        case .signal(let code, _), .silence(let code):
            things.sources[code] = try source(code)
            for alert in try openAlerts(of: code) { things.alerts[alert.code] = alert }
            if let household = things.sources[code]?.household { try loadOpenings(at: household, into: &things) }
        case .visit(let code, _):
            things.households[code] = try household(code)
            things.round = try things.households[code].flatMap { try round(covering: $0.grid) }
        case .openRound:
            things.round = try currentRound()
        case .observe(let order):
            try load(order, at: command.happened(by: now), into: &things)
        case .observation(let code, let act):
            try load(code, act, by: command.officer, at: command.happened(by: now), into: &things)
        case .measure(let measurements):
            if measurements.count > 8 { try loadRunning(into: &things) }
            for measurement in measurements where things.observations[measurement.observation] == nil {
                things.observations[measurement.observation] = try observation(measurement.observation)
            }
            try loadOpen([.fever, .temperatureMissing], into: &things)
        case .checkDue:
            try loadRunning(into: &things)
            try loadOpen([.temperatureMissing], into: &things)
        case .rota(let order): try load(order, at: command.happened(by: now), into: &things)
        case .look(let code, _):
            things.households[code] = try household(code)
            for alert in try openAlerts(at: code) { things.alerts[alert.code] = alert }
        case .undo(let id):
            things.undone = try entries(of: id)
            things.watch = try currentWatch()
            if let code = things.undone.first?.alert { try load(code, into: &things) }
            for code in Set(things.undone.compactMap(\.dispute)) { try load(code, into: &things) }
            try loadUndone(now: now, into: &things)
            try loadHeld(into: &things)
            try loadMatters(of: things.undone, into: &things)
            if case .screening = things.undone.first?.event, let code = things.undone.first?.personal.household {
                things.households[code] = try household(code)
                things.round = try things.households[code].flatMap { try round(covering: $0.grid) }
            }
        case .beginWatch: things.watch = try currentWatch()
        case .raise(let report):
            if let code = report.about?.household { things.households[code] = try household(code) }
            if let code = report.source { things.sources[code] = try source(code) }
        case .announce(let plan): try load(plan.at, into: &things)
        case .opening(let code, _):
            try load(code, into: &things.work.openings)
            things.lastStep = try lastStep(of: code, except: command.officer)
            if let household = things.work.openings[code]?.household {
                for alert in try openAlerts(at: household) { things.alerts[alert.code] = alert }
            }
        case .logCall, .call, .ask, .need, .instruct, .instruction, .phoned:
            try loadDeskWork(command, now: now, into: &things)
        case .drill(let order):
            things.drills = try drills()
            if case .score = order, let run = things.drills.run { things.drillEntries = try entries(since: run) }
        case .signOn, .write, .tell: break
        case .appoint(let officer):
            things.officers[officer.code] = try self.officer(officer.code)
        }
        return things
    }

    /// The households that quarrel.
    func load(_ report: DisputeReport, into things: inout Things) throws {
        for party in report.parties ?? [] where party.organisation == nil {
            try load(MatterSpot(household: party.household, place: party.grid, number: party.number), into: &things)
        }
    }

    private func known(_ places: Set<PlaceCode>) throws -> Set<PlaceCode> { try places.filter(isPlace) }

    func load(
        _ code: DisputeCode, by officer: OfficerCode? = nil, into things: inout Things
    ) throws {
        things.disputes[code] = try dispute(code)
        things.disputeSteps[code] = try lastStep(of: code, except: officer)
    }

    private func load(
        _ code: AlertCode, stepsExcept officers: [OfficerCode] = [], into things: inout Things
    ) throws {
        things.alerts[code] = try alert(code)
        things.lastStep = try lastStep(of: code, except: officers)
    }
}

/// Observations and what their commands are held against.
extension DeskSession {
    private func load(
        _ code: ObservationCode, stepsExcept officers: [OfficerCode], into things: inout Things
    ) throws {
        guard let observation = try observation(code) else { return }
        things.observations[code] = observation
        things.lastStep = try lastStep(of: code, except: officers)
        guard let household = observation.household else { return }
        for alert in try openAlerts(at: household) { things.alerts[alert.code] = alert }
    }

    private func load(
        _ code: ObservationCode, _ act: ObservationAct, by officer: OfficerCode, at now: Instant,
        into things: inout Things
    ) throws {
        try load(code, stepsExcept: [officer, .desk], into: &things)
        guard act.isPlanned, let observation = things.observations[code] else { return }
        try loadPlan(near: observation.point, observation.grid, with: observation.team, at: now, into: &things)
    }

    /// A team on paper is held against its own four alone; else the grid is asked.
    private func load(_ order: ObservationOrder, at now: Instant, into things: inout Things) throws {
        let home = try household(order.household)
        things.households[order.household] = home
        if let running = try runningObservation(of: order.household) { things.observations[running.code] = running }
        for alert in try openAlerts(at: order.household) { things.alerts[alert.code] = alert }
        guard order.place == .home else { return }
        if let team = order.team {
            try loadPlan(of: team.members + (order.plan?.faces ?? []), at: now, into: &things)
        } else if let home {
            try loadPlan(near: home.point, home.grid, with: nil, at: now, into: &things)
        }
    }

    private func load(_ order: RotaOrder, at now: Instant, into things: inout Things) throws {
        switch order {
        case .signIn(let slot, let members): things.insert(try observations(servedIn: slot, by: members))
        case .signInAllBut(let slot, let place, _): things.insert(try observations(servedIn: slot, of: place))
        case .shiftBegins(let slot), .signInEnds(let slot):
            things.insert(try observations(servedIn: slot, of: try identity().scope))
        case .standIn(let places, let member):
            for place in places { things.observations[place.observation] = try observation(place.observation) }
            try loadPlan(of: [member], at: now, into: &things)
            for place in places {
                guard let duty = things.observations[place.observation]?.duty(in: place.slot) else { continue }
                things.dutySteps[duty.version] = try entry(duty.version)
            }
        case .swap(let a, _, let b, _): try loadPlan(of: [a, b], at: now, into: &things)
        case .leave(let member, _, _, _, let instead):
            try loadPlan(of: [member] + (instead ?? []).map(\.member), at: now, into: &things)
        }
        guard !things.observations.isEmpty else { return }
        try loadOpen([.notSignedIn, .nobodyOnDuty], into: &things)
    }

    /// Everybody whom the planner would ask for a household.
    private func loadPlan(
        near point: PlanePoint?, _ grid: PlaceCode, with team: ObservationTeam?, at now: Instant,
        into things: inout Things
    ) throws {
        things.staff = try staff()
        let planner = Planner([], leaves: [], staff: things.staff, zone: try identity().zone)
        let asked = planner.candidates(point, grid).map(\.code) + (team?.members ?? [])
        try loadPlan(of: asked, at: now, into: &things)
    }

    /// What the planner must know of some members: their duties of the week before and of all that is ahead, and leaves.
    private func loadPlan(of members: [StaffCode], at now: Instant, into things: inout Things) throws {
        let members = Set(members)
        things.insert(try observations(servedBy: members.sorted(), from: now - RotaBoard.keepsEnded))
        things.staff = try staff(members.sorted())
        for leave in try leaves(until: now - RotaBoard.keepsLeaves) where members.contains(leave.member) {
            things.leaves[leave.code] = leave
        }
    }

    private func loadRunning(into things: inout Things) throws {
        things.insert(try runningObservations())
    }

    private func loadOpen(_ kinds: [AlertKind], into things: inout Things) throws {
        for alert in try openAlerts(of: kinds) { things.alerts[alert.code] = alert }
    }

    /// The observations of an undone act, and the alerts that it had ended.
    private func loadUndone(now: Instant, into things: inout Things) throws {
        let changes = things.undone.compactMap(\.dutyChange)
        let members = changes.flatMap { [$0.before.member, $0.after.member].compactMap { $0 } }
        if !members.isEmpty || things.undone.contains(where: \.isLeave) {
            try loadPlan(of: members, at: now, into: &things)
            for leave in try leaves(until: .distantPast) { things.leaves[leave.code] = leave }
        }
        for entry in things.undone {
            switch entry.event {
            case .observation(let event):
                try load(event.code, .move(.home, note: nil), by: .desk, at: now, into: &things)
                things.lastStep = try lastStep(of: event.code, except: [])
            case .rota(.signedIn(let roll)):
                things.insert(try observations(servedIn: roll.slot, by: roll.members))
            case .rota(.changed(let change)): try load(change, into: &things)
            case .alert(let event):
                guard !things.observations.isEmpty, event.isOfCondition else { continue }
                things.alerts[event.alert] = try alert(event.alert)
            default: continue
            }
        }
    }

    /// A duty with the entry that changed it last: who has built on it.
    private func load(_ change: RotaEvent.DutyChange, into things: inout Things) throws {
        if things.observations[change.observation] == nil {
            things.observations[change.observation] = try observation(change.observation)
        }
        guard let duty = things.observations[change.observation]?.duty(in: change.slot) else { return }
        things.dutySteps[duty.version] = try entry(duty.version)
    }
}

extension Things {
    fileprivate mutating func insert(_ found: [Observation]) {
        for observation in found { observations[observation.code] = observation }
    }
}

extension Instant {
    fileprivate static let distantPast = Instant(milliseconds: 0)
}

extension ObservationAct {
    /// Whether duties are planned by it.
    fileprivate var isPlanned: Bool {
        switch self {
        case .extend, .correct: true
        case .move(let place, _): place == .home
        case .papers, .release, .releaseDue: false
        }
    }
}

extension Entry {
    fileprivate var dutyChange: RotaEvent.DutyChange? {
        if case .rota(.changed(let change)) = event { change } else { nil }
    }

    fileprivate var isLeave: Bool {
        if case .rota(.leaveGranted) = event { true } else { false }
    }
}

extension AlertEvent {
    /// Whether it begins or ends what the alert is about.
    fileprivate var isOfCondition: Bool {
        switch change {
        case .raised, .cleared: true
        default: false
        }
    }
}
