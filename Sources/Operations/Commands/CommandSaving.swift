internal import GridDomain
internal import GridStore

extension OpenDesk {
    /// Saves what a command's entries changed: rows, tallies, due work, messages.
    func save(
        _ things: Things, _ entries: [Entry], _ command: Command, _ session: DeskSession, _ facts: DeskFacts
    ) throws {
        for entry in entries { try draw(entry, session) }
        for code in Set(entries.compactMap(\.alert)) {
            if let alert = things.alerts[code] { try session.save(alert) }
        }
        for code in Set(entries.compactMap(\.dispute)) {
            if let dispute = things.disputes[code] { try session.save(dispute) }
        }
        for entry in entries { try save(entry, things, command, session, facts) }
    }

    /// Saves visited households before their entries are written: these carry the digests of the rows.
    func saveVisits(_ things: Things, _ entries: inout [Entry], _ session: DeskSession) throws {
        for index in entries.indices {
            guard case .screening(let event) = entries[index].event, event.isVisit,
                let household = entries[index].personal.household.flatMap({ things.households[$0] })
            else { continue }
            entries[index].personal.digest = try session.save(household).map(Chain.hexadecimal)
        }
    }

    /// Takes the number of a new thing from its series.
    private func draw(_ entry: Entry, _ session: DeskSession) throws {
        let year = store.identity.zone.date(entry.recorded).year
        switch entry.event {
        case .alert(let event):
            guard case .raised = event.change else { return }
            _ = try session.draw(.alert, scope: store.identity.scope, year: year)
        case .dispute(let event):
            guard case .registered = event.change else { return }
            _ = try session.draw(.dispute, scope: store.identity.scope, year: year)
        case .watch(.began): _ = try session.draw(.watch, scope: store.identity.scope, year: year)
        default: return
        }
    }

    private func save(
        _ entry: Entry, _ things: Things, _ command: Command, _ session: DeskSession, _ facts: DeskFacts
    ) throws {
        for (grid, delta) in entry.event.tallyDeltas { try session.add(delta, to: grid) }
        switch entry.event {
        case .alert(let event): try message(event, entry, things, session)
        case .dispute(let event): try message(event, entry, things, session)
        case .source(let event):
            if let source = event.code(entry.personal).flatMap({ things.sources[$0] }) { try session.save(source) }
        case .screening(.roundOpened(let round)): try session.open(round)
        case .observation(.ordered(let ordered)): try saveObservation(ordered, entry, command, session, facts)
        case .watch(.began(let watch)): try session.save(watch)
        case .watch(.appointed(let officer)): try session.save(officer)
        case .screening, .watch, .registry, .privacy: break
        }
    }

    private func saveObservation(
        _ event: ObservationEvent.Ordered, _ entry: Entry, _ command: Command, _ session: DeskSession,
        _ facts: DeskFacts
    ) throws {
        guard case .observe(let order) = command.order else { return }
        try session.save(
            event, household: order.household, team: order.team,
            duties: PlainPattern.duties(
                of: order.household, team: order.team, ordered: event.ordered, release: event.release,
                zone: facts.identity.zone),
            version: entry.number)
    }

    /// Mediators are told that they are named, and that they are not after all.
    private func message(
        _ event: DisputeEvent, _ entry: Entry, _ things: Things, _ session: DeskSession
    ) throws {
        switch event.change {
        case .assigned(let who): try session.queue(entry.number, to: who, purpose: .mediation)
        case .recused(let who) where event.before?.mediators.contains(who) == true:
            try session.queue(entry.number, to: who, purpose: .recall)
        case .undone(let standing):
            let named = things.undone.compactMap { undone -> StaffCode? in
                guard case .dispute(let event) = undone.event, case .assigned(let who) = event.change else {
                    return nil
                }
                return who
            }
            for who in named where !standing.mediators.contains(who) {
                try session.queue(entry.number, to: who, purpose: .recall)
            }
        default: return
        }
    }

    /// Whoever is sent gets a message; whoever was sent and is called back gets one that cancels it, for words already
    /// sent cannot be unsaid.
    private func message(
        _ event: AlertEvent, _ entry: Entry, _ things: Things, _ session: DeskSession
    ) throws {
        switch event.change {
        case .sent(let who): try session.queue(entry.number, to: who, purpose: .dispatch)
        case .undone(let standing):
            let sent = things.undone.compactMap { undone -> StaffCode? in
                guard case .alert(let event) = undone.event, case .sent(let who) = event.change else { return nil }
                return who
            }
            for who in sent where standing.response.who != who {
                try session.queue(entry.number, to: who, purpose: .recall)
            }
        default: return
        }
    }
}

extension Entry {
    /// The dispute that the entry is about.
    var dispute: DisputeCode? {
        guard case .dispute(let event) = event else { return nil }
        return event.dispute
    }

    /// The alert that the entry is about.
    var alert: AlertCode? {
        guard case .alert(let event) = event else { return nil }
        return event.alert
    }
}
