/// How an officer takes back what one command did to duties.
extension RotaRules {
    /// Takes back what one command did to duties, as long as nobody has built on it.
    ///
    /// - Parameter entries: those of the command, in their order.
    static func undo(_ entries: [Entry], _ ground: Ground) throws(Refusal) -> [Fact] {
        var planner = try planner(without: entries, ground)
        var facts: [Fact] = []
        for entry in entries.reversed() {
            guard case .rota(let event) = entry.event else { continue }
            switch event {
            case .signedIn(let roll): facts.append(try unsigned(roll, entry, ground))
            case .changed(let change):
                try check(change, entry, ground)
                facts.append(try reversed(change, entry, &planner))
            case .leaveGranted(let leave):
                guard ground.leaves[leave.code] != nil else { throw .alreadyUndone }
                facts.append(Fact(.rota(.leaveUndone(leave))))
            case .signInUndone, .leaveUndone: throw .cannotUndo
            }
        }
        guard !facts.isEmpty else { throw .cannotUndo }
        return facts + alerts(entries, ground)
    }

    private static func unsigned(
        _ roll: RotaEvent.SignIn, _ entry: Entry, _ ground: Ground
    ) throws(Refusal) -> Fact {
        let isStanding = ground.observations.values.contains { observation in
            observation.grid == roll.grid && observation.duty(in: roll.slot)?.version == entry.number
        }
        guard isStanding else { throw .alreadyUndone }
        var back = roll
        back.entry = entry.number
        return Fact(.rota(.signInUndone(back)))
    }

    /// Who is free when all that the command did is gone: those who come back may have been given other duties since.
    private static func planner(without entries: [Entry], _ ground: Ground) throws(Refusal) -> Planner {
        var planner = ground.planner
        for entry in entries {
            switch entry.event {
            case .rota(.changed(let change)):
                if let member = change.after.member { planner.remove(member, change.slot) }
            case .rota(.leaveGranted(let leave)): planner.withdraw(leave)
            default: continue
            }
        }
        return planner
    }

    private static func check(_ change: RotaEvent.DutyChange, _ entry: Entry, _ ground: Ground) throws(Refusal) {
        guard let observation = ground.observations[change.observation],
            let duty = observation.duty(in: change.slot)
        else { throw .cannotUndo }
        guard duty.version != entry.number else { return }
        guard let step = ground.steps[duty.version], !step.takesBack(entry.number) else { throw .alreadyUndone }
        throw .builtUpon(by: step.officer, at: step.happened)
    }

    private static func reversed(
        _ change: RotaEvent.DutyChange, _ entry: Entry, _ planner: inout Planner
    ) throws(Refusal) -> Fact {
        var back = change
        (back.before, back.after) = (change.after, change.before)
        back.undoes = entry.number
        if let member = change.before.member {
            if let obstacle = planner.obstacle(member, change.slot) { throw .obstacle(member, obstacle) }
            planner.assign(member, change.slot)
        }
        return Fact(.rota(.changed(back)), entry.personal)
    }

    /// What the command had ended begins again, and what it had raised is over.
    private static func alerts(_ entries: [Entry], _ ground: Ground) -> [Fact] {
        var raised: Set<AlertCode> = []
        var cleared: Set<AlertCode> = []
        for entry in entries {
            guard case .alert(let event) = entry.event else { continue }
            switch event.change {
            case .raised: raised.insert(event.alert)
            case .cleared: cleared.insert(event.alert)
            default: continue
            }
        }
        return ground.open.flatMap { alert in
            if raised.contains(alert.code) { return AlertRules.cleared(alert) }
            return cleared.contains(alert.code) ? AlertRules.recurred(alert) : []
        }
    }
}

extension Entry {
    /// Whether it took that entry back.
    fileprivate func takesBack(_ number: EntryNumber) -> Bool {
        if case .rota(.changed(let change)) = event { change.undoes == number } else { false }
    }
}
