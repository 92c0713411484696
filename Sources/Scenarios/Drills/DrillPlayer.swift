import Foundation
public import GridDomain
internal import GridStore
public import Language
public import Operations
import Synchronization

/// Plays a drill on an exercise or demo desk: it acts for the sources, which nobody else does there.
public final class DrillPlayer: Sendable {
    private struct Progress {
        var began: Instant?
        var next = 0
        var lastHeartbeat: Instant?
        var silenced: Set<SourceCode> = []
    }

    private let drill: Drill
    private let tongue: Tongue
    private let sources: [String: SourceCode]
    private let progress = Mutex(Progress())

    /// Prepares a drill for a desk.
    ///
    /// - Parameter tongue: the language in which reports are written down.
    /// - Throws: `DrillError` when a step names a source that the desk lacks.
    public init(_ drill: Drill, on desk: OpenDesk, file: String, tongue: Tongue) throws {
        self.drill = drill
        self.tongue = tongue
        sources = try desk.store.read { try $0.aliases(.source) }.mapValues(SourceCode.init)
        for (index, step) in drill.steps.enumerated() where sources[step.act.source] == nil {
            throw DrillError(
                file: file, line: nil, field: "step \(index + 1).source",
                expected: "the key of a source of this desk, not \(step.act.source)")
        }
    }

    /// The desk's clock moved on. Plays what is due and returns the hint of the last step played that has one, and the
    /// last entry that the step made: the hint is about what that entry shows.
    public func tick(now: Instant, desk: OpenDesk) throws -> (hint: Drill.Hint, entry: EntryNumber)? {
        let due = take(now)
        if due.heartbeat { try desk.hearHeartbeats(of: due.alive) }
        var told: (hint: Drill.Hint, entry: EntryNumber)?
        for step in due.steps {
            let entry = try play(step.act, on: desk)
            if let hint = step.hint { told = (hint, entry) }
        }
        return told
    }

    /// Plays the steps at their own times of the desk's clock and returns how many there were.
    public func playOnce(_ desk: OpenDesk) throws -> Int {
        var waits = true
        while waits {
            let now = try desk.loadClock()
            _ = try tick(now: now, desk: desk)
            try desk.runDue()
            waits = progress.withLock { $0.next < drill.steps.count }
            if waits { usleep(100_000) }
        }
        return drill.steps.count
    }

    /// Plays the steps round and round at a rate, and returns how many it played.
    public func playRound(_ desk: OpenDesk, rate: Int, seconds: Int) throws -> Int {
        let began = desk.system
        var played = 0
        while desk.system - began < .seconds(seconds) {
            _ = try play(drill.steps[played % drill.steps.count].act, on: desk)
            played += 1
            let ahead = Int64(played) * 1000 / Int64(rate) - (desk.system - began).milliseconds
            if ahead > 0 { usleep(useconds_t(ahead) * 1000) }
        }
        return played
    }

    private func take(_ now: Instant) -> (heartbeat: Bool, alive: [SourceCode], steps: [Drill.Step]) {
        progress.withLock { progress in
            let began = progress.began ?? now
            progress.began = began
            var steps: [Drill.Step] = []
            while progress.next < drill.steps.count, began + .seconds(drill.steps[progress.next].at) <= now {
                let step = drill.steps[progress.next]
                if case .silence(let key) = step.act, let code = sources[key] { progress.silenced.insert(code) }
                steps.append(step)
                progress.next += 1
            }
            let beats = progress.lastHeartbeat.map { now - $0 >= .seconds(drill.heartbeat) } ?? true
            if beats { progress.lastHeartbeat = now }
            return (beats, sources.values.filter { !progress.silenced.contains($0) }.sorted(), steps)
        }
    }

    /// Plays one act and returns the last entry that it made; none when it made no difference.
    private func play(_ act: Drill.Act, on desk: OpenDesk) throws -> EntryNumber {
        guard let source = sources[act.source] else { return .none }
        let id = CommandID.fresh()
        let answer: CommandAnswer
        switch act {
        case .touch: answer = try desk.hear(.touched, from: source, id: id)
        case .clear: answer = try desk.hear(.cleared, from: source, id: id)
        case .silence: answer = try desk.handle(Command(id: id, officer: .desk, order: .silence(source)))
        case .report(_, let words):
            guard let alert = try desk.store.read({ try $0.openAlerts(of: source) }).max(by: { $0.raised < $1.raised })
            else { return .none }
            answer = try desk.handle(
                Command(id: id, officer: .desk, order: .alert(alert.code, .note(words[tongue]))))
        }
        guard case .done(_, let last) = answer else { return .none }
        return last
    }
}

extension Drill.Act {
    /// The key of the source that the act is about.
    var source: String {
        switch self {
        case .touch(let source), .clear(let source), .silence(let source), .report(let source, _): source
        }
    }
}
