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
        commandName: "do", abstract: "Act on an alert, a household or a dispute, as a key of the console does.",
        discussion: """
            ACTION is the name of an act in the console's help: take, send, step, outcome, close, shelve, note, phone, \
            refer, visit, raise, watch, undo; signal, by which a script passes on what a source says; or an act on a \
            dispute: dispute.register, dispute.accept and so on. THING is the number of an alert or a dispute (042); the \
            label (HA-02-004), code or key of a household, or the beginning of one; for raise the kind of the alert; for \
            signal the key or code of a source; for undo the id that the act printed. A repeat with the same --id does \
            nothing and prints the first answer. Exit code 1 when the desk refuses.
            """)

    @Argument(help: "The act; 'list' prints all of them.")
    var action: String

    @Argument(help: "What to act on.")
    var thing: String?

    @Option(name: .long, help: "send, phone: whom, by name or telephone.")
    var to: String?

    @Option(name: .long, help: "raise: the grid or household where it begins, by label, code or key.")
    var at: String?

    @Option(name: .long, help: "signal: touched, cleared, heard.")
    var signal: SourceSignal?

    @Option(name: .long, help: "outcome, close: real, announced, falseDevice, falseInformation, cannotVerify.")
    var outcome: OutcomeKind?

    @Option(name: .long, help: "phone: answered, noAnswer, onTheWay.")
    var result: PhoneResult?

    @Option(name: .long, help: "visit: done, out, vacant, refused, revisit.")
    var visit: VisitResult?

    @Option(name: .long, help: "shelve: minutes from now.")
    var minutes: Int?

    @Option(name: .long, help: "shelve: repairOrdered, awaitingCallback, knownWork, chatter, other.")
    var reason: ShelfReason?

    @Option(name: .long, help: "Words for the record.")
    var note: String?

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
            return DisputeAct.printAll(tongue)
        }
        let id = id.map { CommandID($0.lowercased()) } ?? .fresh()
        if let act = DisputeAct(named: action) {
            let desk = try desk.open()
            return try report(try carryOut(act, on: desk, id), of: "dispute." + act.rawValue, id, on: desk)
        }
        guard let act = CommandLineAct(named: action) else {
            throw Failure(
                "do: expected an act such as take or visit, not '\(action)'; 'gridwatch do list' names all", .misuse)
        }
        let desk = try desk.open()
        let answer = act == .signal ? try hear(on: desk, id) : try carryOut(act, on: desk, id)
        try report(answer, of: act.rawValue, id, on: desk)
    }

    private func report(_ answer: CommandAnswer, of act: String, _ id: CommandID, on desk: OpenDesk) throws {
        try Answer.report(answer, on: desk, tongue: language.tongue(kept: nil))
        let what = [act, thing].compactMap(\.self).joined(separator: " ")
        print("\(what): done\(try begun(by: answer, on: desk)), \(id)")
    }

    /// Whoever acts signs on first: a scan is copied beside the desk by the act.
    private func carryOut(_ act: DisputeAct, on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        let officer = try signing.signOn(to: desk)
        return try desk.handle(Command(id: id, officer: officer.code, order: try act.order(self, on: desk)))
    }

    private func carryOut(_ act: CommandLineAct, on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        let order = try act.order(self, on: desk)
        let officer = try signing.signOn(to: desk, beginsFirstWatch: act != .watch)
        return try desk.handle(Command(id: id, officer: officer.code, order: order))
    }

    /// What a source says needs no officer: it is the desk that notes it, as in a drill.
    private func hear(on desk: OpenDesk, _ id: CommandID) throws -> CommandAnswer {
        guard let thing else { throw Failure("do signal: expected a source", .misuse) }
        guard let signal else { throw Failure("do signal: expected --signal touched|cleared|heard", .misuse) }
        return try desk.hear(signal, from: try desk.source(called: thing), id: id)
    }

    /// The number of the alert or dispute that an act began, for whoever goes on with it.
    private func begun(by answer: CommandAnswer, on desk: OpenDesk) throws -> String {
        guard case .done(let first, let last) = answer, first <= last else { return "" }
        let made = try desk.feed(after: EntryNumber(first.value - 1), limit: Int(last.value - first.value) + 1)
        let begun = made.lazy.compactMap { entry -> String? in
            switch entry.event {
            case .alert(let event):
                guard case .raised = event.change else { return nil }
                return "alert \(CodeSeries.short(event.alert.text))"
            case .dispute(let event):
                guard case .registered = event.change else { return nil }
                return "dispute \(CodeSeries.short(event.dispute.text))"
            default: return nil
            }
        }.first
        return begun.map { ", " + $0 } ?? ""
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
