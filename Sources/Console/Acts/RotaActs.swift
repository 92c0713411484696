internal import GridDomain
internal import Language

extension ConsoleState {
    var slotNow: ShiftSlot { ShiftSlot(at: now, zone: zone) }

    /// The duties of the shift that runs, of what is selected.
    var dutiesNow: [Duty] { rotaTargets.compactMap { $0.duty(in: slotNow) } }

    /// The open alert about the duty of the selected household: its own, or that of its grid.
    var rotaAlert: AlertCode? {
        guard let observation = rota.selected.flatMap({ desk.rota.items[$0] }) else { return nil }
        let open = desk.alerts.items.values.filter { !$0.isClosed }.sorted { $0.code < $1.code }
        let own = open.first { alert in
            alert.household == observation.household && alert.household != nil
                && (alert.kind == .nobodyOnDuty || alert.kind == .notSignedIn || alert.kind == .temperatureMissing)
        }
        let grid = open.first { $0.kind == .notSignedIn && $0.household == nil && $0.grid == observation.grid }
        return (own ?? grid)?.code
    }

    private mutating func act(
        _ order: Order, on observation: ObservationCode? = nil, _ verb: Phrase, _ what: Phrase, canUndo: Bool = true,
        _ out: inout Outbox
    ) {
        let thing = observation.map { PendingCommand.Thing.observation($0) } ?? .desk
        let version = observation.flatMap { seen(desk.rota.items[$0]?.version) }
        send(
            [Request(order: order, thing: thing, seen: version)], Phrase(zh: verb.zh + what.zh, en: verb.en + what.en),
            canUndo: canUndo, &out)
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
            guard let duty = observation.duty(in: slotNow), duty.signed == nil else { return nil }
            return duty.member
        }
        return Set(codes).sorted().compactMap { desk.staff[$0] }
    }

    /// Who serves now, whether they have signed in or not: those whom a roll may name.
    var membersOnDuty: [StaffMember] {
        Set(desk.rota.running.compactMap { $0.duty(in: slotNow)?.member }).sorted().compactMap { desk.staff[$0] }
    }

    /// What `,` puts on the list of those who do not sign in: the members of the marked households.
    var absentMembers: [StaffCode] {
        Set(rota.marks.compactMap { desk.rota.items[$0]?.duty(in: slotNow)?.member }).sorted()
    }

    mutating func standIn(_ places: [RotaOrder.DutyPlace], _ who: StaffCode, _ out: inout Outbox) {
        guard let first = places.first else { return }
        let (name, slot) = (naming.staff(who), naming.slot(first.slot))
        let homes = Counts.households(places.count)
        act(
            .rota(.standIn(places, who)), ConsoleWords.didStandIn,
            Phrase(zh: "\(name.zh) \(slot.zh) \(homes.zh)", en: "\(name.en), \(slot.en), \(homes.en)"), &out)
    }

    mutating func swap(_ a: StaffCode, _ slotA: ShiftSlot, _ b: StaffCode, _ slotB: ShiftSlot, _ out: inout Outbox) {
        let (one, other) = (naming.staff(a), naming.staff(b))
        act(
            .rota(.swap(a, slotA, b, slotB)), ConsoleWords.didSwap,
            Phrase(zh: "\(one.zh)、\(other.zh)", en: "\(one.en), \(other.en)"), &out)
    }

    mutating func leave(_ who: StaffCode, until: Instant, _ reason: LeaveReason, _ out: inout Outbox) {
        act(.rota(.leave(who, from: now, until: until, reason)), ConsoleWords.didNoteLeave, naming.staff(who), &out)
    }

    mutating func measure(_ code: ObservationCode, _ tenths: Int, _ symptoms: [Symptom], _ out: inout Outbox) {
        guard let observation = desk.rota.items[code] else { return }
        let measurement = Measurement(code, CheckTime(at: now, zone: zone), tenths: tenths, symptoms: symptoms)
        let what = title([observation])
        let reading = " " + HealthCheck.text(tenths)
        act(
            .measure([measurement]), on: nil, ConsoleWords.didMeasure,
            Phrase(zh: what.zh + reading, en: what.en + reading),
            canUndo: false, &out)
    }

    mutating func observe(_ code: ObservationCode, _ act: ObservationAct, _ verb: Phrase, _ out: inout Outbox) {
        guard let observation = desk.rota.items[code] else { return }
        self.act(
            .observation(code, act), on: code, verb, title([observation]), canUndo: act.isTakenBack, &out)
    }
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
