internal import Canvas
internal import GridDomain
internal import Language

/// What the menu of a rota row offers.
enum RotaMenuItem: Sendable, Equatable, CaseIterable {
    case allBut, roll, swap, leave, papers, release, extend, move, correct, admit

    var name: Phrase {
        switch self {
        case .allBut: Phrase(zh: "除标记外全签", en: "sign all in but the marked")
        case .roll: Phrase(zh: "粘贴接龙", en: "paste a roll")
        case .swap: Phrase(zh: "换班", en: "swap")
        case .leave: Phrase(zh: "请假", en: "leave")
        case .papers: Phrase(zh: "登记文书", en: "papers of release")
        case .release: Phrase(zh: "解除", en: "release")
        case .extend: Phrase(zh: "延长", en: "extend")
        case .move: Phrase(zh: "转集中 / 转居家", en: "to a facility, or home")
        case .correct: Phrase(zh: "更正日期", en: "correct the dates")
        case .admit: RotaActions.admit.name
        }
    }

    /// What it asks of the desk, for the rule of rights.
    var kind: OrderKind {
        switch self {
        case .allBut: .signInAllBut
        case .roll: .signIn
        case .swap: .swap
        case .leave: .leave
        case .papers: .papers
        case .release: .release
        case .extend: .extend
        case .move: .move
        case .correct: .correct
        case .admit: .observe
        }
    }
}

/// Popups of the rota.
extension ConsoleState {
    mutating func openRotaMenu() {
        let targets = rotaTargets
        let options = RotaMenuItem.allCases.map {
            Picker.Option(value: .rotaItem($0), label: $0.name, off: refusal(of: $0.kind)?.phrase(naming))
        }
        open(
            .picker(
                Picker(
                    purpose: .rotaMenu(rota.selected ?? targets[0].code), title: ConsoleWords.menuTitle,
                    subject: title(targets), options: menu(options))))
    }

    // MARK: - Stand-ins

    /// The duty that wants somebody: the one that runs when nobody is there, else the first later gap, else the next one.
    private func wanting(_ observation: Observation) -> Duty? {
        let slot = slotNow
        guard observation.place == .home else { return nil }
        if let duty = observation.duty(in: slot), duty.signed == nil { return duty }
        let later = observation.duties.filter { $0.slot > slot }
        return later.prefix(6).first { $0.member == nil } ?? later.first
    }

    /// All households that the same member serves in that slot; of a gap those of the same team that have it too.
    private func places(with duty: Duty, of observation: Observation) -> [RotaOrder.DutyPlace] {
        desk.rota.running.filter { other in
            guard let same = other.duty(in: duty.slot), same.member == duty.member, other.grid == observation.grid,
                other.place == .home
            else {
                return false
            }
            return duty.member != nil || other.team == observation.team
        }.map { RotaOrder.DutyPlace($0.code, duty.slot, seen: seen($0.duty(in: duty.slot)?.version)) }
    }

    var planner: Planner {
        Planner(
            desk.rota.items.values, leaves: desk.rota.leaves.values, staff: Array(desk.staff.members.values), zone: zone
        )
    }

    mutating func openStandIn() {
        let selected = rota.selected.flatMap { desk.rota.items[$0] } ?? rotaTargets.first
        guard let observation = selected, let duty = wanting(observation) else {
            return tell(ConsoleWords.noOpenDuty, tone: .refused)
        }
        let places = places(with: duty, of: observation)
        let planner = planner
        let free = planner.free(
            for: duty.slot, households: places.count, near: observation.point, grid: observation.grid
        ).filter { $0.code != duty.member }.prefix(3)
        guard !free.isEmpty else { return tellNobodyFree(planner, duty.slot, places.count, observation.grid) }
        let options = free.map { option($0, for: observation, planner, duty.slot) }
        let (slot, who) = (naming.slot(duty.slot), duty.member.map { naming.staff($0) } ?? DutyState.gap.name)
        let homes = Counts.households(places.count)
        open(
            .picker(
                Picker(
                    purpose: .standIn(places), title: RotaActions.standIn.name,
                    subject: Phrase(zh: "\(slot.zh) \(who.zh) \(homes.zh)", en: "\(slot.en), \(who.en), \(homes.en)"),
                    options: options)))
    }

    private mutating func tellNobodyFree(_ planner: Planner, _ slot: ShiftSlot, _ households: Int, _ grid: PlaceCode) {
        let reasons = planner.reasons(slot, households: households, grid: grid).sorted {
            $0.key.rawValue < $1.key.rawValue
        }
        let zh = reasons.map { "\($0.value)人\($0.key.name.zh)" }.joined(separator: "，")
        let en = reasons.map { "\($0.value) \($0.key.name.en)" }.joined(separator: ", ")
        tell(ConsoleWords.nobodyCan(Phrase(zh: zh, en: en)), tone: .refused)
    }

    /// What the choice changes, before it is applied: how far, how many hours then, whether the family knows them.
    private func option(
        _ member: Planner.Member, for observation: Observation, _ planner: Planner, _ slot: ShiftSlot
    ) -> Picker.Option {
        let day = slot + -slot.shift.rawValue
        let duties = member.duties.keys.count { $0 >= day + -18 && $0 < day + 3 } + (member.duties[slot] == nil ? 1 : 0)
        let metres = observation.point.flatMap { from in member.point.map { from.distance(to: $0) } }
        let isKnown = observation.duties.contains { $0.member == member.code }
        let phone = desk.staff[member.code]?.phone ?? ""
        return Picker.Option(
            value: .staff(member.code), label: naming.staff(member.code),
            detail: Phrase { tongue in
                [
                    metres.map { Counts.metres($0)[tongue] } ?? "", ConsoleWords.hours(duties * 8)[tongue],
                    isKnown ? "" : ConsoleWords.newFace[tongue], phone,
                ].filter { !$0.isEmpty }.joined(separator: " ")
            })
    }

    // MARK: - Swaps

    /// Who may change with the member of the selected household: the others of its team, in the next days.
    mutating func openSwap(_ code: ObservationCode) {
        guard let observation = desk.rota.items[code],
            let own = observation.duties.first(where: { $0.slot >= slotNow && $0.member != nil && $0.signed == nil }),
            let member = own.member
        else { return tell(ConsoleWords.noOpenDuty, tone: .refused) }
        let planner = planner
        let options = observation.duties.filter { duty in
            guard duty.slot > own.slot, duty.slot - own.slot <= Planner.week, let other = duty.member, other != member
            else { return false }
            return canSwap(member, own.slot, other, duty.slot, planner)
        }.prefix(5).compactMap { duty -> Picker.Option? in
            guard let other = duty.member else { return nil }
            return Picker.Option(
                value: .duty(other, duty.slot), label: naming.staff(other), detail: naming.slot(duty.slot))
        }
        guard !options.isEmpty else { return tell(ConsoleWords.noSwap, tone: .refused) }
        let (who, slot) = (naming.staff(member), naming.slot(own.slot))
        open(
            .picker(
                Picker(
                    purpose: .swap(member, own.slot), title: RotaMenuItem.swap.name,
                    subject: Phrase(zh: "\(who.zh) \(slot.zh)", en: "\(who.en), \(slot.en)"), options: Array(options))))
    }

    private func canSwap(
        _ a: StaffCode, _ slotA: ShiftSlot, _ b: StaffCode, _ slotB: ShiftSlot, _ planner: Planner
    ) -> Bool {
        var planner = planner
        let first = planner.members[a]?.duties[slotA] ?? 0
        let second = planner.members[b]?.duties[slotB] ?? 0
        planner.remove(a, slotA, households: first)
        planner.remove(b, slotB, households: second)
        return planner.obstacle(a, slotB, households: second) == nil
            && planner.obstacle(b, slotA, households: first) == nil
    }

    // MARK: - The menu's choices

    mutating func choose(_ item: RotaMenuItem, _ code: ObservationCode, _ out: inout Outbox) {
        guard let observation = desk.rota.items[code] else { return }
        switch item {
        case .allBut: openAllBut()
        case .roll: open(.text(TextForm(.roll, draft: drafts)))
        case .swap: openSwap(code)
        case .leave:
            guard let who = observation.duty(in: slotNow)?.member ?? observation.duty(in: slotNow.next)?.member else {
                return tell(ConsoleWords.nobodyNamed, tone: .refused)
            }
            open(.text(TextForm(.leave(who), draft: drafts)))
        case .papers: openPapers(rotaTargets)
        case .release: openRelease(rotaTargets)
        case .extend: open(.text(TextForm(.extend(rotaTargets.map(\.code)), draft: drafts)))
        case .move: move(rotaTargets, &out)
        case .correct: open(.text(TextForm(.correct(code), draft: drafts)))
        case .admit: openAdmissionSpot()
        }
    }

    /// All to the place where the first is not.
    private mutating func move(_ observations: [Observation], _ out: inout Outbox) {
        let place: ObservationPlace = observations.first?.place == .home ? .facility : .home
        observe(observations.map(\.code), .move(place, note: nil), ConsoleWords.didMoveTo, &out)
    }

    /// Which household: its label is looked for.
    mutating func openAdmissionSpot() {
        var picker = Picker(
            purpose: .admitSpot, title: RotaActions.admit.name, subject: ConsoleWords.householdHint,
            options: spots(matching: ""))
        picker.query = TextField()
        open(.picker(picker))
    }

    private mutating func openAllBut() {
        let absent = absentMembers
        let members = expectedMembers.filter { !absent.contains($0.code) }
        guard !members.isEmpty else { return tell(ConsoleWords.signedInAll, tone: .refused) }
        confirm(
            ConsoleWords.signsIn(naming.slot(slotNow), members.count, but: absent.count), .signInAllBut(absent),
            RotaMenuItem.allBut.name, absent.isEmpty ? Phrase(same: "") : naming.staff(absent))
    }

    private mutating func openPapers(_ observations: [Observation]) {
        let missing = ReleasePaper.allCases.filter { paper in observations.contains { !$0.papers.contains(paper) } }
        guard !missing.isEmpty else { return tell(ConsoleWords.papersReady(ReleasePaper.allCases.count)) }
        open(
            .picker(
                Picker(
                    purpose: .papers(observations.map(\.code)), title: RotaMenuItem.papers.name,
                    subject: title(observations),
                    options: missing.map { Picker.Option(value: .paper($0), label: $0.name) })))
    }

    /// Before its instant a release needs words.
    private mutating func openRelease(_ observations: [Observation]) {
        let codes = observations.map(\.code)
        if observations.contains(where: { now < $0.release }) {
            return open(.text(TextForm(.release(codes), draft: drafts)))
        }
        let what = title(observations)
        confirm(
            Phrase(zh: "解除 \(what.zh)", en: "Release \(what.en)"), .release(codes),
            RotaMenuItem.release.name, Phrase(same: ""))
    }

    /// One choice that waits for y.
    mutating func confirm(
        _ label: Phrase, _ purpose: Picker.Purpose, _ title: Phrase, _ subject: Phrase, details: [String] = []
    ) {
        var picker = Picker(
            purpose: purpose, title: title, subject: subject, details: details,
            options: [Picker.Option(value: .nobody, label: label)])
        picker.chosen = 0
        open(.picker(picker))
    }

    /// Reads a roll, and asks once before anybody is signed in.
    mutating func openRoll(_ text: String) -> Phrase? {
        let roll = RollReading(text.replacing("↵", with: "\n"), expected: membersOnDuty)
        guard !roll.members.isEmpty else { return ConsoleWords.rollNeeded }
        let waiting = Set(expectedMembers.map(\.code))
        let members = roll.members.filter(waiting.contains)
        guard !members.isEmpty else {
            return roll.doubtful.isEmpty
                ? ConsoleWords.signedInAll : ConsoleWords.rollMatched(0, doubtful: roll.doubtful.count)
        }
        let room = max(1, size.height - 14)
        let lines = roll.doubtful.map(\.text)
        let details = lines.count > room ? lines.prefix(room - 1) + ["… +\(lines.count - room + 1)"] : lines[...]
        confirm(
            ConsoleWords.rollMatched(members.count, doubtful: lines.count), .roll(members), RotaMenuItem.roll.name,
            lines.isEmpty ? Phrase(same: "") : ConsoleWords.rollInDoubt, details: Array(details))
        return nil
    }
}
