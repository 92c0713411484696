public import GridDomain
internal import GridStore

/// Carries out commands: loads the things that one names, decides, applies, saves, appends, commits, rings the bell.
/// One write transaction for a list of commands, a savepoint for each, so that refusals are per row.
extension OpenDesk {
    /// Carries out commands in order and answers each. A command that was answered before is not carried out again.
    ///
    /// - Throws: the engine's error when the transaction as a whole failed; then nothing happened.
    public func handle(_ commands: [Command]) throws -> [CommandAnswer] {
        let kind = { commands.first?.order.kind ?? "" }
        let answers = try store.write(committed: { HaltPoint.commit.reached(by: kind()) }) { session in
            try commands.map { command in
                if let answer = try session.answer(to: command.id) { return answer }
                return try carryOut(command, session)
            }
        }
        HaltPoint.bell.reached(by: kind())
        return answers
    }

    /// Carries out one command.
    public func handle(_ command: Command) throws -> CommandAnswer {
        try handle([command]).first ?? .refused(.unknown(thing: "command"))
    }

    func carryOut(_ command: Command, _ session: DeskSession) throws -> CommandAnswer {
        do {
            let answer = try session.savepoint { try attempt(command, session) }
            try session.keep(answer, to: command.id)
            return answer
        } catch let refusal as Refusal {
            return try refuse(
                command.order.kind, refusal, command.officer, command.id, group: command.group, session)
        }
    }

    private func attempt(_ command: Command, _ session: DeskSession) throws -> CommandAnswer {
        let (now, head) = try now(session)
        let officer = try officer(command.officer, session)
        var things = try session.load(command, scope: store.identity.scope, now: now)
        things.vanishedPapers = vanishedPapers(of: command.order, things)
        HaltPoint.load.reached(by: command.order.kind)
        let facts = try deskFacts(session, now: now)
        let decided = try Rules.decide(command, things, facts, officer: officer, now: now)
        HaltPoint.decide.reached(by: command.order.kind)
        var entries = Self.entries(decided, of: command, now: now, after: head)
        let disputes = things.disputes
        for entry in entries { things.apply(entry) }
        HaltPoint.apply.reached(by: command.order.kind)
        try saveVisits(things, &entries, session)
        try session.append(entries)
        try save(things, entries, was: disputes, session)
        HaltPoint.append.reached(by: command.order.kind)
        return .done(first: head.next, last: entries.last?.number ?? head)
    }

    private static func entries(
        _ facts: [Fact], of command: Command, now: Instant, after head: EntryNumber
    ) -> [Entry] {
        facts.enumerated().map { index, fact in
            Entry(
                number: EntryNumber(head.value + 1 + Int64(index)), recorded: now,
                happened: command.happened(by: now), officer: command.officer, command: command.id,
                group: command.group, event: fact.event, personal: fact.personal)
        }
    }

    /// A refusal is an entry too: what was asked, by whom, and why not. Nothing of the personal part is kept.
    func refuse(
        _ order: String, _ refusal: Refusal, _ officer: OfficerCode, _ id: CommandID, group: CommandID? = nil,
        _ session: DeskSession
    ) throws -> CommandAnswer {
        let (now, head) = try now(session)
        try session.append([
            Entry(
                number: head.next, recorded: now, happened: now, officer: officer, command: id, group: group,
                event: .watch(.refused(order: order, reason: refusal.kind)), personal: Personal())
        ])
        try session.keep(.refused(refusal), to: id)
        return .refused(refusal)
    }

    private func officer(_ code: OfficerCode, _ session: DeskSession) throws -> Officer {
        if code == .desk { return .desk(scope: store.identity.scope) }
        guard let officer = try session.officer(code) else { throw Refusal.unknown(thing: code.text) }
        return officer
    }

    private static let matterSeries: [CodeSeries] = [
        OpeningStanding.series, CallStanding.series, NeedStanding.series, InstructionStanding.series,
    ]

    private func deskFacts(_ session: DeskSession, now: Instant) throws -> DeskFacts {
        let identity = store.identity
        let year = identity.zone.date(now).year
        return DeskFacts(
            identity: identity,
            nextAlert: AlertCode(try session.peek(.alert, scope: identity.scope, year: year)),
            nextDispute: DisputeCode(try session.peek(.dispute, scope: identity.scope, year: year)),
            nextWatch: WatchCode(try session.peek(.watch, scope: identity.scope, year: year)),
            nextObservation: ObservationCode(try session.peek(.observation, scope: identity.scope, year: year)),
            nextLeave: LeaveCode(try session.peek(.leave, scope: identity.scope, year: year)),
            nextMatters: try Self.matterSeries.reduce(into: [:]) {
                $0[$1] = try session.peek($1, scope: identity.scope, year: year)
            })
    }
}
