import Foundation
public import GridDomain
internal import GridStore
public import Language
public import Operations
import Synchronization

/// Plays the drill that was begun on an exercise or demo desk: it acts for sources, households and whoever speaks, which
/// nobody else does there. Several seats may play the same one: every signal has a name of its own, and a name counts
/// once.
public final class DrillPlayer: Sendable {
    fileprivate struct Part {
        var run: EntryNumber
        var script: DrillScript
        var next = 0
        var lastHeartbeat: Instant?
        var silenced: Set<SourceCode> = []
    }

    private let tongue: Tongue
    private let part = Mutex<Part?>(nil)

    /// - Parameter tongue: the language in which what is said is written down.
    public init(tongue: Tongue) { self.tongue = tongue }

    /// Begins a drill on a desk.
    ///
    /// - Throws: `DrillError` when it names a source, a household or somebody whom the desk lacks, and a `Refusal` on a
    ///   live desk; then nothing was begun.
    public func begin(_ drill: Drill, on desk: OpenDesk, file: String) throws {
        guard desk.store.identity.kind != .live else { throw Refusal.liveDesk }
        _ = try DrillScript(drill, on: desk, file: file, tongue: tongue)
        try answered(desk.beginDrill(drill.plan, text: drill.text))
        // Whatever pace the one before left, or a pause.
        try answered(desk.handle(Command(id: .fresh(), officer: .desk, order: .drill(.speed(drill.speed)))))
    }

    private func answered(_ answer: CommandAnswer) throws {
        guard case .refused(let refusal) = answer, refusal != .alreadySo else { return }
        throw refusal
    }

    /// The desk's clock moved on: plays what is due, and scores the drill when its time is over. After that only the
    /// hearts of the sources beat.
    public func tick(now: Instant, desk: OpenDesk) throws {
        guard let board = try desk.drillBegun() else { return }
        try prepare(board.run, board.text, desk)
        let due = take(now, board.run)
        if !due.alive.isEmpty { try desk.hearHeartbeats(of: due.alive) }
        // Whatever came due before a step happens before it, also when the clock runs fast.
        try desk.runDue()
        for beat in due.beats { try play(beat, due.script, board.run, now: now, desk) }
        try pace(board.run, board.pace, due.script, now: now, next: due.next, desk)
        guard board.run.scored == nil, now >= board.run.began + .seconds(board.run.plan.ends) else { return }
        let id = CommandID("drill-\(board.run.entry)-score")
        _ = try desk.handle(Command(id: id, officer: .desk, order: .drill(.score)))
    }

    /// Plays the drill that was begun to its end, looking at the desk's clock each time that `wait` returns.
    public func playOut(_ desk: OpenDesk, wait: () -> Void) throws {
        while let begun = try desk.drillBegun(), begun.run.scored == nil {
            try tick(now: try desk.loadClock(), desk: desk)
            wait()
        }
    }

    /// Plays the steps of a drill round and round at a rate, and returns how many it played. Nothing is scored.
    public func playRound(_ drill: Drill, _ desk: OpenDesk, file: String, rate: Int, seconds: Int) throws -> Int {
        let script = try DrillScript(drill, on: desk, file: file, tongue: tongue)
        guard !script.beats.isEmpty else {
            throw DrillError(
                file: file, line: nil, field: "step", expected: "a step that this desk has something for")
        }
        let began = desk.system
        var played = 0
        while desk.system - began < .seconds(seconds) {
            let beat = script.beats[played % script.beats.count]
            _ = try act(beat.doing, as: .fresh(), now: try desk.loadClock(), desk)
            played += 1
            let ahead = Int64(played) * 1000 / Int64(rate) - (desk.system - began).milliseconds
            if ahead > 0 { usleep(useconds_t(ahead) * 1000) }
        }
        return played
    }

    /// Takes a run up that began since the last look; a score that stood already before is nothing to play.
    private func prepare(_ run: DrillRun, _ text: String, _ desk: OpenDesk) throws {
        guard part.withLock({ $0?.run != run.entry }) else { return }
        guard run.scored == nil else { return part.withLock { $0 = nil } }
        let drill = try DrillFile.parse(text, file: run.plan.name)
        let script = try DrillScript(drill, on: desk, file: run.plan.name, tongue: tongue)
        part.withLock { $0 = Part(run: run.entry, script: script) }
    }

    private func take(
        _ now: Instant, _ run: DrillRun
    ) -> (alive: [SourceCode], beats: [DrillScript.Beat], script: DrillScript?, next: Instant?) {
        part.withLock { part in
            guard var taken = part else { return ([], [], nil, nil) }
            var beats: [DrillScript.Beat] = []
            let all = taken.script.beats
            while run.scored == nil, taken.next < all.count, run.began + .seconds(all[taken.next].at) <= now {
                taken.note(all[taken.next].doing)
                beats.append(all[taken.next])
                taken.next += 1
            }
            let pause = Span.seconds(taken.script.drill.heartbeat)
            let isTime = taken.lastHeartbeat.map { now - $0 >= pause } ?? true
            if isTime { taken.lastHeartbeat = now }
            part = taken
            let alive = isTime ? taken.script.sources.filter { !taken.silenced.contains($0) } : []
            let end = taken.script.drill.ends
            let next = run.began + .seconds(taken.next < all.count ? all[taken.next].at : end)
            return (alive, beats, taken.script, next)
        }
    }

    /// Lets the clock run while nobody is waited for, and go at the drill's speed as soon as somebody is. A speed that an
    /// officer has set stays.
    private func pace(
        _ run: DrillRun, _ pace: DrillPace, _ script: DrillScript?, now: Instant, next: Instant?, _ desk: OpenDesk
    ) throws {
        guard let drill = script?.drill, let between = drill.between, between != drill.speed, let next,
            run.scored == nil, !pace.isPaused, [drill.speed, between].contains(pace.speed)
        else { return }
        let mayRun = next - now > .seconds(between) ? try desk.isQuiet(run, at: now) : false
        if mayRun, pace.speed == drill.speed { try desk.changeDrillSpeed(from: drill.speed, to: between) }
        if !mayRun, pace.speed == between { try desk.changeDrillSpeed(from: between, to: drill.speed) }
    }

    /// Does what a beat says, and notes the step when it is its first.
    private func play(
        _ beat: DrillScript.Beat, _ script: DrillScript?, _ run: DrillRun, now: Instant, _ desk: OpenDesk
    ) throws {
        let id = run.command(step: beat.step, signal: beat.signal)
        let last = try act(beat.doing, as: id, now: now, desk)
        guard beat.signal == 0, let order = script?.moment(beat.step, run: run.entry, last: last) else { return }
        _ = try desk.handle(Command(id: run.mark(step: beat.step), officer: .desk, order: .drill(order)))
    }

    /// The last entry that it made; nil when it made none.
    private func act(
        _ doing: DrillScript.Doing, as id: CommandID, now: Instant, _ desk: OpenDesk
    ) throws -> EntryNumber? {
        let answer: CommandAnswer
        switch doing {
        case .nothing: return nil
        case .signal(let signal, let source): answer = try desk.hear(signal, from: source, id: id)
        default:
            guard let order = try order(doing, now: now, desk) else { return nil }
            answer = try desk.handle(Command(id: id, officer: .desk, order: order))
        }
        guard case .done(let first, let last) = answer, first <= last else { return nil }
        return last
    }

    private func order(_ doing: DrillScript.Doing, now: Instant, _ desk: OpenDesk) throws -> Order? {
        let zone = desk.store.identity.zone
        switch doing {
        case .nothing, .signal: return nil
        case .silence(let source): return .silence(source)
        case .note(let source, let words):
            let open = try desk.store.read { try $0.openAlerts(of: source) }.max { $0.raised < $1.raised }
            return open.map { .alert($0.code, .note(words)) }
        case .measure(let told):
            let running = try desk.store.read { try $0.runningObservations() }
            let time = CheckTime(at: now, zone: zone)
            let found = running.compactMap { observation in
                observation.household.flatMap { told[$0] }.map { Measurement(observation.code, time, tenths: $0) }
            }
            return found.isEmpty ? nil : .measure(found)
        case .instruct(let officer, let words, let due):
            return .instruct(
                InstructionPlan(from: officer, due: due.map { now + .minutes($0) }, words: words))
        case .signIn(let except):
            return .rota(.signInAllBut(ShiftSlot(at: now, zone: zone), desk.store.identity.scope, except))
        case .raise(let report): return .raise(report)
        }
    }
}

extension DrillPlayer.Part {
    /// A source that a step silences has no heartbeat until a step lets it be heard.
    fileprivate mutating func note(_ doing: DrillScript.Doing) {
        switch doing {
        case .silence(let source): silenced.insert(source)
        case .signal(_, let source): silenced.remove(source)
        default: break
        }
    }
}
