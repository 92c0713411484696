import Foundation
import GridDomain

/// Writes `commands.jsonl`: what happened on the desk before the demo's first minute, replayed through the rules.
struct CommandFile {
    let township: Township
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
        file.tell(DisputeStory.all)
        var rota = RotaStory(township)
        rota.tell()
        file.commands += rota.evening
        for step in DeskWorkStory.all { file.tell(step) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        // The watch first: what is older was written in on paper and is told then.
        for command in file.commands.prefix(1) + Self.inOrder(rota.history + file.commands.dropFirst()) {
            guard let line = try? encoder.encode(command) else { continue }
            bytes += line + [10]
        }
        return GeneratedFile(name: "commands.jsonl", bytes: bytes)
    }

    /// Alerts are numbered in the order in which they are raised.
    private mutating func tell(_ story: [EveningStory.Episode]) {
        add("15:50", EveningStory.officer, .beginWatch(watch))
        for episode in story.sorted(by: { $0.raised < $1.raised }) {
            let raise = episode.isAutomatic ? nil : order(raising: episode)
            guard episode.isAutomatic || raise != nil else { continue }
            alerts += 1
            let code = AlertCode(CodeSeries.alert.code(scope: scope, year: 2020, number: alerts))
            if let raise { add(episode.raised, .desk, raise) }
            for step in episode.steps { add(step, of: episode, to: code) }
        }
    }

    /// By their times; of one time in the order in which they were told.
    private static func inOrder(_ commands: [Command]) -> [Command] {
        commands.enumerated().sorted { one, other in
            let times = [one, other].map { $0.element.happened ?? .zero }
            return times[0] == times[1] ? one.offset < other.offset : times[0] < times[1]
        }.map(\.element)
    }

    /// Disputes are numbered in the order in which they are registered.
    private mutating func tell(_ story: [DisputeStory.Case]) {
        let order = story.indices.sorted { story[$0].registered < story[$1].registered }
        let codes = Dictionary(
            uniqueKeysWithValues: order.enumerated().map { number, index in
                (index, DisputeCode(CodeSeries.dispute.code(scope: scope, year: 2020, number: number + 1)))
            })
        for index in order {
            guard let report = report(story[index]), let code = codes[index] else { continue }
            add(story[index].registered, EveningStory.officer, beginning(story[index], report))
            for step in story[index].steps {
                guard let order = self.order(step.act, codes) else { continue }
                add(step.at, EveningStory.officer, .dispute(code, order, note: step.note))
            }
        }
    }

    /// Registered as such, or by the call that it was born from.
    private func beginning(_ told: DisputeStory.Case, _ report: DisputeReport) -> Order {
        guard let call = told.call, let began = instant(told.registered), let home = told.homes.first else {
            return .registerDispute(report)
        }
        return .logCall(
            CallReport(
                at: spot(home) ?? MatterSpot(), caller: call.caller, words: told.words, isViolent: true,
                began: began - .minutes(2), callback: instant(call.callback),
                outcome: CallOutcome(.dispute, dispute: report)))
    }

    private func report(_ told: DisputeStory.Case) -> DisputeReport? {
        guard let grid = township.ground.grids.first(where: { $0.label == told.grid }) else { return nil }
        let homes = told.homes.compactMap { households[$0] }.map { DisputeParty(household: household($0)) }
        return DisputeReport(
            kind: told.kind, source: told.source, scale: told.scale, isMajor: told.isMajor, people: told.people,
            grid: PlaceCode(grid.code), level: told.level,
            parties: homes + (told.firm.map { [DisputeParty(organisation: $0.han, latin: $0.latin)] } ?? []),
            words: told.words)
    }

    private func order(_ act: DisputeStory.Act, _ codes: [Int: DisputeCode]) -> DisputeOrder? {
        switch act {
        case .order(let order): order
        case .assign(let key): staff(key).map { .assign($0) }
        case .recuse(let key): staff(key).map { .recuse($0) }
        case .agree(let form, let end): instant(end).map { .agree(form, performBy: $0) }
        case .calm(let end): instant(end).map { .calm(until: $0) }
        case .join(let index): codes[index].map { .join($0) }
        }
    }

    private func household(_ index: Int) -> HouseholdCode {
        HouseholdCode(CodeSeries.household.code(scope: scope, year: 0, number: index + 1))
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
        commands.append(Command(id: ids.commandID(), officer: officer, happened: instant(at), order: order))
    }

    private func order(raising episode: EveningStory.Episode) -> Order? {
        if let code = source(episode.source) {
            return episode.kind == .sourceSilent ? .silence(code) : .signal(code, .touched)
        }
        guard let index = episode.household.flatMap({ households[$0] }) else { return nil }
        let site = township.settlement.sites[index]
        if episode.kind == .fever { return measured(site.key, episode) }
        return .raise(
            AlertReport(
                kind: episode.kind, grid: PlaceCode(township.ground.grids[site.grid].code),
                about: Personal(
                    household: household(index),
                    householdNumber: site.number,
                    point: site.point.map { GridDomain.PlanePoint(east: $0.x, north: $0.y) },
                    words: episode.words, reading: episode.reading)))
    }

    /// A fever is a temperature that somebody tells.
    private func measured(_ household: String, _ episode: EveningStory.Episode) -> Order? {
        guard let code = RotaStory.observation(of: household, in: township),
            let tenths = episode.reading.flatMap(HealthCheck.tenths)
        else { return nil }
        let time = CheckTime(CivilDate(year: 2020, month: 3, day: 10), .evening)
        return .measure([Measurement(code, time, tenths: tenths)])
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

    /// `21:41` or `21:41:30` of the evening, `02-24 09:10` of an earlier or later day.
    private func instant(_ text: String) -> Instant? {
        let words = text.split(separator: " ")
        let parts = (words.last ?? "").split(separator: ":").compactMap { Int($0) }
        let day = words.count > 1 ? CivilDate(text: "2020-" + words[0]) : CivilDate(year: 2020, month: 3, day: 10)
        guard parts.count >= 2, let date = day else { return nil }
        return zone?.instant(
            CivilTime(date: date, hour: parts[0], minute: parts[1], second: parts.count > 2 ? parts[2] : 0))
    }
}

extension Dice {
    /// A UUID of version 4 from the seed.
    mutating func commandID() -> CommandID {
        var digits = (0..<32).map { _ in Array("0123456789abcdef")[below(16)] }
        digits[12] = "4"
        digits[16] = Array("89ab")[below(4)]
        for place in [8, 13, 18, 23] { digits.insert("-", at: place) }
        return CommandID(String(digits))
    }
}

extension Instant {
    fileprivate static let zero = Instant(milliseconds: 0)
}
