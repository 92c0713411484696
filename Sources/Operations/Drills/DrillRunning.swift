public import GridDomain
internal import GridStore

/// Drills at a desk: begun once, played by whichever seat is there.
extension OpenDesk {
    /// Begins a drill and keeps its file's text, so that every seat can go on with it.
    ///
    /// - Throws: the engine's error. Answers with a refusal on a live desk.
    public func beginDrill(_ plan: DrillPlan, text: String) throws -> CommandAnswer {
        try store.write { session in
            let order = Order.drill(.begin(plan))
            let answer = try carryOut(Command(id: .fresh(), officer: .desk, order: order), session)
            if case .done = answer { try session.keepDrillText(text) }
            return answer
        }
    }

    /// The drill that was begun last: its text, its run and how the clock goes; nil where none ever was.
    public func drillBegun() throws -> (text: String, run: DrillRun, pace: DrillPace)? {
        try store.read { session in
            let board = try session.drills()
            guard let text = try session.drillText(), let run = board.run else { return nil }
            return (text, run, board.pace)
        }
    }

    /// Whether nobody is waited for in a run: see `DrillScoring.isQuiet`.
    public func isQuiet(_ run: DrillRun, at now: Instant) throws -> Bool {
        DrillScoring(run).isQuiet(try store.read { try $0.entries(since: run) }, at: now)
    }

    /// Lets the clock go at another speed, unless somebody has set it meanwhile.
    public func changeDrillSpeed(from old: Int, to new: Int) throws {
        try store.write { session in
            guard try session.drills().pace == DrillPace(speed: old) else { return }
            _ = try carryOut(Command(id: .fresh(), officer: .desk, order: .drill(.speed(new))), session)
        }
    }

    /// Gives the desk's clock another pace, for all seats.
    func setPace(_ pace: DrillPace, _ session: DeskSession) throws {
        let last = try session.head().recorded
        let clock = asItGoes(try session.clock(), last: last)
        try session.setClock(clock.paced(pace, at: system, last: last))
    }
}
