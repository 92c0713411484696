/// What the rules of all matters share.
enum MatterRules {
    /// Refuses to go on when somebody else was first, or when it is over.
    ///
    /// - Parameter seen: the version that the officer saw; nil for those who saw none.
    static func check<Standing>(
        _ matter: Matter<Standing>, seen: EntryNumber?, officer: OfficerCode
    ) throws(Refusal) {
        if let closed = matter.standing.closed { throw .closed(at: closed) }
        guard let seen, matter.version > seen, matter.step.by != officer, matter.step.by != .desk else { return }
        throw .conflict(
            by: matter.step.by, at: matter.step.at, change: Standing.area + "." + matter.step.change)
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
        if first.before == nil { after.closed = now }
        return [change(matter, .undone, after, as: event)]
    }
}

extension Things {
    /// Takes back what the undone command did to matters; each stands as before.
    func undoMatters(now: Instant) throws(Refusal) -> [Fact] {
        try undo({ if case .call(let event) = $0 { event } else { nil } }, work.calls, now: now, as: Event.call)
            + undo({ if case .need(let event) = $0 { event } else { nil } }, work.needs, now: now, as: Event.need)
            + undo(
                { if case .opening(let event) = $0 { event } else { nil } }, work.openings, now: now, as: Event.opening)
            + undo(
                { if case .instruction(let event) = $0 { event } else { nil } }, work.instructions, now: now,
                as: Event.instruction)
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
