public import ArgumentParser
import Console
import Foundation
public import GridDomain
import GridStore
import Language
import Operations

/// Desk work from the command line: calls, needs, announced openings, instructions, the log.
enum DeskWorkAct: String, CaseIterable {
    case announce, cancel, call, sort, join, promise, callback, ask, assign, met, unmet, repaid, instruct, read, reply,
        finish, log

    /// The action of the console with the same meaning.
    var registryID: String {
        switch self {
        case .announce: "opening.new"
        case .cancel: "opening.cancel"
        case .call: "desk.call"
        case .sort, .join: "call.sort"
        case .promise: "call.promise"
        case .callback: "call.callBack"
        case .ask: "need.new"
        case .assign: "need.send"
        case .met, .repaid: "need.done"
        case .unmet: "need.notDone"
        case .instruct: "instruction.new"
        case .read: "instruction.read"
        case .reply: "instruction.answer"
        case .finish: "instruction.done"
        case .log: "log.new"
        }
    }

    static func printAll(_ tongue: Tongue) {
        for act in allCases {
            guard let action = Registry.action(act.registryID) else { continue }
            print("\(act.rawValue)\t\(action.name[tongue])\t\(action.help[tongue])")
        }
    }

    /// The order that the options mean.
    func order(_ options: DoCommand, on desk: OpenDesk) throws -> Order {
        let work = options.work
        let board = try desk.loadDesk()
        let now = board.now(system: desk.system)
        switch self {
        case .log: return .write(options.note ?? "")
        case .instruct:
            return .instruct(
                InstructionPlan(
                    from: try lead(work, board), due: options.minutes.map { now + .minutes($0) },
                    words: options.note ?? ""))
        case .call: return .logCall(try report(options, on: desk, now: now))
        default: break
        }
        guard let thing = options.thing else { throw Failure("do \(rawValue): expected what to act on", .misuse) }
        switch self {
        case .announce:
            guard let minutes = options.minutes else { throw Failure("do announce: expected --minutes", .misuse) }
            return .announce(
                OpeningPlan(
                    at: MatterSpot(household: try desk.household(called: thing)), from: now,
                    until: now + .minutes(minutes),
                    reason: work.why ?? .other, uses: work.often ? nil : 1, note: options.note))
        case .cancel: return .opening(try Self.code(thing, board.work.openings), .cancel)
        case .sort, .join, .promise, .callback:
            return .call(try Self.code(thing, board.work.calls), try callOrder(options, board, now: now))
        case .ask:
            guard let kind = work.need else { throw Failure("do ask: expected --need", .misuse) }
            return .ask(
                NeedPlan(
                    at: MatterSpot(household: try desk.household(called: thing)), kind: kind, isUrgent: work.urgent,
                    ambulance: work.ambulance?.isYes, due: options.minutes.map { now + .minutes($0) },
                    words: options.note ?? ""))
        case .assign:
            return .need(
                try Self.code(thing, board.work.needs),
                .assign(try desk.staff(called: options.to), due: options.minutes.map { now + .minutes($0) }))
        case .met:
            guard let fen = Money.fen(work.yuan) else { throw Failure("--yuan: expected an amount as 35.50", .misuse) }
            return .need(
                try Self.code(thing, board.work.needs),
                .finish(people: work.people, outlay: fen, note: options.note))
        case .unmet:
            return .need(try Self.code(thing, board.work.needs), .fail(work.because ?? .other, note: options.note))
        case .repaid: return .need(try Self.code(thing, board.work.needs), .repay)
        case .read: return .instruction(try Self.code(thing, board.work.instructions), .read)
        case .reply: return .instruction(try Self.code(thing, board.work.instructions), .answer(options.note ?? ""))
        case .finish: return .instruction(try Self.code(thing, board.work.instructions), .finish(note: options.note))
        case .log, .instruct, .call: return .write(options.note ?? "")
        }
    }

    private func callOrder(_ options: DoCommand, _ board: Desk, now: Instant) throws -> CallOrder {
        switch self {
        case .join:
            guard let first = options.to else { throw Failure("do join: expected --to and the earlier call", .misuse) }
            return .sort(CallOutcome(.dispute, joined: try Self.code(first, board.work.calls)))
        case .promise:
            guard let minutes = options.minutes else { throw Failure("do promise: expected --minutes", .misuse) }
            return .promise(now + .minutes(minutes))
        case .callback:
            guard let result = options.result else {
                throw Failure("do callback: expected --result answered|noAnswer|onTheWay", .misuse)
            }
            return .callBack(result, note: options.note)
        default:
            guard let kind = options.work.kind else { throw Failure("do sort: expected --kind", .misuse) }
            return .sort(CallOutcome(kind))
        }
    }

    private func report(_ options: DoCommand, on desk: OpenDesk, now: Instant) throws -> CallReport {
        guard let violence = options.work.violence else {
            throw Failure("do call: expected --violence yes|no", .misuse)
        }
        let spot = try options.thing.map { MatterSpot(household: try desk.household(called: $0)) }
        return CallReport(
            at: spot ?? MatterSpot(), caller: options.work.caller, words: options.note ?? "", isViolent: violence.isYes,
            began: now, callback: options.minutes.map { now + .minutes($0) },
            outcome: try outcome(options, spot, on: desk))
    }

    /// What the call is; one that leads to a dispute says so with --quarrel, and the caller's household is a party.
    private func outcome(_ options: DoCommand, _ spot: MatterSpot?, on desk: OpenDesk) throws -> CallOutcome {
        guard options.dispute.quarrel != nil else { return CallOutcome(options.work.kind) }
        var report = try DisputeAct.register.report(options, besides: spot?.household, on: desk)
        report.words = options.note
        return CallOutcome(.dispute, dispute: report)
    }

    /// The lead of this watch, or who is named.
    private func lead(_ work: DeskWorkOptions, _ board: Desk) throws -> OfficerCode {
        if let from = work.from { return OfficerCode(from) }
        guard let lead = board.watch.watch?.lead else { throw Failure("do instruct: expected --from", .misuse) }
        return lead
    }

    /// The matter of a full code, or of a short number among those on the board.
    static func code<Standing>(
        _ text: String, _ matters: Matters<Standing>
    ) throws -> Code<Matter<Standing>> {
        if matters[Code(text)] != nil { return Code(text) }
        let short = CodeSeries.short("-" + text)
        guard let found = matters.items.keys.sorted().last(where: { CodeSeries.short($0.text) == short }) else {
            throw Failure("no \(Standing.area) of that number on the board")
        }
        return found
    }
}

/// Yes or no, as an option says it.
enum Answered: String, ExpressibleByArgument, CaseIterable {
    case yes, no

    var isYes: Bool { self == .yes }
}

/// What only desk work asks for.
struct DeskWorkOptions: ParsableArguments {
    @Option(name: .long, help: "announce: parcel, waste, doctor, repair, supplies, other.")
    var why: OpeningReason?

    @Flag(name: .long, help: "announce: the door may be opened as often as needed.")
    var often = false

    @Option(name: .long, help: "ask: errand, medicine, information, counselling, waste, other.")
    var need: NeedKind?

    @Flag(name: .long, help: "ask: it is urgent; then --ambulance must be said.")
    var urgent = false

    @Option(name: .long, help: "ask: whether 120 was called, yes or no.")
    var ambulance: Answered?

    @Option(name: .long, help: "met: people served.")
    var people = 1

    @Option(name: .long, help: "met: money laid out, as 35.50.")
    var yuan = "0"

    @Option(name: .long, help: "unmet: nobodyHome, outOfStock, notAllowed, withdrawn, other.")
    var because: NotDoneReason?

    @Option(name: .long, help: "call: whether there is violence, yes or no.")
    var violence: Answered?

    @Option(name: .long, help: "call: who called.")
    var caller: String?

    @Option(name: .long, help: "call, sort: dispute, need, report, opening, question, other.")
    var kind: CallKind?

    @Option(name: .long, help: "instruct: whose instruction, by login.")
    var from: String?
}

extension OpeningReason: ExpressibleByArgument {}
extension NeedKind: ExpressibleByArgument {}
extension NotDoneReason: ExpressibleByArgument {}
extension CallKind: ExpressibleByArgument {}
