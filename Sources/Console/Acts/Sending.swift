internal import GridDomain
internal import Language

extension ConsoleState {
    /// One order of an act, with the thing it is about and the version seen.
    struct Request {
        var order: Order
        var thing: PendingCommand.Thing
        var seen: EntryNumber?
    }

    /// Sends an act: several requests share a group, so that they are taken back together.
    mutating func send(
        _ requests: [Request], _ text: Phrase, canUndo: Bool = true, undoes: CommandID? = nil, _ out: inout Outbox
    ) {
        guard let officer, !requests.isEmpty else { return }
        let group = requests.count > 1 ? out.nextID() : nil
        let commands = requests.map { request in
            Command(id: out.nextID(), group: group, officer: officer.code, seen: request.seen, order: request.order)
        }
        let act = Act(
            id: group ?? commands[0].id, commands: commands.map(\.id), text: text, canUndo: canUndo, undoes: undoes)
        acts[act.id] = act
        for (command, request) in zip(commands, requests) {
            pending[command.id] = PendingCommand(act: act.id, thing: request.thing)
        }
        out.add(.send(commands))
    }

    /// An order to alerts, each with the version on the screen.
    mutating func send(
        _ order: AlertOrder, to codes: [AlertCode], _ text: Phrase, canUndo: Bool = true, _ out: inout Outbox
    ) {
        let requests = codes.map { code in
            Request(order: .alert(code, order), thing: .alert(code), seen: seen(desk.alerts.items[code]?.version))
        }
        send(requests, text, canUndo: canUndo, &out)
    }

    /// Whether something is on its way for a thing.
    func isPending(_ thing: PendingCommand.Thing) -> Bool {
        pending.values.contains { $0.thing == thing }
    }

    mutating func take(_ answer: SentAnswer, for id: CommandID) {
        guard let waiting = pending[id], var act = acts[waiting.act] else { return tellFailure(answer) }
        act.answered += 1
        switch answer {
        case .done(let entries):
            act.succeeded.append(id)
            let last = entries.max()
            pending[id]?.entry = last
            if (last ?? .none) <= desk.last { pending[id] = nil }
        case .refused(let refusal):
            act.refusals.append(refused(waiting.thing, refusal.phrase(naming), alone: act.commands.count == 1))
            pending[id] = nil
        case .failed(let text):
            act.refusals.append(refused(waiting.thing, text, alone: act.commands.count == 1))
            pending[id] = nil
        }
        acts[waiting.act] = act.isAnswered ? nil : act
        if act.isAnswered { conclude(act) }
    }

    /// A look is no act of the message line unless it comes to nothing.
    private mutating func tellFailure(_ answer: SentAnswer) {
        switch answer {
        case .done: return
        case .refused(let refusal): tell(refusal.phrase(naming), tone: .refused)
        case .failed(let text): tell(text, tone: .refused)
        }
    }

    private func refused(_ thing: PendingCommand.Thing, _ text: Phrase, alone: Bool) -> Phrase {
        guard !alone, let name = name(of: thing) else { return text }
        return Phrase(zh: name.zh + " " + text.zh, en: name.en + ": " + text.en)
    }

    private func name(of thing: PendingCommand.Thing) -> Phrase? {
        switch thing {
        case .alert(let code): Phrase(same: CodeSeries.short(code.text))
        case .dispute(let code): ThingLink(.dispute, code.text).name
        case .household(let code): Phrase(same: code.text)
        case .desk: nil
        }
    }

    /// Says what an act has come to, and keeps it for `u`.
    private mutating func conclude(_ act: Act) {
        if let undone = act.undoes { done.removeAll { $0.id == undone } }
        let keeps = act.canUndo && !act.succeeded.isEmpty
        if keeps {
            var kept = act
            kept.commands = act.succeeded
            done.append(kept)
        }
        guard !act.refusals.isEmpty else {
            message = Message(at: now, text: act.text, tone: .done, canUndo: keeps)
            return
        }
        let failed = ConsoleWords.refusals(done: act.succeeded.count, act.refusals)
        message = Message(
            at: now, text: act.succeeded.isEmpty ? act.refusals.count == 1 ? act.refusals[0] : failed : failed,
            tone: .refused, canUndo: keeps)
    }

    /// Rows stop being pending once their own entries have come through the feed.
    mutating func settlePending() {
        pending = pending.filter { _, waiting in waiting.entry.map { $0 > desk.last } ?? true }
    }

    /// Takes the last act back.
    mutating func undoLast(_ out: inout Outbox) {
        guard let act = done.last else { return }
        let requests = act.commands.map { Request(order: .undo($0), thing: .desk, seen: nil) }
        send(requests, ConsoleWords.undone(act.text), canUndo: false, undoes: act.id, &out)
    }
}
