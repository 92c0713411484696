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
            things.households[order.household] = try household(order.household)
            if order.team == nil { try loadPlan(now: now, into: &things) }
            if let running = try runningObservation(of: order.household) { things.observations[running.code] = running }
        case .observation(let code, _):
            try load(code, stepsExcept: [command.officer, .desk], into: &things)
        case .measure(let measurements):
            if measurements.count > 8 { try loadRunning(into: &things) }
            for measurement in measurements where things.observations[measurement.observation] == nil {
                things.observations[measurement.observation] = try observation(measurement.observation)
            }
            try loadOpen([.fever, .temperatureMissing], into: &things)
        case .checkDue:
            try loadRunning(into: &things)
            try loadOpen([.temperatureMissing], into: &things)
        case .rota(let order): try load(order, now: now, into: &things)
        case .look(let code, _):
            things.households[code] = try household(code)
            for alert in try openAlerts(at: code) { things.alerts[alert.code] = alert }
        case .undo(let id):
            things.undone = try entries(of: id)
            things.watch = try currentWatch()
            if let code = things.undone.first?.alert { try load(code, into: &things) }
            for code in Set(things.undone.compactMap(\.dispute)) { try load(code, into: &things) }
            try loadUndone(into: &things)
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

    private func load(_ order: RotaOrder, now: Instant, into things: inout Things) throws {
        switch order {
        case .signIn(let slot, _), .signInAllBut(let slot, _, _), .shiftBegins(let slot), .signInEnds(let slot):
            for observation in try observations(servedIn: slot) { things.observations[observation.code] = observation }
            try loadOpen([.notSignedIn, .nobodyOnDuty], into: &things)
        case .standIn, .swap, .leave: try loadPlan(now: now, into: &things)
        }
    }

    /// Everything that the planner looks at.
    private func loadPlan(now: Instant, into things: inout Things) throws {
        try loadRunning(into: &things)
        things.staff = try staff()
        for leave in try leaves(until: now) { things.leaves[leave.code] = leave }
    }

    private func loadRunning(into things: inout Things) throws {
        for observation in try runningObservations() { things.observations[observation.code] = observation }
    }

    private func loadOpen(_ kinds: [AlertKind], into things: inout Things) throws {
        for alert in try openAlerts(of: kinds) { things.alerts[alert.code] = alert }
    }

    /// The observations of an undone act, and the alerts that it had ended.
    private func loadUndone(into things: inout Things) throws {
        for entry in things.undone {
            switch entry.event {
            case .observation(let event): try load(event.code, stepsExcept: [], into: &things)
            case .rota(.signedIn(let roll)):
                for observation in try observations(servedIn: roll.slot) {
                    things.observations[observation.code] = observation
                }
            case .rota(.changed(let change)): try load(change.observation, into: &things)
            case .alert(let event):
                guard case .cleared = event.change, !things.observations.isEmpty else { continue }
                things.alerts[event.alert] = try alert(event.alert)
            default: continue
            }
        }
    }

    /// The duty's last entry, not only those that changed the observation: who has built on it.
    private func load(_ code: ObservationCode, into things: inout Things) throws {
        things.observations[code] = try observation(code)
        things.lastStep = try history(of: code.text, last: 1).last
    }
}
