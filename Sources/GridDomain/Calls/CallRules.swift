/// The rules of calls. What a call brings (a need, an announced opening, a dispute) begins in the same command and names
/// the call.
public enum CallRules {
    /// Logs a call.
    static func log(
        _ report: CallReport, _ things: Things, _ facts: DeskFacts, now: Instant
    ) throws(Refusal) -> [Fact] {
        guard !report.words.isEmpty else { throw .reasonMissing }
        if let callback = report.callback, callback <= now { throw .timePast }
        let code: CallCode = facts.code()
        var (place, personal) = try things.personal(report.at, words: report.words)
        personal.caller = report.caller?.isEmpty == true ? nil : report.caller
        personal.spoken = report.place?.isEmpty == true ? nil : report.place
        var standing = CallStanding(
            isViolent: report.isViolent, kind: nil, started: min(report.began, now), ended: now,
            callback: report.callback)
        let brought = try bring(report.outcome, of: code, into: &standing, things, facts, now: now)
        standing.settle(at: now)
        return [MatterRules.begin(code, standing, place: place, personal, as: Event.call)] + brought
    }

    /// Decides an order for a call.
    static func decide(
        _ order: CallOrder, _ call: Call, _ things: Things, _ facts: DeskFacts, _ sight: MatterSight, now: Instant
    ) throws(Refusal) -> [Fact] {
        switch order {
        case .sort, .promise: try checkCorrection(call, sight, now: now)
        case .callBack: try MatterRules.check(call, sight)
        }
        var after = call.standing
        switch order {
        case .sort(let outcome):
            guard let kind = outcome.kind else { throw .reasonMissing }
            guard !call.standing.hasBrought else { throw .closed(at: call.step.at) }
            let brought = try bring(outcome, of: call.code, into: &after, things, facts, now: now)
            after.kind = kind
            after.settle(at: now)
            let change: CallStanding.Change = outcome.joined == nil ? .sorted : .joined
            return [MatterRules.change(call, change, after, as: Event.call)] + brought
        case .promise(let at):
            guard at > now else { throw .timePast }
            after.callback = at
            after.returned = nil
            after.closed = nil
            return [MatterRules.change(call, .promised, after, as: Event.call)]
        case .callBack(let result, let note):
            after.returned = result
            if result == .answered { after.answered = now }
            after.settle(at: now)
            return [MatterRules.change(call, .returned, after, words: note, as: Event.call)]
        }
    }

    /// What a call is may be corrected after it is over, and a call back promised, as long as it stands on the boards; one
    /// that was taken back is nothing.
    private static func checkCorrection(_ call: Call, _ sight: MatterSight, now: Instant) throws(Refusal) {
        if let closed = call.standing.closed, call.standing.isTakenBack || now - closed > DeskWork.keepsClosed {
            throw .closed(at: closed)
        }
        try MatterRules.checkConflict(call, sight)
    }

    /// The first of all calls about a quarrel, from one of them on; never the call that is joined itself.
    private static func first(_ start: CallCode, joining code: CallCode, _ things: Things) throws(Refusal) -> CallCode {
        guard start != code else { throw .unknown(thing: start.text) }
        var (first, seen) = (start, Set<CallCode>())
        while seen.insert(first).inserted {
            guard let call = things.work.calls[first] else { throw .unknown(thing: first.text) }
            if let closed = call.standing.closed, call.standing.isTakenBack { throw .closed(at: closed) }
            guard let next = call.standing.joined else { return first }
            guard next != code else { throw .alreadySo }
            first = next
        }
        return first
    }

    /// What a call brings: it knows them and they know it.
    private static func bring(
        _ outcome: CallOutcome, of code: CallCode, into standing: inout CallStanding, _ things: Things,
        _ facts: DeskFacts, now: Instant
    ) throws(Refusal) -> [Fact] {
        // One quarrel is in the register once: that of the call that is joined.
        if outcome.joined != nil, outcome.dispute != nil || outcome.about != nil { throw .alreadySo }
        standing.kind = outcome.kind
        standing.joined = nil
        if let start = outcome.joined {
            let first = try first(start, joining: code, things)
            standing.joined = first
            standing.dispute = things.work.calls[first]?.standing.dispute
        }
        var brought = try quarrel(outcome, of: code, into: &standing, things, facts, now: now)
        if let plan = outcome.need {
            let need: NeedCode = facts.code()
            standing.need = need.text
            brought += try NeedRules.ask(plan, things, code: need, call: code.text, now: now)
        }
        if let plan = outcome.opening {
            let opening: OpeningCode = facts.code()
            standing.opening = opening.text
            brought += try OpeningRules.announce(plan, things, code: opening, call: code.text, now: now)
        }
        return brought
    }

    /// The dispute that a call leads to: it goes into the register with the call and those that were joined to it; or
    /// the one that the call is about too, which gains a link while it is open.
    private static func quarrel(
        _ outcome: CallOutcome, of code: CallCode, into standing: inout CallStanding, _ things: Things,
        _ facts: DeskFacts, now: Instant
    ) throws(Refusal) -> [Fact] {
        if var report = outcome.dispute {
            let joined = things.work.calls.items.values.filter { $0.standing.joined == code }.map(\.code).sorted()
            report.links += ([code] + joined).map { ThingLink(.call, $0.text) }
            standing.dispute = facts.nextDispute.text
            return try DisputeRules.register(
                report, households: things.households, policy: facts.disputes, code: facts.nextDispute, now: now)
        }
        if let about = outcome.about {
            let dispute = try things.dispute(about)
            if let closed = dispute.standing.closed { throw .closed(at: closed) }
            standing.dispute = about.text
        }
        guard let dispute = standing.dispute.flatMap({ things.disputes[DisputeCode($0)] }), !dispute.isClosed else {
            return []
        }
        return try DisputeRules.decide(
            .link(ThingLink(.call, code.text)), note: nil, dispute, DisputeRules.Facts(policy: facts.disputes),
            seen: nil, officer: .desk, now: now)
    }
}

extension CallStanding {
    /// Whether something was begun by it, or a dispute knows it: what it is cannot be decided again, only taken back.
    public var hasBrought: Bool { need != nil || opening != nil || dispute != nil }
}
