internal import GridDomain
internal import Language

extension ConsoleState {
    /// One order of an act, with the thing it is about and the version seen.
    struct Request {
        var order: Order
        var thing: PendingCommand.Thing
        var seen: EntryNumber?
        /// What a refusal calls it among others.
        var title: Phrase?
    }

    /// Sends an act: several requests share a group, so that they are taken back together.
    ///
    /// - Parameter scan: the path of the paper that the one request files.
    mutating func send(
        _ requests: [Request], _ text: Phrase, canUndo: Bool = true, undoes: CommandID? = nil, scan: String? = nil,
        _ out: inout Outbox
    ) {
        guard let officer, !requests.isEmpty else { return }
        if isReplaying { return tell(ConsoleWords.replayReads, tone: .refused) }
        let group = requests.count > 1 ? out.nextID() : nil
        let commands = requests.map { request in
            Command(id: out.nextID(), group: group, officer: officer.code, seen: request.seen, order: request.order)
        }
        var act = Act(
            id: group ?? commands[0].id, commands: commands.map(\.id), text: text, canUndo: canUndo, undoes: undoes,
            titles: Dictionary(
                zip(commands, requests).compactMap { command, request in request.title.map { (command.id, $0) } },
                uniquingKeysWith: { $1 }))
        act.alert = requests.lazy.compactMap(\.thing.alert).first
        act.written = written
        acts[act.id] = act
        for (command, request) in zip(commands, requests) {
            pending[command.id] = PendingCommand(act: act.id, thing: request.thing, title: request.title)
        }
        if let scan {
            out.add(.file(commands[0], scan: scan))
        } else {
            out.add(.send(commands))
        }
    }

    /// An order to alerts, each with the version on the screen.
    mutating func send(
        _ order: AlertOrder, to codes: [AlertCode], _ text: Phrase, canUndo: Bool = true, _ out: inout Outbox
    ) {
        let requests = codes.map { code in
            Request(
                order: .alert(code, order), thing: .alert(code), seen: seen(desk.alerts.items[code]?.version),
                title: title(code))
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
            act.refusals.append(refused(waiting.title, refusal.phrase(naming), alone: act.commands.count == 1))
            pending[id] = nil
        case .failed(let text):
            act.failed.append(id)
            act.refusals.append(refused(waiting.title, text, alone: act.commands.count == 1))
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

    private func refused(_ name: Phrase?, _ text: Phrase, alone: Bool) -> Phrase {
        guard !alone, let name else { return text }
        return Phrase(zh: name.zh + " " + text.zh, en: name.en + ": " + text.en)
    }

    /// Says what an act has come to, and keeps it for `u`.
    private mutating func conclude(_ act: Act) {
        var keeps = act.canUndo && !act.succeeded.isEmpty
        if keeps {
            var kept = act
            kept.commands = act.succeeded
            done.append(kept)
        }
        if let undone = act.undoes { keeps = forget(undone, takenBackBy: act) }
        guard !act.refusals.isEmpty else {
            message = Message(at: now, moment: moment, text: act.text, tone: .done, canUndo: keeps)
            return
        }
        let failed = ConsoleWords.refusals(done: act.succeeded.count, act.refusals)
        message = Message(
            at: now, moment: moment,
            text: act.succeeded.isEmpty ? act.refusals.count == 1 ? act.refusals[0] : failed : failed,
            tone: .refused, canUndo: keeps)
        if act.succeeded.isEmpty { giveBack(act.written) }
    }

    /// What was written for an act that came to nothing is not lost: `'` brings it back as it was.
    private mutating func giveBack(_ written: Written) {
        if let call = written.call, parked[call.key] == nil { parked[call.key] = call }
        guard let dialog = written.dialog ?? written.call.map(Dialog.form) else { return }
        remember(dialog)
        guard var told = message else { return }
        let text = told.text
        told.text = Phrase { text[$0] + ConsoleWords.writtenIsKept[$0] }
        message = told
    }

    /// Forgets an act that was taken back, or cannot be. What could not even be asked stays for another `u`. Returns
    /// whether any of it stays.
    private mutating func forget(_ id: CommandID, takenBackBy undo: Act) -> Bool {
        guard let index = done.firstIndex(where: { $0.id == id }) else { return false }
        let left = zip(done[index].commands, undo.commands).filter { undo.failed.contains($0.1) }.map(\.0)
        done[index].commands = left
        if left.isEmpty { done.remove(at: index) }
        return !left.isEmpty
    }

    /// Rows stop being pending once their own entries have come through the feed.
    mutating func settlePending() {
        pending = pending.filter { _, waiting in waiting.entry.map { $0 > desk.last } ?? true }
    }

    /// Takes the last act back, once: while the desk has not answered, nothing more is asked.
    mutating func undoLast(_ out: inout Outbox) {
        guard let act = done.last else { return }
        guard !acts.values.contains(where: { $0.undoes == act.id }) else {
            return tell(ConsoleWords.undoUnderWay)
        }
        let requests = act.commands.map { Request(order: .undo($0), thing: .desk, title: act.titles[$0]) }
        send(requests, ConsoleWords.undone(act.text), canUndo: false, undoes: act.id, &out)
        comingBack = act.alert
    }
}
