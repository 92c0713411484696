internal import GridDomain
internal import Language

extension ConsoleState {
    var slotNow: ShiftSlot { ShiftSlot(at: now, zone: zone) }

    /// The duties of the shift that runs, of what is selected.
    var dutiesNow: [Duty] { rotaTargets.filter { $0.isAttended(at: now) }.compactMap { $0.duty(in: slotNow) } }

    /// The open alert about the duty of the selected household: its own, or that of its grid.
    var rotaAlert: AlertCode? {
        guard let observation = rota.selected.flatMap({ desk.rota.items[$0] }) else { return nil }
        let open = desk.alerts.items.values.lazy.filter { !$0.isClosed }
        let own = open.filter { alert in
            alert.household == observation.household && alert.household != nil
                && (alert.kind == .nobodyOnDuty || alert.kind == .notSignedIn || alert.kind == .temperatureMissing)
        }.map(\.code).min()
        return own
            ?? open.filter { $0.kind == .notSignedIn && $0.household == nil && $0.grid == observation.grid }
            .map(\.code).min()
    }

    private mutating func act(
        _ order: Order, on observation: ObservationCode? = nil, _ verb: Phrase, _ what: Phrase, canUndo: Bool = true,
        _ out: inout Outbox
    ) {
        let thing = observation.map { PendingCommand.Thing.observation($0) } ?? .desk
        let version = observation.flatMap { seen(desk.rota.items[$0]?.version) }
        send(
            [Request(order: order, thing: thing, seen: version)], verb.followed(by: what), canUndo: canUndo, &out)
    }

    /// One act for all members of the marked households.
    mutating func signInSelected(_ out: inout Outbox) {
        let members = Set(dutiesNow.filter { $0.signed == nil }.compactMap(\.member)).sorted()
        signIn(members, &out)
        rota.marks = []
    }

    mutating func signIn(_ members: [StaffCode], _ out: inout Outbox) {
        act(.rota(.signIn(slotNow, members)), ConsoleWords.didSignIn, people(members), &out)
    }

    mutating func signInAll(but absent: [StaffCode], _ out: inout Outbox) {
        let count = expectedMembers.count { !absent.contains($0.code) }
        act(
            .rota(.signInAllBut(slotNow, desk.identity.scope, absent)), ConsoleWords.didSignIn, Counts.people(count),
            &out)
        rota.marks = []
    }

    /// One by name, several by their number.
    func people(_ members: [StaffCode]) -> Phrase {
        members.count == 1 ? naming.staff(members[0]) : Counts.people(members.count)
    }

    /// Who serves now and has not signed in.
    var expectedMembers: [StaffMember] {
        let codes = desk.rota.running.compactMap { observation -> StaffCode? in
            guard observation.isAttended(at: now), let duty = observation.duty(in: slotNow), duty.signed == nil else {
                return nil
            }
            return duty.member
        }
        return Set(codes).sorted().compactMap { desk.staff[$0] }
    }

    /// Who serves now, whether they have signed in or not: those whom a roll may name.
    var membersOnDuty: [StaffMember] {
        Set(desk.rota.running.filter { $0.isAttended(at: now) }.compactMap { $0.duty(in: slotNow)?.member }).sorted()
            .compactMap { desk.staff[$0] }
    }

    /// What `,` puts on the list of those who do not sign in: the members of the marked households.
    var absentMembers: [StaffCode] {
        Set(rota.marks.compactMap { desk.rota.items[$0]?.duty(in: slotNow)?.member }).sorted()
    }

    mutating func standIn(_ places: [RotaOrder.DutyPlace], _ who: StaffCode) {
        guard let first = places.first else { return }
        let (name, slot) = (naming.staff(who), naming.slot(first.slot))
        let homes = Counts.households(places.count)
        let what = Phrase(zh: "\(name.zh) \(slot.zh) \(homes.zh)", en: "\(name.en), \(slot.en), \(homes.en)")
        preview(
            .standIn(places, who), RotaActions.standIn.name, what, done: ConsoleWords.didStandIn.followed(by: what))
    }

    mutating func swap(_ a: StaffCode, _ slotA: ShiftSlot, _ b: StaffCode, _ slotB: ShiftSlot) {
        let (one, other) = (naming.staff(a), naming.staff(b))
        let what = Phrase(zh: "\(one.zh)、\(other.zh)", en: "\(one.en), \(other.en)")
        preview(
            .swap(a, slotA, b, slotB), RotaMenuItem.swap.name, what, done: ConsoleWords.didSwap.followed(by: what))
    }

    /// Who takes the duties in that time is the planner's proposal; what nobody may take stays a gap.
    mutating func leave(_ who: StaffCode, until: Instant, _ reason: LeaveReason) {
        let covers = RotaRules.covers(of: who, from: now, until: until, rotaGround, now: now)
        let end = Phrase { Times.moment(until, now: now, zone, $0) }
        let subject = naming.staff(who)
        preview(
            .leave(who, from: now, until: until, reason, instead: covers), RotaMenuItem.leave.name,
            Phrase(
                zh: "\(subject.zh) 到\(end.zh) \(reason.name.zh)", en: "\(subject.en) until \(end.en), \(reason.name.en)"
            ),
            done: ConsoleWords.didNoteLeave.followed(by: subject))
    }

    mutating func measure(
        _ code: ObservationCode, _ time: CheckTime, _ tenths: Int, _ symptoms: [Symptom], _ out: inout Outbox
    ) {
        guard let observation = desk.rota.items[code] else { return }
        let measurement = Measurement(code, time, tenths: tenths, symptoms: symptoms)
        let what = title([observation])
        let reading = " " + HealthCheck.text(tenths)
        act(
            .measure([measurement]), on: nil, ConsoleWords.didMeasure,
            Phrase(zh: what.zh + reading, en: what.en + reading),
            canUndo: false, &out)
    }

    /// One act on all of them: several share a group, so that they are taken back together.
    mutating func observe(_ codes: [ObservationCode], _ act: ObservationAct, _ verb: Phrase, _ out: inout Outbox) {
        let observations = codes.compactMap { desk.rota.items[$0] }
        let requests = observations.map { observation in
            Request(
                order: .observation(observation.code, act), thing: .observation(observation.code),
                seen: seen(observation.version), title: title([observation]))
        }
        send(requests, verb.followed(by: title(observations)), canUndo: act.isTakenBack, &out)
        rota.marks = []
    }
}

extension Phrase {
    /// A verb and what it was done to.
    fileprivate func followed(by what: Phrase) -> Phrase { Phrase(zh: zh + what.zh, en: en + what.en) }
}

extension ObservationAct {
    /// Whether `u` takes it back.
    var isTakenBack: Bool {
        switch self {
        case .move, .papers: true
        case .extend, .release, .correct, .releaseDue: false
        }
    }
}
