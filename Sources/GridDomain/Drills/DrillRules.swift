/// The rules of drills. A live desk takes none, and its clock is nobody's to set.
enum DrillRules {
    static func decide(
        _ order: DrillOrder, _ things: Things, _ identity: DeskIdentity, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard identity.kind != .live else { throw .liveDesk }
        let board = things.drills
        switch order {
        case .begin(let plan): return [Fact(.drill(.began(plan)))]
        case .play(let moment, let who, let words):
            guard let run = board.run, run.entry == moment.run, run.scored == nil, run.played[moment.step] == nil
            else { return [] }
            return [Fact(.drill(.played(moment)), Personal(words: words, caller: who))]
        case .pause:
            guard !board.pace.isPaused else { throw .alreadySo }
            return [paced(board.pace.speed, isPaused: true)]
        case .goOn:
            guard board.pace.isPaused else { throw .alreadySo }
            return [paced(board.pace.speed, isPaused: false)]
        case .speed(let speed):
            guard (1...DrillPace.fastest).contains(speed) else { throw .drillSpeed(fastest: DrillPace.fastest) }
            guard board.pace != DrillPace(speed: speed) else { throw .alreadySo }
            return [paced(speed, isPaused: false)]
        case .restart:
            guard let plan = board.run?.plan else { throw .noDrill }
            let goesOn = board.pace.isPaused ? [paced(board.pace.speed, isPaused: false)] : []
            return goesOn + [Fact(.drill(.began(plan)))]
        case .score:
            guard let run = board.run else { throw .noDrill }
            guard run.scored == nil else { throw .alreadySo }
            return [Fact(.drill(.scored(DrillScoring(run).report(things.drillEntries, until: now))))]
        }
    }

    private static func paced(_ speed: Int, isPaused: Bool) -> Fact {
        Fact(.drill(.paced(DrillPace(speed: speed, isPaused: isPaused))))
    }
}
