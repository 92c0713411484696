internal import GridDomain
internal import GridStore
internal import Language
internal import Operations

/// A drill as one desk can play it: its keys found, its storms drawn, everything in the order of time.
struct DrillScript: Sendable {
    /// One thing that is done to the desk, or said.
    struct Beat: Sendable {
        /// Seconds after the beginning.
        var at: Int
        /// The step, and which signal of it this is, both from 0.
        var step: Int
        var signal: Int
        var doing: Doing
    }

    enum Doing: Sendable {
        case signal(SourceSignal, SourceCode)
        case silence(SourceCode)
        /// A note on the open alert of a source.
        case note(SourceCode, String)
        case measure(HouseholdCode, tenths: Int)
        case instruct(OfficerCode, String, due: Int?)
        case signIn(except: [StaffCode])
        case raise(AlertReport)
        /// Words are heard, and nothing else happens.
        case nothing
    }

    let drill: Drill
    let beats: [Beat]
    /// Every source that the desk has.
    let sources: [SourceCode]
    private let tongue: Tongue

    /// - Throws: `DrillError` for a key that the desk lacks, naming it; the engine's error.
    init(_ drill: Drill, on desk: OpenDesk, file: String, tongue: Tongue) throws {
        self.drill = drill
        self.tongue = tongue
        let ground = try DrillGround(desk, lines: DrillLines(file: file, text: drill.text))
        sources = ground.sources.values.sorted()
        beats = try drill.steps.enumerated().flatMap { index, step in
            try ground.beats(of: step, drill, tongue).enumerated().map { signal, beat in
                Beat(at: step.at + beat.after, step: index, signal: signal, doing: beat.doing)
            }
        }.sorted { ($0.at, $0.step, $0.signal) < ($1.at, $1.step, $1.signal) }
    }

    /// What the journal says of a step that was played, who spoke, and the words.
    func moment(_ step: Int, run: EntryNumber, last: EntryNumber?) -> DrillOrder {
        let told = drill.steps[step]
        let moment = DrillMoment(
            run: run, step: step, last: last, key: told.hint?.key, hint: told.hint.map { DrillText($0.text) })
        return .play(moment, who: told.who.flatMap { drill.people[$0]?.role[tongue] }, words: told.act.words?[tongue])
    }
}

/// The keys of a desk, and what storms are drawn from.
struct DrillGround {
    let sources: [String: SourceCode]
    private let households: [String: HouseholdCode]
    private let staff: [String: StaffCode]
    private let officers: Set<OfficerCode>
    private let observed: [GridDomain.Observation]
    private let readers: [SourceCode]
    private let lines: DrillLines

    typealias Beat = (after: Int, doing: DrillScript.Doing)

    init(_ desk: OpenDesk, lines: DrillLines) throws {
        self.lines = lines
        let scope = desk.store.identity.scope
        (sources, households, staff, officers, observed, readers) = try desk.store.read { session in
            let sources = try session.aliases(.source).mapValues(SourceCode.init)
            return (
                sources, try session.aliases(.household).mapValues(HouseholdCode.init),
                try session.aliases(.staff).mapValues(StaffCode.init), Set(try session.officers().map(\.code)),
                try session.runningObservations().filter { $0.place == .home && $0.household != nil }
                    .sorted { $0.code < $1.code },
                try session.sources(in: scope).filter { $0.household == nil }.map(\.code).sorted()
            )
        }
    }

    func beats(of step: Drill.Step, _ drill: Drill, _ tongue: Tongue) throws(DrillError) -> [Beat] {
        switch step.act {
        case .touch(let key): return [(0, .signal(.touched, try source(key, step)))]
        case .clear(let key): return [(0, .signal(.cleared, try source(key, step)))]
        case .hear(let key): return [(0, .signal(.heard, try source(key, step)))]
        case .silence(let key): return [(0, .silence(try source(key, step)))]
        case .report(let key, let words): return [(0, .note(try source(key, step), words[tongue]))]
        case .heard: return [(0, .nothing)]
        case .temperature(let key, let tenths): return [(0, .measure(try household(key, step), tenths: tenths))]
        case .instruct(let words, let due): return [(0, .instruct(try officer(step, drill), words[tongue], due: due))]
        case .signIn(let keys): return [(0, .signIn(except: try members(keys, step)))]
        case .storm(let count, let span, let seed): return storm(count, span, seed)
        case .chatter(let key, let count, let span):
            let code = try source(key, step)
            return (0..<count * 2).map { beat in
                (beat * span / (count * 2), .signal(beat.isMultiple(of: 2) ? .touched : .cleared, code))
            }
        }
    }

    /// Alerts at households under observation, and touches of the readers between them: in the first minutes more than
    /// in the last, as a storm goes. Drawn from the seed alone, so that a drill is the same each time.
    private func storm(_ count: Int, _ span: Int, _ seed: Int) -> [Beat] {
        var dice = Dice(seed: UInt64(seed), subject: "storm")
        let homes = dice.shuffled(observed)
        guard !homes.isEmpty || !readers.isEmpty else { return [] }
        return (0..<count).map { number -> Beat in
            let after = number == 0 ? 0 : min(dice.below(span), dice.below(span))
            if homes.isEmpty || (!readers.isEmpty && dice.chance(perMille: 200)) {
                return (after, .signal(.touched, dice.pick(readers)))
            }
            let home = homes[number % homes.count]
            let kinds: [AlertKind] = [.doorOpened, .leftZone, .temperatureMissing, .codeRed, .batteryLow]
            return (after, .raise(Self.report(kinds[dice.index(weights: [45, 30, 10, 8, 7])], home)))
        }.sorted { $0.after < $1.after }
    }

    private static func report(_ kind: AlertKind, _ home: GridDomain.Observation) -> AlertReport {
        AlertReport(
            kind: kind, grid: home.grid,
            about: Personal(household: home.household, householdNumber: home.householdNumber, point: home.point))
    }

    private func source(_ key: String, _ step: Drill.Step) throws(DrillError) -> SourceCode {
        guard let code = sources[key] else { throw lacks(step, "source", "source", key) }
        return code
    }

    private func household(_ key: String, _ step: Drill.Step) throws(DrillError) -> HouseholdCode {
        guard let code = households[key] else { throw lacks(step, "household", "household", key) }
        guard observed.contains(where: { $0.household == code }) else {
            throw lines.wrong(
                "step \(step.number).household", "a household that is under observation at home here, not \(key)")
        }
        return code
    }

    private func members(_ keys: [String], _ step: Drill.Step) throws(DrillError) -> [StaffCode] {
        var codes: [StaffCode] = []
        for key in keys {
            guard let code = staff[key] else { throw lacks(step, "except", "member of staff", key) }
            codes.append(code)
        }
        return codes
    }

    private func officer(_ step: Drill.Step, _ drill: Drill) throws(DrillError) -> OfficerCode {
        let key = step.who.flatMap { drill.people[$0]?.officer } ?? ""
        guard officers.contains(OfficerCode(key)) else { throw lacks(step, "who", "an officer", key) }
        return OfficerCode(key)
    }

    private func lacks(_ step: Drill.Step, _ field: String, _ what: String, _ key: String) -> DrillError {
        let article = what.hasPrefix("an ") ? "" : "a "
        return lines.wrong("step \(step.number).\(field)", "\(article)\(what) that this desk has, not \(key)")
    }
}
