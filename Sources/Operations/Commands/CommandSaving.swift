internal import GridDomain
internal import GridStore

extension OpenDesk {
    /// Saves what a command's entries changed: rows, tallies, due work, messages.
    func save(
        _ things: Things, _ entries: [Entry], was disputes: [DisputeCode: Dispute], _ session: DeskSession
    ) throws {
        for entry in entries { try draw(entry, session) }
        for code in Set(entries.compactMap(\.alert)) {
            if let alert = things.alerts[code] { try session.save(alert) }
        }
        for code in Set(entries.compactMap(\.dispute)) {
            guard let dispute = things.disputes[code] else { continue }
            try session.save(dispute)
            if let entry = entries.last(where: { $0.dispute == code }) {
                try tellMediators(of: dispute, was: disputes[code], entry, session)
            }
        }
        try saveMatters(things, entries, session)
        for entry in entries { try save(entry, things, session) }
        try saveObservations(things, entries, session)
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
        case .observation(.ordered): _ = try session.draw(.observation, scope: store.identity.scope, year: year)
        case .rota(.leaveGranted): _ = try session.draw(.leave, scope: store.identity.scope, year: year)
        case .opening(let event): try draw(event, year, session)
        case .call(let event): try draw(event, year, session)
        case .need(let event): try draw(event, year, session)
        case .instruction(let event): try draw(event, year, session)
        default: return
        }
    }

    private func save(_ entry: Entry, _ things: Things, _ session: DeskSession) throws {
        for (grid, delta) in entry.event.tallyDeltas { try session.add(delta, to: grid) }
        switch entry.event {
        case .alert(let event): try message(event, entry, things, session)
        case .source(let event):
            if let source = event.code(entry.personal).flatMap({ things.sources[$0] }) { try session.save(source) }
        case .screening(.roundOpened(let round)): try session.open(round)
        case .rota(let event): try save(event, entry, things, session)
        case .watch(.began(let watch)): try session.save(watch)
        case .watch(.appointed(let officer)): try session.save(officer)
        case .need(let event): try message(event, entry, session)
        case .drill(.paced(let pace)): try setPace(pace, session)
        case .drill, .dispute, .screening, .observation, .watch, .registry, .privacy, .opening, .call, .instruction,
            .log:
            break
        }
    }

    /// Whoever takes a need gets a message, and so does whoever need not go after all: somebody else does, or the
    /// household has withdrawn it.
    private func message(
        _ event: MatterEvent<NeedStanding>, _ entry: Entry, _ session: DeskSession
    ) throws {
        guard event.before?.goes != event.after.goes else { return }
        if let who = event.after.goes { try session.queue(entry.number, to: who, purpose: .dispatch) }
        if let who = event.before?.goes { try session.queue(entry.number, to: who, purpose: .recall) }
    }

    /// Mediators are told that they are named, and that they are not after all, by whatever act of a command.
    private func tellMediators(
        of dispute: Dispute, was before: Dispute?, _ entry: Entry, _ session: DeskSession
    ) throws {
        let (told, expected) = (before?.standing.expected ?? [], dispute.standing.expected)
        for who in expected where !told.contains(who) { try session.queue(entry.number, to: who, purpose: .mediation) }
        for who in told where !expected.contains(who) { try session.queue(entry.number, to: who, purpose: .recall) }
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
