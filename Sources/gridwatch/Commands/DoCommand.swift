public import ArgumentParser
import Console
import Foundation
public import GridDomain
import GridStore
import Language
import Operations

/// `gridwatch do ACTION THING`: an act of the console from the command line.
struct DoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: "Act on the desk, as a key of the console does.",
        discussion: """
            ACTION is the name of an act in the console's help: take, send, step, outcome, close, shelve, note, phone, \
            refer, visit, raise, watch, undo; sign-in, stand-in, swap, leave, measure, papers, release, extend, move, \
            admit, correct, announce, cancel, call, sort, join, promise, callback, ask, assign, met, unmet, repaid, instruct, read, reply, \
            finish, log; dispute.register, dispute.accept and so on; or signal, by which a script passes on what a source \
            says. THING is the number of an alert, call, need, opening, instruction or dispute (042), or for an alert the \
            label of its household (HA-02-004) when one is open there; for acts on households \
            the label, code or key of one, or the beginning of one; for raise the kind of the alert; for sign-in, swap \
            and leave a member by name or telephone ('sign-in all --but NAME,NAME' signs in everybody else, 'sign-in \
            roll --roll FILE' a pasted roll); for signal the key or code of a source; for undo the id that the act \
            printed. \
            A repeat with the same --id does nothing and prints the first answer. Exit code 1 when the desk refuses.
            """)

    @Argument(help: "The act; 'list' prints all of them.")
    var action: String

    @Argument(help: "What to act on.")
    var thing: String?

    @Option(name: .long, help: "send, phone, assign: whom, by name or telephone; join: the earlier call.")
    var to: String?

    @Option(name: .long, help: "raise, dispute.register: the grid or household where it begins, by label, code or key.")
    var at: String?

    @Option(name: .long, help: "signal: touched, cleared, heard.")
    var signal: SourceSignal?

    @Option(name: .long, help: "outcome, close: real, announced, falseDevice, falseInformation, cannotVerify.")
    var outcome: OutcomeKind?

    @Option(name: .long, help: "phone, callback: answered, noAnswer, onTheWay.")
    var result: PhoneResult?

    @Option(name: .long, help: "visit: done, out, vacant, refused, revisit.")
    var visit: VisitResult?

    @Option(name: .long, help: "shelve, announce, ask, assign, call, promise, instruct: minutes from now.")
    var minutes: Int?

    @Option(name: .long, help: "shelve: repairOrdered, awaitingCallback, knownWork, chatter, other.")
    var reason: ShelfReason?

    @OptionGroup var rota: RotaOptions

    @Option(name: .long, help: "Words for the record.")
    var note: String?

    @OptionGroup var work: DeskWorkOptions
    @Option(name: .long, help: "A UUID that names the act: given again, it is not done again.")
    var id: String?

    @OptionGroup var dispute: DisputeOptions
    @OptionGroup var desk: DeskOptions
    @OptionGroup var signing: SigningOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if let id, UUID(uuidString: id) == nil { throw ValidationError("--id: expected a UUID, not '\(id)'") }
    }

    func run() throws {
        let tongue = language.tongue(kept: nil)
        if action == "list" {
            CommandLineAct.printAll(tongue)
            DeskWorkAct.printAll(tongue)
            return DisputeAct.printAll(tongue)
        }
        let work = DeskWorkAct(rawValue: action)?.rawValue ?? DisputeAct(named: action)?.name
        guard let name = work ?? CommandLineAct(named: action)?.rawValue else {
            throw Failure("do: expected an act such as take or visit; 'gridwatch do list' names all", .misuse)
        }
        let desk = try desk.open()
        let id = id.map { CommandID($0.lowercased()) } ?? .fresh()
        let answer = name == CommandLineAct.signal.rawValue ? try hear(on: desk, id) : try carryOut(on: desk, id)
        try Answer.report(answer, on: desk, tongue: tongue)
        let what = [name, thing].compactMap(\.self).joined(separator: " ")
        print("\(what): done\(try begun(by: answer, on: desk, tongue)), \(id)")
    }

    private func carryOut(on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        let act = CommandLineAct(named: action)
        if let dispute = DisputeAct(named: action) { return try carryOut(dispute, on: desk, id) }
        guard let order = try DeskWorkAct(rawValue: action)?.order(self, on: desk) ?? act?.order(self, on: desk) else {
            throw Failure("do: \(action) is no act", .misuse)
        }
        let officer = try signing.signOn(to: desk, beginsFirstWatch: act != .watch)
        return try desk.handle(Command(id: id, officer: officer.code, order: order))
    }

    /// Whoever acts signs on first: a scan is copied beside the desk by the act.
    private func carryOut(_ act: DisputeAct, on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        let officer = try signing.signOn(to: desk)
        let command = Command(id: id, officer: officer.code, order: try act.order(self, on: desk))
        guard act == .paper, let scan = dispute.file else { return try desk.handle(command) }
        do {
            return try desk.file(command, scan: scan)
        } catch let error as PaperError {
            throw Failure(error.problem.phrase(error.path)[language.tongue(kept: nil)])
        }
    }

    /// What a source says needs no officer: it is the desk that notes it, as in a drill.
    private func hear(on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        guard let thing else { throw Failure("do signal: expected a source", .misuse) }
        guard let signal else { throw Failure("do signal: expected --signal touched|cleared|heard", .misuse) }
        return try desk.hear(signal, from: try desk.source(called: thing), id: id)
    }

    /// The alert that an act raised or changed: its number, kind and place, so that nobody takes it for another; or the
    /// number of the dispute that it registered, for whoever goes on with it.
    private func begun(by answer: CommandAnswer, on desk: OpenDesk, _ tongue: Tongue) throws -> String {
        guard case .done(let first, let last) = answer, first <= last else { return "" }
        let made = try desk.feed(after: EntryNumber(first.value - 1), limit: Int(last.value - first.value) + 1)
        let dispute = made.lazy.compactMap { entry -> DisputeCode? in
            guard case .dispute(let event) = entry.event, case .registered = event.change else { return nil }
            return event.dispute
        }.first
        let code = made.lazy.compactMap { entry -> AlertCode? in
            guard case .alert(let event) = entry.event else { return nil }
            return event.alert
        }.first
        guard let code else { return dispute.map { ", dispute \(CodeSeries.short($0.text))" } ?? "" }
        let board = try desk.loadDesk()
        guard let alert = board.alerts.items[code] else { return ", alert \(CodeSeries.short(code.text))" }
        let place = Labels(board.grids.tree).place(of: alert, sources: board.sources, tongue)
        return ", alert \(CodeSeries.short(code.text)) \(alert.kind.name[tongue]) \(place)"
    }
}

extension OutcomeKind: ExpressibleByArgument {}
extension PhoneResult: ExpressibleByArgument {}
extension VisitResult: ExpressibleByArgument {}
extension ShelfReason: ExpressibleByArgument {}

extension SourceSignal: ExpressibleByArgument {
    public init?(argument: String) {
        switch argument {
        case "touched": self = .touched
        case "cleared": self = .cleared
        case "heard": self = .heard
        default: return nil
        }
    }
}
