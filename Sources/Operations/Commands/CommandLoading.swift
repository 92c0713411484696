internal import GridDomain
internal import GridStore

extension DeskSession {
    /// Loads what a command names: the rules see these things and no others.
    func load(_ command: Command, now: Instant) throws -> Things {
        var things = Things()
        switch command.order {
        case .alert(let code, _): try load(code, stepsExcept: [command.officer, .desk], into: &things)
        case .signal(let code, _), .silence(let code):
            things.sources[code] = try source(code)
            for alert in try openAlerts(of: code) { things.alerts[alert.code] = alert }
            if let household = things.sources[code]?.household { try loadOpenings(at: household, into: &things) }
        case .visit(let code, _):
            things.households[code] = try household(code)
            things.round = try things.households[code].flatMap { try round(covering: $0.grid) }
        case .openRound(let plan):
            things.round = try currentRound()
            things.places = try known(plan.place)
        case .observe(let order):
            things.households[order.household] = try household(order.household)
            if try isObserved(order.household, at: now) { things.observed.insert(order.household) }
        case .look(let code, _):
            things.households[code] = try household(code)
            for alert in try openAlerts(at: code) { things.alerts[alert.code] = alert }
        case .undo(let id):
            things.undone = try entries(of: id)
            things.watch = try currentWatch()
            if let code = things.undone.first?.alert { try load(code, into: &things) }
            try loadMatters(of: things.undone, into: &things)
            if case .screening = things.undone.first?.event,
                let code = things.undone.first?.personal.household
            {
                things.households[code] = try household(code)
                things.round = try things.households[code].flatMap { try round(covering: $0.grid) }
            }
        case .beginWatch: things.watch = try currentWatch()
        case .raise(let report):
            things.places = try known(report.grid)
            if let code = report.about?.household { things.households[code] = try household(code) }
            if let code = report.source { things.sources[code] = try source(code) }
        case .announce(let plan): try load(plan.at, into: &things)
        case .opening(let code, _):
            try load(code, into: &things.work.openings)
            if let household = things.work.openings[code]?.household {
                for alert in try openAlerts(at: household) { things.alerts[alert.code] = alert }
            }
        case .logCall(let report):
            try load(report.at, into: &things)
            try load(report.outcome, into: &things)
        case .call(let code, let order):
            try load(code, into: &things.work.calls)
            if case .sort(let outcome) = order { try load(outcome, into: &things) }
        case .ask(let plan): try load(plan.at, into: &things)
        case .need(let code, _): try load(code, into: &things.work.needs)
        case .instruction(let code, _): try load(code, into: &things.work.instructions)
        case .signOn, .instruct, .write, .tell, .phoned: break
        case .appoint(let officer):
            things.places = try known(officer.place)
            things.officers[officer.code] = try self.officer(officer.code)
        }
        return things
    }

    private func known(_ place: PlaceCode) throws -> Set<PlaceCode> {
        Set(try places(in: place).map(\.code).filter { $0 == place })
    }

    private func load(
        _ code: AlertCode, stepsExcept officers: [OfficerCode] = [], into things: inout Things
    ) throws {
        things.alerts[code] = try alert(code)
        things.lastStep = try lastStep(of: code, except: officers)
    }
}
