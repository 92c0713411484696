/// What the officer who acts on a matter knew of it.
struct MatterSight {
    /// The version that they saw; nil for those who saw none.
    var seen: EntryNumber?
    /// The last step of somebody else, the desk apart.
    var last: Entry?
    var officer: OfficerCode
}

/// What the rules of all matters share.
enum MatterRules {
    /// Refuses to go on when it is over, or when somebody else was first.
    static func check<Standing>(_ matter: Matter<Standing>, _ sight: MatterSight) throws(Refusal) {
        if let closed = matter.standing.closed { throw .closed(at: closed) }
        try checkConflict(matter, sight)
    }

    /// Refuses to go on when somebody else took a step since the officer looked, however many came after it. What the
    /// desk itself did never conflicts.
    static func checkConflict<Standing>(_ matter: Matter<Standing>, _ sight: MatterSight) throws(Refusal) {
        guard let seen = sight.seen, let last = sight.last, last.number > seen, last.officer != sight.officer,
            last.officer != .desk, last.event.subject == matter.code.text
        else { return }
        throw .conflict(by: last.officer, at: last.happened, change: last.event.kind)
    }

    /// The fact with which a matter begins.
    static func begin<Standing>(
        _ code: Code<Matter<Standing>>, _ standing: Standing, place: PlaceCode?, _ personal: Personal,
        as event: (MatterEvent<Standing>) -> Event
    ) -> Fact {
        Fact(event(MatterEvent(code, .first, place: place, after: standing)), personal)
    }

    /// The fact that a matter stands otherwise now.
    static func change<Standing>(
        _ matter: Matter<Standing>, _ change: Standing.Change, _ after: Standing, words: String? = nil,
        as event: (MatterEvent<Standing>) -> Event
    ) -> Fact {
        Fact(
            event(
                MatterEvent(matter.code, change, place: matter.place, after: after, before: matter.standing)),
            Personal(household: matter.household, householdNumber: matter.householdNumber, words: words))
    }

    /// Takes back what one command did to a matter: it stands as before; one that began by it is closed.
    static func undo<Standing>(
        _ steps: [(number: EntryNumber, event: MatterEvent<Standing>)], _ matter: Matter<Standing>?, now: Instant,
        as event: (MatterEvent<Standing>) -> Event
    ) throws(Refusal) -> [Fact] {
        guard let first = steps.first?.event, let last = steps.last else { return [] }
        guard let matter else { throw .unknown(thing: first.matter.text) }
        guard matter.version == last.number else {
            if matter.step.change == Standing.Change.undone.rawValue { throw .alreadyUndone }
            throw .builtUpon(by: matter.step.by, at: matter.step.at)
        }
        var after = first.before ?? matter.standing
        if first.before == nil { after.takeBack(at: now) }
        return [change(matter, .undone, after, as: event)]
    }
}

extension Things {
    /// Takes back what the undone command did to matters; each stands as before.
    func undoMatters(now: Instant) throws(Refusal) -> [Fact] {
        try undo({ if case .call(let event) = $0 { event } else { nil } }, work.calls, now: now, as: Event.call)
            + undo({ if case .need(let event) = $0 { event } else { nil } }, work.needs, now: now, as: Event.need)
            + undoOpenings(now: now)
            + undo(
                { if case .instruction(let event) = $0 { event } else { nil } }, work.instructions, now: now,
                as: Event.instruction)
    }

    /// An opening that runs again must not run beside another of its household, and holds back again what it held.
    private func undoOpenings(now: Instant) throws(Refusal) -> [Fact] {
        let facts = try undo(
            { if case .opening(let event) = $0 { event } else { nil } }, work.openings, now: now, as: Event.opening)
        for fact in facts {
            guard case .opening(let event) = fact.event, event.after.closed == nil else { continue }
            try OpeningRules.checkReturn(event, fact.personal.household, among: work.openings, now: now)
        }
        return try facts + undoHeld(now: now)
    }

    /// The alerts that an undone act on a matter has changed: each stands as before, as long as nobody has built on it.
    private func undoHeld(now: Instant) throws(Refusal) -> [Fact] {
        let codes = undone.compactMap { entry -> AlertCode? in
            guard case .alert(let event) = entry.event, event.before != nil else { return nil }
            return event.alert
        }
        var facts: [Fact] = []
        for code in Set(codes).sorted() {
            let steps = undone.filter { $0.event.subject == code.text }
            facts += try AlertRules.undo(steps, try alert(code), last: lastStep, now: now)
        }
        return facts
    }

    private func undo<Standing>(
        _ pick: (Event) -> MatterEvent<Standing>?, _ matters: Matters<Standing>, now: Instant,
        as event: (MatterEvent<Standing>) -> Event
    ) throws(Refusal) -> [Fact] {
        let steps = undone.compactMap { entry in pick(entry.event).map { (number: entry.number, event: $0) } }
        var facts: [Fact] = []
        for code in Set(steps.map(\.event.matter)).sorted() {
            facts += try MatterRules.undo(
                steps.filter { $0.event.matter == code }, matters[code], now: now, as: event)
        }
        return facts
    }
}
