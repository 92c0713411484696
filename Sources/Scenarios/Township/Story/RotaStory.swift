import GridDomain

/// Fourteen days of sign-ins and temperatures, and what happened on the rota in the evening of the demo.
struct RotaStory {
    /// Whose evening member forgets to sign in until 16:40.
    static let forgotten = "XS-01-005"
    /// Whose temperature of the evening nobody tells.
    static let unmeasured = "HA-01-012"
    /// Whose evening member falls ill at 21:10, and whose night member takes leave.
    static let fallsIll = "SY-03-002"
    static let takesLeave = "QY-02-001"

    /// Told from paper when the watch begins, oldest first.
    private(set) var history: [Command] = []
    /// The evening from 16:00 on.
    private(set) var evening: [Command] = []

    private let township: Township
    private let zone: Zone?
    private let scope = PlaceCode(QingwanPlan.code)
    private let today = CivilDate(year: 2020, month: 3, day: 10)
    private var dice: Dice
    private var ids: Dice

    init(_ township: Township) {
        self.township = township
        zone = Zone(identifier: "Asia/Shanghai")
        dice = Dice(seed: township.seed, subject: "rota")
        ids = Dice(seed: township.seed, subject: "rota commands")
    }

    /// The code that the import gives the observation of a household.
    static func observation(of household: String, in township: Township) -> ObservationCode? {
        let sites = township.settlement.sites
        return township.observations.firstIndex { sites[$0.household].key == household }.map(code)
    }

    private static func code(_ index: Int) -> ObservationCode {
        ObservationCode(
            CodeSeries.observation.code(scope: PlaceCode(QingwanPlan.code), year: 2020, number: index + 1))
    }

    mutating func tell() {
        guard let zone else { return }
        tellShifts(zone)
        tellChecks(zone)
        history.sort { ($0.happened ?? .none, $0.id.text) < ($1.happened ?? .none, $1.id.text) }
        tellEvening(zone)
    }

    // MARK: - Sign-ins

    private mutating func tellShifts(_ zone: Zone) {
        let evening = ShiftSlot(today, .evening)
        for number in stride(from: evening.number - 39, to: evening.number, by: 1) {
            let slot = ShiftSlot(number: number)
            let start = slot.start(zone)
            let late = dice.shuffled(members(in: slot, before: start, zone)).prefix(dice.within(0...3)).sorted()
            history.append(command(start + .minutes(dice.within(1...9)), .rota(.signInAllBut(slot, scope, late))))
            guard !late.isEmpty else { continue }
            history.append(command(start + .minutes(dice.within(16...27)), .rota(.signIn(slot, late))))
        }
    }

    /// Who serves in a slot and was under way before it began.
    private func members(in slot: ShiftSlot, before start: Instant, _ zone: Zone) -> [StaffCode] {
        let serving = township.observations.indices.compactMap { index -> StaffCode? in
            let (ordered, release) = span(index, zone)
            guard ordered <= start, start < release else { return nil }
            return team(index).map { PlainPattern.member(of: $0, in: slot) }
        }
        return Set(serving).sorted()
    }

    private func span(_ index: Int, _ zone: Zone) -> (ordered: Instant, release: Instant) {
        let observation = township.observations[index]
        let day = CivilDate(text: observation.ordered.day.text) ?? today
        let contact = CivilDate(text: observation.contact.text) ?? today
        let ordered = zone.instant(CivilTime(date: day)) + .minutes(observation.ordered.minute)
        return (ordered, ObservationRules.release(contact: contact, zone: zone))
    }

    private func team(_ index: Int) -> ObservationTeam? {
        let codes = township.observations[index].members.compactMap(staff)
        guard codes.count == 4 else { return nil }
        return ObservationTeam(day: codes[0], evening: codes[1], night: codes[2], standIn: codes[3])
    }

    private func staff(_ key: String) -> StaffCode? {
        township.staff.people.firstIndex { $0.key == key }.map {
            StaffCode(CodeSeries.staff.code(scope: scope, year: 0, number: $0 + 1))
        }
    }

    private func member(of household: String, _ slot: ShiftSlot) -> StaffCode? {
        let sites = township.settlement.sites
        guard let index = township.observations.firstIndex(where: { sites[$0.household].key == household }) else {
            return nil
        }
        return team(index).map { PlainPattern.member(of: $0, in: slot) }
    }

    // MARK: - Temperatures

    private mutating func tellChecks(_ zone: Zone) {
        for day in stride(from: -13, through: 0, by: 1) {
            for half in CheckHalf.allCases {
                let time = CheckTime(today.adding(days: day), half)
                let told = measurements(time, zone)
                guard !told.isEmpty else { continue }
                let at = time.due(zone) - .minutes(dice.within(4...40))
                let isEvening = day == 0 && half == .evening
                let made = command(at, .measure(told))
                if isEvening { evening.append(made) } else { history.append(made) }
            }
        }
    }

    private mutating func measurements(_ time: CheckTime, _ zone: Zone) -> [Measurement] {
        let sites = township.settlement.sites
        var told: [Measurement] = []
        for (index, observation) in township.observations.enumerated() {
            let tenths = 360 + dice.index(weights: [2, 4, 8, 14, 18, 18, 14, 10, 6, 4, 2])
            guard span(index, zone).ordered <= time.due(zone) - .hours(4) else { continue }
            if time == CheckTime(today, .evening), sites[observation.household].key == Self.unmeasured { continue }
            told.append(Measurement(Self.code(index), time, tenths: tenths))
        }
        return told
    }

    // MARK: - The evening

    private mutating func tellEvening(_ zone: Zone) {
        let slot = ShiftSlot(today, .evening)
        let start = slot.start(zone)
        guard let forgotten = member(of: Self.forgotten, slot) else { return }
        let others = members(in: slot, before: start, zone).filter { $0 != forgotten }
        let late = dice.shuffled(others).prefix(9).sorted()
        add(start + .minutes(3), .rota(.signInAllBut(slot, scope, ([forgotten] + late).sorted())))
        add(start + .minutes(12), .rota(.signIn(slot, Array(late.dropFirst(3)))))
        add(start + .minutes(22), .rota(.signIn(slot, Array(late.prefix(3)))))
        add(start + .minutes(40), .rota(.signIn(slot, [forgotten])))
        // Those who serve households that were ordered during the shift.
        add(start + .minutes(255), .rota(.signInAllBut(slot, scope, [])))
        tellPapers(zone)
        if let ill = member(of: Self.fallsIll, slot) {
            let at = start + .minutes(310)
            add(at, .rota(.leave(ill, from: at, until: at + .hours(12), .ill)))
        }
        if let away = member(of: Self.takesLeave, slot.next) {
            let night = slot.next
            add(start + .minutes(305), .rota(.leave(away, from: night.start(zone), until: night.end(zone), .family)))
        }
    }

    /// Of those who are released at midnight the papers of all but two are there.
    private mutating func tellPapers(_ zone: Zone) {
        let midnight = zone.instant(CivilTime(date: today.adding(days: 1)))
        let released = township.observations.indices.filter { span($0, zone).release == midnight }
        for (place, index) in released.enumerated() {
            let papers: [ReleasePaper] = place < released.count - 2 ? [.notice, .letter] : [.letter]
            add(midnight - .minutes(195 - place), .observation(Self.code(index), .papers(papers)))
        }
    }

    private mutating func add(_ at: Instant, _ order: Order) { evening.append(command(at, order)) }

    private mutating func command(_ at: Instant, _ order: Order) -> Command {
        Command(id: ids.commandID(), officer: EveningStory.officer, happened: at, order: order)
    }
}

extension Instant {
    fileprivate static let none = Instant(milliseconds: 0)
}
