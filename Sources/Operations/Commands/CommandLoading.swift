internal import GridDomain
internal import GridStore

extension DeskSession {
    /// Loads what a command names: the rules see these things and no others.
    func load(_ command: Command, now: Instant) throws -> Things {
        var things = Things()
        switch command.order {
        case .alert(let code, _): try load(code, stepsExcept: [command.officer, .desk], into: &things)
        case .dispute(let code, let order, _):
            try load(code, by: command.officer, into: &things)
            if case .join(let other) = order { things.disputes[other] = try dispute(other) }
        case .registerDispute(let report):
            things.places = try known(report.grid)
            for code in (report.parties ?? []).compactMap(\.household) { things.households[code] = try household(code) }
        case .signal(let code, _), .silence(let code):
            things.sources[code] = try source(code)
            for alert in try openAlerts(of: code) { things.alerts[alert.code] = alert }
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
            for code in Set(things.undone.compactMap(\.dispute)) { try load(code, into: &things) }
            if let code = things.undone.first?.personal.household, things.alerts.isEmpty, things.disputes.isEmpty {
                things.households[code] = try household(code)
                things.round = try things.households[code].flatMap { try round(covering: $0.grid) }
            }
        case .beginWatch: things.watch = try currentWatch()
        case .raise(let report):
            things.places = try known(report.grid)
            if let code = report.about?.household { things.households[code] = try household(code) }
            if let code = report.source { things.sources[code] = try source(code) }
        case .appoint(let officer):
            things.places = try known(officer.place)
            things.officers[officer.code] = try self.officer(officer.code)
        case .signOn: break
        }
        return things
    }

    private func known(_ place: PlaceCode) throws -> Set<PlaceCode> {
        Set(try places(in: place).map(\.code).filter { $0 == place })
    }

    private func load(
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
