internal import Exchange
internal import Foundation
internal import GridDomain
internal import GridStore

/// `commands.jsonl`: acts of officers and signals of sources, carried out by the same rules as a key press.
///
/// While a new desk is being made its clock stands at the time of each command, and what came due before it is done
/// before it. On a desk that runs already the entries are recorded now and say when it happened.
enum CommandReplay {
    /// When the first command of a folder happened.
    static func firstInstant(_ folder: PlaceFolder) throws -> Instant? {
        guard folder.files.contains(.commands) else { return nil }
        var lines = try TextLines(path: folder.path(of: .commands))
        while let line = lines.next() {
            if let happened = command(in: line)?.happened { return happened }
        }
        return nil
    }

    /// The command of a line; nil when it is none.
    static func command(in line: TextLines.TextLine) -> Command? {
        try? JSONDecoder().decode(Command.self, from: Data(line.bytes))
    }
}

extension ImportRun {
    func replay(_ work: inout FileWork, _ progress: (ImportProgress) throws -> Void) throws {
        var lines = try TextLines(path: folder.path(of: work.file), from: work.place.position)
        while !work.place.isDone {
            var sum = ChunkSum()
            var position = work.place.position ?? ReadPosition(offset: 0, line: 1)
            var isDone = false
            while sum.count.rows + sum.count.refused < limit.rows {
                guard let line = lines.next() else {
                    isDone = true
                    break
                }
                try replay(line, file: work.file, &sum)
                position = line.end
            }
            try commit(&work, progress) { _ in
                chunk = sum
                return (position, isDone)
            }
        }
    }

    private func replay(_ line: TextLines.TextLine, file: PlaceFile, _ sum: inout ChunkSum) throws {
        do {
            guard let command = CommandReplay.command(in: line) else { throw Self.problem(line, nil, .command) }
            let origin = try desk.store.read { try ChunkFacts(self, $0) }.latest
            let happened = command.happened ?? origin
            guard happened <= origin else { throw Self.problem(line, "happened", .past) }
            try bringClock(to: happened)
            if case .refused(let refusal) = try desk.handle(command) {
                throw Self.problem(line, nil, .accepted(reason: refusal.kind))
            }
            sum.count.inserted += 1
            sum.add(Chain.sha256(line.bytes))
        } catch let problem as RowProblem {
            sum.count.refused += 1
            rejects.refuse(file, problem, row: String(decoding: line.bytes, as: UTF8.self))
        }
    }

    /// Lets a clock that stands still for this import go on to an instant, and does what comes due on the way.
    private func bringClock(to instant: Instant) throws {
        while let due = try desk.store.read({ try $0.clock().isHeld ? $0.nextDue() : nil }), due <= instant {
            try moveClock(to: due)
            guard try desk.runDue() > 0 else { break }
        }
        try moveClock(to: instant)
    }

    private func moveClock(to instant: Instant) throws {
        try desk.store.write { session in
            guard try session.clock().isHeld else { return }
            try desk.hold(at: instant, session)
        }
    }

    private static func problem(_ line: TextLines.TextLine, _ field: String?, _ expected: Expected) -> RowProblem {
        RowProblem(line: line.number, offset: line.offset, column: field, expected: expected)
    }
}
