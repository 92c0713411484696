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

    /// The drill that was begun last: its text and its run; nil where none ever was.
    public func drillBegun() throws -> (text: String, run: DrillRun)? {
        try store.read { session in
            guard let text = try session.drillText(), let run = try session.drills().run else { return nil }
            return (text, run)
        }
    }

    /// Gives the desk's clock another pace, for all seats.
    func setPace(_ pace: DrillPace, _ session: DeskSession) throws {
        let last = try session.head().recorded
        let clock = asItGoes(try session.clock(), last: last)
        try session.setClock(clock.paced(pace, at: system, last: last))
    }
}
