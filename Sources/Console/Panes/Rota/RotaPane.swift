internal import GridDomain
internal import Language

/// What the officer has made of the rota pane. What is selected is named by code.
struct RotaPane: Sendable, Equatable {
    enum View: Int, Sendable, Equatable {
        /// By exception: who is there, who is next.
        case now = 0
        /// Seven days of lanes.
        case week = 5
        /// Hours and nights of each member.
        case members = 6
    }

    /// The groups of the plain view, each household in the first that fits.
    enum Group: Int, Sendable, Equatable, CaseIterable {
        /// nobody there now 现在无人在岗
        case nobody
        /// the next shift is uncovered 下一班缺人
        case next
        /// fever, or a temperature is missing 发热 未测
        case health
        /// released within half a day, or due already 期满解除
        case released
        /// as planned 其余正常
        case planned
    }

    enum RowID: Hashable, Sendable {
        case observation(ObservationCode)
        case folded(Group)
        case member(StaffCode)
    }

    enum Row: Sendable, Equatable {
        case heading(Group, count: Int, isFolded: Bool, marks: Int)
        case observation(ObservationCode)
        case member(StaffCode, RotaLoad)

        var id: RowID? {
            switch self {
            case .observation(let code): .observation(code)
            case .heading(let group, _, let isFolded, _): isFolded ? .folded(group) : nil
            case .member(let code, _): .member(code)
            }
        }
    }

    var view = View.now
    /// How many days the week view stands away from today.
    var days = 0
    var cursor = ListCursor<RowID>()
    private(set) var rows: [Row] = []
    var folded: Set<Group> = [.released, .planned]
    var marks: Set<ObservationCode> = []
    private(set) var counts = RotaCounts()
    /// Of everybody, whatever the filter lets through: what the screen's second line must not miss.
    private(set) var vital = RotaCounts()
    var filter = ""
    var search = ""
    /// What the rows were made from.
    private var source: Source?

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var moment: RotaMoment
        var view: View
        var folded: Set<Group>
        var filter: String
    }

    var selected: ObservationCode? {
        guard case .observation(let code) = cursor.selected else { return nil }
        return code
    }

    var selectedMember: StaffCode? {
        guard case .member(let code) = cursor.selected else { return nil }
        return code
    }
}

/// What of the time the rota depends on: it changes a few times a day.
struct RotaMoment: Sendable, Equatable {
    var slot: ShiftSlot
    /// Whether the time to sign in is over.
    var isSignInOver: Bool
    /// The last check that should be known.
    var check: CheckTime
    /// Quarters of an hour: the end of the half day before a release.
    var quarter: Int64

    init(_ now: Instant, _ zone: Zone) {
        slot = ShiftSlot(at: now, zone: zone)
        isSignInOver = now - slot.start(zone) >= SignInRules.missing
        check = CheckTime.lastDue(at: now, zone: zone)
        quarter = now.seconds / 900
    }
}

/// The headline figures, over what the filter lets through.
struct RotaCounts: Sendable, Equatable {
    /// Households with somebody signed in now, and those that should have somebody.
    var here = 0
    var wanted = 0
    /// Households whose next shift is named, and those that need one.
    var nextCovered = 0
    var nextWanted = 0
    var groups: [RotaPane.Group: Int] = [:]
    var fever = 0
    var missingChecks = 0
    /// Among those released soon, how many have all papers.
    var papersReady = 0

    subscript(group: RotaPane.Group) -> Int { groups[group] ?? 0 }
}

/// What one member has done and will do.
struct RotaLoad: Sendable, Equatable {
    var isHere = false
    /// Duties in the seven duty days up to today, and in the next seven.
    var past = 0
    var ahead = 0
    var nights = 0
    var late = 0
    var next: ShiftSlot?
    /// Households in one shift at most.
    var households = 0

    /// Hours of the week that runs and the days before.
    var hours: Int { past * Self.hoursPerDuty }

    static let hoursPerDuty = 8
}

extension RotaPane {
    private func source(_ state: ConsoleState) -> Source {
        Source(
            last: state.desk.last, moment: RotaMoment(state.now, state.zone), view: view, folded: folded, filter: filter
        )
    }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by state: ConsoleState) -> Bool { source != source(state) }

    /// What the rows were made from counts no longer.
    mutating func forgetRows() { source = nil }

    /// Makes the rows anew after the board, the shift, the filter or the view has changed.
    mutating func rebuild(_ state: ConsoleState) {
        source = source(state)
        let running = state.desk.rota.running
        let shown = filter.isEmpty ? running : running.filter { state.passes($0, filter) }
        let groups = Dictionary(grouping: shown) { state.group(of: $0) }
        counts = state.rotaCounts(shown, groups.mapValues(\.count))
        let nobody = running.lazy.filter { state.group(of: $0) == .nobody }
        vital = filter.isEmpty ? counts : state.rotaCounts(running, [.nobody: nobody.count])
        switch view {
        case .now: rows = Group.allCases.flatMap { rows(of: $0, groups[$0] ?? []) }
        case .week: rows = shown.map { .observation($0.code) }
        case .members:
            rows = state.rotaLoads(state.desk.rota.items.values.sorted { $0.code < $1.code }).map {
                .member($0.code, $0.load)
            }
        }
        cursor.rebuild(rows.compactMap(\.id))
        if !marks.isEmpty { marks.formIntersection(shown.map(\.code)) }
    }

    private func rows(of group: Group, _ items: [Observation]) -> [Row] {
        guard !items.isEmpty else { return [] }
        let isFolded = folded.contains(group)
        let extra = group == .health ? counts.missingChecks : group == .released ? counts.papersReady : 0
        let heading = Row.heading(group, count: items.count, isFolded: isFolded, marks: extra)
        return [heading] + (isFolded ? [] : items.map { .observation($0.code) })
    }
}

extension ConsoleState {
    /// The first exception of a household, or none.
    func group(of observation: Observation) -> RotaPane.Group {
        let moment = RotaMoment(now, zone)
        if isUnattended(observation, moment) { return .nobody }
        if isNextUncovered(observation, moment) { return .next }
        if hasFever(observation) || lacksCheck(observation, moment) { return .health }
        return observation.release - now <= .hours(12) ? .released : .planned
    }

    /// In a facility the house itself looks after them.
    private func isUnattended(_ observation: Observation, _ moment: RotaMoment) -> Bool {
        guard observation.place == .home, observation.release > now, let duty = observation.duty(in: moment.slot) else {
            return false
        }
        return duty.member == nil || (duty.signed == nil && moment.isSignInOver)
    }

    private func isNextUncovered(_ observation: Observation, _ moment: RotaMoment) -> Bool {
        guard observation.place == .home, let duty = observation.duty(in: moment.slot.next) else { return false }
        return duty.member == nil
    }

    func hasFever(_ observation: Observation) -> Bool { observation.checks.last?.isFever ?? false }

    func lacksCheck(_ observation: Observation, _ moment: RotaMoment) -> Bool {
        observation.owes(moment.check, zone: zone) && !observation.checks.contains { $0.time >= moment.check }
    }

    func rotaCounts(_ shown: [Observation], _ groups: [RotaPane.Group: Int]) -> RotaCounts {
        let moment = RotaMoment(now, zone)
        var counts = RotaCounts()
        counts.groups = groups
        for observation in shown {
            if observation.place == .home {
                if let duty = observation.duty(in: moment.slot) {
                    counts.wanted += 1
                    if duty.signed != nil { counts.here += 1 }
                }
                if let duty = observation.duty(in: moment.slot.next) {
                    counts.nextWanted += 1
                    if duty.member != nil { counts.nextCovered += 1 }
                }
            }
            if hasFever(observation) { counts.fever += 1 }
            if lacksCheck(observation, moment) { counts.missingChecks += 1 }
            if observation.release - now <= .hours(12), observation.papers.count == ReleasePaper.allCases.count {
                counts.papersReady += 1
            }
        }
        return counts
    }

    /// Everybody who has duties, the fullest week first.
    func rotaLoads(_ running: [Observation]) -> [(code: StaffCode, load: RotaLoad)] {
        let slot = ShiftSlot(at: now, zone: zone)
        let today = slot + -slot.shift.rawValue
        return dutiesByMember(running).map { (code: $0.key, load: load($0.value, today, slot)) }
            .filter { rota.filter.isEmpty || memberPasses($0.code, rota.filter) }
            .sorted { ($1.load.past, $0.code) < ($0.load.past, $1.code) }
    }

    /// The duties of each member in the seven duty days up to today and in the next seven: at how many households, and
    /// one duty for all of them.
    func dutiesByMember(_ running: [Observation]) -> [StaffCode: [ShiftSlot: (households: Int, duty: Duty)]] {
        let today = slotNow + -slotNow.shift.rawValue
        var duties: [StaffCode: [ShiftSlot: (households: Int, duty: Duty)]] = [:]
        for observation in running {
            for duty in observation.duties where duty.slot >= today + -18 && duty.slot < today + 24 {
                guard let member = duty.member else { continue }
                let known = duties[member]?[duty.slot]
                // Signed in at one household, the member is there.
                let shown = known.flatMap { $0.duty.signed == nil ? nil : $0.duty } ?? duty
                duties[member, default: [:]][duty.slot] = ((known?.households ?? 0) + 1, shown)
            }
        }
        return duties
    }

    private func load(
        _ duties: [ShiftSlot: (households: Int, duty: Duty)], _ today: ShiftSlot, _ slot: ShiftSlot
    ) -> RotaLoad {
        var load = RotaLoad()
        for (at, item) in duties {
            load.households = max(load.households, item.households)
            if at < today + 3 {
                load.past += 1
                if at.shift == .night { load.nights += 1 }
                if item.duty.wasLate(zone: zone) { load.late += 1 }
            } else {
                load.ahead += 1
            }
            if at == slot, item.duty.signed != nil { load.isHere = true }
            if at > slot { load.next = min(load.next ?? at, at) }
        }
        return load
    }

    /// Whether a household of the rota answers a search text: its label, its village, who serves there.
    func passes(_ observation: Observation, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        let texts = [Tongue.zh, .en].map {
            labels.household(grid: observation.grid, number: observation.householdNumber, $0)
        }
        if texts.contains(where: { $0.localizedContains(query) }) { return true }
        let tree = desk.grids.tree
        let slot = ShiftSlot(at: now, zone: zone)
        let names = [tree[observation.grid], tree.village(of: observation.grid)].compactMap { $0?.name }
        let members = (-1...1).compactMap { observation.duty(in: slot + $0)?.member }.compactMap {
            desk.staff[$0]?.name
        }
        return (names + members).contains { $0.matches(query) }
    }

    func memberPasses(_ code: StaffCode, _ query: String) -> Bool {
        guard let member = desk.staff[code] else { return false }
        return member.name.matches(query) || member.phone.hasPrefix(query)
            || member.grid.map { labels.grid($0, tongue).localizedContains(query) } ?? false
    }

    /// The households that an act is about: the marked ones, or the selected one.
    var rotaTargets: [Observation] {
        let codes = rota.marks.isEmpty ? rota.selected.map { [$0] } ?? [] : rota.marks.sorted()
        return codes.compactMap { desk.rota.items[$0] }
    }

    func title(_ observations: [Observation]) -> Phrase {
        guard observations.count == 1 else { return Counts.households(observations.count) }
        return Phrase { labels.household(grid: observations[0].grid, number: observations[0].householdNumber, $0) }
    }
}
