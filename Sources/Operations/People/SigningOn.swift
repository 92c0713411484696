public import GridDomain
internal import GridStore

/// Why somebody may not sign on.
public enum SignOnError: String, Error, Sendable, Equatable {
    /// Nobody was appointed under this name.
    case unknownOfficer
    /// The officer was appointed and never given a PIN.
    case noPIN
    /// The PIN is not the officer's.
    case wrongPIN
}

extension OpenDesk {
    /// Checks name and PIN and notes the signing on in the journal, refused or not.
    ///
    /// - Parameter beginsFirstWatch: whether a desk that never had a watch gets its first by this.
    /// - Throws: `SignOnError`, or the engine's error.
    public func signOn(
        _ code: OfficerCode, pin: String, id: CommandID, beginsFirstWatch: Bool = true
    ) throws -> Officer {
        let known = try store.read { (try $0.officer(code), try $0.pin(of: code)) }
        guard let officer = known.0 else { throw try refused(.unknownOfficer, id) }
        guard let kept = known.1 else { throw try refused(.noPIN, of: code, id) }
        guard PIN.matches(try PIN.hash(pin, salt: kept.salt), kept.hash) else {
            throw try refused(.wrongPIN, of: code, id)
        }
        _ = try handle(Command(id: id, officer: code, order: .signOn))
        if beginsFirstWatch { try beginFirstWatch(officer, id: id) }
        return officer
    }

    /// A desk without any watch gets its first by whoever signs on and may stand it. Every later one is begun by an act.
    private func beginFirstWatch(_ officer: Officer, id: CommandID) throws {
        let scope = store.identity.scope
        guard Rules.refusal(of: .beginWatch, in: [scope], to: officer) == nil,
            try store.read({ try $0.currentWatch() }) == nil
        else { return }
        let plan = WatchPlan.untilShiftsChange(officer.code, now: try loadClock(), zone: store.identity.zone)
        _ = try handle(
            Command(id: CommandID(id.text + "-watch"), officer: officer.code, order: .beginWatch(plan)))
    }

    /// Notes a refusal and returns it. What was typed is not kept: it may be a PIN in the wrong place, so whoever is not
    /// known is noted by the desk.
    private func refused(
        _ error: SignOnError, of code: OfficerCode = .desk, _ id: CommandID
    ) throws -> SignOnError {
        try store.write { session in
            try append(.watch(.refused(order: "signOn", reason: error.rawValue)), as: id, code, session)
        }
        return error
    }

    /// Names an officer, and sets the PIN when one is given. The PIN is no part of the journal. A repeat returns the first
    /// answer and sets nothing.
    public func appoint(
        _ officer: Officer, pin: String?, by appointer: OfficerCode, id: CommandID
    ) throws -> CommandAnswer {
        let kept = try pin.map { pin in
            let salt = PIN.salt()
            return (salt: salt, hash: try PIN.hash(pin, salt: salt))
        }
        return try store.write { session in
            if let answer = try session.answer(to: id) { return answer }
            let answer = try carryOut(Command(id: id, officer: appointer, order: .appoint(officer)), session)
            if case .done = answer, let kept {
                try session.setPIN(of: officer.code, salt: kept.salt, hash: kept.hash)
            }
            return answer
        }
    }

    /// Clear names of a household: the look's entry is committed first.
    ///
    /// - Throws: `Refusal` when the look is refused.
    public func look(_ command: Command) throws -> (look: Look, people: [ClearPerson]) {
        switch try handle(command) {
        case .refused(let refusal): throw refusal
        case .done(let first, _):
            return try store.read { session in
                guard let look = try session.entry(first).flatMap(Look.init) else {
                    throw Refusal.unknown(thing: command.order.kind)
                }
                return (look, try session.clearResidents(for: look))
            }
        }
    }
}
