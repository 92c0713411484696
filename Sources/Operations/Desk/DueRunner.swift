internal import Foundation
public import GridDomain
public import GridStore

/// Does what comes due. Any process with the desk open may: the row is taken under the write lock, so each happens once.
extension OpenDesk {
    /// Takes the work that is due now and carries it out, at most `limit` rows in one transaction. Returns how many rows
    /// were taken.
    ///
    /// A row that cannot be carried out is set aside with the reason, and the others go on; see `setAside`.
    ///
    /// - Throws: the engine's error when the desk itself cannot be written; then nothing was taken.
    @discardableResult
    public func runDue(limit: Int = 100) throws -> Int {
        guard try isAnythingDue() else { return 0 }
        return try store.write { session in
            let (now, _) = try now(session)
            let work = try session.dueWork(at: now, limit: limit)
            for item in work {
                try session.remove(item)
                do {
                    try session.savepoint { try carryOut(item, now: now, session) }
                } catch {
                    guard let reason = Self.reason(toSetAside: error) else { throw error }
                    try session.setAside(item, because: reason)
                }
            }
            return work.count
        }
    }

    /// Work that could not be carried out when it came due, oldest first. Nothing is tried again: `check` names each.
    public func setAside() throws -> [SetAside] { try store.read { try $0.workSetAside() } }

    /// Why one row failed alone; nil when the desk itself is in trouble, which no row is to blame for. Names no people.
    private static func reason(toSetAside error: any Error) -> String? {
        switch error {
        case let error as StoreError:
            switch error {
            case .trouble(.constraint, _), .corruptRow: error.description
            default: nil
            }
        case is DecodingError: "a stored text does not read"
        default: nil
        }
    }

    private func isAnythingDue() throws -> Bool {
        try store.read { session in
            let (now, _) = try now(session)
            return try session.nextDue().map { $0 <= now } ?? false
        }
    }

    private func carryOut(_ work: DueWork, now: Instant, _ session: DeskSession) throws {
        switch work.kind {
        case .shelfEnds: try act(work, happened: work.at, .alert(AlertCode(work.thing), .shelfEnds), session)
        case .takeLapses: try act(work, happened: work.at, .alert(AlertCode(work.thing), .lapse), session)
        case .heartbeat: try heartbeat(SourceCode(work.thing), work, now: now, session)
        case .shiftBegins, .signInEnds:
            // Of a shift that is long over nobody can be signed in any more; the entry of an unwatched time tells of it.
            guard let slot = ShiftSlot(text: work.thing), slot.end(store.identity.zone) > now else { return }
            let order: RotaOrder = work.kind == .shiftBegins ? .shiftBegins(slot) : .signInEnds(slot)
            try act(work, happened: work.at, .rota(order), session)
        case .checkDue:
            if let time = CheckTime(text: work.thing) { try act(work, happened: work.at, .checkDue(time), session) }
        case .releaseDue:
            let code = ObservationCode(work.thing)
            guard try session.observation(code) != nil else { return }
            try act(work, happened: work.at, .observation(code, .releaseDue), session)
        case .openingEnds: try act(work, happened: work.at, .opening(OpeningCode(work.thing), .expire), session)
        }
    }

    private func act(_ work: DueWork, happened: Instant, _ order: Order, _ session: DeskSession) throws {
        switch order {
        case .alert(let code, _): guard try session.alert(code)?.version == work.version else { return }
        case .opening(let code, _): guard try session.matter(code)?.version == work.version else { return }
        default: break
        }
        let id = Self.id(of: work)
        guard try session.answer(to: id) == nil else { return }
        _ = try carryOut(Command(id: id, officer: .desk, happened: happened, order: order), session)
    }

    /// What an alert waits for bears its name, and its version: an act that was taken back may wait for the same instant
    /// once more. A source may be that of a household, and an entry's command is never
    /// erased: there the row of due work, which goes under the same lock, is what lets it happen once.
    private static func id(of work: DueWork) -> CommandID {
        switch work.kind {
        case .shelfEnds, .takeLapses, .openingEnds, .shiftBegins, .signInEnds, .checkDue, .releaseDue:
            CommandID("due-\(work.kind.rawValue)-\(work.thing)-\(work.at.milliseconds)-\(work.version)")
        case .heartbeat: CommandID(UUID().uuidString.lowercased())
        }
    }

    /// A source that was heard in the meantime is asked about again later; one that was not has fallen silent.
    private func heartbeat(_ code: SourceCode, _ work: DueWork, now: Instant, _ session: DeskSession) throws {
        guard let source = try session.source(code), let heard = try session.lastHeard(code) else { return }
        let limit = heard + source.heartbeat
        if limit > now {
            try session.save(DueWork(at: limit, kind: .heartbeat, thing: code.text, version: source.version))
        } else {
            try act(work, happened: limit, .silence(code), session)
        }
    }
}

/// What sources say.
extension OpenDesk {
    /// Takes what a source says: it lives, it was touched, it is well again.
    ///
    /// A heartbeat that comes in time writes no entry. A repeat returns the first answer, and the source counts as heard
    /// when it said so first.
    public func hear(_ signal: SourceSignal, from code: SourceCode, id: CommandID) throws -> CommandAnswer {
        try store.write { session in
            if let answer = try session.answer(to: id) { return answer }
            let (now, head) = try now(session)
            guard let source = try session.source(code) else { return .refused(.unknown(thing: code.text)) }
            let known = try session.lastHeard(code) != nil
            try session.heard(code, at: now)
            if !known || source.silentSince != nil {
                try session.save(
                    DueWork(at: now + source.heartbeat, kind: .heartbeat, thing: code.text, version: source.version))
            }
            if signal == .heard, source.silentSince == nil { return .done(first: head.next, last: head) }
            return try carryOut(Command(id: id, officer: .desk, order: .signal(code, signal)), session)
        }
    }

    /// Notes that several sources were heard, in one transaction.
    public func hearHeartbeats(of codes: [SourceCode]) throws {
        try store.write { session in
            let (now, _) = try now(session)
            for code in codes {
                guard let source = try session.source(code), source.silentSince == nil else { continue }
                let known = try session.lastHeard(code) != nil
                try session.heard(code, at: now)
                guard !known else { continue }
                try session.save(
                    DueWork(at: now + source.heartbeat, kind: .heartbeat, thing: code.text, version: source.version))
            }
        }
    }
}
