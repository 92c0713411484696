internal import GridDomain
internal import GridStore

/// What the entries of observations and duties write beside themselves.
extension OpenDesk {
    /// Saves every observation that entries have changed: its row, the duties that they touched, checks, due work.
    func saveObservations(_ things: Things, _ entries: [Entry], _ session: DeskSession) throws {
        let numbers = Set(entries.map(\.number))
        let plans = Set(entries.compactMap(\.replanned))
        for observation in things.observations.values.sorted(by: { $0.code < $1.code }) {
            let isNew = numbers.contains(observation.version)
            if isNew, let household = observation.household { try session.save(observation, household: household) }
            let isPlanned = plans.contains(observation.code)
            try session.save(dutiesOf: observation, changedIn: numbers, isWhole: isPlanned)
            for check in observation.checks where numbers.contains(check.version) {
                try session.save(check, of: observation.code)
            }
            if isPlanned { try schedule(observation, session) }
        }
        try saveOlderChecks(entries, session)
    }

    /// A check that is written in later than the four at hand.
    private func saveOlderChecks(_ entries: [Entry], _ session: DeskSession) throws {
        for entry in entries {
            guard case .observation(.changed(let code, _, .checked(let time, _))) = entry.event else { continue }
            let check = HealthCheck(
                time: time, tenths: entry.personal.reading.flatMap(HealthCheck.tenths),
                symptoms: entry.personal.symptoms ?? [], taken: entry.happened, version: entry.number)
            try session.save(check, of: code)
        }
    }

    /// What must happen by itself while the observation runs. Shifts and checks are shared: one row for all households.
    private func schedule(_ observation: Observation, _ session: DeskSession) throws {
        let (now, _) = try now(session)
        let running = ShiftSlot(at: now, zone: store.identity.zone)
        if observation.isAttended(at: now), observation.duty(in: running)?.signed == nil {
            try scheduleSignIn(running, now, session)
        }
        for work in observation.dueWork(zone: store.identity.zone) where work.at > now || work.kind == .releaseDue {
            try session.save(work)
        }
    }

    /// Whoever is named while a shift runs has half an hour too.
    private func scheduleSignIn(_ change: RotaEvent.DutyChange, _ entry: Entry, _ session: DeskSession) throws {
        guard change.after.member != nil, change.after.signed == nil else { return }
        try scheduleSignIn(change.slot, entry.recorded, session)
    }

    private func scheduleSignIn(_ slot: ShiftSlot, _ now: Instant, _ session: DeskSession) throws {
        let zone = store.identity.zone
        let (start, over) = (slot.start(zone), now + SignInRules.missing)
        guard start < now, over < slot.end(zone) else { return }
        try session.save(DueWork(at: over, kind: .signInEnds, thing: slot.text, version: .none))
    }

    func save(_ event: RotaEvent, _ entry: Entry, _ things: Things, _ session: DeskSession) throws {
        switch event {
        case .leaveGranted(let leave): if let granted = things.leaves[leave.code] { try session.save(granted) }
        case .leaveUndone(let leave): try session.remove(leave.code)
        case .changed(let change):
            if let member = change.after.member { try session.queue(entry.number, to: member, purpose: .duty) }
            try scheduleSignIn(change, entry, session)
            if let member = change.before.member { try session.queue(entry.number, to: member, purpose: .relieved) }
        case .signedIn, .signInUndone: return
        }
    }
}

extension Entry {
    /// The observation whose plan the entry changes.
    fileprivate var replanned: ObservationCode? {
        guard case .observation(let event) = event else { return nil }
        switch event {
        case .ordered(let ordered): return ordered.code
        case .changed(let code, _, let change):
            switch change {
            case .extended, .corrected, .released, .moved(_, _, .some): return code
            case .moved(_, _, .none), .papers, .checked, .undone: return nil
            }
        }
    }
}
