import Foundation
import GridDomain

/// Writes `commands.jsonl`: what happened on the desk before the demo's first minute, replayed through the rules.
struct CommandFile {
    private let township: Township
    private let households: [String: Int]
    private let zone: Zone?
    private var commands: [Command] = []
    private var alerts = 0
    private var ids: Dice

    init(_ township: Township) {
        self.township = township
        households = Dictionary(
            township.settlement.sites.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        zone = Zone(identifier: "Asia/Shanghai")
        ids = Dice(seed: township.seed, subject: "commands")
    }

    /// The file, one command a line.
    static func file(of township: Township) -> GeneratedFile {
        var file = CommandFile(township)
        file.tell(EveningStory.all)
        for step in DeskWorkStory.all { file.tell(step) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        for command in file.commands.sorted(by: { ($0.happened ?? .zero) < ($1.happened ?? .zero) }) {
            guard let line = try? encoder.encode(command) else { continue }
            bytes += line + [10]
        }
        return GeneratedFile(name: "commands.jsonl", bytes: bytes)
    }

    /// Alerts are numbered in the order in which they are raised.
    private mutating func tell(_ story: [EveningStory.Episode]) {
        add("15:50", EveningStory.officer, .beginWatch(watch))
        for episode in story.sorted(by: { $0.raised < $1.raised }) {
            guard let raise = order(raising: episode) else { continue }
            alerts += 1
            let code = AlertCode(CodeSeries.alert.code(scope: scope, year: 2020, number: alerts))
            add(episode.raised, .desk, raise)
            for step in episode.steps { add(step, of: episode, to: code) }
        }
    }

    private mutating func tell(_ step: DeskWorkStory.Step) {
        let home = step.household.flatMap { spot($0) } ?? MatterSpot()
        switch step.act {
        case .call(let words, let caller, let violent, let kind, let callback):
            guard let began = instant(step.at) else { return }
            let report = CallReport(
                at: home, caller: caller, words: words, isViolent: violent, began: began - .minutes(2),
                callback: callback.flatMap { instant($0) }, outcome: CallOutcome(kind))
            add(step.at, EveningStory.officer, .logCall(report))
        case .need(let kind, let words, let urgent, let due):
            let plan = NeedPlan(
                at: home, kind: kind, isUrgent: urgent, ambulance: urgent ? false : nil, due: instant(due), words: words
            )
            add(step.at, EveningStory.officer, .ask(plan))
        case .opening(let reason, let until):
            guard let from = instant(step.at), let until = instant(until) else { return }
            add(
                step.at, EveningStory.officer,
                .announce(OpeningPlan(at: home, from: from, until: until, reason: reason)))
        case .instruction(let words, let due):
            let plan = InstructionPlan(from: OfficerCode("zhou"), due: instant(due), words: words)
            add(step.at, OfficerCode("zhou"), .instruct(plan))
        case .log(let words): add(step.at, EveningStory.officer, .write(words))
        }
    }

    private func spot(_ key: String) -> MatterSpot? {
        guard let index = households[key] else { return nil }
        let site = township.settlement.sites[index]
        return MatterSpot(
            household: HouseholdCode(CodeSeries.household.code(scope: scope, year: 0, number: index + 1)),
            place: PlaceCode(township.ground.grids[site.grid].code), number: site.number)
    }

    private mutating func add(_ step: EveningStory.Step, of episode: EveningStory.Episode, to code: AlertCode) {
        switch step {
        case .act(let at, let order): add(at, EveningStory.officer, .alert(code, order))
        case .send(let at, let key):
            if let who = staff(key) { add(at, EveningStory.officer, .alert(code, .send(who))) }
        case .shelve(let at, let until, let reason):
            if let until = instant(until) {
                add(at, EveningStory.officer, .alert(code, .shelve(until: until, reason: reason, note: nil)))
            }
        case .clear(let at):
            if let source = source(episode.source) { add(at, .desk, .signal(source, .cleared)) }
        }
    }

    private mutating func add(_ at: String, _ officer: OfficerCode, _ order: Order) {
        commands.append(Command(id: nextID(), officer: officer, happened: instant(at), order: order))
    }

    private func order(raising episode: EveningStory.Episode) -> Order? {
        if let code = source(episode.source) {
            return episode.kind == .sourceSilent ? .silence(code) : .signal(code, .touched)
        }
        guard let index = episode.household.flatMap({ households[$0] }) else { return nil }
        let site = township.settlement.sites[index]
        return .raise(
            AlertReport(
                kind: episode.kind, grid: PlaceCode(township.ground.grids[site.grid].code),
                about: Personal(
                    household: HouseholdCode(CodeSeries.household.code(scope: scope, year: 0, number: index + 1)),
                    householdNumber: site.number,
                    point: site.point.map { GridDomain.PlanePoint(east: $0.x, north: $0.y) },
                    words: episode.words, reading: episode.reading)))
    }

    private var scope: PlaceCode { PlaceCode(QingwanPlan.code) }

    private var watch: WatchPlan {
        WatchPlan(
            officer: EveningStory.officer, lead: OfficerCode("zhou"), relief: OfficerCode("zhao"),
            ends: instant("24:00") ?? .zero)
    }

    private func source(_ key: String?) -> SourceCode? {
        guard let key, let index = township.sources.firstIndex(where: { $0.key == key }) else { return nil }
        return SourceCode(CodeSeries.source.code(scope: scope, year: 0, number: index + 1))
    }

    private func staff(_ key: String) -> StaffCode? {
        guard let index = township.staff.people.firstIndex(where: { $0.key == key }) else { return nil }
        return StaffCode(CodeSeries.staff.code(scope: scope, year: 0, number: index + 1))
    }

    /// `21:41` or `21:41:30` of the evening.
    private func instant(_ clock: String) -> Instant? {
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2 else { return nil }
        let date = CivilDate(year: 2020, month: 3, day: 10)
        return zone?.instant(
            CivilTime(date: date, hour: parts[0], minute: parts[1], second: parts.count > 2 ? parts[2] : 0))
    }

    /// A UUID of version 4 from the seed.
    private mutating func nextID() -> CommandID {
        var digits = (0..<32).map { _ in Array("0123456789abcdef")[ids.below(16)] }
        digits[12] = "4"
        digits[16] = Array("89ab")[ids.below(4)]
        for place in [8, 13, 18, 23] { digits.insert("-", at: place) }
        return CommandID(String(digits))
    }
}

extension Instant {
    fileprivate static let zero = Instant(milliseconds: 0)
}
