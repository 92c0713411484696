internal import GridDomain
internal import GridStore

/// What loading and saving do for matters of every kind.
extension DeskSession {
    /// The household that a spot names, and what was announced there.
    func load(_ spot: MatterSpot, into things: inout Things) throws {
        var code = spot.household
        if code == nil, let place = spot.place, let number = spot.number {
            code = try household(in: place, number: number)
        }
        guard let code, let home = try household(code) else { return }
        things.households[code] = home
        try loadOpenings(at: code, into: &things)
    }

    /// What a command about calls, needs and instructions names, and who was first.
    func loadDeskWork(_ command: Command, now: Instant, into things: inout Things) throws {
        for spot in command.order.spots { try load(spot, into: &things) }
        switch command.order {
        case .logCall(let report): try load(report.outcome, into: &things)
        case .call(let code, let order):
            try load(code, into: &things.work.calls)
            things.lastStep = try lastStep(of: code, except: command.officer)
            if case .sort(let outcome) = order {
                try load(outcome, into: &things)
                try loadJoined(to: code, now: now, into: &things)
            }
        case .need(let code, let order):
            try load(code, into: &things.work.needs)
            things.lastStep = try lastStep(of: code, except: command.officer)
            if case .assign(let who, _) = order { things.staff = try member(who).map { [$0] } ?? [] }
        case .instruct(let plan): things.officers[plan.from] = try officer(plan.from)
        case .instruction(let code, _):
            try load(code, into: &things.work.instructions)
            things.lastStep = try lastStep(of: code, except: command.officer)
        case .phoned(let who, _, _): things.staff = try member(who).map { [$0] } ?? []
        default: break
        }
    }

    /// The calls that a call joins, and the dispute that it leads to or is about.
    private func load(_ outcome: CallOutcome, into things: inout Things) throws {
        try loadQuarrel(outcome.joined, into: &things)
        if let report = outcome.dispute { try load(report, into: &things) }
        let joined = things.work.calls.items.values.compactMap { $0.standing.dispute }.map { DisputeCode($0) }
        for code in Set(joined + [outcome.about].compactMap { $0 }) { try load(code, into: &things) }
    }

    /// The calls of the day that were joined to one: a dispute that it leads to is about them too.
    private func loadJoined(to first: CallCode, now: Instant, into things: inout Things) throws {
        let recent: [Call] = try matters(closedSince: now - DeskWork.keepsClosed)
        for call in recent where call.standing.joined == first { things.work.calls.insert(call) }
    }

    /// The calls about one quarrel, from one of them to the first.
    private func loadQuarrel(_ start: CallCode?, into things: inout Things) throws {
        var next = start
        while let code = next, things.work.calls[code] == nil {
            try load(code, into: &things.work.calls)
            next = things.work.calls[code]?.standing.joined
        }
    }

    /// The alerts that an undone act on a matter has changed, and who has built on one of them.
    func loadHeld(into things: inout Things) throws {
        for entry in things.undone {
            guard case .alert(let event) = entry.event, event.before != nil, things.alerts[event.alert] == nil,
                let alert = try alert(event.alert)
            else { continue }
            let code = event.alert
            things.alerts[code] = alert
            guard let last = things.undone.last(where: { $0.alert == code }), alert.standing.step > last.number else {
                continue
            }
            things.lastStep = try lastStep(of: code)
        }
    }

    func loadOpenings(at household: HouseholdCode, into things: inout Things) throws {
        for opening in try openMatters(at: household) as [Opening] { things.work.openings.insert(opening) }
    }

    func load<Standing>(_ code: Code<Matter<Standing>>, into matters: inout Matters<Standing>) throws {
        if let matter = try matter(code) { matters.insert(matter) }
    }

    /// The matters that entries are about.
    func loadMatters(of entries: [Entry], into things: inout Things) throws {
        for entry in entries {
            switch entry.event {
            case .opening(let event):
                try load(event.matter, into: &things.work.openings)
                if let household = things.work.openings[event.matter]?.household {
                    try loadOpenings(at: household, into: &things)
                }
            case .call(let event): try load(event.matter, into: &things.work.calls)
            case .need(let event): try load(event.matter, into: &things.work.needs)
            case .instruction(let event): try load(event.matter, into: &things.work.instructions)
            default: break
            }
        }
    }
}

extension OpenDesk {
    /// Saves every matter that the entries changed, once.
    func saveMatters(_ things: Things, _ entries: [Entry], _ session: DeskSession) throws {
        let work = things.work
        try save(
            entries.compactMap { if case .opening(let event) = $0.event { event.matter } else { nil } }, work.openings,
            session)
        try save(
            entries.compactMap { if case .call(let event) = $0.event { event.matter } else { nil } }, work.calls,
            session)
        try save(
            entries.compactMap { if case .need(let event) = $0.event { event.matter } else { nil } }, work.needs,
            session)
        try save(
            entries.compactMap { if case .instruction(let event) = $0.event { event.matter } else { nil } },
            work.instructions, session)
    }

    private func save<Standing>(
        _ codes: [Code<Matter<Standing>>], _ matters: Matters<Standing>, _ session: DeskSession
    ) throws {
        for code in Set(codes) {
            if let matter = matters[code] { try session.save(matter) }
        }
    }

    /// Takes the number of a new matter from its series.
    func draw<Standing>(_ event: MatterEvent<Standing>, _ year: Int, _ session: DeskSession) throws {
        guard event.before == nil else { return }
        _ = try session.draw(Standing.series, scope: store.identity.scope, year: year)
    }
}
